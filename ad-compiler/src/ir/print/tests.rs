//! Programs as they are printed.

use quote::quote;

use super::super::verify::build;
use super::*;

#[test]
fn logistic_map() {
    assert_eq!(
        print(&build::logistic_map()),
        "\
fn logistic_map(
  %0 r: f64, differentiated
  %1 x0: f64, differentiated
  %2 steps: int
) -> f64, seed 1
forward:
  %3: int = 0
  buffer b0 of x: f64, (%3..%2 steps)
  %10 x: f64 = loop r0 for %4 i in %3..%2 steps with (%5 x: f64 = %1 x0) {
    save %5 x in b0
    %6: f64 = %0 r * %5 x
    %7: float = 1.0
    %8: f64 = %7 - %5 x
    %9 x: f64 = %6 * %8
    yield %9 x
  }
  -> %10 x
reverse:
  %11: f64 = one
  %12: f64 = zero
  %24 d_x0: f64, %25 d_r: f64 = loop r1 times %2 steps \
with (%13 d_x: f64 = %11, %14 d_r: f64 = %12) mirrors r0 {
    %15 x: f64 = restore from b0
    %16: f64 = %0 r * %15 x
    %17: float = 1.0
    %18: f64 = %17 - %15 x
    %19: f64 = %13 d_x * %18
    %20: f64 = %19 * %15 x
    %21 d_r: f64 = %14 d_r + %20
    %22: f64 = %13 d_x * %16
    %26: f64 = %19 * %0 r
    %23 d_x: f64 = %26 - %22
    yield %23 d_x, %21 d_r
  }
  -> gradient %25 d_r, %24 d_x0, -
"
    );
}

#[test]
fn memories_and_branches() {
    assert_eq!(
        print(&build::first_or_product()),
        "\
fn first_or_product(
  x@0: &[f64], differentiated
  %0 c: bool
) -> f64
forward:
  %1: int = 0
  %2 a: f64 = x@0[%1]
  %5: f64 = if r0 %0 c {
    yield %2 a
  } else {
    %3: int = 1
    %6: f64 = x@0[%3]
    %4: f64 = %2 a * %6
    yield %4
  }
  -> %5
"
    );
}

#[test]
fn tokens_are_spaced_as_people_do() {
    let cases = [
        (quote!(x.len() - 1), "x.len() - 1"),
        (quote!(-x[i + 1] * -2.0), "-x[i + 1] * -2.0"),
        (quote!(std::f64::consts::PI), "std::f64::consts::PI"),
        (quote!(f(&a, &mut b, 0..n)), "f(&a, &mut b, 0..n)"),
        (quote!(assert!(a && !b, "no")), "assert!(a && !b, \"no\")"),
        (quote!(a == b || c <= *d), "a == b || c <= *d"),
        (quote!(g(x)?[0].1), "g(x)?[0].1"),
    ];
    for (input, expected) in cases {
        assert_eq!(tokens(&input), expected);
    }
}
