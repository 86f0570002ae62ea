//! The function of the README, minimised with the gradient that `#[differentiate]` wrote.
//!
//! ```sh
//! cargo run --example quickstart
//! ```

use tapeless::differentiate;

/// Rosenbrock's valley: curved, flat along its floor, with the minimum 0 at (1, …, 1).
#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

fn main() {
    let mut x = vec![-1.2, 1.0, 0.8];
    // The function is what it was; beside it stands one that also gives the gradient.
    println!("f({x:?}) = {:.4}", rosenbrock(&x));
    let (value, gradient) = rosenbrock_grad(&x);
    println!("value {value:.4}, gradient {gradient:.4?}\n");

    // Gradient descent with momentum, in buffers that are used again in every step.
    let mut gradient = vec![0.0; x.len()];
    let mut velocity = vec![0.0; x.len()];
    for step in 0..=500 {
        let value = rosenbrock_grad_into(&x, &mut gradient);
        if step % 100 == 0 {
            println!("step {step}: value {value:.1e} at {x:.4?}");
        }
        for i in 0..x.len() {
            velocity[i] = 0.95 * velocity[i] - 1e-3 * gradient[i];
            x[i] += velocity[i];
        }
    }

    let (value, gradient) = rosenbrock_grad(&x);
    println!("\nvalue {value:.1e}, gradient {gradient:.4?}");
}
