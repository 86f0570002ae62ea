//! Each kernel three times: the function, its gradient by hand, its gradient by tapeless.
//!
//! ```sh
//! cargo bench -p benches --bench gradients
//! cargo run -p benches --example table
//! ```

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use kernels::{
    black_scholes::BlackScholes, gaussian_mixture::GaussianMixture, heat::Heat, kernel::Kernel,
    logistic_loss::LogisticLoss, logistic_map::LogisticMap, lorenz::Lorenz, lstm::Lstm,
    matrix_vector::MatrixVector, newton::Newton, pair_energies::PairEnergies,
    perceptron::Perceptron, reaction_diffusion::ReactionDiffusion, rosenbrock::Rosenbrock,
    tetrahedron::Tetrahedron, tree::Tree,
};

fn all(c: &mut Criterion) {
    three(c, "Black-Scholes", &BlackScholes::default());
    three(c, "tetrahedron", &Tetrahedron::default());
    three(c, "Newton while", &Newton::default());
    three(c, "Rosenbrock n=8", &Rosenbrock::new(8));
    three(c, "Rosenbrock n=1000", &Rosenbrock::new(1000));
    three(c, "logistic loss d=32 n=10000", &LogisticLoss::new(32, 10_000));
    three(c, "logistic map 1000", &LogisticMap::new(1000));
    three(c, "logistic map 1000, denormal", &LogisticMap::contracting(1000));
    three(c, "Lorenz 10000", &Lorenz::new(10_000));
    three(c, "reaction-diffusion 100x100", &ReactionDiffusion::new(100, 100));
    three(c, "reaction-diffusion 100x1000", &ReactionDiffusion::new(100, 1000));
    three(c, "heat 40x40x1000", &Heat::new(40, 40, 1000));
    three(c, "matrix-vector 64x64", &MatrixVector::new(64));
    three(c, "perceptron 64-32-10, 16 rows", &Perceptron::new([64, 32, 10], 16));
    three(c, "GMM d=10 k=25 n=100", &GaussianMixture::new(10, 25, 100));
    three(c, "LSTM 4-8, 100 steps", &Lstm::new(4, 8, 101));
    three(c, "pair energies, 32 atoms", &PairEnergies::new(32));
    three(c, "recursion, 64 leaves", &Tree::new(64));
}

fn three<K: Kernel>(c: &mut Criterion, name: &str, kernel: &K) {
    let mut group = c.benchmark_group(name);
    group.bench_function("primal", |b| b.iter(|| black_box(kernel).primal()));
    let mut gradient = kernel.buffers();
    group.bench_function("hand_written", |b| {
        b.iter(|| black_box(kernel).hand_written(black_box(&mut gradient)));
    });
    group.bench_function("tapeless", |b| {
        b.iter(|| black_box(kernel).tapeless(black_box(&mut gradient)));
    });
    group.finish();
}

criterion_group!(benches, all);
criterion_main!(benches);
