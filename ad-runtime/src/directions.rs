//! Jacobians and Hessians from sweeps that carry several directions at once.
//!
//! A sweep takes tangents whose numbers are [`Lanes`], and returns such. The columns of the matrix are
//! the directions, a chunk of `N` a sweep:
//!
//! ```text
//! columns 0 … N-1       seed lane k of the k-th number with 1, sweep, write N columns
//! columns N … 2N-1      likewise
//! ```

mod entries;
mod last;

use alloc::vec::Vec;
use num_traits::Float;

use crate::lanes::Lanes;
use crate::matrix::Symmetric;

pub use entries::Entries;
use last::Last;

/// A tangent that carries `N` directions: [`Lanes`], arrays, slices, `Vec`s and tuples of them.
pub trait Directions<T, const N: usize> {
    /// How many numbers it has.
    fn count(&self) -> usize;

    /// Overwrites the number at a position.
    fn set(&mut self, position: usize, lanes: Lanes<T, N>);

    /// Calls `visit` with each number in order.
    fn each(&self, visit: &mut impl FnMut(Lanes<T, N>));
}

impl<T: Float, const N: usize> Directions<T, N> for Lanes<T, N> {
    #[inline]
    fn count(&self) -> usize {
        1
    }

    #[inline]
    fn set(&mut self, _: usize, lanes: Lanes<T, N>) {
        *self = lanes;
    }

    #[inline]
    fn each(&self, visit: &mut impl FnMut(Lanes<T, N>)) {
        visit(*self);
    }
}

/// A constant.
impl<T, const N: usize> Directions<T, N> for () {
    fn count(&self) -> usize {
        0
    }

    fn set(&mut self, _: usize, _: Lanes<T, N>) {}

    fn each(&self, _: &mut impl FnMut(Lanes<T, N>)) {}
}

impl<T, const N: usize, D: Directions<T, N>> Directions<T, N> for [D] {
    #[inline]
    fn count(&self) -> usize {
        self.iter().map(Directions::count).sum()
    }

    #[inline]
    fn set(&mut self, position: usize, lanes: Lanes<T, N>) {
        // Elements are equally large nearly always; rows of different lengths are walked.
        let size = self.first().map_or(0, Directions::count);
        let at = position.checked_div(size).unwrap_or(0);
        if self.len() > at && self[..at].iter().all(|element| element.count() == size) {
            self[at].set(position - at * size, lanes);
            return;
        }
        let mut position = position;
        for element in self {
            let count = element.count();
            if position < count {
                element.set(position, lanes);
                return;
            }
            position -= count;
        }
    }

    #[inline]
    fn each(&self, visit: &mut impl FnMut(Lanes<T, N>)) {
        for element in self {
            element.each(visit);
        }
    }
}

impl<T, const N: usize, D: Directions<T, N>, const M: usize> Directions<T, N> for [D; M] {
    #[inline]
    fn count(&self) -> usize {
        self[..].count()
    }

    #[inline]
    fn set(&mut self, position: usize, lanes: Lanes<T, N>) {
        self[..].set(position, lanes);
    }

    #[inline]
    fn each(&self, visit: &mut impl FnMut(Lanes<T, N>)) {
        self[..].each(visit);
    }
}

impl<T, const N: usize, D: Directions<T, N>> Directions<T, N> for Vec<D> {
    #[inline]
    fn count(&self) -> usize {
        self[..].count()
    }

    #[inline]
    fn set(&mut self, position: usize, lanes: Lanes<T, N>) {
        self[..].set(position, lanes);
    }

