//! Second derivatives: the slope of each derivative rule as a formula in the IR, so that it has a
//! derivative itself, to any order.
//!
//! ```text
//! rule sin(x, d) = d · cos x          t = d_t · cos x + d · (-sin x) · t_x
//! ```
//!
//! A rule is linear in its last argument. Its tangent is therefore the rule itself on the tangent of
//! that argument, and the argument times the tangent of the slope. The slope is written down here in
//! terms of operations whose tangents are known, and the tangent of these is taken as usual. The
//! product is the rule `times`, in which a zero wins over an infinite slope, as in every rule.

use quote::quote;

use super::Builder;
use crate::contribution::Contributions;
use crate::ir::{BinaryOp, FloatType, Kind, Op, Stmt, UnaryOp, Value};

impl Builder<'_> {
    /// The tangent of `y = rule name(args)`.
    pub(super) fn rule(&mut self, name: &'static str, args: &[Value], y: Value) -> Value {
        let kind = self.carried(y);
        let (&d, reads) = args.split_last().expect("a rule has an adjoint");
        let mut sum = None;
        if let Some(&t_d) = self.tangents.get(&d) {
            let args = reads.iter().copied().chain([t_d]).collect();
            let linear = self.define(Op::Rule { name, args }, kind.clone());
            self.plus(&mut sum, linear);
        }
        if reads.iter().any(|read| self.tangents.contains_key(read)) {
            if let Some(slope) = self.tangent_of_slope(name, reads, d) {
                self.plus(&mut sum, slope);
            }
        }
        self.or_zero(sum, y)
    }

    /// `d` times the tangent of the slope; nothing where the slope is constant between its jumps.
    fn tangent_of_slope(&mut self, name: &'static str, reads: &[Value], d: Value) -> Option<Value> {
        let kind = self.function.kind(d).clone();
        if name == "powi" {
            return self.powi(reads, d, kind);
        }
        let mut formula = Formula { builder: self, kind: kind.clone(), stmts: Vec::new() };
        let slope = formula.slope(name, reads)?;
        for stmt in std::mem::take(&mut formula.stmts) {
            self.stmt(&stmt);
        }
        let tangent = *self.tangents.get(&slope)?;
        Some(self.scaled(tangent, d))
    }

    /// `slope · d`, where a `d` of 0 wins over an infinite slope.
    fn scaled(&mut self, slope: Value, d: Value) -> Value {
        let kind = self.function.kind(slope).clone();
        let name = if kind.is_lanes() { "times_by" } else { "times" };
        match self.constants.get(&d) {
            Some(1.0) => slope,
            Some(number) if *number != 0.0 => {
                self.define(Op::Binary(BinaryOp::Mul, slope, d), kind)
            }
            Some(_) | None => self.define(Op::Rule { name, args: vec![slope, d] }, kind),
        }
    }

    /// `d · n · (n - 1) · x^(n - 2) · t_x`: the rule of the next lower power, on `d · n · t_x`, which
    /// is the rule at the base 1 where `n` is no literal.
    fn powi(&mut self, reads: &[Value], d: Value, kind: Kind) -> Option<Value> {
        let [x, n] = *reads else { unreachable!("`powi` reads the base and the exponent") };
        let t_x = *self.tangents.get(&x)?;
        let exponent = self.constants.get(&n).copied();
        if exponent == Some(0.0) || exponent == Some(1.0) {
            return None;
        }
        let carried = self.function.kind(t_x).clone();
        let scaled = self.scaled(t_x, d);
        let scaled = match exponent {
            Some(2.0) => Op::Binary(BinaryOp::Add, scaled, scaled),
            Some(exponent)
                if kind == Kind::Float(FloatType::F64) || kind == Kind::Float(FloatType::F32) =>
            {
                let factor = proc_macro2::Literal::f64_unsuffixed(exponent.abs());
                let factor = Op::Constant(quote!(#factor));
                let product = Op::Binary(BinaryOp::Mul, scaled, self.define(factor, kind));
                match exponent {
                    -1.0 => Op::Unary(UnaryOp::Neg, scaled),
                    ..0.0 => Op::Unary(UnaryOp::Neg, self.define(product, carried.clone())),
                    _ => product,
                }
            }
            Some(_) | None => {
                let one = self.define(Op::One, kind);
                Op::Rule { name: "powi", args: vec![one, n, scaled] }
            }
        };
        let scaled = self.define(scaled, carried.clone());
        let lower = match exponent {
            Some(2.0) => return Some(scaled),
            Some(exponent) => {
                let lower = proc_macro2::Literal::i32_unsuffixed(exponent as i32 - 1);
                self.define(Op::Constant(quote!(#lower)), Kind::Int)
            }
            None => {
                let int = self.define(Op::Constant(quote!(1)), Kind::Int);
                self.define(Op::Binary(BinaryOp::Sub, n, int), Kind::Int)
            }
        };
        Some(self.define(Op::Rule { name: "powi", args: vec![x, lower, scaled] }, carried))
    }
}

/// Writes a slope as statements.
struct Formula<'a, 'b> {
    builder: &'a mut Builder<'b>,
    kind: Kind,
    stmts: Vec<Stmt>,
}

impl Formula<'_, '_> {
    /// What the rule multiplies its last argument by; nothing if that is piecewise constant.
    fn slope(&mut self, name: &'static str, reads: &[Value]) -> Option<Value> {
        let first = reads[0];
        Some(match name {
            "times" | "times_by" | "share" => first,
            "sqrt" => {
                let twice = self.sum(first, first);
                self.over(twice)
            }
            "cbrt" => {
                let thrice = self.sum(first, first);
                let thrice = self.sum(thrice, first);
                let squared = self.product(thrice, first);
                self.over(squared)
            }
            "recip" => {
                let squared = self.product(first, first);
                self.negative(squared)
            }
            "exp" => first,
            "exp2" => {
                let ln = self.ln_of(2);
                self.product(first, ln)
            }
            "exp_m1" => self.of("exp", &[first]),
            "ln" | "div_lhs" => self.over(first),
            "log2" => self.over_times_ln(first, 2),
            "log10" => self.over_times_ln(first, 10),
            "ln_1p" => {
                let one = self.one();
                let sum = self.sum(one, first);
                self.over(sum)
            }
            "log_value" => {
                let ln = self.of("ln", &[reads[1]]);
                let product = self.product(first, ln);
                self.over(product)
            }
            "log_base" => {
                let ln = self.of("ln", &[reads[1]]);
                let product = self.product(reads[1], ln);
                let quotient = self.quotient(reads[2], product);
                self.negative(quotient)
            }
            "sin" => self.of("cos", &[first]),
            "cos" => {
                let sin = self.of("sin", &[first]);
                self.negative(sin)
            }
            "tan" => {
                let one = self.one();
                let squared = self.product(first, first);
                self.sum(one, squared)
            }
            "asin" => self.over_root_of_one_minus_square(first),
            "acos" => {
                let over = self.over_root_of_one_minus_square(first);
                self.negative(over)
            }
            "atan" => {
                let one = self.one();
                let squared = self.product(first, first);
                let sum = self.sum(one, squared);
                self.over(sum)
            }
            "atan2_y" => {
                let square = self.square_of_distance(reads);
                self.quotient(reads[1], square)
            }
            "atan2_x" => {
                let square = self.square_of_distance(reads);
                let quotient = self.quotient(first, square);
                self.negative(quotient)
            }
            "sinh" => self.of("cosh", &[first]),
            "cosh" => self.of("sinh", &[first]),
            "tanh" => self.one_minus_square(first),
            "asinh" => {
                let one = self.one();
                let squared = self.product(first, first);
                let sum = self.sum(squared, one);
                let root = self.of("sqrt", &[sum]);
                self.over(root)
            }
            "acosh" => {
                let one = self.one();
                let less = self.difference(first, one);
                let more = self.sum(first, one);
                let product = self.product(less, more);
                let root = self.of("sqrt", &[product]);
                self.over(root)
            }
            "atanh" => {
                let denominator = self.one_minus_square(first);
                self.over(denominator)
            }
            "powf_base" => {
                let one = self.one();
                let less = self.difference(reads[1], one);
                let power = self.of("powf", &[first, less]);
                // At an exponent of 0 the slope is 0, whatever the power is.
                self.define(Op::Rule { name: "times", args: vec![power, reads[1]] })
            }
            "powf_exponent" => {
                let ln = self.of("ln", &[first]);
                // Where the power is 0 the slope is 0, though the logarithm may be infinite.
                self.define(Op::Rule { name: "times", args: vec![ln, reads[1]] })
            }
            "hypot" => self.quotient(first, reads[1]),
            "abs" | "copysign" | "max_lhs" | "max_rhs" | "min_lhs" | "min_rhs" | "clamp_value"
            | "clamp_lo" | "clamp_hi" | "rem_rhs" | "rem_euclid_rhs" => return None,
            other => unreachable!("the rule `{other}` has no formula"),
        })
    }

    fn define(&mut self, op: Op) -> Value {
        let value = self.builder.new_value(self.kind.clone());
        self.stmts.push(Stmt::Let { value, op });
        value
    }

    fn one(&mut self) -> Value {
        self.define(Op::One)
    }

    fn sum(&mut self, a: Value, b: Value) -> Value {
        self.define(Op::Binary(BinaryOp::Add, a, b))
    }

    fn difference(&mut self, a: Value, b: Value) -> Value {
        self.define(Op::Binary(BinaryOp::Sub, a, b))
    }

    fn product(&mut self, a: Value, b: Value) -> Value {
        self.define(Op::Binary(BinaryOp::Mul, a, b))
    }

    fn quotient(&mut self, a: Value, b: Value) -> Value {
        self.define(Op::Binary(BinaryOp::Div, a, b))
    }

    fn negative(&mut self, a: Value) -> Value {
        self.define(Op::Unary(UnaryOp::Neg, a))
    }

    /// `1 / a`
    fn over(&mut self, a: Value) -> Value {
        let one = self.one();
        self.quotient(one, a)
    }

    fn of(&mut self, name: &'static str, args: &[Value]) -> Value {
        if let ([operand], Some(known)) = (args, self.builder.known(name, args[0])) {
            let _ = operand;
            return known;
        }
        self.define(Op::Intrinsic { name, args: args.to_vec(), path: None })
    }

    /// `ln n`
    fn ln_of(&mut self, n: u32) -> Value {
        let number = self.number(n);
        self.of("ln", &[number])
    }

    /// A small number: a literal, or, of a type parameter, a sum of ones.
    fn number(&mut self, n: u32) -> Value {
        if self.kind != Kind::Float(FloatType::F64) && self.kind != Kind::Float(FloatType::F32) {
            let one = self.one();
            return (1..n).fold(one, |sum, _| self.sum(sum, one));
        }
        let literal = proc_macro2::Literal::f64_unsuffixed(f64::from(n));
        self.define(Op::Constant(quote!(#literal)))
    }

    /// `1 / (a · ln n)`
    fn over_times_ln(&mut self, a: Value, n: u32) -> Value {
        let ln = self.ln_of(n);
        let product = self.product(a, ln);
        self.over(product)
    }

    /// `(1 - a)(1 + a)`
    fn one_minus_square(&mut self, a: Value) -> Value {
        let one = self.one();
        let less = self.difference(one, a);
        let more = self.sum(one, a);
        self.product(less, more)
    }

    fn over_root_of_one_minus_square(&mut self, a: Value) -> Value {
        let square = self.one_minus_square(a);
        let root = self.of("sqrt", &[square]);
        self.over(root)
    }

    /// `y² + x²`
    fn square_of_distance(&mut self, reads: &[Value]) -> Value {
        let [y, x] = *reads else { unreachable!("`atan2` reads two coordinates") };
        let (y, x) = (self.product(y, y), self.product(x, x));
        self.sum(y, x)
    }
}
