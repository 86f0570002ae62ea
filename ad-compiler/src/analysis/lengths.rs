//! How many elements a `Vec` has that nothing makes longer or shorter.
//!
//! ```text
//! a: Vec = [0; n]                a has n elements
//! a[i] = x                       still
//! a = b, or a call that has a    nobody knows
//! ```

use std::collections::BTreeMap;

use crate::ir::set::Set;
use crate::ir::{Access, Function, Kind, Local, Projection, Stmt, Tree, Value};

/// The `Vec`s that are made in one place, of so many equal elements, and only accessed by element or part
/// from then on.
pub fn fixed(function: &Function) -> BTreeMap<Local, Value> {
    let mut lengths = BTreeMap::new();
    let mut others: Set<Local> = Set::new();
    function.each_stmt(&mut |stmt| {
        let mut declared = None;
        if let Stmt::Declare { local, init } = stmt {
            declared = Some(*local);
            let length = match init {
                Some(Tree::VecRepeat(_, length) | Tree::ZeroVec(_, length)) => Some(*length),
                Some(_) | None => None,
            };
            let is_vec = matches!(function.local(*local).kind, Kind::Vec(_));
            match length.filter(|_| is_vec) {
                Some(length) if lengths.insert(*local, length).is_none() => {}
                Some(_) | None => {
                    others.insert(*local);
                }
            }
        }
        // The elements of all of it are replaced.
        let fills = matches!(stmt, Stmt::Fill { .. });
        stmt.each_access(&mut |place, access| {
            let part =
                matches!(place.path.first(), Some(Projection::Index(_) | Projection::Range { .. }));
            let writes = match access {
                Access::Write | Access::Opaque => true,
                Access::Read | Access::Shape => false,
            };
            if writes && !part && !fills && declared != Some(place.root) {
                others.insert(place.root);
            }
        });
    });
    lengths.retain(|local, _| !others.contains(*local));
    lengths
}
