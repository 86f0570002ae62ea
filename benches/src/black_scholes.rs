//! The price of a call option: straight-line scalar code.

use tapeless::differentiate;

use crate::{
    kernel::Kernel,
    peers::{self, Peer},
};

/// Black and Scholes's formula; the normal distribution by a logistic curve, after Page.
#[differentiate(forward, hessian)]
pub fn call(spot: f64, strike: f64, rate: f64, volatility: f64, expiry: f64) -> f64 {
    let spread = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * expiry) / spread;
    let d2 = d1 - spread;
    let n1 = 1.0 / (1.0 + (-d1 * (1.5976 + 0.070565992 * d1 * d1)).exp());
    let n2 = 1.0 / (1.0 + (-d2 * (1.5976 + 0.070565992 * d2 * d2)).exp());
    spot * n1 - strike * (-rate * expiry).exp() * n2
}

/// [`call`] and its gradient.
pub fn by_hand(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    expiry: f64,
) -> (f64, (f64, f64, f64, f64, f64)) {
    let root = expiry.sqrt();
    let spread = volatility * root;
    let moneyness = spot / strike;
    let drift = rate + 0.5 * volatility * volatility;
    let d1 = (moneyness.ln() + drift * expiry) / spread;
    let d2 = d1 - spread;
    let s1 = d1 * d1;
    let s2 = d2 * d2;
    let n1 = 1.0 / (1.0 + (-d1 * (1.5976 + 0.070565992 * s1)).exp());
    let n2 = 1.0 / (1.0 + (-d2 * (1.5976 + 0.070565992 * s2)).exp());
    let discount = (-rate * expiry).exp();
    let present = strike * discount;
    // For n = 1 / (1 + exp(-p)) the derivative in p is n (1 - n).
    let d_d2 = -present * n2 * (1.0 - n2) * (1.5976 + 3.0 * 0.070565992 * s2);
    let d_d1 = spot * n1 * (1.0 - n1) * (1.5976 + 3.0 * 0.070565992 * s1) + d_d2;
    let d_sum = d_d1 / spread;
    let d_spread = -d_d2 - d_sum * d1;
    let d_drift = d_sum * expiry;
    let shrinkage = present * n2;
    let d_spot = n1 + d_sum / spot;
    let d_strike = -discount * n2 - d_sum / strike;
    let d_rate = d_drift + shrinkage * expiry;
    let d_volatility = d_drift * volatility + d_spread * root;
    let d_expiry = d_sum * drift + shrinkage * rate + 0.5 * d_spread * volatility / root;
    (spot * n1 - present * n2, (d_spot, d_strike, d_rate, d_volatility, d_expiry))
}

/// One option.
pub struct BlackScholes([f64; 5]);

impl Default for BlackScholes {
    fn default() -> Self {
        Self([100.0, 95.0, 0.03, 0.25, 0.5])
    }
}

impl Kernel for BlackScholes {
    type Gradient = (f64, f64, f64, f64, f64);

    fn buffers(&self) -> Self::Gradient {
        Self::Gradient::default()
    }

    fn primal(&self) -> f64 {
        let [spot, strike, rate, volatility, expiry] = self.0;
        call(spot, strike, rate, volatility, expiry)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [spot, strike, rate, volatility, expiry] = self.0;
        let value;
        (value, *gradient) = by_hand(spot, strike, rate, volatility, expiry);
        value
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        let [spot, strike, rate, volatility, expiry] = self.0;
        let value;
        (value, *gradient) = call_grad(spot, strike, rate, volatility, expiry);
        value
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        peers::black_scholes(&self.0)
    }

    fn point(&self) -> Vec<f64> {
        self.0.to_vec()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self(std::array::from_fn(|i| point[i]))
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&BlackScholes::default());
}
