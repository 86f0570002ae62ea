//! The generated code means the same wherever it stands: whatever the user's names, scopes, preludes
//! and macros are.

#![allow(
    clippy::let_and_return,
    clippy::needless_range_loop,
    reason = "programs are written as users write"
)]
#![allow(
    clippy::just_underscores_and_digits,
    clippy::multiple_bound_locations,
    clippy::non_minimal_cfg,
    reason = "unusual code is the point here"
)]

use tapeless::differentiate;

/// The value and the gradient are as close to the expected ones as rounding allows.
#[track_caller]
fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            (found - expected).abs() <= 1e-12 * (1.0 + expected.abs()),
            "{found} is not {expected}"
        );
    }
}

/// `f_hvp`: the value, the gradient, and the product, which is the difference of gradients along the
/// direction.
#[track_caller]
fn assert_second_order<const N: usize>(
    found: (f64, [f64; N], [f64; N]),
    gradient: impl Fn([f64; N]) -> (f64, [f64; N]),
    at: [f64; N],
    direction: [f64; N],
) {
    let (value, expected) = gradient(at);
    assert_close(&[found.0], &[value]);
    assert_close(&found.1, &expected);
    let step = 1e-6;
    let shifted = |by: f64| gradient(std::array::from_fn(|i| at[i] + by * direction[i])).1;
    let (above, below) = (shifted(step), shifted(-step));
    for i in 0..N {
        let difference = (above[i] - below[i]) / (2.0 * step);
        assert!((found.2[i] - difference).abs() <= 1e-6 * (1.0 + difference.abs()));
    }
}

// ---- names that the generated code would like to use ------------------------------------------------

#[differentiate(forward, hessian)]
fn names_of_ours(v1: f64, d_v1: f64, seed: f64) -> f64 {
    let v2 = v1 * d_v1;
    let d_v2 = v2.sin();
    let saved_x = d_v2 * seed;
    let pullback = saved_x + v1;
    let value = pullback * d_v1;
    let gradient = value + seed;
    let result = gradient * gradient;
    let this = result;
    this
}

#[test]
fn names_of_ours_as_locals_and_parameters() {
    let (a, b, c): (f64, f64, f64) = (0.7, 1.3, 0.4);
    let inner = ((a * b).sin() * c + a) * b + c;
    let expected = [
        inner * inner,
        2.0 * inner * ((a * b).cos() * b * c + 1.0) * b,
        2.0 * inner * (((a * b).sin() * c + a) + b * (a * b).cos() * a * c),
        2.0 * inner * ((a * b).sin() * b + 1.0),
    ];
    let (value, (d_a, d_b, d_c)) = names_of_ours_grad(a, b, c);
    assert_close(&[value, d_a, d_b, d_c], &expected);
    let (mut d_a, mut d_b, mut d_c) = (0.0, 0.0, 0.0);
    let value = names_of_ours_grad_into(a, b, c, &mut d_a, &mut d_b, &mut d_c);
    assert_close(&[value, d_a, d_b, d_c], &expected);
    let (value, pullback) = names_of_ours_vjp(a, b, c);
    let (d_a, d_b, d_c) = pullback(1.0);
    assert_close(&[value, d_a, d_b, d_c], &expected);
}

#[differentiate(forward, hessian)]
fn adjoint_beside_its_variable(x: &[f64], d_x: &[f64], d_d_x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let v1 = x[i];
        let saved_v1 = v1 * d_x[i];
        sum += saved_v1 * d_d_x;
    }
    sum
}

#[test]
fn a_parameter_named_like_the_adjoint_of_another() {
    let (x, y, z) = ([2.0, 3.0], [5.0, 7.0], 0.5);
    let (value, (d_x, d_y, d_z)) = adjoint_beside_its_variable_grad(&x, &y, z);
    assert_close(&[value, d_z], &[15.5, 31.0]);
    assert_close(&d_x, &[2.5, 3.5]);
    assert_close(&d_y, &[1.0, 1.5]);
    let (mut d_x, mut d_y, mut d_z) = ([9.0; 2], [9.0; 2], 9.0);
    adjoint_beside_its_variable_grad_into(&x, &y, z, &mut d_x, &mut d_y, &mut d_z);
    assert_close(&d_x, &[2.5, 3.5]);
    assert_close(&d_y, &[1.0, 1.5]);
    assert_close(&[d_z], &[31.0]);
    let (_, pullback) = adjoint_beside_its_variable_vjp(&x, &y, z);
    assert_close(&pullback(2.0).0, &[5.0, 7.0]);
}

