//! What the verifier accepts, and what it says of what it does not.

use super::super::{Place, Tree};
use super::build::*;
use super::*;
use crate::ir::{Block, Loop, Op};

fn the_loop(block: &mut Block) -> &mut Loop {
    for stmt in &mut block.stmts {
        if let Stmt::Loop(looped) = stmt {
            return looped;
        }
    }
    unreachable!("the function has a loop")
}

fn first_error(function: &Function) -> String {
    verify(function).expect_err("the function is broken").swap_remove(0)
}

#[test]
fn good_functions_pass() {
    for function in [logistic_map(), first_or_product()] {
        assert_eq!(verify(&function), Ok(()));
        assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
    }
}

#[test]
fn a_value_is_defined_once_and_above_its_use() {
    let mut function = first_or_product();
    let twice = function.forward.stmts[0].clone();
    function.forward.stmts.push(twice);
    assert_eq!(first_error(&function), "%1 is defined twice, in: %1: int = 0");

    let mut function = first_or_product();
    function.forward.stmts.swap(0, 1);
    assert_eq!(first_error(&function), "%1 is used before its definition, in: %2 a: f64 = x@0[%1]");
}

#[test]
fn a_value_of_an_arm_stays_there() {
    let mut function = first_or_product();
    function.result = Tree::Value(Value(4));
    assert_eq!(
        first_error(&function),
        "%4 is used outside of the block that defines it, in: the result"
    );
}

#[test]
fn an_index_is_not_visible_outside_nor_in_inits() {
    let mut function = logistic_map();
    the_loop(&mut function.forward).inits = vec![Value(4)];
    assert!(first_error(&function).starts_with("%4 i is used before its definition, in: "));
    let mut function = logistic_map();
    function.result = Tree::Value(Value(4));
    assert!(first_error(&function).starts_with("%4 i is used outside of the block"));
}

#[test]
fn yields_fit_their_targets() {
    let mut function = logistic_map();
    the_loop(&mut function.forward).body.yields.clear();
    assert_eq!(first_error(&function), "0 yields for 1 targets, in: the end of an iteration of r0");
    let mut function = logistic_map();
    the_loop(&mut function.forward).results.clear();
    assert!(first_error(&function).starts_with("0 results for 1 params"));
    let mut function = first_or_product();
    function.values[4].kind = Kind::Int;
    assert!(first_error(&function).starts_with("%2 a is f64, not int"));
}

#[test]
fn buffers_are_created_and_kept_to_their_sweeps() {
    let mut function = logistic_map();
    function.forward.stmts.remove(1);
    assert!(first_error(&function).starts_with("b0 is not there"));
    let mut function = logistic_map();
    let save = Stmt::Save { buffer: Buffer(0), values: vec![Value(0)] };
    function.reverse.stmts.push(save);
    assert!(first_error(&function).starts_with("this belongs to the other sweep"));
}

#[test]
fn mirrors_have_the_same_shape() {
    let mut function = logistic_map();
    the_loop(&mut function.reverse).mirrors = Some(Region(7));
    assert!(first_error(&function).starts_with("r1 mirrors r7, which is not there"));
    the_loop(&mut function.reverse).region = Region(0);
    assert!(first_error(&function).starts_with("region r0 exists twice"));
}

#[test]
fn nested_forward_values_may_be_used_before_keep_in_the_mirror_only() {
    let mut function = logistic_map();
    the_loop(&mut function.reverse).body.stmts.retain(|stmt| !matches!(stmt, Stmt::Restore { .. }));
    // the restored x by the forward one
    function.reverse.map_uses(&mut |value| if value == Value(15) { Value(5) } else { value });
    assert!(first_error(&function).starts_with("%5 x is used outside of the block"));
    assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
    the_loop(&mut function.reverse).mirrors = None;
    assert!(verify_with(&function, Stage::BeforeKeep).is_err());
}

#[test]
fn marks_and_undos_end_with_keep() {
    let mut function = empty("f");
    let x = memory_param(&mut function, Kind::Slice(Box::new(F64)), "x", crate::ir::Passing::ByMut);
    function.gradient = vec![Gradient::None];
    function.stores = 1;
    let place = Place::whole(x);
    let id = StoreId(0);
    function.forward.stmts = vec![Stmt::Mark { id, place: place.clone() }];
    function.reverse.stmts = vec![Stmt::Undo { of: id, place }];
    assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
    assert_eq!(first_error(&function), "left over from before `keep`, in: mark s0 of x@0");
}

#[test]
fn conditions_indices_and_operands_have_their_kinds() {
    let mut function = first_or_product();
    function.values[0].kind = F64;
    assert!(first_error(&function).starts_with("%0 c is f64, not bool"));
    let mut function = first_or_product();
    function.values[1].kind = F64;
    assert!(first_error(&function).starts_with("%1 is f64, not int"));
    let mut function = logistic_map();
    function.values[1].kind = Kind::Int;
    assert!(first_error(&function).starts_with("%1 x0 is int, not f64"));
}

#[test]
fn intrinsics_are_known_and_have_their_operands() {
    let of = |name: &'static str, count: usize, kind: Kind| {
        let mut function = empty("f");
        let x = param(&mut function, F64, "x");
        let y = value(&mut function, kind, "y");
        let op = Op::Intrinsic { name, args: vec![x; count], path: None };
        function.forward.stmts.push(assign(y, op));
        verify(&function).map_err(|errors| errors.join("; "))
    };
    assert_eq!(of("sin", 1, F64), Ok(()));
    assert_eq!(of("is_nan", 1, Kind::Bool), Ok(()));
    assert_eq!(of("stop_gradient", 1, F64), Ok(()));
    assert_eq!(
        of("sin", 2, F64),
        Err("2 arguments for 1 operands, in: %1 y: f64 = sin(%0 x, %0 x)".to_owned())
    );
    assert!(of("sin", 1, Kind::Int).is_err());
    assert!(of("gamma", 1, F64).is_err());
}

#[test]
fn memories_are_declared_before_use() {
    let mut function = empty("f");
    let a =
        local(&mut function, Kind::Array(Box::new(F64), crate::ir::Length(quote::quote!(2))), "a");
    function.result = Tree::Copy(Place::whole(a), None);
    assert_eq!(first_error(&function), "@0 is used before its declaration, in: the result");
    function.forward.stmts.push(Stmt::Declare { local: a, init: None });
    assert_eq!(verify(&function), Ok(()));
}
