//! The generated code keeps quiet under the strictest lints that a user may have: compiling this file
//! is the test, and so is `cargo clippy --test lints`. (`missing_docs` and `unreachable_pub`, which
//! look at libraries only, are denied in `tests/no_std`.)

#![deny(warnings)]
#![forbid(unsafe_code)]
#![deny(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    future_incompatible,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    nonstandard_style,
    redundant_imports,
    redundant_lifetimes,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(clippy::suboptimal_flops, clippy::while_float, reason = "formulas as people write them")]
#![allow(clippy::redundant_pub_crate, reason = "contradicts `unreachable_pub`")]
#![deny(
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::clone_on_ref_ptr,
    clippy::dbg_macro,
    clippy::default_numeric_fallback,
    clippy::expect_used,
    clippy::if_then_some_else_none,
    clippy::let_underscore_untyped,
    clippy::lossy_float_literal,
    clippy::missing_docs_in_private_items,
    clippy::multiple_inherent_impl,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::str_to_string,
    clippy::undocumented_unsafe_blocks,
    clippy::unreachable,
    clippy::unwrap_in_result,
    clippy::unwrap_used,
    clippy::use_debug,
    clippy::wildcard_enum_match_arm
)]

use tapeless::{Differentiable, differentiate, stop_gradient};

/// A straight line.
#[differentiate(forward, hessian)]
fn cross_entropy(weight: f64, bias: f64) -> f64 {
    let activation = weight.mul_add(2.0_f64, bias);
    let probability = 1.0_f64 / (1.0_f64 + (-activation).exp());
    -probability.ln() - stop_gradient(bias).abs()
}

/// Branches, and a result from early exits.
#[differentiate(forward, hessian)]
fn huber(error: f64, delta: f64) -> f64 {
    if error.is_nan() {
        return 0.0_f64;
    }
    let size = error.abs();
    if size <= delta { 0.5_f64 * size * size } else { delta * (size - 0.5_f64 * delta) }
}

/// A loop that carries its state.
#[differentiate(forward, hessian)]
fn logistic_map(rate: f64, start: f64, steps: usize) -> f64 {
    let mut state = start;
    for _ in 0..steps {
        state = rate * state * (1.0_f64 - state);
    }
    state
}

/// A `while` loop that is left early.
#[differentiate(forward, hessian)]
fn newton(square: f64, guess: f64) -> f64 {
    let mut root = guess;
    let mut steps = 0_u32;
    while (root * root - square).abs() > 1e-14_f64 {
        root = 0.5_f64 * (root + square / root);
        steps += 1;
        if steps == 50 {
            break;
        }
    }
    root
}

/// Slices, nested loops and a call.
#[differentiate(forward, wrt(weights))]
fn loss(weights: &[f64], inputs: &[f64], labels: &[f64]) -> f64 {
    let mut total = 0.0_f64;
    for (row, label) in labels.iter().enumerate() {
        let mut sum = 0.0_f64;
        for column in 0..weights.len() {
            sum += weights[column] * inputs[row * weights.len() + column];
        }
        total += huber(sum - label, 1.0_f64);
    }
    total
}

/// Arrays, stores, and an aggregate as the result.
#[differentiate(forward)]
fn rotated(point: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    let mut turned = [0.0_f64; 2];
    turned[0] = cos * point[0] - sin * point[1];
    turned[1] = sin * point[0] + cos * point[1];
    turned
}

/// An output parameter and a `Vec`.
#[differentiate(forward)]
fn prefix_sums(values: &[f64], sums: &mut [f64]) {
    let mut total = 0.0_f64;
    let mut squares = vec![0.0_f64; values.len()];
    for index in 0..values.len() {
        squares[index] = values[index] * values[index];
        total += squares[index];
        sums[index] = total;
    }
}

/// A `match`.
#[differentiate(forward, hessian)]
fn piecewise(input: f64, region: u8) -> f64 {
    match region {
        0 => input,
        1..=3 => input * input,
        _ => input.sqrt(),
    }
}