#[test]
fn tangents_of_a_parameter_named_like_an_adjoint() {
    let (x, y, z) = ([2.0, 3.0], [5.0, 7.0], 0.5);
    let (t_x, t_y, t_z) = ([0.5, -1.0], [1.5, 2.0], 3.0);
    let (value, tangent) = adjoint_beside_its_variable_jvp(&x, &y, z, &t_x, &t_y, t_z);
    assert_close(&[value, tangent], &[15.5, 1.25 - 3.5 + 1.5 + 3.0 + 93.0]);
    let (value, (d_x, _, _), (h_x, h_y, h_z)) =
        adjoint_beside_its_variable_hvp(&x, &y, z, &t_x, &t_y, t_z);
    assert_close(&[value], &[15.5]);
    assert_close(&d_x, &[2.5, 3.5]);
    assert_close(&h_x, &[0.75 + 15.0, 1.0 + 21.0]);
    assert_close(&h_y, &[0.25 + 6.0, -0.5 + 9.0]);
    assert_close(&[h_z], &[2.5 - 7.0 + 3.0 + 6.0]);
}

#[differentiate(forward, hessian)]
fn names_of_tangents(x: f64, t_x: f64, d_x: f64, t_d_x: f64, own_t_x: f64) -> f64 {
    let pair = x * t_x;
    let part = pair.sin() * d_x;
    let t_part = part + t_d_x;
    let t_v1 = t_part * own_t_x;
    t_v1
}

#[differentiate(forward)]
fn hands_on_some_tangents(x: f64, t_x: f64) -> f64 {
    let part = names_of_tangents(x, 2.0, t_x, 1.0, 3.0);
    let (t_part, pair) = (part, names_of_tangents(1.0, 2.0, part, x, 0.5));
    t_part * pair
}

#[test]
fn names_of_tangents_as_locals_and_parameters() {
    let (at, t) = ([0.7, 1.3, 0.4, -0.2, 1.1], [0.5, -1.0, 1.5, 2.0, 0.3]);
    let gradient = |[a, b, c, d, e]: [f64; 5]| {
        let (value, (d_a, d_b, d_c, d_d, d_e)) = names_of_tangents_grad(a, b, c, d, e);
        (value, [d_a, d_b, d_c, d_d, d_e])
    };
    let [a, b, c, d, e] = at;
    let along: f64 = gradient(at).1.iter().zip(t).map(|(d, t)| d * t).sum();
    let (value, tangent) = names_of_tangents_jvp(a, b, c, d, e, t[0], t[1], t[2], t[3], t[4]);
    assert_close(&[value, tangent], &[gradient(at).0, along]);
    let (value, (d_a, d_b, d_c, d_d, d_e), (h_a, h_b, h_c, h_d, h_e)) =
        names_of_tangents_hvp(a, b, c, d, e, t[0], t[1], t[2], t[3], t[4]);
    let found = (value, [d_a, d_b, d_c, d_d, d_e], [h_a, h_b, h_c, h_d, h_e]);
    assert_second_order(found, gradient, at, t);
    let (value, (d_x, d_t)) = hands_on_some_tangents_grad(0.7, 1.3);
    let along = 0.5 * d_x - 2.0 * d_t;
    let found = hands_on_some_tangents_jvp(0.7, 1.3, 0.5, -2.0);
    assert_close(&[found.0, found.1], &[value, along]);
}

#[differentiate(forward, hessian)]
fn itself(itself: f64, forward: f64, gradient: f64, active: f64) -> f64 {
    itself * forward + gradient * active
}

#[test]
fn a_parameter_named_like_the_function() {
    assert_eq!(itself_grad(2.0, 3.0, 5.0, 7.0), (41.0, (3.0, 2.0, 7.0, 5.0)));
    let (value, gradient, product) = itself_hvp(2.0, 3.0, 5.0, 7.0, 0.5, 1.0, -1.0, 2.0);
    assert_eq!((value, gradient), (41.0, (3.0, 2.0, 7.0, 5.0)));
    assert_eq!(product, (1.0, 0.5, 2.0, -1.0));
}

