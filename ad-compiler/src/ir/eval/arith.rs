//! Operators and casts.

use super::syntax::text;
use super::{Datum, Result, Scalar, malformed, panic, unsupported};
use crate::ir::BinaryOp;

pub(super) fn arithmetic<S: Scalar>(op: BinaryOp, a: &Datum<S>, b: &Datum<S>) -> Result<Datum<S>> {
    let wrong = || malformed(format!("{op:?} of {a:?} and {b:?}"));
    match (a, b) {
        (Datum::Float(a), Datum::Float(b)) => Ok(Datum::Float(match op {
            BinaryOp::Add => a.add(b),
            BinaryOp::Sub => a.sub(b),
            BinaryOp::Mul => a.mul(b),
            BinaryOp::Div => a.div(b),
            BinaryOp::Rem => a.rem(b),
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => return wrong(),
        })),
        (Datum::Int(a), Datum::Int(b)) => {
            let shift = || u32::try_from(*b).ok();
            let result = match op {
                BinaryOp::Add => a.checked_add(*b),
                BinaryOp::Sub => a.checked_sub(*b),
                BinaryOp::Mul => a.checked_mul(*b),
                BinaryOp::Div => a.checked_div(*b),
                BinaryOp::Rem => a.checked_rem(*b),
                BinaryOp::BitAnd => Some(a & b),
                BinaryOp::BitOr => Some(a | b),
                BinaryOp::BitXor => Some(a ^ b),
                BinaryOp::Shl => shift().and_then(|b| a.checked_shl(b)),
                BinaryOp::Shr => shift().and_then(|b| a.checked_shr(b)),
                BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => return wrong(),
            };
            match result {
                Some(result) => Ok(Datum::Int(result)),
                None => panic(&format!("{op:?} of {a} and {b}")),
            }
        }
        (Datum::Bool(a), Datum::Bool(b)) => Ok(Datum::Bool(match op {
            BinaryOp::BitAnd => a & b,
            BinaryOp::BitOr => a | b,
            BinaryOp::BitXor => a ^ b,
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => return wrong(),
        })),
        _ => wrong(),
    }
}

pub(super) fn compare<S: Scalar>(op: BinaryOp, a: &Datum<S>, b: &Datum<S>) -> Result<bool> {
    let order = match (a, b) {
        (Datum::Float(a), Datum::Float(b)) => a.value().partial_cmp(&b.value()),
        (Datum::Int(a), Datum::Int(b)) => Some(a.cmp(b)),
        (Datum::Bool(a), Datum::Bool(b)) => Some(a.cmp(b)),
        _ => return malformed(format!("{op:?} of {a:?} and {b:?}")),
    };
    Ok(match op {
        BinaryOp::Eq => order.is_some_and(|order| order.is_eq()),
        BinaryOp::Ne => order.is_none_or(|order| order.is_ne()),
        BinaryOp::Lt => order.is_some_and(|order| order.is_lt()),
        BinaryOp::Le => order.is_some_and(|order| order.is_le()),
        BinaryOp::Gt => order.is_some_and(|order| order.is_gt()),
        BinaryOp::Ge => order.is_some_and(|order| order.is_ge()),
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr => return malformed(format!("{op:?} is no comparison")),
    })
}

/// `a as to`
pub(super) fn cast<S: Scalar>(a: Datum<S>, to: &syn::Type) -> Result<Datum<S>> {
    let to = text(to);
    let name = to.rsplit("::").next().unwrap_or(&to).trim();
    if ["f64", "f32"].contains(&name) {
        return match a {
            Datum::Float(a) => Ok(Datum::Float(a)),
            Datum::Int(a) => Ok(Datum::from(a as f64)),
            other => malformed(format!("{other:?} as {name}")),
        };
    }
    let Some((min, max, bits)) = integer_type(name) else {
        return unsupported(format!("a cast to `{to}`"));
    };
    match a {
        // from a float it saturates, NaN becomes 0
        Datum::Float(a) => Ok(Datum::Int((a.value() as i128).clamp(min, max))),
        Datum::Int(a) if bits == 128 => Ok(Datum::Int(a)),
        Datum::Int(a) => {
            let wrapped = a.rem_euclid(1 << bits);
            Ok(Datum::Int(if wrapped > max { wrapped - (1 << bits) } else { wrapped }))
        }
        Datum::Bool(a) => Ok(Datum::Int(i128::from(a))),
        other => malformed(format!("{other:?} as {name}")),
    }
}

/// The least and the greatest value, and the width; `u128` is cut short.
pub(super) fn integer_type(name: &str) -> Option<(i128, i128, u32)> {
    Some(match name {
        "u8" => (0, u8::MAX.into(), 8),
        "u16" => (0, u16::MAX.into(), 16),
        "u32" => (0, u32::MAX.into(), 32),
        "u64" | "usize" => (0, u64::MAX.into(), 64),
        "u128" => (0, i128::MAX, 128),
        "i8" => (i8::MIN.into(), i8::MAX.into(), 8),
        "i16" => (i16::MIN.into(), i16::MAX.into(), 16),
        "i32" => (i32::MIN.into(), i32::MAX.into(), 32),
        "i64" | "isize" => (i64::MIN.into(), i64::MAX.into(), 64),
        "i128" => (i128::MIN, i128::MAX, 128),
        _ => return None,
    })
}
