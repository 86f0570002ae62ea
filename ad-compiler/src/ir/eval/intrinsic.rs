//! Functions of std, and its constants.

use std::f64::consts;

use super::arith::integer_type;
use super::{Datum, EvalError, Result, Scalar, panic, unsupported};
use crate::rules::is_float_predicate;

/// The constants of std, by their paths without spaces.
pub(super) fn std_constant<S: Scalar>(path: &str) -> Option<Datum<S>> {
    let mut segments = path.rsplit("::");
    let name = segments.next()?;
    let of = segments.next();
    if let Some((min, max, bits)) = of.and_then(integer_type) {
        return match name {
            "MIN" => Some(Datum::Int(min)),
            "MAX" => Some(Datum::Int(max)),
            "BITS" => Some(Datum::Int(bits.into())),
            _ => None,
        };
    }
    let value = match (of, name) {
        (Some("f64"), "INFINITY") | (Some("f32"), "INFINITY") => f64::INFINITY,
        (Some("f64"), "NEG_INFINITY") | (Some("f32"), "NEG_INFINITY") => f64::NEG_INFINITY,
        (Some("f64"), "NAN") | (Some("f32"), "NAN") => f64::NAN,
        (Some("f64"), "EPSILON") => f64::EPSILON,
        (Some("f64"), "MAX") => f64::MAX,
        (Some("f64"), "MIN") => f64::MIN,
        (Some("f64"), "MIN_POSITIVE") => f64::MIN_POSITIVE,
        (Some("f32"), "EPSILON") => f32::EPSILON.into(),
        (Some("f32"), "MAX") => f32::MAX.into(),
        (Some("f32"), "MIN") => f32::MIN.into(),
        (Some("f32"), "MIN_POSITIVE") => f32::MIN_POSITIVE.into(),
        (Some("consts"), "E") => consts::E,
        (Some("consts") | None, "PI") => consts::PI,
        (Some("consts") | None, "TAU") => consts::TAU,
        (Some("consts") | None, "SQRT_2") => consts::SQRT_2,
        (Some("consts") | None, "LN_2") => consts::LN_2,
        (Some("consts") | None, "LN_10") => consts::LN_10,
        (Some("consts") | None, "LOG2_E") => consts::LOG2_E,
        (Some("consts") | None, "LOG2_10") => consts::LOG2_10,
        (Some("consts") | None, "LOG10_E") => consts::LOG10_E,
        (Some("consts") | None, "LOG10_2") => consts::LOG10_2,
        (Some("consts") | None, "FRAC_PI_2") => consts::FRAC_PI_2,
        (Some("consts") | None, "FRAC_PI_3") => consts::FRAC_PI_3,
        (Some("consts") | None, "FRAC_PI_4") => consts::FRAC_PI_4,
        (Some("consts") | None, "FRAC_PI_6") => consts::FRAC_PI_6,
        (Some("consts") | None, "FRAC_PI_8") => consts::FRAC_PI_8,
        (Some("consts") | None, "FRAC_1_PI") => consts::FRAC_1_PI,
        (Some("consts") | None, "FRAC_2_PI") => consts::FRAC_2_PI,
        (Some("consts") | None, "FRAC_2_SQRT_PI") => consts::FRAC_2_SQRT_PI,
        (Some("consts") | None, "FRAC_1_SQRT_2") => consts::FRAC_1_SQRT_2,
        _ => return None,
    };
    Some(Datum::from(value))
}

/// A method of a float or of an integer.
pub(super) fn method<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
    match args {
        [Datum::Float(a), rest @ ..] if is_float_predicate(name) => {
            predicate(name, a.value(), rest)
        }
        [Datum::Float(a)] if name == "stop_gradient" => Ok(Datum::from(a.value())),
        [receiver] if name == "stop_gradient" => Ok(receiver.clone()),
        [Datum::Array(items)] if name == "len" => Ok(Datum::Int(items.len() as i128)),
        [receiver] if ["clone", "to_owned", "to_vec"].contains(&name) => Ok(receiver.clone()),
        _ => intrinsic(name, args),
    }
}

