//! Derivative rules, written independently of `ad_runtime`: slopes from dual numbers.

use std::f64::consts;

use super::intrinsic::{first, float_function, float_function_of_one, powi};
use super::{Datum, EvalError, Result, Scalar, unsupported};

/// The rule `ad_runtime::rules::name`, from its formula.
pub(super) fn rule<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
    let wrong = || EvalError::Malformed(format!("the rule `{name}` of {args:?}"));
    if let ("powi", [Datum::Float(x), Datum::Int(n), Datum::Float(d)]) = (name, args) {
        if *n == 0 {
            return Ok(Datum::from(0.0));
        }
        let slope = S::constant(*n as f64).mul(&powi(x, n - 1));
        return Ok(Datum::Float(d.guard(&d.mul(&slope))));
    }
    let floats = args.iter().map(|arg| match arg {
        Datum::Float(value) => Ok(value),
        _ => Err(wrong()),
    });
    let floats = floats.collect::<Result<Vec<&S>>>()?;
    let Some((d, reads)) = floats.split_last() else { return Err(wrong()) };
    let slope = match reads {
        [] => match name {
            "to_degrees" => S::constant(180.0 / consts::PI),
            "to_radians" => S::constant(consts::PI / 180.0),
            _ => return unsupported(format!("the rule `{name}`")),
        },
        [a] => slope_of_one(name, *a)?,
        _ => slope_of_several(name, reads)?,
    };
    Ok(Datum::Float(match slope.value() {
        // what is not there is not a product: `d` may be infinite
        0.0 if PIECEWISE.contains(&name) => S::constant(0.0),
        // the tangent of what overflowed
        0.0 if SATURATING.contains(&name) && !d.value().is_finite() => S::constant(0.0),
        _ => d.guard(&d.mul(&slope)),
    }))
}

pub(super) const PIECEWISE: &[&str] = &[
    "abs",
    "copysign",
    "max_lhs",
    "max_rhs",
    "min_lhs",
    "min_rhs",
    "clamp_value",
    "clamp_lo",
    "clamp_hi",
];

const SATURATING: &[&str] = &["share", "recip"];

/// The derivative of a function of one operand, from the operand or the result `a`.
pub(super) fn slope_of_one<S: Scalar>(name: &str, a: &S) -> Result<S> {
    let c = |value: f64| S::constant(value);
    let over = |denominator: &S| S::constant(1.0).div(denominator);
    let square = a.mul(a);
    let of = |name: &str| float_function_of_one(name, a);
    Ok(match name {
        "div_lhs" => over(a),
        "times" | "times_by" | "share" => a.clone(),
        "sqrt" => over(&c(2.0).mul(a)),
        "cbrt" => over(&c(3.0).mul(&square)),
        "recip" => square.neg(),
        "exp" => a.clone(),
        "exp2" => a.mul(&c(consts::LN_2)),
        "exp_m1" => of("exp")?,
        "ln" => over(a),
        "log2" => over(&a.mul(&c(consts::LN_2))),
        "log10" => over(&a.mul(&c(consts::LN_10))),
        "ln_1p" => over(&c(1.0).add(a)),
        "sin" => of("cos")?,
        "cos" => of("sin")?.neg(),
        "tan" => c(1.0).add(&square),
        "asin" => over(&float_function_of_one("sqrt", &c(1.0).sub(&square))?),
        "acos" => over(&float_function_of_one("sqrt", &c(1.0).sub(&square))?).neg(),
        "atan" => over(&c(1.0).add(&square)),
        "sinh" => of("cosh")?,
        "cosh" => of("sinh")?,
        "tanh" => c(1.0).sub(&square),
        "asinh" => over(&float_function_of_one("sqrt", &square.add(&c(1.0)))?),
        "acosh" => over(&float_function_of_one("sqrt", &square.sub(&c(1.0)))?),
        "atanh" => over(&c(1.0).sub(&square)),
        "abs" => c(if a.value() == 0.0 { 0.0 } else { a.value().signum() }),
        _ => return unsupported(format!("the rule `{name}`")),
    })
}

pub(super) fn slope_of_several<S: Scalar>(name: &str, reads: &[&S]) -> Result<S> {
    let c = |value: f64| S::constant(value);
    let ln = |a: &S| float_function_of_one("ln", a);
    let values: Vec<f64> = reads.iter().map(|read| read.value()).collect();
    let flag = |holds: bool| c(f64::from(u8::from(holds)));
    Ok(match (name, reads, values.as_slice()) {
        ("powf_base", [_, _, _], [_, 0.0, _]) => c(0.0),
        ("powf_base", [x, p, _], _) => p.mul(&float_function("powf", &[*x, &p.sub(&c(1.0))])?),
        ("powf_exponent", [_, _], [_, 0.0]) => c(0.0),
        ("powf_exponent", [x, y], _) => y.mul(&ln(x)?),
        ("log_value", [x, base], _) => c(1.0).div(&x.mul(&ln(base)?)),
        ("log_base", [_, base, y], _) => y.div(&base.mul(&ln(base)?)).neg(),
        ("atan2_y", [y, x], _) => x.div(&x.mul(x).add(&y.mul(y))),
        ("atan2_x", [y, x], _) => y.div(&x.mul(x).add(&y.mul(y))).neg(),
        ("hypot", [_, _], [_, 0.0]) => c(0.0),
        ("hypot", [a, r], _) => a.div(r),
        ("max_lhs", _, [a, b]) => flag(first(*a, *b, a >= b)),
        ("max_rhs", _, [a, b]) => flag(!first(*a, *b, a >= b)),
        ("min_lhs", _, [a, b]) => flag(first(*a, *b, a <= b)),
        ("min_rhs", _, [a, b]) => flag(!first(*a, *b, a <= b)),
        ("clamp_value", _, [x, lo, hi]) => {
            let (below, above) = (x < lo, x > hi);
            flag(!below && !above)
        }
        ("clamp_lo", _, [x, lo, _]) => flag(x < lo),
        ("clamp_hi", _, [x, lo, hi]) => {
            let below = x < lo;
            flag(!below && x > hi)
        }
        ("copysign", _, [x, _]) if *x == 0.0 => c(0.0),
        ("copysign", _, [x, sign]) => c(x.signum() * sign.signum()),
        ("rem_rhs", _, [a, b]) => c(-(a / b).trunc()),
        ("rem_euclid_rhs", _, [a, b]) => c(-a.div_euclid(*b)),
        _ => return unsupported(format!("the rule `{name}` of {} operands", reads.len())),
    })
}
