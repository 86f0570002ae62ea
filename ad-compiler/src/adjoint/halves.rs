//! The gradient of a function that calls itself, in two halves that hand what is kept from one to the
//! other on stacks that all calls share.
//!
//! ```text
//! forward               up, with stack s        down, with stack s
//!   y = call itself       y = up(s)               y' = restore s
//!   z = exp y             z = exp y               …
//!   …                     save y in s             down(s)
//! ```
//!
//! A call's state cannot be a value of the caller's, whose type would contain itself. But calls are
//! nested like parentheses: what a call puts on the stacks last, its reverse half takes first.
//!
//! Needs: the gradient program before [`super::keep`].
//! Sound because: all of the function is treated as a nested block, so that `down` finds everything
//! but the arguments, which are passed again, on the stacks. What a block keeps it saves at its end,
//! behind what the calls in it save, and its mirror begins with restoring it; what is saved before it
//! is overwritten is restored where that is undone, which mirrors its place among the calls.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::keep::keep;
use crate::analysis::sizes::Sizes;
use crate::ir::set::Set;
use crate::ir::{
    Block, Bound, Branch, Buffer, BufferInfo, Callee, Capacity, FloatType, Function, Gradient,
    Head, Kind, Op, Passing, SpanRange, Stmt, Tree, Value, ValueInfo,
};

/// The same function with everything kept on stacks, if that is possible: the types of these have
/// to be known, and nothing but the result may come out of a call.
/// `by_cut`: see [`super::keep`].
pub fn halves(mut function: Function, by_cut: bool) -> Option<Function> {
    let params = function.params.iter().all(|param| match (param.passing, param.bound) {
        (Passing::ByRef, _) => true,
        (Passing::ByValue, Bound::Value(_)) => match param.kind {
            Kind::Float(_) | Kind::Int | Kind::Bool => true,
            Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        },
        (Passing::ByValue | Passing::ByMut, _) => false,
    });
    let float = match function.result_kind {
        Kind::Float(FloatType::F64 | FloatType::F32) => true,
        Kind::Float(FloatType::Param(_) | FloatType::Literal | FloatType::Lanes(_))
        | Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    };
    let Tree::Value(result) = function.result else { return None };
    if !params || !float || calls_in_condition(&function) {
        return None;
    }
    wrap(&mut function, result);
    keep(&mut function, by_cut);
    unwrap(&mut function);
    for info in &mut function.buffers {
        info.capacity = Capacity::Growing;
    }
    let mut first = Set::new();
    restored_first(&function.reverse, &mut first);
    save_last(&mut function.forward, &first);
    let sizes = Sizes::of(&function);
    let known =
        (0..function.buffers.len()).all(|at| type_of(&function, &sizes, at, &quote!()).is_some());
    known.then_some(function)
}

/// Whether the function calls itself where it is decided whether a loop goes on.
fn calls_in_condition(function: &Function) -> bool {
    let mut found = false;
    function.forward.each_stmt(&mut |stmt| {
        if let Stmt::Loop(looped) = stmt {
            if let Head::While { cond } = &looped.head {
                cond.each_stmt(&mut |stmt| {
                    found |= matches!(stmt, Stmt::Call(call)
                        if matches!(call.callee, Callee::Itself(_)));
                });
            }
        }
    });
    found
}

/// Puts both sweeps into the one arm of a branch.
fn wrap(function: &mut Function, result: Value) {
    let span = SpanRange(Span::call_site(), Span::call_site());
    let info = ValueInfo { kind: Kind::Int, name: None, span, adjoint_of: None, ty: None };
    let cond = function.new_value(info);
    let (region, mirror) = (function.new_region(), function.new_region());
    let again = |function: &mut Function, value: Value| {
        let info = function.value(value).clone();
        function.new_value(info)
    };
    let outer = again(function, result);
    let stmts = std::mem::take(&mut function.forward.stmts);
    let arm = Block { stmts, yields: vec![result] };
    let branch = |region, arm, results, mirrors| {
        Stmt::Branch(Branch { region, cond, boolean: false, arms: vec![arm], results, mirrors })
    };
    function.forward.stmts = vec![
        Stmt::Let { value: cond, op: Op::Constant(quote!(0)) },
        branch(region, arm, vec![outer], None),
    ];
    function.result = Tree::Value(outer);
    let (mut yields, mut results) = (Vec::new(), Vec::new());
    for at in 0..function.gradient.len() {
        if let Gradient::Value(value) = function.gradient[at] {
            let outer = again(function, value);
            yields.push(value);
            results.push(outer);
            function.gradient[at] = Gradient::Value(outer);
        }
    }
    let stmts = std::mem::take(&mut function.reverse.stmts);
    function.reverse.stmts = vec![branch(mirror, Block { stmts, yields }, results, Some(region))];
}

/// Takes them out again.
fn unwrap(function: &mut Function) {
    let mut opened = BTreeMap::new();
    for block in [&mut function.forward, &mut function.reverse] {
        for stmt in std::mem::take(&mut block.stmts) {
            if let Stmt::Branch(branch) = stmt {
                for arm in branch.arms {
                    opened.extend(branch.results.iter().copied().zip(arm.yields));
                    block.stmts.extend(arm.stmts);
                }
            } else if let Stmt::Buffer { .. } = stmt {
                block.stmts.push(stmt);
            }
        }
    }
    function.replace(&opened);
}

