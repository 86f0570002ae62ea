//! Lets `max` and `min` say which operand they choose, as an `if` does.
//!
//! ```text
//! before                               after
//!   loop for k in 0..n (s = s0) {        loop for k in 0..n (s = s0) {
//!     save s                               s' = max s, x
//!     s' = max s, x                        c = ne rule max_rhs(s, x, 1), 0
//!     yields s'                            save c
//!   }                                      yields s'
//!                                        }
//!   loop for k backwards (d = d_s) {     loop for k backwards (d = d_s) {
//!     s = restore                          c = restore
//!     d' = rule max_lhs(s, x, d)           d' = branch c { 0 } { d }
//!     e = rule max_rhs(s, x, d)            e = branch c { d } { 0 }
//!     d_x[k] += e                          d_x[k] += e
//!     yields d'                            yields d'
//!   }                                    }
//! ```
//!
//! Done only where the loop then goes back to the last choice at once ([`super::last`]).
//!
//! Sound because: the rules hand `d` on to one of the two, whatever it is, and which of them they decide by the
//! operands alone. These are the same in the forward sweep, where the one kept is the one that is
//! restored, and the other is computed again.

use std::collections::BTreeMap;

use super::ends::Ends;
use crate::analysis::subscript::new_value;
use crate::ir::{BinaryOp, Block, Branch, Buffer, Function, Kind, Loop, Op, Stmt, Value};

/// The choice of one iteration.
struct Chosen {
    /// The rules of the operand that is kept, and of the other one.
    rules: [&'static str; 2],
    /// Where the operand that is kept is restored from.
    buffer: Buffer,
    /// What the loop hands on, and what the other operand gets.
    results: [Value; 2],
    /// The adjoint.
    d: Value,
}

impl Ends {
    /// Likewise [`Ends::last_choice`], of `max` or `min` among `stmts`.
    pub(super) fn last_largest(
        &self,
        reverse: &Loop,
        stmts: &mut Vec<Stmt>,
        function: &mut Function,
    ) -> Option<Stmt> {
        let chosen = chosen(reverse, stmts)?;
        if !self.is_read_once(chosen.buffer) {
            return None;
        }
        let at = stmts.iter().position(
            |stmt| matches!(stmt, Stmt::Loop(looped) if Some(looped.region) == reverse.mirrors),
        )?;
        let mut attempt = stmts.clone();
        let Stmt::Loop(forward) = &mut attempt[at] else { unreachable!("it is a loop") };
        save_condition(forward, &chosen, function)?;
        let mut reverse = reverse.clone();
        let zeros = branch_on(&mut reverse.body, &chosen, function);
        let last = self.and_zeros(zeros).last_choice(&reverse, &mut attempt, function)?;
        *stmts = attempt;
        Some(last)
    }
}

/// The only choice in the body, between what is restored and something else.
fn chosen(reverse: &Loop, stmts: &[Stmt]) -> Option<Chosen> {
    let mut restores = Vec::new();
    let mut rules: BTreeMap<&'static str, (Value, [Value; 3])> = BTreeMap::new();
    for stmt in &reverse.body.stmts {
        if let Stmt::Restore { buffer, values } = stmt {
            restores.push((*buffer, values.as_slice()));
        } else if let Stmt::Let { value, op: Op::Rule { name, args } } = stmt {
            if let ("max_lhs" | "max_rhs" | "min_lhs" | "min_rhs", [a, b, d]) = (*name, &args[..]) {
                if rules.insert(name, (*value, [*a, *b, *d])).is_some() {
                    return None;
                }
            }
        }
    }
    let [(buffer, &[restored])] = restores[..] else { return None };
    let pair = match rules.keys().copied().collect::<Vec<_>>()[..] {
        ["max_lhs", "max_rhs"] => ["max_lhs", "max_rhs"],
        ["min_lhs", "min_rhs"] => ["min_lhs", "min_rhs"],
        _ => return None,
    };
    let [(handed, operands), (given, same)] = pair.map(|name| rules[name]);
    let [a, _, d] = operands;
    // What is restored decides, and nothing else reads it.
    let mut reads = 0;
    reverse.body.each_use(&mut |value| reads += usize::from(value == restored));
    let carried = reverse.params.contains(&d) && reverse.body.yields.contains(&handed);
    let made =
        stmts.iter().any(|stmt| matches!(stmt, Stmt::Buffer { buffer: made } if *made == buffer));
    let fits = operands == same && a == restored && reads == 2 && carried && made;
    fits.then_some(Chosen { rules: pair, buffer, results: [handed, given], d })
}

/// Lets the loop save the condition in place of the operand.
fn save_condition(forward: &mut Loop, chosen: &Chosen, function: &mut Function) -> Option<()> {
    let [function_name, _] = chosen.rules.map(|rule| &rule[..3]);
    let stmts = &mut forward.body.stmts;
    let save = stmts
        .iter()
        .position(|stmt| matches!(stmt, Stmt::Save { buffer, .. } if *buffer == chosen.buffer))?;
    let Stmt::Save { values, .. } = &stmts[save] else { return None };
    let [kept] = values[..] else { return None };
    let mut found = stmts.iter().enumerate().filter_map(|(at, stmt)| {
        let Stmt::Let { op: Op::Intrinsic { name, args, .. }, .. } = stmt else { return None };
        let ("max" | "min", &[a, b]) = (*name, &args[..]) else { return None };
        Some((at, *name, [a, b]))
    });
    let (at, name, [a, b]) = found.next()?;
    if found.next().is_some() || name != function_name || a != kept || !forward.params.contains(&a)
    {
        return None;
    }
    let kind = function.kind(a).clone();
    let [one, zero, slope] = [(); 3].map(|()| new_value(function, kind.clone()));
    let cond = new_value(function, Kind::Bool);
    let rule = Op::Rule { name: chosen.rules[1], args: vec![a, b, one] };
    stmts.splice(
        at + 1..=at,
        [
            Stmt::Let { value: one, op: Op::One },
            Stmt::Let { value: slope, op: rule },
            Stmt::Let { value: zero, op: Op::Zero },
            Stmt::Let { value: cond, op: Op::Binary(BinaryOp::Ne, slope, zero) },
            Stmt::Save { buffer: chosen.buffer, values: vec![cond] },
        ],
    );
    stmts.remove(if save > at { save + 5 } else { save });
    Some(())
}

/// Lets the reverse loop branch on the condition; the zeros that the arms yield.
fn branch_on(body: &mut Block, chosen: &Chosen, function: &mut Function) -> [Value; 2] {
    let cond = new_value(function, Kind::Bool);
    let kind = function.kind(chosen.d).clone();
    let zeros = [(); 2].map(|()| new_value(function, kind.clone()));
    let given = || Block { stmts: Vec::new(), yields: vec![chosen.d] };
    let nothing = |zero: Value| Block {
        stmts: vec![Stmt::Let { value: zero, op: Op::Zero }],
        yields: vec![zero],
    };
    for stmt in &mut body.stmts {
        if let Stmt::Restore { values, .. } = stmt {
            *values = vec![cond];
        } else if let Stmt::Let { value, op: Op::Rule { .. } } = stmt {
            let at = chosen.results.iter().position(|result| result == value);
            let arms = match at {
                Some(0) => vec![nothing(zeros[0]), given()],
                Some(_) => vec![given(), nothing(zeros[1])],
                None => continue,
            };
            *stmt = Stmt::Branch(Branch {
                region: function.new_region(),
                cond,
                boolean: true,
                arms,
                results: vec![*value],
                mirrors: None,
            });
        }
    }
    zeros
}
