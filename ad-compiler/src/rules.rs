//! The float functions of std: what the derivative of each is, and what its rule reads.
//!
//! This table is the one place that knows their names. Lowering asks it whether a method is a float
//! function, activity whether an operand can carry a derivative, the adjoint and the tangent which
//! rule of `ad_runtime::rules` to call with which arguments, and checkpointing whether a result is
//! worth saving. The formulas and what happens at kinks and poles are with the rules themselves.
//!
//! `sin_cos` is not here: lowering splits it into `sin` and `cos`.

use Derivative::{None, Product, Rule, Same};
use Read::{Adjoint, Operand, Result};

/// A float function of std.
#[derive(Debug)]
pub struct Intrinsic {
    /// The name of the method, and of `f64::name`.
    pub name: &'static str,
    /// How many arguments it takes, the receiver included.
    pub arity: usize,
    /// The derivative with respect to each argument.
    pub operands: &'static [Derivative],
    /// No integer type of std has a method of this name, so that a receiver of unknown type that
    /// has one is a float.
    pub only_float: bool,
    /// Transcendental, a root or a division: the reverse sweep prefers saving the result to
    /// computing it again.
    pub expensive: bool,
}

/// How an operand's adjoint follows from the adjoint `d` of the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Derivative {
    /// There is none: piecewise constant in this operand, or the operand is an integer.
    None,
    /// `d`
    Same,
    /// `-d`
    Negated,
    /// `d` times the operand at this position.
    Product(usize),
    /// `ad_runtime::rules::name(reads…)`
    Rule {
        /// What it is called.
        name: &'static str,
        /// Its arguments.
        reads: &'static [Read],
    },
}

/// An argument of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Read {
    /// The operand at this position.
    Operand(usize),
    /// The result of the function.
    Result,
    /// The adjoint of the result.
    Adjoint,
}

/// What is known of the float function `name`.
pub fn lookup(name: &str) -> Option<&'static Intrinsic> {
    INTRINSICS.iter().find(|intrinsic| intrinsic.name == name)
}

/// Whether `name` is a method of floats that yields no float: it may be called on active values,
/// and its result is inactive.
pub fn is_float_predicate(name: &str) -> bool {
    FLOAT_PREDICATES.contains(&name)
}

/// Whether `name` is a method of integers that yields an integer or a `bool`, depends on its
/// operands alone and is cheap, so that the reverse sweep may evaluate it again.
pub fn is_pure_integer_method(name: &str) -> bool {
    PURE_INTEGER_METHODS.contains(&name)
        || ["saturating_", "wrapping_"].iter().any(|prefix| name.starts_with(prefix))
}

/// See [`is_float_predicate`]. `to_bits` is missing on purpose: `from_bits` would lose the derivative
/// without a word.
pub const FLOAT_PREDICATES: &[&str] = &[
    "is_nan",
    "is_infinite",
    "is_finite",
    "is_normal",
    "is_subnormal",
    "is_sign_positive",
    "is_sign_negative",
    "classify",
    "partial_cmp",
    "total_cmp",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
];

/// See [`is_pure_integer_method`], which also accepts `saturating_…` and `wrapping_…`.
pub const PURE_INTEGER_METHODS: &[&str] = &[
    "pow",
    "isqrt",
    "ilog",
    "ilog2",
    "ilog10",
    "min",
    "max",
    "clamp",
    "abs",
    "abs_diff",
    "unsigned_abs",
    "signum",
    "is_positive",
    "is_negative",
    "rem_euclid",
    "div_euclid",
    "div_ceil",
    "next_multiple_of",
    "is_multiple_of",
    "midpoint",
    "is_power_of_two",
    "next_power_of_two",
    "count_ones",
    "count_zeros",
    "leading_zeros",
    "leading_ones",
    "trailing_zeros",
    "trailing_ones",
    "rotate_left",
    "rotate_right",
    "swap_bytes",
    "reverse_bits",
];

