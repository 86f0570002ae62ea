//! Each kernel three times: the function, its gradient by hand, its gradient by tapeless; and where
//! that is sensible its gradient by other crates.
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
    matrix_vector::MatrixVector, newton::Newton, pair_energies::PairEnergies, peers::Peer,
    perceptron::Perceptron, reaction_diffusion::ReactionDiffusion, rosenbrock::Rosenbrock,
    tetrahedron::Tetrahedron, tree::Tree,
};

fn all(c: &mut Criterion) {
    compare(c, "Black-Scholes", &BlackScholes::default());
    compare(c, "tetrahedron", &Tetrahedron::default());
    compare(c, "Newton while", &Newton::default());
    compare(c, "Rosenbrock n=8", &Rosenbrock::new(8));
    compare(c, "Rosenbrock n=1000", &Rosenbrock::new(1000));
    compare(c, "logistic loss d=32 n=1000", &LogisticLoss::new(32, 1000));
    compare(c, "logistic loss d=32 n=100000", &LogisticLoss::new(32, 100_000));
    compare(c, "logistic map 1000", &LogisticMap::new(1000));
    compare(c, "logistic map 1000, denormal", &LogisticMap::contracting(1000));
    compare(c, "Lorenz 1000", &Lorenz::new(1000));
    compare(c, "Lorenz 100000", &Lorenz::new(100_000));
    compare(c, "reaction-diffusion 100x100", &ReactionDiffusion::new(100, 100));
    compare(c, "reaction-diffusion 100x1000", &ReactionDiffusion::new(100, 1000));
    compare(c, "heat 40x40x1000", &Heat::new(40, 40, 1000));
    compare(c, "matrix-vector 64x64", &MatrixVector::new(64));
    compare(c, "perceptron 64-32-10, 16 rows", &Perceptron::new([64, 32, 10], 16));
    compare(c, "GMM d=10 k=25 n=100", &GaussianMixture::new(10, 25, 100));
    compare(c, "LSTM 4-8, 100 steps", &Lstm::new(4, 8, 101));
    compare(c, "pair energies, 32 atoms", &PairEnergies::new(32));
    compare(c, "recursion, 64 leaves", &Tree::new(64));
}

fn compare<K: Kernel>(c: &mut Criterion, name: &str, kernel: &K) {
    let mut group = c.benchmark_group(name);
    group.bench_function("primal", |b| b.iter(|| black_box(kernel).primal()));
    let mut gradient = kernel.buffers();
    group.bench_function("hand_written", |b| {
        b.iter(|| black_box(kernel).hand_written(black_box(&mut gradient)));
    });
    group.bench_function("tapeless", |b| {
        b.iter(|| black_box(kernel).tapeless(black_box(&mut gradient)));
    });
    let mut gradient = vec![0.0; kernel.point().len()];
    for Peer { name, gradient: peer } in &mut kernel.peers() {
        group.bench_function(*name, |b| b.iter(|| peer(black_box(&mut gradient))));
    }
    group.finish();
}

criterion_group!(benches, all);
criterion_main!(benches);
