//! The derivative programs: gradients, and those with tangents that the attribute's wishes ask for.
//!
//! ```text
//! always               primal → adjoint            f_grad, f_vjp
//! forward, jacobian    primal → tangent            one direction (f_jvp), several (f_jacobian)
//! hessian              primal → adjoint → tangent  one direction (f_hvp), several (f_hessian)
//! hessian(calls)       likewise, of the adjoint whose seed is a parameter (f::second)
//! order = 3            primal → adjoint → tangent → tangent (f_third)
//! ```

use syn::Ident;

use crate::adjoint::Start;
use crate::analysis::activity::Activity;
use crate::args::{Sweep, Wishes};
use crate::ir::{Callee, Function, Kind, Local, Passing, SpanRange, Stmt};
use crate::pass::{self, Passes};
use crate::{adjoint, diag, names, tangent};

/// What the programs are made of.
pub(crate) struct Programs<'a> {
    pub primal: &'a Function,
    pub activity: &'a Activity,
    pub passes: &'a Passes,
}

/// A program with one direction, and one with several.
type Both = (Option<Function>, Option<Function>);

impl Programs<'_> {
    /// The gradient program.
    pub fn gradient(&self, start: Start) -> syn::Result<Function> {
        self.kept(adjoint::gradient(self.primal, self.activity, start))
    }

    /// The gradient program of a recursive function in two halves that share stacks, if some of its
    /// recursive calls are not run at once in `known`, and if that is possible.
    pub fn halves(&self, known: &Function) -> syn::Result<Option<Function>> {
        let mut apart = false;
        known.each_stmt(&mut |stmt| {
            apart |= matches!(stmt, Stmt::CallReverse(reverse)
                if reverse.pullback.is_none() && !reverse.at_once);
        });
        if !apart {
            return Ok(None);
        }
        let mut program = adjoint::gradient(self.primal, self.activity, Start::Parameter);
        pass::before_keep(&mut program, self.passes)?;
        let Some(mut program) = adjoint::halves::halves(program, self.passes.cut) else {
            return Ok(None);
        };
        // Stacks grow as deep as the calls go.
        let passes = Passes { rows: false, history: false, stack: false, ..self.passes.clone() };
        pass::after_keep(&mut program, &passes)?;
        Ok(Some(program))
    }

    /// The tangents of the primal.
    pub fn forward(&self, wishes: &Wishes) -> syn::Result<Both> {
        let matrix = wishes.jacobian.as_ref().or(wishes.sparse.as_ref());
        if wishes.forward.is_none() && matrix.is_none() {
            return Ok((None, None));
        }
        let one = diag::collect(|diag| tangent::tangent(diag, self.primal, self.activity))?;
        // Unasked only where no callee has to have the same.
        let several = match matrix.or(wishes.lanes.as_ref()).is_some() || !calls_tangents(&one) {
            true => diag::collect(|diag| tangent::in_lanes(diag, self.primal, self.activity))?,
            false => None,
        };
        if let (Some(key), None) = (&wishes.lanes, &several) {
            return Err(syn::Error::new(key.span(), UNKNOWN));
        }
        if let Some(key) = matrix {
            self.is_matrix(key, "forward", several.is_some())?;
            if !self.primal.result_kind.may_be_active() {
                return Err(syn::Error::new(
                    key.span(),
                    "a Jacobian is that of what a function returns; return the outputs",
                ));
            }
        }
        let finished = |program: Option<Function>| {
            program
                .map(|mut program| {
                    pass::after_tangent(&mut program, self.passes)?;
                    Ok::<_, syn::Error>(program)
                })
                .transpose()
        };
        Ok((finished(wishes.forward.is_some().then_some(one))?, finished(several)?))
    }

    /// The adjoint for several seeds at once: for a Jacobian by rows, and for callers who have one.
    pub fn rows(&self, wishes: &Wishes) -> syn::Result<Both> {
        let own = self.by_rows(wishes);
        let Some(key) = wishes.seeds.as_ref().or(own) else { return Ok((None, None)) };
        let program = adjoint::in_lanes(self.primal, self.activity);
        // Unasked only where no callee has to have the same.
        let asked = wishes.seeds.is_some() || wishes.sweep == Some(Sweep::Reverse);
        let Some(program) = program.filter(|program| asked || !calls_reverse(program)) else {
            if asked {
                let message = "several rows cannot be carried through this function at once: it calls itself, or a type is not known here; `jacobian(forward)` goes by columns";
                return Err(syn::Error::new(key.span(), message));
            }
            return Ok((None, None));
        };
        let program = self.kept(program)?;
        let seeds = wishes.seeds.is_some().then(|| program.clone());
        Ok((own.is_some().then_some(program), seeds))
    }

    /// Whether the Jacobian is to be swept by rows: as the user says, else where the result is known to
    /// have fewer floats than the parameters.
    fn by_rows<'a>(&self, wishes: &'a Wishes) -> Option<&'a Ident> {
        let key = wishes.jacobian.as_ref()?;
        let params = self.primal.params.iter().filter(|param| param.differentiated);
        let columns: Option<usize> = params.map(|param| param.kind.numbers()).sum();
        let fewer = match (self.primal.result_kind.numbers(), columns) {
            (Some(rows), Some(columns)) => rows < columns,
            (Some(_), None) => true,
            (None, _) => false,
        };
        wishes.sweep.map_or(fewer, |sweep| sweep == Sweep::Reverse).then_some(key)
    }

    /// What the reverse sweep reads is kept.
    fn kept(&self, mut program: Function) -> syn::Result<Function> {
        pass::before_keep(&mut program, self.passes)?;
        adjoint::keep::keep(&mut program, self.passes.cut);
        pass::after_keep(&mut program, self.passes)?;
        Ok(program)
    }

    /// The tangents of the gradient.
    pub fn second(&self, wishes: &Wishes) -> syn::Result<Both> {
        let all = wishes.hessian.as_ref().or(wishes.diagonal.as_ref());
        let Some(key) = wishes.product.as_ref().or(all) else { return Ok((None, None)) };
        if !self.primal.result_kind.is_float() {
            let message = format!(
                "second derivatives are those of a float, and `{}` does not return one; `hessian(calls)` lets functions call it that have second derivatives, and `forward` gives `{0}_jvp`",
                self.primal.name
            );
            return Err(syn::Error::new(key.span(), message));
        }
        self.tangents_of_itself(wishes, key, all)?;
        let gradient = adjoint::gradient(self.primal, self.activity, Start::One);
        let (one, several) =
            self.tangents_of(&gradient, wishes.product.is_some(), all.is_some())?;
        if let Some(key) = all {
            self.is_matrix(key, "hessian(product)", several.is_some())?;
        }
        Ok((one, several))
    }

    /// The tangent of the tangent of the gradient, along a second direction.
    pub fn third(&self, wishes: &Wishes) -> syn::Result<Option<Function>> {
        if wishes.third.is_none() || !self.primal.result_kind.is_float() {
            return Ok(None);
        }
        let gradient = adjoint::gradient(self.primal, self.activity, Start::One);
        let activity = Activity::of_gradient(&gradient);
        let mut product = diag::collect(|diag| tangent::tangent(diag, &gradient, &activity))?;
        let first = product.params.len();
        // The first direction stays as it is along the second one.
        for param in &mut product.params[self.primal.params.len()..] {
            param.differentiated = false;
        }
        let activity = Activity::of_gradient(&product);
        let mut third = diag::collect(|diag| tangent::tangent(diag, &product, &activity))?;
        let differentiated = self
            .primal
            .params
            .iter()
            .filter(|param| param.differentiated && param.kind.may_be_active());
        for (param, of) in third.params[first..].iter_mut().zip(differentiated) {
            param.name = names::second_direction(&of.name.to_string());
        }
        self.kept(third).map(Some)
    }

    /// The tangents of the gradient whose seed is a parameter: what callers with second derivatives call,
    /// and what a recursive function with such calls itself.
    pub fn called_second(&self, wishes: &Wishes) -> syn::Result<Both> {
        let all = wishes.hessian.is_some() || wishes.diagonal.is_some();
        let (one, several) = match (&wishes.calls, calls_itself(self.primal)) {
            (Some(key), _) => {
                self.tangents_of_itself(wishes, key, None)?;
                (true, true)
            }
            (None, true) => (wishes.product.is_some(), all),
            (None, false) => (false, false),
        };
        if !(one || several) {
            return Ok((None, None));
        }
        let gradient = adjoint::gradient(self.primal, self.activity, Start::Parameter);
        self.tangents_of(&gradient, one, several)
    }

    /// The tangents of a gradient in one direction, and in several at once.
    fn tangents_of(&self, gradient: &Function, one: bool, several: bool) -> syn::Result<Both> {
        let activity = Activity::of_gradient(gradient);
        let finished =
            |program: Option<Function>| program.map(|program| self.kept(program)).transpose();
        let one = match one {
            true => Some(diag::collect(|diag| tangent::tangent(diag, gradient, &activity))?),
            false => None,
        };
        let several = match several {
            true => diag::collect(|diag| tangent::in_lanes(diag, gradient, &activity))?,
            false => None,
        };
        Ok((finished(one)?, finished(several)?))
    }

    /// A recursive function runs its own tangent where it has second derivatives.
    fn tangents_of_itself(
        &self,
        wishes: &Wishes,
        key: &Ident,
        several: Option<&Ident>,
    ) -> syn::Result<()> {
        let missing = match (&wishes.forward, &wishes.lanes) {
            (Some(_), Some(_)) => return Ok(()),
            (Some(_), None) if several.is_none() => return Ok(()),
            (_, None) if several.is_some() => "forward(lanes)",
            (_, _) => "forward",
        };
        if !calls_itself(self.primal) {
            return Ok(());
        }
        let message = format!(
            "`{}` calls itself, and its second derivatives need its tangent; write `{missing}` beside this",
            self.primal.name
        );
        Err(syn::Error::new(key.span(), message))
    }

    /// Whether the derivatives fit into a matrix: known types, numbers of one float type, and
    /// parameters that can be swept over several times.
    fn is_matrix(&self, key: &Ident, instead: &str, known: bool) -> syn::Result<()> {
        let refuse = |why: &str| {
            let message = format!("{why}; `{instead}` goes one direction at a time");
            Err(syn::Error::new(key.span(), message))
        };
        if !known {
            self.name_the_unknown(instead)?;
            return refuse(UNKNOWN);
        }
        if self.primal.params.iter().any(|param| param.passing == Passing::ByMut) {
            return refuse("the function would run several times, and it changes a parameter");
        }
        let params = self.primal.params.iter().filter(|param| param.differentiated);
        let mut floats: Vec<_> = params.flat_map(|param| param.kind.floats()).collect();
        floats.extend(self.primal.result_kind.floats());
        if floats.windows(2).any(|pair| pair[0] != pair[1]) {
            return refuse(
                "the floats of this function are of several types, those of a matrix are not",
            );
        }
        Ok(())
    }

    /// Reports the first parameter or variable that has a derivative and a type that only rustc knows,
    /// if that is what keeps the derivatives from a matrix.
    fn name_the_unknown(&self, instead: &str) -> syn::Result<()> {
        let unknown = |kind: &Kind| kind.tangent().in_lanes().is_none();
        let params = self
            .primal
            .params
            .iter()
            .filter(|param| param.differentiated && unknown(&param.kind))
            .map(|param| {
                let example = "[f64; 3]".to_owned();
                (SpanRange::of(&param.ty), &param.name, example)
            });
        let locals = self
            .primal
            .locals
            .iter()
            .enumerate()
            .filter(|(at, local)| self.activity.local(Local(*at as u32)) && unknown(&local.kind))
            .filter(|(_, local)| local.param.is_none())
            .map(|(_, local)| {
                (local.span, &local.name, format!("let {}: [f64; 3] = …", local.name))
            });
        let Some((place, name, example)) = params.chain(locals).next() else { return Ok(()) };
        diag::collect(|diag| {
            diag.error_at(
                place,
                format!(
                    "the type of `{name}` is not known here, so that several directions cannot be \
                     carried through it at once; write it out, as in `{example}`, or use `{instead}`, \
                     which goes one direction at a time"
                ),
            );
        })
    }
}

