//! Jumps out of loops, labelled blocks and the function.
//!
//! ```text
//! if c { …; continue 'l2; }
//! let a = if c { x } else { break };      where a value is expected, too
//! match n { 0 => return y, 1 => break 'b, _ => {} }
//! ```

use super::{ASSIGNED, Access, FLOATS, Generator, What};

impl Generator {
    /// A jump under some condition.
    pub(super) fn exit(&mut self) {
        match self.rng.below(8) {
            0 => self.let_or_jump(),
            1 => self.match_jump(),
            2 => self.jump_or_else(),
            _ => {
                let cond = self.condition(1);
                let before =
                    if self.rng.percent(30) { self.scoped(Self::assign) } else { String::new() };
                let jump = self.jump();
                self.put(format!("if {cond} {{ {before} {jump}; }}"));
            }
        }
    }

    /// `return` under some condition.
    pub(super) fn return_early(&mut self) {
        let cond = self.condition(1);
        let result = self.returned();
        self.put(format!("if {cond} {{ return {result}; }}"));
    }

    /// `break`, `continue` or `return`.
    fn jump(&mut self) -> String {
        // in a labelled block every jump needs a label
        let innermost = self.loops.len().checked_sub(1).filter(|last| !self.loops[*last].block);
        let candidates: Vec<usize> = (0..self.loops.len())
            .filter(|at| Some(*at) == innermost || self.loops[*at].label.is_some())
            .collect();
        if candidates.is_empty() || self.rng.percent(15) {
            return format!("return {}", self.returned());
        }
        let at = candidates[self.rng.below(candidates.len())];
        let around = &self.loops[at];
        let (label, valued) = (around.label.clone().unwrap_or_default(), around.valued);
        let label =
            if Some(at) == innermost && self.rng.percent(50) { String::new() } else { label };
        if around.continues && self.rng.percent(50) {
            format!("continue {label}")
        } else if valued {
            format!("break {label} {}", self.typed_value())
        } else {
            format!("break {label}")
        }
    }

    /// `let a = if c { x } else { continue };`
    fn let_or_jump(&mut self) {
        let (value, jump) = (self.typed_value(), self.jump());
        let text = match self.rng.below(3) {
            0 => format!("if {} {{ {value} }} else {{ {jump} }}", self.condition(1)),
            1 => format!("if {} {{ {jump}; }} else {{ {value} }}", self.condition(1)),
            _ => {
                let (scrutinee, _) = self.integer(1);
                let [first, second, last] = self.patterns();
                let other = self.typed_value();
                format!(
                    "match {scrutinee} {{ {first} => {value}, {second} => {jump}, {last} => {other} }}"
                )
            }
        };
        let name = self.fresh(FLOATS);
        self.put(format!("let {name} = {text};"));
        let at = self.bind(&name, What::Float, ASSIGNED);
        self.vars[at].access = Access::Read;
    }

    /// A `match` with arms that jump.
    fn match_jump(&mut self) {
        let (scrutinee, _) = self.integer(1);
        let [first, second, last] = self.patterns();
        let (jump, other) = (self.jump(), self.jump());
        let before = self.scoped(|this| this.body(2));
        let last_arm = match self.rng.below(3) {
            0 => self.scoped(|this| this.body(2)),
            1 => format!("{} {other}", self.scoped(Self::assign)),
            _ => String::new(),
        };
        self.put(format!(
            "match {scrutinee} {{ {first} => {jump}, {second} => {{ {before} }} {last} => {{ {last_arm} }} }}"
        ));
    }

    /// `if c { …; break; } else { … }`
    fn jump_or_else(&mut self) {
        let cond = self.condition(1);
        let before = self.scoped(|this| this.body(2));
        let jump = self.jump();
        let otherwise = self.scoped(|this| this.body(2));
        let text = if self.rng.percent(50) {
            format!("if {cond} {{ {before} {jump}; }} else {{ {otherwise} }}")
        } else {
            format!("if {cond} {{ {otherwise} }} else {{ {before} {jump}; }}")
        };
        self.put(text);
    }
}
