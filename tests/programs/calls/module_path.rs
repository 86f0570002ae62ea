// Callees in other modules, by path, by `use` and by a renaming `use`.
pub mod shapes {
    use super::*;

    #[differentiate(forward, hessian(calls))]
    pub fn disc(r: f64) -> f64 {
        std::f64::consts::PI * r * r
    }

    pub mod solid {
        use super::super::*;

        #[differentiate(forward, hessian(calls))]
        pub fn cone(r: f64, h: f64) -> f64 {
            super::disc(r) * h / 3.0
        }
    }
}

use shapes::solid::cone;
use shapes::solid::cone as pointed;

#[differentiate(forward, hessian)]
pub fn module_path(r: f64, h: f64) -> f64 {
    shapes::disc(r) + self::shapes::solid::cone(r, h) * cone(h, r) - pointed(r, 2.0)
}
