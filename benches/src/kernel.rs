//! What the benches see of a kernel.

use tapeless::check::Flatten;

use crate::peers::Peer;

/// A function at its inputs, with its gradient by two hands.
pub trait Kernel: Sized {
    /// Buffers for the gradient, used again from call to call.
    type Gradient: Flatten;

    /// Buffers of the right lengths. What they hold does not matter.
    fn buffers(&self) -> Self::Gradient;

    /// The value.
    fn primal(&self) -> f64;

    /// The value, and the gradient as a performance engineer would write it.
    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64;

    /// The value, and the gradient as `#[differentiate]` generates it.
    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64;

    /// The gradient by other crates, where that is sensible.
    fn peers(&self) -> Vec<Peer<'_>> {
        Vec::new()
    }

    /// The inputs that the gradient is about, in its order.
    fn point(&self) -> Vec<f64>;

    /// The same kernel at another point.
    fn at(&self, point: &[f64]) -> Self;
}

/// Checks that all gradients are the same, and the values too.
#[cfg(test)]
#[track_caller]
pub fn check_agreement<K: Kernel>(kernel: &K) {
    let value = kernel.primal();
    assert!(value.is_finite());
    let dirty = |buffers: &mut K::Gradient| {
        // What an earlier call left must not show.
        kernel.at(&kernel.point().iter().map(|x| 1.01 * x).collect::<Vec<_>>()).tapeless(buffers)
    };
    let mut generated = kernel.buffers();
    dirty(&mut generated);
    let generated_value = kernel.tapeless(&mut generated);
    assert_eq!(generated_value.to_bits(), value.to_bits());
    let mut by_hand = kernel.buffers();
    dirty(&mut by_hand);
    let value_by_hand = kernel.hand_written(&mut by_hand);
    assert!((value_by_hand - value).abs() <= 1e-12 * value.abs(), "{value_by_hand} for {value}");

    let generated = tapeless::check::flatten(&generated);
    let by_hand = tapeless::check::flatten(&by_hand);
    assert_eq!(generated.len(), by_hand.len());
    assert_eq!(generated.len(), kernel.point().len());
    assert_same(&generated, &by_hand, "by hand");
    for peer in &mut kernel.peers() {
        let mut theirs = vec![f64::NAN; generated.len()];
        let their_value = (peer.gradient)(&mut theirs);
        assert!(
            (their_value - value).abs() <= 1e-12 * value.abs(),
            "{their_value} by {} for {value}",
            peer.name
        );
        assert_same(&generated, &theirs, peer.name);
    }
}

#[cfg(test)]
#[track_caller]
fn assert_same(generated: &[f64], other: &[f64], whose: &str) {
    let size = other.iter().fold(0.0_f64, |size, d| size.max(d.abs()));
    assert!(size > 0.0 && size.is_finite(), "{size} {whose}");
    for (i, (generated, other)) in generated.iter().zip(other).enumerate() {
        // A component that is a sum of large terms is as exact as these.
        assert!(
            (generated - other).abs() <= 1e-9 * other.abs() + 1e-12 * size,
            "component {i}: {generated} generated, {other} {whose}"
        );
    }
}

/// Checks both gradients, and the one by hand against differences.
#[cfg(test)]
#[track_caller]
pub fn check<K: Kernel>(kernel: &K) {
    check_agreement(kernel);
    let mut gradient = kernel.buffers();
    kernel.hand_written(&mut gradient);
    tapeless::check::check_gradient(
        |point| kernel.at(point).primal(),
        &tapeless::check::flatten(&gradient),
        &kernel.point(),
    )
    .unwrap();
}