/// Recursion.
#[differentiate(forward)]
fn power(base: f64, exponent: u32) -> f64 {
    if exponent == 0 { 1.0_f64 } else { base * power(base, exponent - 1) }
}

/// Generic, with lifetimes.
#[differentiate(forward, hessian)]
fn norm<'a, T, const N: usize>(values: &'a [T; N], _others: &'a [T]) -> T
where
    T: num_traits::Float,
{
    let mut sum = T::zero();
    for value in values {
        sum = sum + *value * *value;
    }
    sum.sqrt()
}

/// A derived tangent.
#[derive(Debug, Differentiable)]
struct Layer {
    /// The weights.
    weights: Vec<f64>,
    /// The bias.
    bias: f64,
}

/// A derived tangent of a tuple struct.
#[derive(Debug, Differentiable)]
struct Scale(f64, usize);

impl Layer {
    /// A method.
    #[differentiate(forward, hessian(product), wrt(self, input))]
    fn apply(&self, input: f64) -> f64 {
        let mut output = self.bias;
        for weight in &self.weights {
            output = (output + weight * input).tanh();
        }
        output
    }
}

/// A struct as a parameter.
#[differentiate(forward, hessian(product))]
fn scaled(layer: &Layer, scale: &Scale) -> f64 {
    layer.bias * scale.0 * layer.weights[scale.1]
}

/// Private functions whose companions are all that is used.
mod only_companions {
    /// Not called itself.
    #[tapeless::differentiate(forward, hessian)]
    pub(super) fn area(radius: f64) -> f64 {
        radius * radius * std::f64::consts::PI
    }
}

/// Whether two numbers agree but for rounding.
fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-12_f64 * (1.0_f64 + expected.abs())
}

#[test]
#[expect(clippy::default_numeric_fallback, reason = "the test's own numbers")]
fn numbers() {
    let (value, (d_weight, d_bias)) = cross_entropy_grad(0.5, -1.0);
    assert!(close(value, 2.0_f64.ln() - 1.0), "{value}");
    assert!(close(d_weight, -1.0) && close(d_bias, -0.5), "{d_weight} {d_bias}");

    assert!(close(huber_grad(3.0, 1.0).1.0, 1.0));
    assert!(close(logistic_map_grad(2.0, 0.25, 1).1.1, 1.0));
    assert!(close(newton_grad(4.0, 1.0).1.0, 0.25));
    let (_, d_weights) = loss_grad(&[1.0, 1.0], &[0.5, 0.25, 3.0, 4.0], &[1.0, 0.0]);
    assert!(close(d_weights[0], 3.0 - 0.125) && close(d_weights[1], 4.0 - 0.0625));
    let (_, pullback) = rotated_vjp([1.0, 2.0], 0.0);
    let (d_point, d_angle) = pullback([1.0, 10.0]);
    assert!(close(d_point[1], 10.0) && close(d_angle, 8.0));

    let mut sums = [0.0; 2];
    let ((), of_the_sums) = prefix_sums_vjp(&[2.0, 3.0], &mut sums);
    let d_values = of_the_sums(&mut [1.0, 1.0]);
    assert!(close(d_values[0], 8.0) && close(d_values[1], 6.0));

    assert!(close(piecewise_grad(3.0, 2).1, 6.0));
    assert!(close(power_grad(2.0, 3).1, 12.0));
    assert!(close(norm_grad(&[3.0, 4.0], &[]).1.0[1], 0.8));

    let layer = Layer { weights: vec![0.0], bias: 0.0 };
    let (_, (d_layer, d_input)) = layer.apply_grad(2.0);
    assert!(close(d_layer.weights[0], 2.0) && close(d_layer.bias, 1.0) && close(d_input, 0.0));
    assert!(close(scaled_grad(&layer, &Scale(3.0, 0)).1.0.weights[0], 0.0));
    assert!(close(only_companions::area_grad(0.5).1, std::f64::consts::PI));
    let primal = huber(1.0, 1.0)
        + loss(&[1.0], &[1.0], &[1.0])
        + norm(&[1.0], &[])
        + piecewise(1.0, 0)
        + power(1.0, 1);
    assert!(close(primal, 3.5), "{primal}");
}
