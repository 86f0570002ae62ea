//! The procedural macros of `tapeless`: a shell around [`ad_compiler`], and the only crate that names
//! `proc_macro`.

use ad_compiler::pass::Passes;
use proc_macro::TokenStream;

/// Generates the companions of a function: `f_grad`, `f_grad_into` and `f_vjp`, and those that are asked
/// for.
///
/// For `f(args) -> R`, with the visibility, generics, `where` clauses and `cfg`s of `f`:
///
/// | companion | signature | |
/// |---|---|---|
/// | `f_grad` | `(args) -> (R, gradient)` | if `R` is a float |
/// | `f_grad_into` | `(args, &mut d_x, …) -> R` | likewise; one buffer for each differentiated parameter |
/// | `f_vjp` | `(args) -> (R, pullback)` | `pullback(seed) -> gradient`, linear in the seed |
/// | `f_jvp` | `(args, t_x, …) -> (R, tangent)` | asked for by `forward`; linear in the tangents |
/// | `f_jacobian` | `(args) -> (R, Matrix)` | by `jacobian`; a row for each float of `R`, a column for each float of the parameters |
/// | `f_jacobian_into` | `(args, &mut buffer) -> R` | likewise, row by row |
/// | `f_jacobian_sparse` | `(args, &Sparsity) -> (R, SparseMatrix)` | by `jacobian(sparse)` |
/// | `f_hvp` | `(args, t_x, …) -> (R, gradient, product)` | if `R` is a float, by `hessian` or `hessian(product)`: `H t` |
/// | `f_third` | `(args, t_x, …, u_x, …) -> (R, gradient, H t, H u, third)` | likewise, by `order = 3`: the derivative of `H t` along `u` |
/// | `f_hessian` | `(args) -> (R, gradient, Symmetric)` | likewise, by `hessian` or `hessian(full)` |
/// | `f_hessian_diagonal` | `(args) -> (R, gradient, diagonal)` | likewise, by `hessian(diagonal)` |
///
/// The value is bit for bit that of `f`. The gradient with respect to one parameter stands bare,
/// with respect to several it is a tuple in parameter order; `∂f/∂x` has the shape of `x`.
///
/// # Options
///
/// * `wrt(w, b)`: differentiates with respect to these parameters only. Without it, all whose types
///   can carry a derivative are; the receiver `self` only if `wrt` names it.
/// * `name = "stem"`: the companions are called `stem_grad`, ….
/// * `companions = "f_ad"`: the name of the hidden enum by which other differentiated functions find
///   the companions. It is called `f` otherwise, which collides with a module or a type `f`.
/// * `calls(g = g_ad)`: in this function, the hidden enum of the callee `g` is `g_ad`.
/// * `crate = path`: where `tapeless` is found, if it was renamed.
///
/// * `forward`, `forward(lanes)`, `reverse(lanes)`, `jacobian`, `jacobian(dense, sparse)`, `jacobian(forward)`, `jacobian(reverse)`, `hessian`, `hessian(product, full, diagonal)`, `hessian(calls)`, `order = 3`:
///   which further companions there are, see above; `forward(lanes)` and `reverse(lanes)` are for
///   callees of functions with a Jacobian, by columns and by rows, `hessian(calls)` for those of functions with second derivatives. With `forward` and `hessian`, functions that call
///   `f_grad` and `f_jvp` can be differentiated themselves.
///
/// # Errors
///
/// What cannot be differentiated is a compile error at its own place.
///
/// # Panics
///
/// A buffer of another length than its parameter panics, before anything is written, with the
/// parameter's name and both lengths. Otherwise the companions panic where `f` does.
///
/// # Examples
///
/// Gradients of scalars, and of a slice with respect to chosen parameters:
///
/// ```
/// use tapeless::differentiate;
///
/// #[differentiate]
/// fn area(width: f64, height: f64) -> f64 {
///     width * height
/// }
/// assert_eq!(area_grad(3.0, 2.0), (6.0, (2.0, 3.0)));
///
/// /// Mean squared error of a line through the origin.
/// #[differentiate(wrt(slope))]
/// fn error(slope: f64, x: &[f64], y: &[f64]) -> f64 {
///     let mut sum = 0.0;
///     for (x, y) in x.iter().zip(y) {
///         sum += (slope * x - y).powi(2);
///     }
///     sum / x.len() as f64
/// }
/// assert_eq!(error_grad(2.0, &[1.0, 2.0], &[2.0, 3.0]), (0.5, 2.0));
/// ```
///
/// A function that returns an array has a pullback: the seed is the adjoint of the result.
///
/// ```
/// use tapeless::differentiate;
///
/// #[differentiate]
/// fn polar(r: f64, angle: f64) -> [f64; 2] {
///     [r * angle.cos(), r * angle.sin()]
/// }
/// let (value, pullback) = polar_vjp(2.0, 0.0);
/// assert_eq!(value, [2.0, 0.0]);
/// assert_eq!(pullback([1.0, 0.0]), (1.0, 0.0)); // the gradient of the first component
/// ```
///
/// Differentiated functions call each other, across modules and crates:
///
/// ```
/// use tapeless::differentiate;
///
/// #[differentiate]
/// fn square(x: f64) -> f64 {
///     x * x
/// }
///
/// #[differentiate]
/// fn sum_of_squares(x: &[f64]) -> f64 {
///     let mut sum = 0.0;
///     for v in x {
///         sum += square(*v);
///     }
///     sum
/// }
/// assert_eq!(sum_of_squares_grad(&[1.0, 2.0]), (5.0, vec![2.0, 4.0]));
/// ```
///
/// A Jacobian, and a Hessian with a product:
///
/// ```
/// use tapeless::differentiate;
///
/// #[differentiate(jacobian)]
/// fn arm(joints: [f64; 2]) -> [f64; 2] {
///     let [a, b] = joints;
///     [a.cos() + (a + b).cos(), a.sin() + (a + b).sin()]
/// }
/// let (_, jacobian) = arm_jacobian([0.0, 0.0]);
/// assert_eq!((jacobian.row(0), jacobian.row(1)), (&[0.0, 0.0][..], &[2.0, 1.0][..]));
///
/// #[differentiate(hessian)]
/// fn quadratic(x: &[f64; 2]) -> f64 {
///     x[0] * x[0] + 3.0 * x[0] * x[1]
/// }
/// let (_, gradient, hessian) = quadratic_hessian(&[1.0, 1.0]);
/// assert_eq!((gradient, hessian[(0, 0)], hessian[(1, 0)]), ([5.0, 3.0], 2.0, 3.0));
/// let (_, _, product) = quadratic_hvp(&[1.0, 1.0], &[0.0, 1.0]);
/// assert_eq!(product, [3.0, 0.0]);
/// ```
#[proc_macro_attribute]
pub fn differentiate(args: TokenStream, item: TokenStream) -> TokenStream {
    ad_compiler::differentiate(args.into(), item.into(), &Passes::ALL.unverified()).into()
}

/// [`macro@differentiate`] with every optional pass switched off, for tests.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn differentiate_plain(args: TokenStream, item: TokenStream) -> TokenStream {
    ad_compiler::differentiate(args.into(), item.into(), &Passes::NONE.unverified()).into()
}

/// Generates the tangent of a struct, `FooTangent`: the same fields, each the tangent of its type.
///
/// `#[tapeless(crate = path)]` on the struct says where `tapeless` is found, if it was renamed.
#[proc_macro_derive(Differentiable, attributes(tapeless))]
pub fn derive_differentiable(input: TokenStream) -> TokenStream {
    ad_compiler::derive_differentiable(input.into()).into()
}
