//! Jacobians and Hessians: sweeps of `f::lanes`, `f::rows` and `f::products`, several directions each,
//! driven by the runtime.
//!
//! ```text
//! fn f_jacobian_into(x: [f64; 6], jacobian: &mut [f64]) -> Vec<f64> {
//!     let tangents = ([Lanes::zero(); 6],);
//!     directions::jacobian(tangents, jacobian, |t| f::lanes::<6>(x, Some(&t.0)))
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::body::Body;
use super::code::code;
use super::companions::{Companion, Frame};
use super::signature::{tangent_of_kind, tuple, unused};
use crate::ir::{FloatType, Function, Kind, Passing};
use crate::names::ident_of;

impl Frame<'_> {
    /// `f_jacobian` and `f_jacobian_into`
    pub(super) fn jacobian(&self, lanes: &Function) -> TokenStream {
        let driver = quote!(directions::jacobian);
        self.jacobians(|matrix| self.sweeps(&driver, &quote!(#matrix,), "lanes", lanes))
    }

    /// Both, the work of which is done by `sweep`, that writes to a matrix and returns the value.
    fn jacobians(&self, sweep: impl Fn(&TokenStream) -> TokenStream) -> TokenStream {
        let (krate, result, float) = (self.krate(), self.result(), self.float());
        let matrix = unused(&ident_of("jacobian"), &self.taken.idents, &mut BTreeSet::new());
        let value = ident_of("value");
        let work = sweep(&quote!(&mut #matrix));
        let body = quote! {
            let mut #matrix = #krate::Matrix::zero(0, 0);
            let #value = { #work };
            (#value, #matrix)
        };
        let output = quote!((#result, #krate::Matrix<#float>));
        let name = ("jacobian", Companion::Work);
        let own = self.driver(name, &self.docs_of_jacobian(), &quote!(), &output, &body);
        let docs = self.docs_of_jacobian_into(&matrix);
        let buffer = quote!(#matrix: &mut [#float]);
        let work = sweep(&quote!(#matrix));
        let name = ("jacobian_into", Companion::Seldom);
        let into = self.driver(name, &docs, &buffer, &result, &work);
        quote!(#own #into)
    }

    /// `f_jacobian` and `f_jacobian_into`, by rows, and `f::rows`: the value, and the pullback of several seeds at once.
    pub(super) fn jacobian_by_rows(&self, rows: &Function) -> TokenStream {
        let (krate, result) = (self.krate(), self.result());
        let in_lanes =
            |kind: &Kind| kind.tangent().in_lanes().map(|kind| tangent_of_kind(&kind, krate));
        let gradient: Vec<_> = self.active().filter_map(|param| in_lanes(&param.kind)).collect();
        let gradient = tuple(&gradient);
        let output = quote!((#result, #gradient));
        let (seed, seeds) = (ident_of("seed"), self.seeds_type());
        let body = self.body(rows, Body::Rows);
        let inputs = self.declarations();
        let function = self.hidden_function(
            ("rows", true),
            &quote!(#(#inputs,)* #seed: #seeds),
            &output,
            &body,
        );
        let width = proc_macro2::Literal::usize_unsuffixed(even(self.result_kind.numbers()));
        let (called, generics) = (self.path_to("rows"), self.generic_arguments());
        let (value, args) = (ident_of("value"), self.handed_on());
        let (own, turbofish) = (&self.item.sig.ident, self.turbofish());
        let own = if self.is_method() { quote!(self.#own) } else { quote!(#own) };
        let imports = self.imports().with_inferred_lanes();
        let kind = self.result_kind.tangent().in_lanes().unwrap_or(Kind::Unit);
        let zero = imports.zero_like(&code!(#value), false, &kind);
        let uses = imports.declarations();
        // How many rows there are may only be known from the value.
        let is_sized = kind.is_sized();
        let before = (!is_sized).then(|| quote!(let #value = #own #turbofish(#(#args),*);));
        let jacobians = self.jacobians(|matrix| {
            quote! {
                #uses
                #before
                let seeds = #zero;
                #krate::directions::rows(seeds, #matrix, |#seed| {
                    #called::<#(#generics,)* #width>(#(#args,)* ::core::clone::Clone::clone(#seed))
                })
            }
        });
        quote!(#function #jacobians)
    }

    /// `f_jacobian_sparse`
    pub(super) fn sparse_jacobian(&self, lanes: &Function) -> TokenStream {
        let (krate, result, float) = (self.krate(), self.result(), self.float());
        let output = quote!((#result, #krate::sparse::SparseMatrix<#float>));
        let pattern = ident_of("pattern");
        let sweep = self.sweeps(&quote!(sparse::jacobian), &quote!(#pattern,), "lanes", lanes);
        let input = quote!(#pattern: &#krate::sparse::Sparsity);
        let name = ("jacobian_sparse", Companion::Work);
        self.driver(name, &self.docs_of_sparse(), &input, &output, &sweep)
    }

    /// `f_hessian`
    pub(super) fn hessian(&self, products: &Function) -> TokenStream {
        let (krate, result, float) = (self.krate(), self.result(), self.float());
        let gradient = self.gradient_type();
        let output = quote!((#result, #gradient, #krate::Symmetric<#float>));
        let sweep = self.sweeps(&quote!(directions::hessian), &quote!(), "products", products);
        self.driver(
            ("hessian", Companion::Work),
            &self.docs_of_hessian(),
            &quote!(),
            &output,
            &sweep,
        )
    }

    /// `f_hessian_diagonal`
    pub(super) fn diagonal(&self, products: &Function) -> TokenStream {
        let (krate, result, float) = (self.krate(), self.result(), self.float());
        let gradient = self.gradient_type();
        let output = quote!((#result, #gradient, #krate::Vec<#float>));
        let sweep = self.sweeps(&quote!(directions::diagonal), &quote!(), "products", products);
        let name = ("hessian_diagonal", Companion::Work);
        self.driver(name, &self.docs_of_diagonal(), &quote!(), &output, &sweep)
    }

    fn driver(
        &self,
        (name, companion): (&str, Companion),
        docs: &[String],
        input: &TokenStream,
        output: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let mut inputs = self.declarations();
        inputs.extend((!input.is_empty()).then(|| input.clone()));
        let head = self.head((&self.name(name), companion), docs, &inputs, output);
        quote!(#head { #body })
    }

    /// Sweeps in chunks of directions, driven by a function of the runtime.
    fn sweeps(
        &self,
        driver: &TokenStream,
        argument: &TokenStream,
        sweep: &str,
        lanes: &Function,
    ) -> TokenStream {
        let krate = self.krate();
        let columns = self.active().map(|param| param.kind.numbers()).sum();
        let width = proc_macro2::Literal::usize_unsuffixed(even(columns));
        let imports = self.imports().with_inferred_lanes();
        let given = self.params.len();
        let kinds: Vec<&Kind> = lanes.params[given..].iter().map(|param| &param.kind).collect();
        let zeros: Vec<_> = self
            .active()
            .zip(&kinds)
            .map(|(param, kind)| {
                let name = &param.name;
                let is_ref = matches!(param.ty, Type::Reference(_));
                imports.zero_like(&code!(#name), is_ref, kind)
            })
            .collect();
        let mut position = 0;
        let (t, none) = (ident_of("t"), imports.none());
        let some = imports.some();
        let slots: Vec<_> = self
            .params
            .iter()
            .map(|param| {
                if !param.differentiated {
                    return quote!(#none);
                }
                let at = syn::Index::from(position);
                position += 1;
                quote!(#some(&#t.#at))
            })
            .collect();
        let args = self.handed_on();
        let uses = imports.declarations();
        let called = self.path_to(sweep);
        let generics = self.generic_arguments();
        quote! {
            #uses
            let tangents = (#(#zeros,)*);
            #krate::#driver(tangents, #argument |#t| {
                #called::<#(#generics,)* #width>(#(#args,)* #(#slots),*)
            })
        }
    }

    /// The arguments, where they are needed again afterwards.
    fn handed_on(&self) -> Vec<TokenStream> {
        let arguments = self.params.iter().filter(|param| param.receiver.is_none());
        arguments
            .map(|param| {
                let name = &param.name;
                let copied = param.passing != Passing::ByValue || is_plain(&param.kind);
                if copied { quote!(#name) } else { quote!(::core::clone::Clone::clone(&#name)) }
            })
            .collect()
    }

    /// The type of the floats of the first differentiated parameter.
    pub(crate) fn float(&self) -> TokenStream {
        let float = self.active().find_map(|param| param.kind.floats().into_iter().next());
        tangent_of_kind(&Kind::Float(float.unwrap_or(FloatType::F64)), self.krate())
    }
}

/// More directions at once than this fill no more vector registers.
const WIDEST: usize = 8;

/// How many directions a sweep carries: eight, or as many as share all out evenly, where their number
/// is known.
fn even(directions: Option<usize>) -> usize {
    match directions {
        Some(all) if all > 0 => all.div_ceil(all.div_ceil(WIDEST)),
        Some(_) | None => WIDEST,
    }
}

/// Whether it is copied wherever it is used.
fn is_plain(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit => true,
        Kind::Array(element, _) => is_plain(element),
        Kind::Tuple(fields) => fields.iter().all(is_plain),
        Kind::Inert
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}