pub(super) fn predicate<S: Scalar>(name: &str, a: f64, rest: &[Datum<S>]) -> Result<Datum<S>> {
    Ok(Datum::Bool(match (name, rest) {
        ("is_nan", []) => a.is_nan(),
        ("is_infinite", []) => a.is_infinite(),
        ("is_finite", []) => a.is_finite(),
        ("is_normal", []) => a.is_normal(),
        ("is_subnormal", []) => a.is_subnormal(),
        ("is_sign_positive", []) => a.is_sign_positive(),
        ("is_sign_negative", []) => a.is_sign_negative(),
        ("eq", [Datum::Float(b)]) => a == b.value(),
        ("ne", [Datum::Float(b)]) => a != b.value(),
        ("lt", [Datum::Float(b)]) => a < b.value(),
        ("le", [Datum::Float(b)]) => a <= b.value(),
        ("gt", [Datum::Float(b)]) => a > b.value(),
        ("ge", [Datum::Float(b)]) => a >= b.value(),
        _ => return unsupported(format!("the method `{name}`")),
    }))
}

/// A function of [`crate::rules`], or the integer method of the same name.
pub(super) fn intrinsic<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
    if let (Some(Datum::Float(x)), "powi", Some(Datum::Int(n))) = (args.first(), name, args.get(1))
    {
        return Ok(Datum::Float(powi(x, *n)));
    }
    let floats: Option<Vec<&S>> = args
        .iter()
        .map(|arg| match arg {
            Datum::Float(value) => Some(value),
            _ => None,
        })
        .collect();
    if let Some(floats) = floats {
        return float_function(name, &floats).map(Datum::Float);
    }
    match args.iter().map(Datum::int).collect::<Result<Vec<_>>>() {
        Ok(integers) => integer_function(name, &integers),
        Err(_) => unsupported(format!("`{name}` of {args:?}")),
    }
}

pub(super) fn powi<S: Scalar>(x: &S, n: i128) -> S {
    let exponent = i32::try_from(n).unwrap_or(i32::MAX);
    let slope = if n == 0 { 0.0 } else { f64::from(exponent) * x.value().powi(exponent - 1) };
    S::chain(x.value().powi(exponent), &[(slope, x)])
}

pub(super) fn float_function<S: Scalar>(name: &str, args: &[&S]) -> Result<S> {
    if let [x] = args {
        return float_function_of_one(name, x);
    }
    let values: Vec<f64> = args.iter().map(|arg| arg.value()).collect();
    Ok(match (name, args, values.as_slice()) {
        ("powf", [x, p], [a, b]) => {
            let y = a.powf(*b);
            let base = if *b == 0.0 { 0.0 } else { b * a.powf(b - 1.0) };
            let exponent = if y == 0.0 { 0.0 } else { y * a.ln() };
            S::chain(y, &[(base, x), (exponent, p)])
        }
        ("hypot", [x, y], [a, b]) => {
            let r = a.hypot(*b);
            let slope = |a: f64| if r == 0.0 { 0.0 } else { a / r };
            S::chain(r, &[(slope(*a), x), (slope(*b), y)])
        }
        ("log", [x, base], [a, b]) => {
            S::chain(a.log(*b), &[(1.0 / (a * b.ln()), x), (-a.ln() / (b * b.ln() * b.ln()), base)])
        }
        ("atan2", [y, x], [b, a]) => {
            let square = a * a + b * b;
            S::chain(b.atan2(*a), &[(a / square, y), (-b / square, x)])
        }
        ("max", [x, y], [a, b]) => {
            S::chain(a.max(*b), &[(1.0, if first(*a, *b, a >= b) { x } else { y })])
        }
        ("min", [x, y], [a, b]) => {
            S::chain(a.min(*b), &[(1.0, if first(*a, *b, a <= b) { x } else { y })])
        }
        ("clamp", [x, lo, hi], [a, b, c]) => {
            if b.partial_cmp(c).is_none_or(|order| order.is_gt()) {
                return panic("clamp to an empty range");
            }
            let chosen = if a < b {
                lo
            } else if a > c {
                hi
            } else {
                x
            };
            S::chain(a.clamp(*b, *c), &[(1.0, chosen)])
        }
        ("copysign", [x, _], [a, b]) => {
            let slope = if *a == 0.0 { 0.0 } else { a.signum() * b.signum() };
            S::chain(a.copysign(*b), &[(slope, x)])
        }
        ("rem_euclid", [x, y], [a, b]) => {
            S::chain(a.rem_euclid(*b), &[(1.0, x), (-a.div_euclid(*b), y)])
        }
        ("div_euclid", [_, _], [a, b]) => S::constant(a.div_euclid(*b)),
        ("mul_add", [x, y, z], [a, b, c]) => {
            S::chain(a.mul_add(*b, *c), &[(*b, x), (*a, y), (1.0, z)])
        }
        _ => return unsupported(format!("the function `{name}` of {} floats", args.len())),
    })
}

