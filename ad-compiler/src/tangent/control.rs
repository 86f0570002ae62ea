//! The tangent of control flow: branches and loops carry tangents beside values.
//!
//! ```text
//! r = if c { a } else { b }         (r, t_r) = if c { (a, t_a) } else { (b, t_b) }
//! loop (x = x0) { … yields y }      loop (x = x0, t_x = t_x0) { … yields y, t_y }
//! ```

use super::Builder;
use crate::ir::{Branch, Head, Loop, Stmt, Value};

impl Builder<'_> {
    pub(super) fn branch(&mut self, branch: &Branch) {
        let carried: Vec<bool> =
            branch.results.iter().map(|result| self.activity.value(*result)).collect();
        let arms = branch.arms.iter().map(|arm| self.block(arm, &carried)).collect();
        let mut results = branch.results.clone();
        self.carry(&branch.results, &carried, &mut results);
        self.emit(Stmt::Branch(Branch { arms, results, ..branch.clone() }));
    }

    pub(super) fn looped(&mut self, looped: &Loop) {
        let carried: Vec<bool> = looped
            .params
            .iter()
            .zip(&looped.results)
            .map(|(param, result)| self.activity.value(*param) || self.activity.value(*result))
            .collect();
        let mut inits = looped.inits.clone();
        for (init, carried) in looped.inits.iter().zip(&carried) {
            if *carried {
                inits.push(self.tangent_or_zero(*init));
            }
        }
        let mut params = looped.params.clone();
        self.carry(&looped.params, &carried, &mut params);
        let mut head = looped.head.clone();
        if let Head::While { cond } = &mut head {
            // What it computes is visible in the body, and so are the tangents.
            let own = self.block(cond, &vec![false; cond.yields.len()]);
            *cond = own;
        }
        let body = self.block(&looped.body, &carried);
        let mut results = looped.results.clone();
        self.carry(&looped.results, &carried, &mut results);
        self.emit(Stmt::Loop(Loop { head, params, inits, body, results, ..looped.clone() }));
    }

    /// New tangents for those of `values` that are carried, behind them.
    fn carry(&mut self, values: &[Value], carried: &[bool], all: &mut Vec<Value>) {
        for (value, carried) in values.iter().zip(carried) {
            if *carried {
                let kind = self.carried(*value);
                let tangent = self.new_value(kind);
                self.attach(*value, tangent);
                all.push(tangent);
            }
        }
    }
}