/// Every float function with a derivative, or with the derivative 0.
pub static INTRINSICS: &[Intrinsic] = &[
    // Roots and powers.
    dear("sqrt", &[Rule { name: "sqrt", reads: Y_D }]),
    dear("cbrt", &[Rule { name: "cbrt", reads: Y_D }]),
    dear("recip", &[Rule { name: "recip", reads: Y_D }]),
    // The exponent is nearly always a small literal, and LLVM then multiplies.
    cheap("powi", &[Rule { name: "powi", reads: AB_D }, None]),
    dear(
        "powf",
        &[
            Rule { name: "powf_base", reads: ABY_D },
            Rule { name: "powf_exponent", reads: &[Operand(0), Result, Adjoint] },
        ],
    ),
    dear(
        "hypot",
        &[
            Rule { name: "hypot", reads: &[Operand(0), Result, Adjoint] },
            Rule { name: "hypot", reads: &[Operand(1), Result, Adjoint] },
        ],
    ),
    // Exponentials and logarithms.
    dear("exp", &[Rule { name: "exp", reads: Y_D }]),
    dear("exp2", &[Rule { name: "exp2", reads: Y_D }]),
    dear("exp_m1", &[Rule { name: "exp_m1", reads: X_D }]),
    dear("ln", &[Rule { name: "ln", reads: X_D }]),
    dear("log2", &[Rule { name: "log2", reads: X_D }]),
    dear("log10", &[Rule { name: "log10", reads: X_D }]),
    dear("ln_1p", &[Rule { name: "ln_1p", reads: X_D }]),
    dear(
        "log",
        &[Rule { name: "log_value", reads: AB_D }, Rule { name: "log_base", reads: ABY_D }],
    ),
    // Trigonometric and hyperbolic functions, and angles.
    dear("sin", &[Rule { name: "sin", reads: X_D }]),
    dear("cos", &[Rule { name: "cos", reads: X_D }]),
    dear("tan", &[Rule { name: "tan", reads: Y_D }]),
    dear("asin", &[Rule { name: "asin", reads: X_D }]),
    dear("acos", &[Rule { name: "acos", reads: X_D }]),
    dear("atan", &[Rule { name: "atan", reads: X_D }]),
    dear("atan2", &[Rule { name: "atan2_y", reads: AB_D }, Rule { name: "atan2_x", reads: AB_D }]),
    dear("sinh", &[Rule { name: "sinh", reads: X_D }]),
    dear("cosh", &[Rule { name: "cosh", reads: X_D }]),
    dear("tanh", &[Rule { name: "tanh", reads: Y_D }]),
    dear("asinh", &[Rule { name: "asinh", reads: X_D }]),
    dear("acosh", &[Rule { name: "acosh", reads: X_D }]),
    dear("atanh", &[Rule { name: "atanh", reads: X_D }]),
    cheap("to_degrees", &[Rule { name: "to_degrees", reads: &[Adjoint] }]),
    cheap("to_radians", &[Rule { name: "to_radians", reads: &[Adjoint] }]),
    // Sign and order.
    cheap("abs", &[Rule { name: "abs", reads: X_D }]).of_integers_too(),
    cheap("signum", &[None]).of_integers_too(),
    cheap("copysign", &[Rule { name: "copysign", reads: AB_D }, None]),
    cheap("max", &[Rule { name: "max_lhs", reads: AB_D }, Rule { name: "max_rhs", reads: AB_D }])
        .of_integers_too(),
    cheap("min", &[Rule { name: "min_lhs", reads: AB_D }, Rule { name: "min_rhs", reads: AB_D }])
        .of_integers_too(),
    cheap(
        "clamp",
        &[
            Rule { name: "clamp_value", reads: ABC_D },
            Rule { name: "clamp_lo", reads: ABC_D },
            Rule { name: "clamp_hi", reads: ABC_D },
        ],
    )
    .of_integers_too(),
    // Rounding and remainders.
    cheap("floor", &[None]),
    cheap("ceil", &[None]),
    cheap("round", &[None]),
    cheap("round_ties_even", &[None]),
    cheap("trunc", &[None]),
    cheap("fract", &[Same]),
    dear("rem_euclid", &[Same, Rule { name: "rem_euclid_rhs", reads: AB_D }]).of_integers_too(),
    dear("div_euclid", &[None, None]).of_integers_too(),
    // A function call wherever the target is not known to have the instruction.
    dear("mul_add", &[Product(1), Product(0), Same]),
];

const X_D: &[Read] = &[Operand(0), Adjoint];
const Y_D: &[Read] = &[Result, Adjoint];
const AB_D: &[Read] = &[Operand(0), Operand(1), Adjoint];
const ABY_D: &[Read] = &[Operand(0), Operand(1), Result, Adjoint];
const ABC_D: &[Read] = &[Operand(0), Operand(1), Operand(2), Adjoint];

const fn cheap(name: &'static str, operands: &'static [Derivative]) -> Intrinsic {
    Intrinsic { name, arity: operands.len(), operands, only_float: true, expensive: false }
}

const fn dear(name: &'static str, operands: &'static [Derivative]) -> Intrinsic {
    Intrinsic { name, arity: operands.len(), operands, only_float: true, expensive: true }
}

impl Intrinsic {
    const fn of_integers_too(self) -> Self {
        Intrinsic { only_float: false, ..self }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_found() {
        let names: BTreeSet<_> = INTRINSICS.iter().map(|intrinsic| intrinsic.name).collect();
        assert_eq!(names.len(), INTRINSICS.len());
        for name in names {
            assert_eq!(lookup(name).map(|found| found.name), Some(name));
        }
        assert!(lookup("sin_cos").is_none());
    }

    #[test]
    fn rules_read_operands_that_exist_and_the_adjoint_last() {
        for intrinsic in INTRINSICS {
            let exists = |position: usize| position < intrinsic.arity;
            for derivative in intrinsic.operands {
                match *derivative {
                    Derivative::None | Same | Derivative::Negated => {}
                    Product(position) => assert!(exists(position), "{}", intrinsic.name),
                    Rule { name, reads } => {
                        assert_eq!(reads.last(), Some(&Adjoint), "{name}");
                        for read in reads {
                            match *read {
                                Operand(position) => assert!(exists(position), "{name}"),
                                Result | Adjoint => {}
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn names_shared_with_integers_are_not_only_float() {
        for intrinsic in INTRINSICS {
            let shared = is_pure_integer_method(intrinsic.name);
            assert_eq!(intrinsic.only_float, !shared, "{}", intrinsic.name);
        }
    }

    #[test]
    fn predicates_have_no_derivative() {
        for name in FLOAT_PREDICATES {
            assert!(lookup(name).is_none());
            assert!(is_float_predicate(name));
        }
        assert!(!is_float_predicate("sqrt"));
        assert!(is_pure_integer_method("wrapping_mul"));
        assert!(!is_pure_integer_method("to_bits"));
    }
}
