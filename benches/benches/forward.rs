//! Tangents, products with the Hessian, Jacobians and Hessians.
//!
//! ```sh
//! cargo bench -p benches --bench forward
//! cargo run -p benches --example table
//! ```

use criterion::{Criterion, criterion_group, criterion_main};
use kernels::forward::{Group, hessians, jacobians, tangents};

fn all(c: &mut Criterion) {
    for Group { name, forms } in [tangents(), jacobians(), hessians()].into_iter().flatten() {
        let mut group = c.benchmark_group(name);
        for (form, measured) in forms {
            group.bench_function(form, |b| b.iter(|| (measured.run)()));
        }
        group.finish();
    }
}

criterion_group!(benches, all);
criterion_main!(benches);
