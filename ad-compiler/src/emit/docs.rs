//! What the companions say of themselves: their rustdoc, which states their signatures in words.
//!
//! ```text
//! /// The value of [`f`](fn@f) and its gradient with respect to `x` and `y`.
//! ///
//! /// Takes the arguments of `f`; returns `(value, (d_x, d_y))`.
//! ```

use super::companions::Frame;
use super::signature::Parameter;
use crate::ir::Passing;

impl Frame<'_> {
    /// What `f_grad` says of itself.
    pub(super) fn docs_of_grad(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let mut docs = vec![
            format!("The value of {link} and its gradient{}.", self.with_respect()),
            String::new(),
            format!("Takes the arguments of `{name}`; returns `(value, {})`.", self.listed()),
        ];
        for param in self.muts() {
            docs.extend([
                String::new(),
                format!(
                    "What `{0}` holds afterwards does not count: the gradient is that of the value \
                     alone, with respect to what `{0}` held before.",
                    param.name
                ),
            ]);
        }
        docs
    }

    /// What `f_grad_into` says of itself.
    pub(super) fn docs_of_into(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let buffers: Vec<_> = self.active().map(|param| format!("`{}`", param.d)).collect();
        let which = if buffers.len() == 1 { "the buffer" } else { "the buffers" };
        let mut docs = vec![
            format!(
                "The value of {link}; writes its gradient{} to {}.",
                self.with_respect(),
                and(&buffers)
            ),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then {which}, whose content is overwritten. \
                 Allocates nothing for the gradient."
            ),
        ];
        self.mut_docs(&mut docs);
        if self.active().any(|param| param.kind.is_list()) {
            docs.extend([
                String::new(),
                "# Panics".into(),
                String::new(),
                "If a buffer is not as long as its parameter; then nothing has been written."
                    .into(),
            ]);
        }
        docs
    }

    /// What `f_vjp` says of itself.
    pub(super) fn docs_of_vjp(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let mut taken: Vec<String> = Vec::new();
        if self.result_kind.may_be_active() {
            taken.push("the adjoint of the value".into());
        }
        taken.extend(self.muts().map(|param| format!("`{}`", param.d)));
        let returned: Vec<_> = self
            .active()
            .filter(|param| param.passing != Passing::ByMut)
            .map(|param| param.d.to_string())
            .collect();
        let returned = match &returned[..] {
            [] => "nothing".to_string(),
            [one] => format!("`{one}`"),
            many => format!("`({})`", many.join(", ")),
        };
        let taken = if taken.is_empty() { "nothing".into() } else { and(&taken) };
        let mut docs = vec![
            format!("The value of {link} and its pullback."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`; returns `(value, pullback)`. The pullback takes \
                 {taken} and returns {returned}: the adjoint times the Jacobian."
            ),
        ];
        self.mut_docs(&mut docs);
        docs
    }

    /// What `f_jvp` says of itself.
    pub(super) fn docs_of_jvp(&self, tangents: &[String]) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let listed: Vec<String> = tangents.iter().map(|name| format!("`{name}`")).collect();
        let returned = match self.result_kind.may_be_active() {
            true => "returns `(value, tangent)`, the tangent of the value in that direction",
            false => "returns the value",
        };
        let mut docs = vec![
            format!("The value of {link} and its directional derivative."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then the direction: {}, the tangents of {}; {returned}.",
                and(&listed),
                self.differentiated(),
            ),
        ];
        for param in self.muts() {
            docs.extend([
                String::new(),
                format!(
                    "The tangent of `{0}` is left with that of what `{0}` holds afterwards.",
                    param.name
                ),
            ]);
        }
        self.panics_on_lengths("tangent", &mut docs);
        docs
    }

    /// What `f_third` says of itself.
    pub(super) fn docs_of_third(&self, tangents: &[String]) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let listed: Vec<String> = tangents.iter().map(|name| format!("`{name}`")).collect();
        let (first, second) = listed.split_at(listed.len() / 2);
        let mut docs = vec![
            format!("The value of {link} and its derivatives of first, second and third order."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then two directions: {}, and {}, each with one for each of \
                 {}; returns `(value, gradient, product, other, third)`: the Hessian times the first \
                 direction, the Hessian times the second one, and the derivative of the one along the \
                 other, all of the shape of the gradient.",
                and(first),
                and(second),
                self.differentiated(),
            ),
        ];
        self.panics_on_lengths("direction", &mut docs);
        docs
    }

    /// What `f_hvp` says of itself.
    pub(super) fn docs_of_hvp(&self, tangents: &[String]) -> Vec<String> {
        let (name, link) = self.name_and_link();
        let listed: Vec<String> = tangents.iter().map(|name| format!("`{name}`")).collect();
        let mut docs = vec![
            format!("The value of {link}, its gradient, and its Hessian times a direction."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then the direction: {}, one for each of {}; \
                 returns `(value, gradient, product)`, the product of the shape of the gradient.",
                and(&listed),
                self.differentiated(),
            ),
        ];
        self.panics_on_lengths("direction", &mut docs);
        docs
    }

    /// What `f_jacobian` says of itself.
    pub(super) fn docs_of_jacobian(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        vec![
            format!("The value of {link} and its Jacobian."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`; returns `(value, jacobian)`. The Jacobian has a row \
                 for each float of the value and a column for each float of {}, in order.",
                self.differentiated(),
            ),
        ]
    }

    /// What `f_jacobian_into` says of itself.
    pub(super) fn docs_of_jacobian_into(&self, matrix: &syn::Ident) -> Vec<String> {
        let (name, link) = self.name_and_link();
        vec![
            format!("The value of {link}; writes its Jacobian to `{matrix}`."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then a buffer, whose content is overwritten. The \
                 Jacobian has a row for each float of the value and a column for each float of {}, in \
                 order; it is written row by row.",
                self.differentiated(),
            ),
            String::new(),
            "# Panics".into(),
            String::new(),
            "If the buffer has not as many entries as the Jacobian; then nothing has been written."
                .into(),
        ]
    }

    /// What `f_jacobian_sparse` says of itself.
    pub(super) fn docs_of_sparse(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        vec![
            format!("The value of {link} and its Jacobian, where it may differ from zero."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`, then the pattern of the Jacobian; returns \
                 `(value, jacobian)`. The Jacobian has a row for each float of the value and a column \
                 for each float of {}, in order. Columns that share no row take one direction together.",
                self.differentiated(),
            ),
            String::new(),
            "# Panics".into(),
            String::new(),
            "If the pattern has another shape, or misses an entry that is not zero.".into(),
        ]
    }

    /// What `f_hessian` says of itself.
    pub(super) fn docs_of_hessian(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        vec![
            format!("The value of {link}, its gradient and its Hessian."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`; returns `(value, gradient, hessian)`. The Hessian has \
                 a row and a column for each float of {}, in order.",
                self.differentiated(),
            ),
        ]
    }

    /// What `f_hessian_diagonal` says of itself.
    pub(super) fn docs_of_diagonal(&self) -> Vec<String> {
        let (name, link) = self.name_and_link();
        vec![
            format!("The value of {link}, its gradient and the diagonal of its Hessian."),
            String::new(),
            format!(
                "Takes the arguments of `{name}`; returns `(value, gradient, diagonal)`: a second \
                 derivative for each float of {}, in order.",
                self.differentiated(),
            ),
        ]
    }

    /// The names of the differentiated parameters.
    fn differentiated(&self) -> String {
        and(&self.active().map(|param| format!("`{}`", param.name)).collect::<Vec<_>>())
    }

    fn panics_on_lengths(&self, what: &str, docs: &mut Vec<String>) {
        if self.active().any(|param| param.kind.is_list()) {
            docs.extend([
                String::new(),
                "# Panics".into(),
                String::new(),
                format!(
                    "If a {what} is not as long as its parameter; then nothing has been written."
                ),
            ]);
        }
    }

    /// The name of the function, and a link to it: the hidden enum has the same name.
    fn name_and_link(&self) -> (String, String) {
        let name = self.item.sig.ident.to_string().trim_start_matches("r#").to_string();
        let target = if self.is_method() { "Self::" } else { "fn@" };
        let link = format!("[`{name}`]({target}{name})");
        (name, link)
    }

    fn mut_docs(&self, docs: &mut Vec<String>) {
        for param in self.muts() {
            docs.extend([
                String::new(),
                format!(
                    "`{}` takes the adjoint of what `{}` holds afterwards, and is left with the \
                     adjoint of what it held before.",
                    param.d, param.name
                ),
            ]);
        }
    }

    fn muts(&self) -> impl Iterator<Item = &Parameter> {
        self.active().filter(|param| param.passing == Passing::ByMut)
    }

    fn with_respect(&self) -> String {
        let names: Vec<_> = self.active().map(|param| format!("`{}`", param.name)).collect();
        if names.is_empty() { String::new() } else { format!(" with respect to {}", and(&names)) }
    }

    fn listed(&self) -> String {
        let names: Vec<_> = self.active().map(|param| param.d.to_string()).collect();
        match &names[..] {
            [one] => one.clone(),
            many => format!("({})", many.join(", ")),
        }
    }
}

/// `a`, `b` and `c`
fn and(names: &[String]) -> String {
    match names {
        [] => "nothing".into(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
