//! Differentiated functions in a library without `std`, as its users see it.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub, unnameable_types, missing_debug_implementations)]

extern crate alloc;

use alloc::vec;
use alloc::vec::Vec;

use num_traits::Float;
use tapeless::{Differentiable, differentiate, stop_gradient};

/// A straight line.
#[differentiate(forward, hessian)]
pub fn wave<T: Float>(x: T, t: T) -> T {
    (x * x).sin() * (-t).exp()
}

/// A loop over a slice, with a call.
#[differentiate(forward)]
pub fn energy(x: &[f64], scale: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += scale * squared(x[i + 1] - x[i]);
    }
    sum
}

/// Called by [`energy`].
#[differentiate(forward, hessian)]
pub fn squared(x: f64) -> f64 {
    x * x
}

/// A state that is carried and kept, in numbers of single precision.
#[differentiate(forward, hessian)]
pub fn logistic_map(r: f32, x0: f32, steps: usize) -> f32 {
    let mut x = x0;
    let mut n = 0;
    while n < steps {
        x = r * x * (1.0 - x);
        if x < 0.0 {
            return 0.0;
        }
        n += 1;
    }
    x
}

/// A `Vec` as a result, and one in between.
#[differentiate(forward)]
pub fn cumulated(x: &[f64]) -> Vec<f64> {
    let mut squares = vec![0.0; x.len()];
    for i in 0..x.len() {
        squares[i] = x[i] * stop_gradient(x[i]);
    }
    let mut sums = squares.clone();
    for i in 1..x.len() {
        sums[i] = sums[i - 1] + squares[i];
    }
    sums
}

/// Parameters in a struct.
#[derive(Clone, Debug, Differentiable)]
pub struct Line {
    /// How it rises.
    pub slope: f64,
    /// Where it begins.
    pub intercepts: Vec<f64>,
}

impl Line {
    /// A method, with the receiver differentiated.
    #[differentiate(forward, hessian(product), wrt(self, x))]
    pub fn at(&self, x: f64, i: usize) -> f64 {
        self.slope * x + self.intercepts[i]
    }
}