/// Whether `max` or `min` returns its first operand: a NaN is never returned if there is a choice.
pub(super) fn first(a: f64, b: f64, wins: bool) -> bool {
    wins || b.is_nan() && !a.is_nan()
}

pub(super) fn float_function_of_one<S: Scalar>(name: &str, x: &S) -> Result<S> {
    let a = x.value();
    let (y, slope) = match name {
        "sqrt" => (a.sqrt(), 0.5 / a.sqrt()),
        "cbrt" => (a.cbrt(), 1.0 / (3.0 * a.cbrt() * a.cbrt())),
        "recip" => (a.recip(), -1.0 / (a * a)),
        "exp" => (a.exp(), a.exp()),
        "exp2" => (a.exp2(), a.exp2() * consts::LN_2),
        "exp_m1" => (a.exp_m1(), a.exp()),
        "ln" => (a.ln(), 1.0 / a),
        "log2" => (a.log2(), 1.0 / (a * consts::LN_2)),
        "log10" => (a.log10(), 1.0 / (a * consts::LN_10)),
        "ln_1p" => (a.ln_1p(), 1.0 / (1.0 + a)),
        "sin" => (a.sin(), a.cos()),
        "cos" => (a.cos(), -a.sin()),
        "tan" => (a.tan(), 1.0 / (a.cos() * a.cos())),
        "asin" => (a.asin(), 1.0 / (1.0 - a * a).sqrt()),
        "acos" => (a.acos(), -1.0 / (1.0 - a * a).sqrt()),
        "atan" => (a.atan(), 1.0 / (1.0 + a * a)),
        "sinh" => (a.sinh(), a.cosh()),
        "cosh" => (a.cosh(), a.sinh()),
        "tanh" => (a.tanh(), 1.0 / (a.cosh() * a.cosh())),
        "asinh" => (a.asinh(), 1.0 / (a * a + 1.0).sqrt()),
        "acosh" => (a.acosh(), 1.0 / (a * a - 1.0).sqrt()),
        "atanh" => (a.atanh(), 1.0 / (1.0 - a * a)),
        "to_degrees" => (a.to_degrees(), 180.0 / consts::PI),
        "to_radians" => (a.to_radians(), consts::PI / 180.0),
        "abs" => (a.abs(), if a == 0.0 { 0.0 } else { a.signum() }),
        "fract" => (a.fract(), 1.0),
        "signum" => (a.signum(), 0.0),
        "floor" => (a.floor(), 0.0),
        "ceil" => (a.ceil(), 0.0),
        "round" => (a.round(), 0.0),
        "round_ties_even" => (a.round_ties_even(), 0.0),
        "trunc" => (a.trunc(), 0.0),
        _ => return unsupported(format!("the function `{name}`")),
    };
    Ok(S::chain(y, &[(slope, x)]))
}

