//! `tapeless` under another name: the argument `crate = tp` says which.

#![deny(warnings)]

/// Where a library puts it that brings `tapeless` along for the users of its macros.
mod reexports {
    pub use tp as inner;
}

#[tp::differentiate(forward, hessian, crate = tp)]
fn product(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for v in x {
        product *= v.tanh();
    }
    product
}

#[tp::differentiate(forward, crate = crate::reexports::inner, wrt(x))]
fn outer(x: f64, n: usize) -> f64 {
    product(&[x, x]) * n as f64
}

#[derive(tp::Differentiable)]
#[tapeless(crate = tp)]
struct Point {
    x: f64,
    y: f64,
}

#[tp::differentiate(forward, hessian(product), crate = tp)]
fn norm(point: &Point) -> f64 {
    point.x.hypot(point.y)
}

fn main() {
    let (value, d_x) = outer_grad(0.0, 3);
    assert_eq!((value, d_x), (0.0, 0.0));
    let (_, d_x) = product_grad(&[0.0, 0.5]);
    assert_eq!(d_x, [0.5_f64.tanh(), 0.0]);
    let (value, d_point) = norm_grad(&Point { x: 3.0, y: 4.0 });
    assert_eq!((value, d_point.x, d_point.y), (5.0, 0.6, 0.8));
    assert_eq!(outer_jvp(0.0, 3, 1.0), (0.0, 0.0));
    let (_, _, product) = product_hvp(&[0.0, 0.0], &[0.5, 2.0]);
    assert_eq!(product, [2.0, 0.5]);
    let (_, tangent) = norm_jvp(&Point { x: 3.0, y: 4.0 }, &PointTangent { x: 1.0, y: 0.0 });
    assert_eq!(tangent, 0.6);
}