    #[inline]
    fn each(&self, visit: &mut impl FnMut(Lanes<T, N>)) {
        self[..].each(visit);
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),+))*) => {$(
        impl<T, const N: usize, $($name: Directions<T, N>),+> Directions<T, N> for ($($name,)+) {
            #[inline]
            fn count(&self) -> usize {
                0 $(+ self.$at.count())+
            }

            #[inline]
            fn set(&mut self, position: usize, lanes: Lanes<T, N>) {
                let mut position = position;
                $(
                    let count = self.$at.count();
                    if position < count {
                        self.$at.set(position, lanes);
                        return;
                    }
                    position -= count;
                )+
                let _ = (position, lanes);
            }

            #[inline]
            fn each(&self, visit: &mut impl FnMut(Lanes<T, N>)) {
                $(self.$at.each(visit);)+
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}

/// Makes `tangents`, which are 0 but for the chunk before, the unit directions from `first` on.
fn seed<T: Float, const N: usize>(
    tangents: &mut impl Directions<T, N>,
    first: usize,
    count: usize,
) {
    for lane in 0..N {
        if let Some(before) = (first + lane).checked_sub(N) {
            if before < first {
                tangents.set(before, Lanes::zero());
            }
        }
    }
    for lane in 0..N.min(count - first) {
        tangents.set(first + lane, Lanes::unit(lane));
    }
}

/// Sweeps over the unit directions, `N` at a time, and hands each result to `write`, with the first
/// direction and how many there are. Returns what it made of the last result: there is one even where
/// nothing has a direction. The tangents are 0 at first.
#[inline]
fn chunks<T: Float, const N: usize, D: Directions<T, N>, O, V>(
    mut tangents: D,
    mut sweep: impl FnMut(&D) -> O,
    mut write: impl FnMut(usize, usize, O) -> V,
) -> V {
    let count = tangents.count();
    let mut first = 0;
    loop {
        seed(&mut tangents, first, count);
        let value = write(first, N.min(count - first), sweep(&tangents));
        first += N;
        if first >= count {
            return value;
        }
    }
}

/// Returns the value and writes the Jacobian, from sweeps of `N` columns each. The tangents are 0 at
/// first.
#[inline]
#[track_caller]
pub fn jacobian<T: Float, const N: usize, D, V, R>(
    tangents: D,
    matrix: &mut (impl Entries<T> + ?Sized),
    sweep: impl FnMut(&D) -> (V, R),
) -> V
where
    D: Directions<T, N>,
    R: Directions<T, N>,
{
    let columns = tangents.count();
    let mut last = Last::new();
    let value = chunks(tangents, sweep, |first, lanes, (value, tangent)| {
        if first == 0 {
            let rows = tangent.count();
            matrix.shape(rows, columns);
            last.expect(rows * size_of::<Lanes<T, N>>());
        }
        // Without columns there is nothing to write.
        let mut rows = matrix.entries().chunks_exact_mut(columns.max(1));
        tangent.each(&mut |tangent| {
            let Some(row) = rows.next() else { return };
            if lanes == N {
                row[first..first + N].copy_from_slice(&tangent.0);
            } else {
                row[first..].copy_from_slice(&tangent.0[..lanes]);
            }
        });
        last.keep(tangent);
        value
    });
    last.free();
    value
}

/// Returns the value and writes the Jacobian, from sweeps of `N` rows each: the seeds, which are 0 at
/// first, are adjoints of the result.
#[inline]
#[track_caller]
pub fn rows<T: Float, const N: usize, D, V, R>(
    seeds: D,
    matrix: &mut (impl Entries<T> + ?Sized),
    sweep: impl FnMut(&D) -> (V, R),
) -> V
where
    D: Directions<T, N>,
    R: Directions<T, N>,
{
    let rows = seeds.count();
    chunks(seeds, sweep, |first, lanes, (value, gradient)| {
        let columns = gradient.count();
        if first == 0 {
            matrix.shape(rows, columns);
        }
        let band = &mut matrix.entries()[first * columns..][..lanes * columns];
        let mut column = 0;
        gradient.each(&mut |gradient| {
            for (lane, entry) in gradient.0.iter().enumerate().take(lanes) {
                band[lane * columns + column] = *entry;
            }
            column += 1;
        });
        value
    })
}

/// The value, the gradient and the Hessian, from sweeps of `N` columns each. The tangents are 0 at
/// first.
#[inline]
pub fn hessian<T: Float, const N: usize, D, V, G, R>(
    tangents: D,
    sweep: impl FnMut(&D) -> (V, G, R),
) -> (V, G, Symmetric<T>)
where
    D: Directions<T, N>,
    R: Directions<T, N>,
{
    let mut matrix = Symmetric::zero(tangents.count());
    let (value, gradient) = chunks(tangents, sweep, |first, _, (value, gradient, product)| {
        let mut row = 0;
        product.each(&mut |product| {
            // The lower triangle.
            for column in first..(first + N).min(row + 1) {
                matrix[(row, column)] = product[column - first];
            }
            row += 1;
        });
        (value, gradient)
    });
    (value, gradient, matrix)
}

/// The value, the gradient and the diagonal of the Hessian, likewise.
#[inline]
pub fn diagonal<T: Float, const N: usize, D, V, G, R>(
    tangents: D,
    sweep: impl FnMut(&D) -> (V, G, R),
) -> (V, G, Vec<T>)
where
    D: Directions<T, N>,
    R: Directions<T, N>,
{
    let mut diagonal = alloc::vec![T::zero(); tangents.count()];
    let (value, gradient) = chunks(tangents, sweep, |first, _, (value, gradient, product)| {
        let mut row = 0;
        product.each(&mut |product| {
            if (first..first + N).contains(&row) {
                diagonal[row] = product[row - first];
            }
            row += 1;
        });
        (value, gradient)
    });
    (value, gradient, diagonal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::Matrix;
    use crate::panics::message_of;
    use alloc::vec;

    #[test]
    fn positions_run_through_all_shapes() {
        let zero = Lanes::<f64, 2>::zero();
        let mut tangents = (zero, vec![vec![zero; 3], vec![zero; 1], vec![]], [[zero; 2]; 2], ());
        assert_eq!(tangents.count(), 9);
        for position in 0..9 {
            tangents.set(position, Lanes::splat(position as f64));
        }
        let mut found = Vec::new();
        tangents.each(&mut |lanes| found.push(lanes[1]));
        assert_eq!(found, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    }

    #[test]
    fn chunks_cover_all_columns() {
        // y_i = i · x_i + x_0
        let sweep = |x: &Vec<Lanes<f64, 4>>| {
            let row = |(i, t): (usize, &Lanes<f64, 4>)| *t * i as f64 + x[0];
            ((), x.iter().enumerate().map(row).collect::<Vec<_>>())
        };
        for n in 0..11 {
            let tangents = vec![Lanes::<f64, 4>::zero(); n];
            let guarded = |x: &Vec<Lanes<f64, 4>>| if n == 0 { ((), vec![]) } else { sweep(x) };
            let mut matrix = Matrix::zero(3, 1);
            jacobian(tangents, &mut matrix, guarded);
            assert_eq!((matrix.rows(), matrix.columns()), (n, n));
            for i in 0..n {
                for j in 0..n {
                    let expected =
                        if i == j { i as f64 } else { 0.0 } + f64::from(u8::from(j == 0));
                    assert_eq!(matrix[(i, j)], expected, "({i}, {j}) of {n}");
                }
            }
        }
    }

    #[test]
    fn rows_are_swept_like_columns() {
        // y_i = x_i · (i + 1) + x_0
        for n in 1..11 {
            let sweep = |y: &Vec<Lanes<f64, 4>>| {
                let mut d: Vec<_> =
                    y.iter().enumerate().map(|(i, d)| *d * (i + 1) as f64).collect();
                d[0] += y.iter().sum();
                ((), d)
            };
            let mut matrix = Matrix::default();
            rows(vec![Lanes::<f64, 4>::zero(); n], &mut matrix, sweep);
            for i in 0..n {
                for j in 0..n {
                    let own = if i == j { (i + 1) as f64 } else { 0.0 };
                    assert_eq!(matrix[(i, j)], own + f64::from(u8::from(j == 0)));
                }
            }
        }
    }

    #[test]
    fn buffers_have_the_size_of_the_jacobian() {
        let sweep = |x: &[Lanes<f64, 2>; 3]| ((), [x[0] + x[1], x[2] * 5.0]);
        let tangents = [Lanes::<f64, 2>::zero(); 3];
        let mut buffer = [f64::NAN; 6];
        jacobian(tangents, &mut buffer[..], sweep);
        assert_eq!(buffer, [1.0, 1.0, 0.0, 0.0, 0.0, 5.0]);
        for len in [0, 5, 7] {
            let mut buffer = vec![0.0; len];
            assert_eq!(
                message_of(|| jacobian(tangents, &mut buffer[..], sweep)),
                alloc::format!(
                    "the Jacobian has 2 rows and 3 columns, but the buffer for it {len} entries"
                )
            );
        }
    }

    #[test]
    fn a_hessian_is_its_lower_triangle() {
        for n in 0..10 {
            let tangents = vec![Lanes::<f64, 4>::zero(); n];
            // h_ij = min(i, j) + 1 for the quadratic form of these
            let sweep = |t: &Vec<Lanes<f64, 4>>| {
                let row = |i: usize| {
                    (0..n).fold(Lanes::zero(), |sum, j| sum + t[j] * (i.min(j) + 1) as f64)
                };
                ((), (), (0..n).map(row).collect::<Vec<_>>())
            };
            let ((), (), full) = hessian(tangents.clone(), sweep);
            let ((), (), on_diagonal) = diagonal(tangents, sweep);
            for i in 0..n {
                assert_eq!(on_diagonal[i], (i + 1) as f64);
                for j in 0..n {
                    assert_eq!(full[(i, j)], (i.min(j) + 1) as f64);
                }
            }
        }
    }
}