/// The buffers that a block of the reverse sweep empties before it does anything else.
fn restored_first(block: &Block, buffers: &mut Set<Buffer>) {
    let restored = block.stmts.iter().map_while(|stmt| {
        if let Stmt::Restore { buffer, .. } | Stmt::RestoreLocal { buffer, .. } = stmt {
            Some(*buffer)
        } else {
            None
        }
    });
    buffers.extend(restored);
    for nested in block.stmts.iter().flat_map(Stmt::blocks) {
        restored_first(nested, buffers);
    }
}

/// Moves what fills these buffers to the ends of the blocks.
fn save_last(block: &mut Block, buffers: &Set<Buffer>) {
    for nested in block.stmts.iter_mut().flat_map(Stmt::blocks_mut) {
        save_last(nested, buffers);
    }
    let (mut saves, others): (Vec<_>, Vec<_>) = std::mem::take(&mut block.stmts)
        .into_iter()
        .partition(|stmt| matches!(stmt, Stmt::Save { buffer, .. } if buffers.contains(*buffer)));
    block.stmts = others;
    block.stmts.append(&mut saves);
}

/// The type of what the buffer at this position holds.
pub fn type_of(
    function: &Function,
    sizes: &Sizes,
    at: usize,
    krate: &TokenStream,
) -> Option<TokenStream> {
    let BufferInfo { kind, .. } = &function.buffers[at];
    let mut types = None;
    function.each_stmt(&mut |stmt| {
        if let Stmt::Save { buffer, values } = stmt {
            if buffer.0 as usize == at {
                let of = |value: &Value| {
                    let kind = function.kind(*value);
                    if *kind == Kind::Int {
                        sizes.is_size(*value).then(|| quote!(usize))
                    } else {
                        type_of_kind(function, kind, krate)
                    }
                };
                let saved = values.iter().map(of).collect::<Option<Vec<_>>>();
                types = Some(saved);
            }
        }
    });
    match types {
        Some(types) => match &types?[..] {
            [one] => Some(one.clone()),
            several => Some(quote!((#(#several),*))),
        },
        None => type_of_kind(function, &kind.clone().owned(), krate),
    }
}

fn type_of_kind(function: &Function, kind: &Kind, krate: &TokenStream) -> Option<TokenStream> {
    match kind {
        Kind::Float(FloatType::F64) => Some(quote!(f64)),
        Kind::Float(FloatType::F32) => Some(quote!(f32)),
        // Where there is one type of floats, and nothing is cast to another.
        Kind::Float(FloatType::Literal) if !casts(function) => {
            let float = &function.result_kind;
            let others = function.params.iter().flat_map(|param| param.kind.floats());
            let one = others.into_iter().all(|other| Kind::Float(other.clone()) == *float);
            one.then(|| type_of_kind(function, float, krate)).flatten()
        }
        Kind::Bool => Some(quote!(bool)),
        Kind::Vec(element) => {
            let element = type_of_kind(function, element, krate)?;
            Some(quote!(#krate::Vec<#element>))
        }
        Kind::Array(element, length) => {
            let (element, length) = (type_of_kind(function, element, krate)?, &length.0);
            Some(quote!([#element; #length]))
        }
        Kind::Tuple(items) => {
            let items = items
                .iter()
                .map(|item| type_of_kind(function, item, krate))
                .collect::<Option<Vec<_>>>()?;
            Some(quote!((#(#items,)*)))
        }
        Kind::Float(FloatType::Param(_) | FloatType::Literal | FloatType::Lanes(_))
        | Kind::Int
        | Kind::Unit
        | Kind::Inert
        | Kind::Slice(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => None,
    }
}

fn casts(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| {
        found |= matches!(stmt, Stmt::Let { value, op: Op::Cast(..) }
            if function.kind(*value).is_float());
    });
    found
}

#[cfg(test)]
mod tests {
    use crate::pass::Passes;
    use crate::{Gradients, gradients};

    fn of(source: &str) -> Gradients {
        let item = syn::parse_str(source).expect("a function");
        gradients(&crate::args::Args::default(), &item, &Passes::ALL).expect("it compiles")
    }

    #[test]
    fn what_a_block_keeps_it_saves_last() {
        let function = of("fn f(x: &[f64]) -> f64 {
            if x.len() == 1 { return x[0]; }
            let a = f(&x[1..]);
            a * f(&x[..1])
        }");
        let halves = function.halves.expect("`f64` is kept");
        assert_eq!(halves.buffers.len(), 2);
        let text = crate::ir::print::print(&halves);
        let at = |what: &str| text.find(what).expect("it is printed");
        assert!(at("save ") > text.rfind("call itself").expect("it is printed"), "{text}");
        assert!(at("restore ") < at("reverse half"), "{text}");
    }

    #[test]
    fn stacks_are_of_types_that_are_known() {
        let unknown = "fn f(x: f64, n: u8) -> f64 {
            let (mut left, mut y) = (n, 1.0);
            while left != 0 { left = left >> 1; y *= f(x, left) + x; }
            y
        }";
        assert!(of(unknown).halves.is_none());
        let at_once = "fn f(x: f64, n: u8) -> f64 { if n == 0 { x } else { 2.0 * f(x, n - 1) } }";
        assert!(of(at_once).halves.is_none());
    }
}
