//! Clears a gradient only where nothing is stored.
//!
//! ```text
//! before                            after
//!   (d_x is cleared)                  if c {
//!   if c {                              d_x[n..] = 0
//!     loop for i in 0..n {              loop for i in 0..n {
//!       d_x[i] = v                        d_x[i] = v
//!     }                                 }
//!     d_x[n] = w                        d_x[n] = w
//!   } else {                          } else {
//!   }                                   d_x = 0
//!                                     }
//! ```
//!
//! The clearing moves down to the first statement that touches the array: into the arms of a branch, behind
//! stores to all elements, and before a loop that stores to the first of them, of the others alone. If
//! that spares no path anything, it stays where it is.
//!
//! Sound because: nothing above reads the array or writes it, and on each path what is not stored is cleared.

use super::effect::{First, Walk};
use super::part::Point;
use super::{Births, Length};
use crate::ir::{Block, Local, Place, Projection, Stmt};

impl Births {
    /// Lets the program clear the array itself; whether there is any use in that.
    pub(super) fn clear(&self, forward: &mut Block, reverse: &mut Block, local: Local) -> bool {
        let mut sink = Sink { births: self, local, spared: false };
        let (mut later, mut last) = (forward.clone(), reverse.clone());
        if sink.block(&mut later) && sink.block(&mut last) {
            last.stmts.push(sink.all());
        }
        if sink.spared {
            *forward = later;
            *reverse = last;
        }
        sink.spared
    }
}

struct Sink<'a> {
    births: &'a Births,
    local: Local,
    /// Some path clears less.
    spared: bool,
}

impl Sink<'_> {
    fn all(&self) -> Stmt {
        Stmt::Clear { place: Place::whole(self.local) }
    }

    /// Puts the clearing into the block; whether nothing there touches the array, so that it still has to be
    /// done below.
    fn block(&mut self, block: &mut Block) -> bool {
        let touches = |stmt: &Stmt| stmt.touches(self.local);
        let Some(at) = block.stmts.iter().position(touches) else { return true };
        if self.is_stored(&block.stmts[at..]) {
            self.spared = true;
            return false;
        }
        let clear = if let Stmt::Loop(looped) = &block.stmts[at] {
            let walk = self.births.walks(looped).remove(&self.local);
            // From the first element to the loop's own end: that of others may lie below 0.
            let end = looped.head.end().map(|end| self.births.points.at(end));
            let begins =
                |walk: &Walk| walk.part.from == Point::number(0) && Some(walk.part.to) == end;
            match walk.filter(|walk| walk.first == First::Store && begins(walk)) {
                Some(walk) => {
                    self.spared = true;
                    let rest =
                        Projection::Range { lo: looped.head.end(), hi: None, inclusive: false };
                    let place = Place::whole(self.local).then(rest);
                    (!walk.whole).then_some(Stmt::Clear { place })
                }
                None => Some(self.all()),
            }
        } else if let Stmt::Branch(branch) = &mut block.stmts[at] {
            let all = self.all();
            for arm in &mut branch.arms {
                if self.block(arm) {
                    arm.stmts.push(all.clone());
                }
            }
            None
        } else {
            Some(self.all())
        };
        block.stmts.splice(at..at, clear);
        false
    }

    /// Whether the statements begin with stores to each element, one by one.
    fn is_stored(&self, stmts: &[Stmt]) -> bool {
        let Length::Number(length) = self.births.arrays[&self.local] else { return false };
        let mut stored = std::collections::BTreeSet::new();
        for stmt in stmts.iter().filter(|stmt| stmt.touches(self.local)) {
            let Stmt::Store { place, .. } = stmt else { break };
            let [Projection::Index(at)] = place.path.as_slice() else { break };
            let Some(at) = self.births.points.at(*at).as_number() else { break };
            stored.insert(at);
        }
        u64::try_from(stored.len()).is_ok_and(|stored| stored == length) && length > 0
    }
}
