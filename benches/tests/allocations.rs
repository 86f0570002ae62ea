//! Gradients of scalars and small arrays allocate nothing, and those that save nothing neither.

use std::hint::black_box;

use allocation_counter::measure;
use kernels::{
    black_scholes::BlackScholes, kernel::Kernel, rosenbrock::Rosenbrock, tetrahedron::Tetrahedron,
};

#[track_caller]
fn allocates_nothing<K: Kernel>(kernel: &K) {
    let mut gradient = kernel.buffers();
    let counted = measure(|| {
        black_box(black_box(kernel).tapeless(&mut gradient));
    });
    assert_eq!(counted.count_total, 0, "{counted:?}");
}

#[test]
fn allocations_are_counted() {
    assert_eq!(measure(|| drop(black_box(vec![1.0; 8]))).count_total, 1);
}

#[test]
fn straight_lines() {
    allocates_nothing(&BlackScholes::default());
}

#[test]
fn slices_of_which_nothing_is_saved() {
    allocates_nothing(&Rosenbrock::new(8));
}

#[test]
fn small_arrays() {
    allocates_nothing(&Tetrahedron::default());
}