const UNKNOWN: &str = "a type in this function is not known here, so that several directions cannot be carried through it at once";

/// Whether `f::lanes` is there beside a Jacobian by rows: for a companion of its own, or for callers, if
/// no callee has to have the same.
pub(crate) fn needs_columns(wishes: &Wishes, lanes: Option<&Function>) -> bool {
    let asked = [&wishes.forward, &wishes.lanes, &wishes.sparse].iter().any(|wish| wish.is_some());
    asked || lanes.is_some_and(|lanes| !calls_tangents(lanes))
}

/// Whether a callee is called in two halves.
fn calls_reverse(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| {
        if let Stmt::CallReverse(_) = stmt {
            found = true;
        }
    });
    found
}

/// Whether something is swept forward and back at once, in a program that others may call so.
pub(crate) fn is_fused(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| {
        if let Stmt::CallReverse(reverse) = stmt {
            found |= reverse.at_once;
        } else {
            found |= stmt.blocks().any(|block| block.turn().is_some());
        }
    });
    found && function.params.iter().all(|param| param.passing != Passing::ByMut)
}

/// Whether the function is recursive.
pub(crate) fn calls_itself(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| {
        if let Stmt::Call(call) = stmt {
            found |= matches!(call.callee, Callee::Itself(_));
        }
    });
    found
}

/// Whether a callee in forward mode is called.
fn calls_tangents(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| {
        if let Stmt::Call(call) = stmt {
            found |= matches!(call.callee, Callee::Tangent { .. });
        }
    });
    found
}
