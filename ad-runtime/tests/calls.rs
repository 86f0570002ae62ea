//! Calls between differentiated functions, written by hand as the macro writes them.
//!
//! Each function stands in a module of its own, in place of the hidden `enum`.

#![expect(
    clippy::type_complexity,
    clippy::only_used_in_recursion,
    reason = "generated code has these signatures"
)]

use ad_runtime::{Active, Activity, Float, Ignored, Inactive, Saved, check_gradient, flatten};

/// `fn g(x: f64, w: &[f64]) -> f64 { (x * w[0]).sin() + w[1] * w[1] }`
mod g {
    use ad_runtime::{Activity, rules};

    pub fn forward<M0: Activity, M1: Activity>(
        x: f64,
        w: &[f64],
        _: M0,
        _: M1,
    ) -> (f64, impl FnOnce(f64, &[f64], M0::Slot<'_, f64>, M1::Slot<'_, [f64]>) + use<M0, M1>) {
        let a = x * w[0];
        let value = a.sin() + w[1] * w[1];
        (
            value,
            move |d: f64, w: &[f64], mut d_x: M0::Slot<'_, f64>, mut d_w: M1::Slot<'_, [f64]>| {
                let d_a = rules::sin(a, d);
                M0::with(&mut d_x, |d_x| *d_x += d_a * w[0]);
                M1::with(&mut d_w, |d_w| {
                    d_w[0] += d_a * x;
                    d_w[1] += d * w[1];
                    d_w[1] += d * w[1];
                });
            },
        )
    }
}

/// The same for `fn g<T: Float>(x: T, w: &[T]) -> T`, and a caller that passes its own slots on.
mod generic {
    use ad_runtime::{Active, Activity, Float, rules};

    pub fn forward<T: Float, M0: Activity, M1: Activity>(
        x: T,
        w: &[T],
        _: M0,
        _: M1,
    ) -> (T, impl FnOnce(T, &[T], M0::Slot<'_, T>, M1::Slot<'_, [T]>) + use<T, M0, M1>) {
        let a = x * w[0];
        let value = a.sin() + w[1] * w[1];
        (value, move |d: T, w: &[T], mut d_x: M0::Slot<'_, T>, mut d_w: M1::Slot<'_, [T]>| {
            let d_a = rules::sin(a, d);
            M0::with(&mut d_x, |d_x| *d_x = *d_x + d_a * w[0]);
            M1::with(&mut d_w, |d_w| {
                d_w[0] = d_w[0] + d_a * x;
                d_w[1] = d_w[1] + d * w[1] + d * w[1];
            });
        })
    }

    /// `fn outer<T: Float>(x: T, w: &[T]) -> T { generic(generic(x, &w[1..]) * x, w) }`
    pub fn outer<T: Float, M0: Activity, M1: Activity>(
        x: T,
        w: &[T],
        m0: M0,
        m1: M1,
    ) -> (T, impl FnOnce(T, &[T], M0::Slot<'_, T>, M1::Slot<'_, [T]>) + use<T, M0, M1>) {
        let (y, pullback_y) = forward(x, &w[1..], m0, m1);
        let v = y * x;
        let (z, pullback_z) = forward(v, w, Active, m1);
        (z, move |d: T, w: &[T], mut d_x: M0::Slot<'_, T>, mut d_w: M1::Slot<'_, [T]>| {
            let mut d_v = T::zero();
            pullback_z(d, w, &mut d_v, M1::reborrow(&mut d_w));
            M0::with(&mut d_x, |d_x| *d_x = *d_x + d_v * y);
            let d_y = d_v * x;
            pullback_y(
                d_y,
                &w[1..],
                M0::reborrow(&mut d_x),
                M1::part(&mut d_w, |d_w| &mut d_w[1..]),
            );
        })
    }
}

/// `fn power(x: f64, n: usize) -> f64 { if n == 0 { 1.0 } else { x * power(x, n - 1) } }`
mod power {
    use ad_runtime::{Active, Activity};

    pub fn primal(x: f64, n: usize) -> f64 {
        if n == 0 { 1.0 } else { x * primal(x, n - 1) }
    }

    pub fn gradient<M0: Activity>(
        x: f64,
        n: usize,
        seed: f64,
        mut slot: M0::Slot<'_, f64>,
        m0: M0,
    ) -> f64 {
        if n == 0 {
            return 1.0;
        }
        // The seed of the inner call is known before it runs: x · seed.
        let v1 = gradient(x, n - 1, x * seed, M0::reborrow(&mut slot), m0);
        M0::with(&mut slot, |d_x| *d_x += seed * v1);
        x * v1
    }

    /// As above, but with a fresh adjoint for the inner argument: no endless instantiation.
    pub fn gradient_fresh<M0: Activity>(
        x: f64,
        n: usize,
        seed: f64,
        mut slot: M0::Slot<'_, f64>,
        _: M0,
    ) -> f64 {
        if n == 0 {
            return 1.0;
        }
        let mut d_inner = 0.0;
        let v1 = gradient_fresh(x, n - 1, x * seed, &mut d_inner, Active);
        M0::with(&mut slot, |d_x| *d_x += d_inner + seed * v1);
        x * v1
    }
}

