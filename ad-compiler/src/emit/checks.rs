//! What is checked before anything is written: buffers and tangents are as long as their parameters.
//!
//! ```text
//! check_len("x", x.len(), d_x.len());
//! ```

use proc_macro2::Literal;
use syn::Ident;

use super::code::{Code, code};
use super::companions::Frame;
use super::emitter::Emitter;
use super::signature::Parameter;
use crate::ir::Kind;
use crate::names::ident_of;

impl Frame<'_> {
    /// The length of a tangent is that of its parameter.
    pub(super) fn check_tangents(&self, emitter: &Emitter<'_>) -> Code {
        let mut checks = Code::new();
        for (param, tangent) in &self.tangents {
            let tangent = &self.params[*tangent].name;
            checks.add(self.check(emitter, &self.params[*param], tangent, "check_tangent_len"));
        }
        checks
    }

    /// The length of a buffer, or of a tangent, is that of its parameter.
    pub(super) fn check(
        &self,
        emitter: &Emitter<'_>,
        param: &Parameter,
        buffer: &Ident,
        check: &'static str,
    ) -> Code {
        let text = Literal::string(&param.name.to_string());
        let name = &param.name;
        let (Kind::Slice(element) | Kind::Vec(element)) = &param.kind else {
            return code!();
        };
        let check_len = emitter.imports.private(check);
        let mut tokens = code!(#check_len(#text, #name.len(), #buffer.len()););
        if let Kind::Slice(_) | Kind::Vec(_) = **element {
            let (row, d_row) = (ident_of("row"), ident_of("d_row"));
            tokens.add(code! {
                for (#row, #d_row) in #name.iter().zip(#buffer.iter()) {
                    #check_len(#text, #row.len(), #d_row.len());
                }
            });
        }
        tokens
    }
}
