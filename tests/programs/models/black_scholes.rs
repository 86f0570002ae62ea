// The price of a call option; the normal distribution by Abramowitz and Stegun.
#[differentiate(forward, hessian(calls))]
pub fn normal_cdf(x: f64) -> f64 {
    let k = 1.0 / (1.0 + 0.2316419 * x.abs());
    let poly = k
        * (0.319381530
            + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
    let tail = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt() * poly;
    if x >= 0.0 { 1.0 - tail } else { tail }
}

#[differentiate(forward, hessian)]
pub fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, expiry: f64) -> f64 {
    let spread = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * expiry) / spread;
    let d2 = d1 - spread;
    spot * normal_cdf(d1) - strike * (-rate * expiry).exp() * normal_cdf(d2)
}