#[differentiate(forward, hessian)]
fn shadowed(x: f64) -> f64 {
    let x = x * x;
    let x = {
        let x = x.exp();
        x * 3.0
    };
    let mut x = x + 1.0;
    for x1 in 0..2 {
        let y = x;
        let x = y * x1 as f64;
        let _unused = x;
    }
    x *= 2.0;
    x
}

#[test]
fn a_name_bound_again_and_again() {
    let x: f64 = 0.6;
    let e = (x * x).exp();
    let (value, d_x) = shadowed_grad(x);
    assert_close(&[value, d_x], &[2.0 * (3.0 * e + 1.0), 12.0 * x * e]);
}

#[differentiate(forward, hessian)]
fn raw(r#type: f64, r#match: &[f64]) -> f64 {
    let r#fn = r#type * r#match[0];
    let mut r#loop = r#fn;
    for r#in in 0..3 {
        r#loop = r#loop * r#type + r#in as f64;
    }
    r#loop
}

#[differentiate(forward, hessian)]
fn r#mod(r#type: f64) -> f64 {
    r#type * r#type
}

#[differentiate(forward)]
fn calls_raw(r#as: f64) -> f64 {
    r#mod(r#as) * 3.0
}

#[test]
fn raw_identifiers() {
    let (t, m): (f64, f64) = (1.5, 2.0);
    // ((t m) t + 0) t + 1) t + 2
    let (value, (d_t, d_m)) = raw_grad(t, &[m]);
    assert_close(&[value, d_t], &[m * t.powi(4) + t + 2.0, 4.0 * m * t.powi(3) + 1.0]);
    assert_close(&d_m, &[t.powi(4)]);
    assert_eq!(mod_grad(3.0), (9.0, 6.0));
    assert_eq!(calls_raw_grad(3.0), (27.0, 18.0));
    assert_eq!((mod_jvp(3.0, 0.5), mod_hvp(3.0, 0.5)), ((9.0, 3.0), (9.0, 6.0, 1.0)));
    assert_eq!(calls_raw_jvp(3.0, 0.5), (27.0, 9.0));
    let (value, tangent) = raw_jvp(t, &[m], 1.0, &[10.0]);
    assert_close(&[value, tangent], &[raw(t, &[m]), d_t + 10.0 * d_m[0]]);
}

#[allow(non_snake_case, non_upper_case_globals)]
mod unusual_names {
    use tapeless::differentiate;

    #[differentiate(forward, hessian)]
    pub fn Energy(Δx: f64, 質量: f64) -> f64 {
        let ω = Δx * 質量;
        ω * ω
    }

    #[differentiate(forward, hessian)]
    pub fn __(_x: f64, __: f64) -> f64 {
        _x * __
    }
}