/// `for i in 0..3 { x = g(x, w); w[i % 2] += x; }` and then `x`: the borrowed array changes
/// between the sweeps.
fn looped(x0: f64, w0: &[f64]) -> (f64, (f64, Vec<f64>)) {
    // forward sweep
    let mut w = w0.to_vec();
    let mut x = x0;
    let mut saved = Saved::with_trips(&[3]);
    let mut saved_w = Saved::with_trips(&[3]);
    for i in 0..3 {
        let (y, pullback) = g::forward(x, &w, Active, Active);
        saved.push(pullback);
        x = y;
        saved_w.push(w[i % 2]);
        w[i % 2] += x;
    }
    let value = x;
    // reverse sweep
    let mut d_x = 1.0;
    let mut d_w = vec![0.0; w.len()];
    for i in (0..3).rev() {
        w[i % 2] = saved_w.pop();
        d_x += d_w[i % 2];
        let d_y = core::mem::replace(&mut d_x, 0.0);
        let pullback = saved.pop();
        pullback(d_y, &w, &mut d_x, &mut d_w);
    }
    assert!(saved.is_empty() && saved_w.is_empty());
    assert_eq!(w, w0);
    (value, (d_x, d_w))
}

#[test]
fn a_pullback_is_saved_in_a_loop_while_the_array_changes() {
    let primal = |v: &[f64]| {
        let (mut x, mut w) = (v[0], v[1..].to_vec());
        for i in 0..3 {
            x = (x * w[0]).sin() + w[1] * w[1];
            w[i % 2] += x;
        }
        x
    };
    let at = [0.3, 0.8, -0.4];
    let (value, gradient) = looped(at[0], &at[1..]);
    assert_eq!(value, primal(&at));
    check_gradient(primal, &flatten(&gradient), &at).unwrap();
}

#[test]
fn an_inactive_argument_ignores() {
    let w = [0.8, -0.4];
    let mut d_w = [0.0; 2];
    let (_, pullback) = g::forward(0.3, &w, Inactive, Active);
    pullback(1.0, &w, Ignored, &mut d_w);

    let (mut d_x, mut all) = (0.0, [0.0; 2]);
    let (_, pullback) = g::forward(0.3, &w, Active, Active);
    pullback(1.0, &w, &mut d_x, &mut all);
    assert_eq!(d_w, all);
}

/// A caller that is generic itself, with a type that need not outlive anything.
fn generic_gradient<T: Float>(x: T, w: &[T]) -> (T, T, Vec<T>) {
    let mut saved = Saved::new();
    let (value, pullback) = generic::outer(x, w, Active, Active);
    saved.push(pullback);
    let (mut d_x, mut d_w) = (T::zero(), vec![T::zero(); w.len()]);
    let pullback = saved.pop();
    pullback(T::one(), w, &mut d_x, &mut d_w);
    (value, d_x, d_w)
}

#[test]
fn generic_functions_call_each_other() {
    let at = [0.3, 0.8, -0.4, 0.7];
    let g = |x: f64, w: &[f64]| (x * w[0]).sin() + w[1] * w[1];
    let primal = |v: &[f64]| g(g(v[0], &v[2..]) * v[0], &v[1..]);
    let (value, d_x, d_w) = generic_gradient(at[0], &at[1..]);
    assert_eq!(value, primal(&at));
    check_gradient(primal, &flatten(&(d_x, d_w.clone())), &at).unwrap();

    let narrow: Vec<f32> = at.iter().map(|&x| x as f32).collect();
    let (_, d_x32, d_w32) = generic_gradient(narrow[0], &narrow[1..]);
    let (wide, narrow) = (flatten(&(d_x, d_w)), flatten(&(d_x32, d_w32)));
    for (wide, narrow) in wide.iter().zip(&narrow) {
        assert!((wide - narrow).abs() < 1e-5, "{wide} and {narrow}");
    }
}

#[test]
fn a_function_calls_itself_in_the_fused_form() {
    for n in 0..6 {
        let (mut d_x, mut d_fresh) = (0.0, 0.0);
        let value = power::gradient(1.7, n, 1.0, &mut d_x, Active);
        assert_eq!(value, power::primal(1.7, n));
        check_gradient(|v| power::primal(v[0], n), &[d_x], &[1.7]).unwrap();

        power::gradient_fresh(1.7, n, 1.0, &mut d_fresh, Active);
        assert!((d_x - d_fresh).abs() < 1e-12);
        assert_eq!(power::gradient(1.7, n, 1.0, Ignored, Inactive), value);
    }
}

#[test]
fn a_slot_is_made_from_an_adjoint_for_any_activity() {
    fn bump<M: Activity>(_: M) -> f64 {
        let mut d = 0.0;
        M::with(&mut M::slot(&mut d), |d| *d += 1.0);
        d
    }
    assert_eq!((bump(Active), bump(Inactive)), (1.0, 0.0));
    assert_eq!((Active::ACTIVE, Inactive::ACTIVE), (true, false));
    fn is_active<M: Activity>(_: M) -> bool {
        M::ACTIVE
    }
    assert!(is_active(Active) && !is_active(Inactive));
}
