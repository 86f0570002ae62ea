// A struct that is not differentiated needs no derive.
pub struct Settings {
    pub rate: f64,
    pub gain: f64,
}

#[differentiate(forward, wrt(x), hessian)]
pub fn constant_struct(settings: &Settings, x: f64) -> f64 {
    settings.gain * (settings.rate * x).exp()
}
