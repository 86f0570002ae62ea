// A quantiser as users write it: rounding beside smooth terms, an error fed back.
#[differentiate(forward, hessian)]
pub fn rounding_mix(x: f64, step: f64) -> f64 {
    let level = (x / step).round();
    let quantised = level * step;
    let error = x - quantised;
    let dither = error.fract() + error.signum() * 0.25;
    let wrapped = (x * 1.5).rem_euclid(step.abs());
    error * error + dither * step + wrapped.trunc() + wrapped * 0.5
}