/// The type is not known: results that depend on it are those of `u64` unless a negative number
/// is among the operands.
pub(super) fn integer_function<S: Scalar>(name: &str, args: &[i128]) -> Result<Datum<S>> {
    let overflow = || EvalError::Panic(format!("`{name}` of {args:?}"));
    let unsigned = args.iter().all(|arg| *arg >= 0);
    let saturate = |a: i128| if unsigned { a.clamp(0, u64::MAX.into()) } else { a };
    let wrap = |a: i128| if unsigned { a.rem_euclid(1 << 64) } else { a };
    let integer = |a: Option<i128>| a.map(Datum::Int).ok_or_else(overflow);
    match (name, args) {
        ("min", [a, b]) => integer(Some(*a.min(b))),
        ("max", [a, b]) => integer(Some(*a.max(b))),
        ("clamp", [a, lo, hi]) if lo <= hi => integer(Some(*a.clamp(lo, hi))),
        ("abs" | "unsigned_abs", [a]) => integer(a.checked_abs()),
        ("abs_diff", [a, b]) => integer(a.checked_sub(*b).and_then(i128::checked_abs)),
        ("signum", [a]) => integer(Some(a.signum())),
        ("is_positive", [a]) => Ok(Datum::Bool(*a > 0)),
        ("is_negative", [a]) => Ok(Datum::Bool(*a < 0)),
        ("pow", [a, n]) => integer(u32::try_from(*n).ok().and_then(|n| a.checked_pow(n))),
        ("isqrt", [a]) => integer(a.checked_isqrt()),
        ("ilog2", [a]) => integer(a.checked_ilog2().map(i128::from)),
        ("ilog10", [a]) => integer(a.checked_ilog10().map(i128::from)),
        ("ilog", [a, b]) => integer(a.checked_ilog(*b).map(i128::from)),
        ("rem_euclid", [a, b]) => integer(a.checked_rem_euclid(*b)),
        ("div_euclid", [a, b]) => integer(a.checked_div_euclid(*b)),
        ("div_ceil", [a, b]) => {
            integer(a.checked_neg().and_then(|a| a.checked_div_euclid(*b)).map(|a| -a))
        }
        ("next_multiple_of", [a, b]) => {
            integer(a.checked_rem_euclid(*b).map(|rest| if rest == 0 { *a } else { a - rest + b }))
        }
        ("is_multiple_of", [a, b]) => {
            Ok(Datum::Bool(a.checked_rem_euclid(*b).map_or(*a == 0, |rest| rest == 0)))
        }
        ("midpoint", [a, b]) => integer(a.checked_add(*b).map(|sum| sum / 2)),
        ("is_power_of_two", [a]) => Ok(Datum::Bool(a.count_ones() == 1)),
        ("next_power_of_two", [a]) if unsigned => {
            let power = u128::try_from(*a).ok().and_then(u128::checked_next_power_of_two);
            integer(power.and_then(|power| i128::try_from(power).ok()))
        }
        ("count_ones", [a]) if unsigned => integer(Some(a.count_ones().into())),
        ("trailing_zeros", [a]) if *a > 0 => integer(Some(a.trailing_zeros().into())),
        ("saturating_add", [a, b]) => integer(a.checked_add(*b).map(saturate)),
        ("saturating_sub", [a, b]) => integer(a.checked_sub(*b).map(saturate)),
        ("saturating_mul", [a, b]) => integer(a.checked_mul(*b).map(saturate)),
        ("wrapping_add", [a, b]) => integer(a.checked_add(*b).map(wrap)),
        ("wrapping_sub", [a, b]) => integer(a.checked_sub(*b).map(wrap)),
        ("wrapping_mul", [a, b]) => Ok(Datum::Int(wrap(a.wrapping_mul(*b)))),
        _ => unsupported(format!("the integer method `{name}`")),
    }
}