#[test]
fn letters_of_all_sorts() {
    assert_eq!(unusual_names::Energy_grad(2.0, 3.0), (36.0, (36.0, 24.0)));
    assert_eq!(unusual_names::___grad(2.0, 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(unusual_names::Energy_jvp(2.0, 3.0, 1.0, -1.0), (36.0, 12.0));
    assert_eq!(unusual_names::___hvp(2.0, 3.0, 1.0, -1.0), (6.0, (3.0, 2.0), (-1.0, 1.0)));
}

// ---- another prelude --------------------------------------------------------------------------------

/// Every name that the generated code might take from the prelude means something else here.
#[allow(dead_code, unused_macros, non_camel_case_types)]
mod shadowed_prelude {
    use tapeless::differentiate;

    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Result;
    pub struct Vec;
    pub struct Box;
    pub struct String;
    pub struct Iterator;
    pub struct IntoIterator;
    pub struct FnOnce;
    pub trait Clone {}
    pub trait Default {}
    pub trait Copy {}
    pub trait Into {}
    pub trait From {}
    pub trait Differentiable {}
    pub trait Float {}
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod rules {}
    pub mod operators {}
    pub mod tapeless_shadow {}
    pub fn drop() {}
    pub fn zero_tangent() {}
    pub fn accumulate() {}
    macro_rules! vec {
        ($($t:tt)*) => {
            compile_error!("the user's vec!")
        };
    }
    macro_rules! panic {
        ($($t:tt)*) => {
            compile_error!("the user's panic!")
        };
    }
    macro_rules! assert_eq {
        ($($t:tt)*) => {
            compile_error!("the user's assert_eq!")
        };
    }
    macro_rules! unreachable {
        ($($t:tt)*) => {
            compile_error!("the user's unreachable!")
        };
    }

    #[differentiate(forward)]
    pub fn power(x: &[f64], n: usize) -> f64 {
        let mut state = [1.0; 2];
        let mut k = 0;
        while k < n {
            state[k % 2] = (state[0] * x[k % x.len()]).sin();
            if state[0] > 100.0 {
                break;
            }
            k += 1;
        }
        state[0] + square(state[1], x)
    }

    #[differentiate(forward, hessian)]
    pub fn square(y: f64, x: &[f64]) -> f64 {
        y * y * x[0]
    }
}

#[test]
fn a_prelude_of_the_users() {
    let x = [0.8, 1.1];
    let (value, d_x) = shadowed_prelude::power_grad(&x, 3);
    let f = |x: &[f64]| shadowed_prelude::power(x, 3);
    assert_eq!(value, f(&x));
    tapeless::check::check_gradient(f, &d_x, &x).unwrap();
    let (_, pullback) = shadowed_prelude::power_vjp(&x, 3);
    assert_close(&pullback(2.0), &[2.0 * d_x[0], 2.0 * d_x[1]]);
    let (value, tangent) = shadowed_prelude::power_jvp(&x, 3, &[0.5, -2.0]);
    assert_close(&[value, tangent], &[f(&x), 0.5 * d_x[0] - 2.0 * d_x[1]]);
    let (value, _, (h_y, h_x)) = shadowed_prelude::square_hvp(3.0, &x, 1.0, &[2.0, 0.0]);
    assert_close(&[value, h_y, h_x[0], h_x[1]], &[7.2, 2.0 * 0.8 + 6.0 * 2.0, 6.0, 0.0]);
}

/// A module that has no prelude at all. (Loops in reverse need `Iterator` in scope.)
mod no_prelude {
    #![no_implicit_prelude]

    #[::tapeless::differentiate(forward, hessian)]
    pub fn norm(x: &[f64]) -> f64 {
        let y = x[0] * x[0];
        let z = y.exp() + x[1];
        ::std::primitive::f64::sqrt(z)
    }
}

#[test]
fn no_prelude_at_all() {
    let x = [0.8, 1.1];
    let (value, d_x) = no_prelude::norm_grad(&x);
    assert_eq!(value, no_prelude::norm(&x));
    tapeless::check::check_gradient(no_prelude::norm, &d_x, &x).unwrap();
    let (value, tangent) = no_prelude::norm_jvp(&x, &[0.5, -2.0]);
    assert_close(&[value, tangent], &[no_prelude::norm(&x), 0.5 * d_x[0] - 2.0 * d_x[1]]);
    let along = |v: &[f64]| no_prelude::norm_jvp(v, &[0.5, -2.0]).1;
    let (_, _, product) = no_prelude::norm_hvp(&x, &[0.5, -2.0]);
    tapeless::check::check_gradient(along, &product, &x).unwrap();
}

// ---- macro_rules! -----------------------------------------------------------------------------------

macro_rules! polynomial {
    ($name:ident, $x:ident, $($coefficient:expr),+) => {
        #[differentiate(forward, hessian)]
        fn $name($x: f64) -> f64 {
            let mut y = 0.0;
            $(y = y * $x + $coefficient;)+
            y
        }
    };
}

polynomial!(quadratic, t, 3.0, 2.0, 1.0);
polynomial!(line, y, 2.0 + 1.0, 1.0);

macro_rules! two_variables_of_one_name {
    ($y:ident, $f:ident) => {
        #[differentiate(forward, hessian)]
        fn $f($y: f64) -> f64 {
            // This `y` is the macro's, `$y` the caller's.
            let y = $y * $y;
            let z = y * $y;
            z + y
        }
    };
}

two_variables_of_one_name!(y, cubic);

macro_rules! parameters_of_one_name {
    ($x:ident, $f:ident) => {
        #[differentiate(forward, hessian)]
        fn $f($x: f64, x: f64) -> f64 {
            $x * x * x
        }
    };
}

parameters_of_one_name!(x, uneven);

macro_rules! whole_function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident($($p:ident: $t:ty),*) -> $r:ty $body:block) => {
        #[differentiate(forward, hessian)]
        $(#[$meta])*
        $vis fn $name($($p: $t),*) -> $r $body
    };
}

whole_function! {
    /// With a type and a block from a macro, which come in invisible groups.
    fn grouped(x: f64, w: &[f64]) -> f64 { x * w[0] }
}

macro_rules! expression_in_groups {
    ($name:ident, $e:expr, $f:expr, $x:ident) => {
        #[differentiate(forward, hessian)]
        fn $name($x: f64) -> f64 {
            $e * $f
        }
    };
}

expression_in_groups!(product_of_sums, x + 1.0, x - 1.0, x);

#[test]
fn functions_made_by_macros() {
    assert_eq!(quadratic_grad(2.0), (17.0, 14.0));
    assert_eq!(line_grad(2.0), (7.0, 3.0));
    assert_eq!(cubic_grad(2.0), (12.0, 16.0));
    let (value, (a, b)) = uneven_grad(2.0, 3.0);
    assert_eq!((value, a, b), (18.0, 9.0, 12.0));
    assert_eq!(grouped_grad(2.0, &[3.0, 4.0]), (6.0, (3.0, vec![2.0, 0.0])));
    assert_eq!(product_of_sums_grad(3.0), (8.0, 6.0));
    assert_eq!(
        (quadratic_jvp(2.0, 0.5), quadratic_hvp(2.0, 0.5)),
        ((17.0, 7.0), (17.0, 14.0, 3.0))
    );
    assert_eq!((cubic_jvp(2.0, 0.5), cubic_hvp(2.0, 0.5)), ((12.0, 8.0), (12.0, 16.0, 7.0)));
    assert_eq!(uneven_jvp(2.0, 3.0, 1.0, 0.5), (18.0, 15.0));
    assert_eq!(uneven_hvp(2.0, 3.0, 1.0, 0.5), (18.0, (9.0, 12.0), (3.0, 8.0)));
    assert_eq!(grouped_jvp(2.0, &[3.0, 4.0], 1.0, &[0.5, 7.0]), (6.0, 4.0));
    assert_eq!(product_of_sums_hvp(3.0, 0.5), (8.0, 6.0, 1.0));
}

// ---- places -----------------------------------------------------------------------------------------

#[test]
fn inside_a_function() {
    let x = 3.0;
    #[differentiate(forward, hessian)]
    fn square(x: f64) -> f64 {
        x * x
    }
    #[differentiate(forward)]
    fn twice(y: f64) -> f64 {
        square(y) * 2.0
    }
    let f = twice;
    assert_eq!((f(x), twice_grad(x)), (18.0, (18.0, 12.0)));
    {
        #[differentiate(forward, hessian)]
        fn square(x: f64) -> f64 {
            x * x * x
        }
        assert_eq!(square_grad(x), (27.0, 27.0));
    }
    assert_eq!(square_grad(x), (9.0, 6.0));
}

mod outer {
    pub mod inner {
        use tapeless::differentiate;

        #[differentiate(forward, hessian)]
        pub(crate) fn of_the_crate(x: f64) -> f64 {
            x * x
        }

        #[differentiate(forward, hessian)]
        pub(super) fn of_the_parent(x: f64) -> f64 {
            x * x * x
        }

        #[differentiate(forward)]
        pub(in crate::outer) fn of_a_path(x: f64) -> f64 {
            hidden(x) + super::super::quadratic(x)
        }

        #[differentiate(forward, hessian)]
        fn hidden(x: f64) -> f64 {
            4.0 * x
        }
    }

    use self::inner::{of_a_path, of_the_parent as renamed};

    #[tapeless::differentiate(forward)]
    pub fn sum(x: f64) -> f64 {
        self::inner::of_the_crate(x)
            + renamed(x)
            + of_a_path(x)
            + super::outer::inner::of_the_crate(x)
    }
}

/// Functions that are re-exported bring their companions' convention along.
mod facade {
    pub(crate) use crate::outer::{inner::of_the_crate as square, sum};
}

#[differentiate(forward)]
fn through_the_facade(x: f64) -> f64 {
    use facade::square;
    facade::sum(x) * square(x)
}

#[test]
fn visibilities_and_paths() {
    // x² + x³ + 4x + (3x² + 2x + 1) + x² at 2
    assert_eq!(outer::sum_grad(2.0), (4.0 + 8.0 + 8.0 + 17.0 + 4.0, 4.0 + 12.0 + 4.0 + 14.0 + 4.0));
    assert_eq!(outer::inner::of_the_crate_grad(2.0), (4.0, 4.0));
    assert_eq!(through_the_facade_grad(2.0), (41.0 * 4.0, 38.0 * 4.0 + 41.0 * 4.0));
    assert_eq!(outer::sum_jvp(2.0, 0.5), (41.0, 19.0));
    assert_eq!(outer::inner::of_the_crate_hvp(2.0, 0.5), (4.0, 4.0, 1.0));
    assert_eq!(through_the_facade_jvp(2.0, 0.5), (41.0 * 4.0, 19.0 * 4.0 + 41.0 * 2.0));
}

mod area {
    /// A module and a function of one name: the hidden enum needs another.
    pub mod disk {
        pub const SCALE: f64 = 3.0;
    }

    #[tapeless::differentiate(forward, companions = "disk_ad")]
    pub fn disk(r: f64) -> f64 {
        disk::SCALE * r * r
    }

    #[tapeless::differentiate(forward, name = "annulus_area", calls(disk = disk_ad))]
    pub fn annulus(inside: f64, outside: f64) -> f64 {
        disk(outside) - disk(inside)
    }
}

#[test]
fn a_module_and_a_function_of_one_name() {
    assert_eq!(area::disk_grad(2.0), (12.0, 12.0));
    assert_eq!(area::annulus_area_grad(1.0, 2.0), (9.0, (-6.0, 12.0)));
    assert_eq!(area::annulus_area_jvp(1.0, 2.0, 0.5, 1.0), (9.0, 9.0));
}

struct Model {
    scale: f64,
    offsets: Vec<f64>,
}

impl Model {
    #[differentiate(forward, hessian)]
    fn apply(&self, x: f64, this: f64) -> f64 {
        let value = self.scale * x * this;
        value + self.offsets[0]
    }

    #[differentiate(forward)]
    fn twice(&self, x: f64) -> f64 {
        self.apply(x, x) + self.apply(1.0, x)
    }

    #[differentiate(forward, hessian, name = "energy")]
    pub(crate) fn with_another_stem(self: &Model, x: &[f64]) -> f64 {
        let mut sum = self.offsets[0];
        for v in x {
            sum += self.scale * v * v;
        }
        sum
    }
}

#[test]
fn inside_an_impl_block() {
    let model = Model { scale: 2.0, offsets: vec![5.0] };
    assert_eq!(model.apply_grad(3.0, 4.0), (29.0, (8.0, 6.0)));
    assert_eq!(model.twice_grad(3.0), (2.0 * 9.0 + 5.0 + 6.0 + 5.0, 12.0 + 2.0));
    assert_eq!(model.energy_grad(&[1.0, 2.0]), (15.0, vec![4.0, 8.0]));
    let (value, pullback) = model.energy_vjp(&[1.0, 2.0]);
    assert_eq!((value, pullback(0.5)), (15.0, vec![2.0, 4.0]));
    assert_eq!(model.apply_jvp(3.0, 4.0, 1.0, 0.5), (29.0, 11.0));
    assert_eq!(model.apply_hvp(3.0, 4.0, 1.0, 0.5), (29.0, (8.0, 6.0), (1.0, 2.0)));
    assert_eq!(model.twice_jvp(3.0, 0.5), (34.0, 7.0));
    assert_eq!(model.energy_jvp(&[1.0, 2.0], &[0.5, 1.0]), (15.0, 10.0));
    let product = model.energy_hvp(&[1.0, 2.0], &[0.5, 1.0]);
    assert_eq!(product, (15.0, vec![4.0, 8.0], vec![2.0, 4.0]));
}

// ---- signatures -------------------------------------------------------------------------------------

#[differentiate(forward, hessian)]
fn with_lifetimes<'a, 'b: 'a>(x: &'a [f64], y: &'b [f64]) -> f64
where
    'b: 'a,
{
    x[0] * y[0]
}

#[differentiate(forward, hessian)]
fn with_constants<const N: usize, const M: usize>(x: [f64; N], y: &[[f64; M]; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        for j in 0..M {
            sum += x[i] * y[i][j] * y[i][j];
        }
    }
    sum
}

#[differentiate(forward, hessian)]
fn with_where_clause<T>(x: &[T], scale: T) -> T
where
    T: num_traits::Float + Send,
    for<'a> &'a T: Sized,
{
    x[0] * x[1] * scale
}

#[differentiate(forward, hessian(product), wrt(x))]
fn with_a_generic_constant<T: Into<f64>>(x: f64, _scale: T) -> f64 {
    x * 4.0
}

#[differentiate(forward, hessian)]
fn with_a_tuple((a, b): (f64, f64), [c, d]: [f64; 2], &e: &f64) -> f64 {
    a * b + c * d * e
}

#[differentiate(forward, hessian)]
fn with_mutable_parameters(mut x: f64, mut w: Vec<f64>, _: usize, _unused: f64) -> f64 {
    x *= 2.0;
    w[0] *= x;
    w[0] * x
}

#[test]
fn generics_lifetimes_and_patterns() {
    assert_eq!(with_lifetimes_grad(&[2.0], &[3.0]), (6.0, (vec![3.0], vec![2.0])));
    let (value, (d_x, d_y)) = with_constants_grad([2.0, 3.0], &[[1.0], [2.0]]);
    assert_eq!((value, d_x, d_y), (14.0, [1.0, 4.0], [[4.0], [12.0]]));
    assert_eq!(with_where_clause_grad(&[2.0_f32, 3.0], 4.0), (24.0, (vec![12.0, 8.0], 6.0)));
    assert_eq!(with_where_clause_grad(&[2.0_f64, 3.0], 4.0), (24.0, (vec![12.0, 8.0], 6.0)));
    assert_eq!(with_a_generic_constant_grad(2.0, 1.0_f32), (8.0, 4.0));
    let (value, gradient) = with_a_tuple_grad((2.0, 3.0), [4.0, 5.0], &6.0);
    assert_eq!((value, gradient), (126.0, ((3.0, 2.0), [30.0, 24.0], 20.0)));
    let (value, gradient) = with_mutable_parameters_grad(3.0, vec![2.0], 1, 7.0);
    assert_eq!((value, gradient), (72.0, (48.0, vec![36.0], 0.0)));
}

#[test]
fn tangents_of_generics_lifetimes_and_patterns() {
    assert_eq!(with_lifetimes_jvp(&[2.0], &[3.0], &[0.5], &[1.0]), (6.0, 3.5));
    let (_, _, product) = with_lifetimes_hvp(&[2.0], &[3.0], &[0.5], &[1.0]);
    assert_eq!(product, (vec![1.0], vec![0.5]));
    let y = [[1.0], [2.0]];
    let (x, t_x, t_y) = ([2.0, 3.0], [0.5, 1.0], [[-1.0], [0.0]]);
    assert_eq!(with_constants_jvp(x, &y, t_x, &t_y), (14.0, 0.5));
    let (_, _, product) = with_constants_hvp(x, &y, t_x, &t_y);
    assert_eq!(product, ([-2.0, 0.0], [[-3.0], [4.0]]));
    let product = with_where_clause_hvp(&[2.0_f32, 3.0], 4.0, &[0.5, 1.0], 2.0);
    assert_eq!(product, (24.0, (vec![12.0, 8.0], 6.0), (vec![10.0, 6.0], 3.5)));
    assert_eq!(with_where_clause_jvp(&[2.0_f64, 3.0], 4.0, &[0.5, 1.0], 2.0), (24.0, 26.0));
    assert_eq!(with_a_generic_constant_jvp(2.0, 1.0_f32, 0.5), (8.0, 2.0));
    assert_eq!(with_a_generic_constant_hvp(2.0, 1.0_f32, 0.5), (8.0, 4.0, 0.0));
    let (value, tangent) =
        with_a_tuple_jvp((2.0, 3.0), [4.0, 5.0], &6.0, (1.0, 0.5), [0.5, 1.0], &-1.0);
    assert_eq!((value, tangent), (126.0, 3.0 + 1.0 + 15.0 + 24.0 - 20.0));
    let (_, _, product) =
        with_a_tuple_hvp((2.0, 3.0), [4.0, 5.0], &6.0, (1.0, 0.5), [0.5, 1.0], &-1.0);
    assert_eq!(product, ((0.5, 1.0), [1.0, -1.0], 6.5));
    let found = with_mutable_parameters_jvp(3.0, vec![2.0], 1, 7.0, 0.5, vec![1.0], 9.0);
    assert_eq!(found, (72.0, 60.0));
    let found = with_mutable_parameters_hvp(3.0, vec![2.0], 1, 7.0, 0.5, vec![1.0], 9.0);
    assert_eq!(found, (72.0, (48.0, vec![36.0], 0.0), (32.0, vec![12.0], 0.0)));
}

/// Documented.
///
/// ```text
/// energy
/// ```
#[differentiate(forward, hessian)]
#[inline(always)]
#[must_use = "it is computed"]
#[allow(clippy::inline_always, clippy::let_and_return)]
#[cfg_attr(not(test), deprecated)]
fn with_attributes(#[allow(unused_mut)] mut x: f64, #[allow(unused)] n: usize) -> f64 {
    #[allow(unused_variables)]
    let unused = 1.0;
    #[rustfmt::skip]
    let y = x  *  x;
    y
}

#[cfg(not(test))]
#[differentiate(forward, hessian)]
fn chosen(x: f64) -> f64 {
    x
}

#[cfg(test)]
#[differentiate(forward, hessian)]
fn chosen(x: f64) -> f64 {
    2.0 * x
}

#[differentiate(forward, hessian)]
#[cfg(any())]
fn configured(x: f64) -> f64 {
    x
}

#[differentiate(forward, hessian)]
#[cfg(all())]
fn configured(x: f64) -> f64 {
    3.0 * x
}

#[differentiate(forward)]
fn calls_configured(x: f64) -> f64 {
    chosen(x) * configured(x)
}

#[test]
fn attributes_and_cfg() {
    assert_eq!(with_attributes_grad(3.0, 1), (9.0, 6.0));
    assert_eq!(calls_configured_grad(1.0), (6.0, 12.0));
    assert_eq!(with_attributes_hvp(3.0, 1, 0.5), (9.0, 6.0, 1.0));
    assert_eq!(calls_configured_jvp(1.0, 0.5), (6.0, 6.0));
}

#[differentiate(forward, hessian)]
const fn a_const_function(x: f64) -> f64 {
    x * x
}

const NINE: f64 = a_const_function(3.0);

#[test]
fn a_const_function_is_const() {
    assert_eq!(a_const_function_grad(NINE), (81.0, 18.0));
    assert_eq!(a_const_function_hvp(NINE, 0.5), (81.0, 18.0, 1.0));
}

// ---- the types of a user who has some of the same names --------------------------------------------

mod types_of_the_users {
    use tapeless::{Differentiable, differentiate};

    #[derive(Differentiable)]
    pub struct Tangent {
        pub value: f64,
        pub tangent: f64,
    }

    #[derive(Differentiable)]
    pub struct Saved<T> {
        pub x: T,
    }

    #[differentiate(forward, hessian(product))]
    pub fn product(d_tangent: &Tangent, saved: &Saved<f64>) -> f64 {
        d_tangent.value * d_tangent.tangent * saved.x
    }
}

#[test]
fn types_named_like_ours() {
    use types_of_the_users::{
        Saved, SavedTangent, Tangent, TangentTangent, product_grad, product_hvp, product_jvp,
    };
    let (tangent, saved) = (Tangent { value: 2.0, tangent: 3.0 }, Saved { x: 4.0 });
    let (value, (d_t, d_s)) = product_grad(&tangent, &saved);
    assert_close(&[value, d_t.value, d_t.tangent, d_s.x], &[24.0, 12.0, 8.0, 6.0]);
    let (t_t, t_s) = (TangentTangent { value: 1.0, tangent: 0.5 }, SavedTangent { x: -1.0 });
    assert_eq!(product_jvp(&tangent, &saved, &t_t, &t_s), (24.0, 12.0 + 4.0 - 6.0));
    let (_, _, (h_t, h_s)) = product_hvp(&tangent, &saved, &t_t, &t_s);
    assert_close(&[h_t.value, h_t.tangent, h_s.x], &[2.0 - 3.0, 4.0 - 2.0, 3.0 + 1.0]);
}

// ---- the crate under another name -------------------------------------------------------------------

mod reexports {
    pub use tapeless as tp;
}

#[differentiate(forward, hessian, crate = crate::reexports::tp)]
fn by_another_path(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for v in x {
        product *= v.tanh();
    }
    product
}

#[test]
fn the_crate_at_another_path() {
    let x = [0.8, 1.1];
    let (_, d_x) = by_another_path_grad(&x);
    tapeless::check::check_gradient(by_another_path, &d_x, &x).unwrap();
    let (_, tangent) = by_another_path_jvp(&x, &[0.5, -2.0]);
    assert_close(&[tangent], &[0.5 * d_x[0] - 2.0 * d_x[1]]);
    let along = |v: &[f64]| by_another_path_jvp(v, &[0.5, -2.0]).1;
    let (_, _, product) = by_another_path_hvp(&x, &[0.5, -2.0]);
    tapeless::check::check_gradient(along, &product, &x).unwrap();
}
