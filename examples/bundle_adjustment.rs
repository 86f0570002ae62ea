//! Bundle adjustment: cameras and points in space found together from where the points appear in
//! the cameras' pictures, by Levenberg and Marquardt's method.
//!
//! The residual of one observation is a plain function of 9 numbers of a camera and 3 of a point;
//! `#[differentiate(jacobian)]` writes its 2 × 12 Jacobian, and these blocks are all that the Jacobian
//! of the whole problem holds: `jacobian(sparse)` gives it at once, here to be compared. The normal equations are solved by Schur's complement: the
//! points, which see only cameras, are eliminated first, each by itself.
//!
//! The scene is made up: a cloud of points, cameras on an arc around it, observations with normally
//! distributed noise of 0.5 pixels. So the cost that the method has to come down to is known.
//!
//! ```sh
//! cargo run --release --example bundle_adjustment
//! cargo run --release --example bundle_adjustment -- --help
//! ```

#[path = "support/options.rs"]
mod options;
#[path = "support/random.rs"]
mod random;
#[path = "bundle_adjustment/scene.rs"]
mod scene;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use nalgebra::{DMatrix, DVector, SMatrix, SVector};
use options::Options;
use random::Random;
use scene::Scene;
use tapeless::{Sparsity, differentiate};

const USAGE: &str = "\
Finds cameras and points from pictures by bundle adjustment.

Usage: bundle_adjustment [--short]

  --short  6 cameras and 60 points instead of 20 and 1000";

/// The numbers of a camera: its rotation as axis times angle, its translation, its focal length in
/// pixels, and two coefficients of its radial distortion.
const CAMERA: usize = 9;
/// The coordinates of a point.
const POINT: usize = 3;

/// The standard deviation of an observed coordinate, in pixels.
const NOISE: f64 = 0.5;

const MOST_ITERATIONS: usize = 100;

/// The vector turned about the axis, by as much as the axis is long (Rodrigues' formula).
#[differentiate(forward(lanes))]
fn rotate(axis: [f64; 3], v: [f64; 3]) -> [f64; 3] {
    let square = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
    // At 0 the angle has no derivative, but the rotation does: there it is v + axis × v.
    let (cos, sin, rest) = if square > 1e-16 {
        let angle = square.sqrt();
        (angle.cos(), angle.sin() / angle, (1.0 - angle.cos()) / square)
    } else {
        (1.0, 1.0, 0.5)
    };
    let along = rest * (axis[0] * v[0] + axis[1] * v[1] + axis[2] * v[2]);
    [
        cos * v[0] + sin * (axis[1] * v[2] - axis[2] * v[1]) + along * axis[0],
        cos * v[1] + sin * (axis[2] * v[0] - axis[0] * v[2]) + along * axis[1],
        cos * v[2] + sin * (axis[0] * v[1] - axis[1] * v[0]) + along * axis[2],
    ]
}

/// Where the camera, which looks along its negative third axis, sees the point, in pixels.
#[differentiate(forward(lanes))]
fn project(camera: &[f64; 9], point: &[f64; 3]) -> [f64; 2] {
    let [r1, r2, r3, t1, t2, t3, focal, k1, k2] = *camera;
    let turned: [f64; 3] = rotate([r1, r2, r3], *point);
    let depth = -(turned[2] + t3);
    let (x, y) = ((turned[0] + t1) / depth, (turned[1] + t2) / depth);
    let square = x * x + y * y;
    let scale = focal * (1.0 + square * (k1 + square * k2));
    [scale * x, scale * y]
}

/// How far from the observation the camera sees the point.
#[differentiate(forward, jacobian, wrt(camera, point))]
fn residual(camera: &[f64; 9], point: &[f64; 3], observed: [f64; 2]) -> [f64; 2] {
    let seen: [f64; 2] = project(camera, point);
    [seen[0] - observed[0], seen[1] - observed[1]]
}

/// Half the sum of the squares of all residuals.
#[differentiate(wrt(cameras, points))]
fn cost(
    cameras: &[[f64; 9]],
    points: &[[f64; 3]],
    which: &[[usize; 2]],
    observed: &[[f64; 2]],
) -> f64 {
    let mut sum = 0.0;
    for (pair, observed) in which.iter().zip(observed) {
        let r: [f64; 2] = residual(&cameras[pair[0]], &points[pair[1]], *observed);
        sum += r[0] * r[0] + r[1] * r[1];
    }
    0.5 * sum
}

/// The residuals of all observations, two for each.
#[differentiate(jacobian(sparse), wrt(cameras, points))]
fn residuals(
    cameras: &[[f64; 9]],
    points: &[[f64; 3]],
    which: &[[usize; 2]],
    observed: &[[f64; 2]],
) -> Vec<f64> {
    let mut all = vec![0.0; 2 * which.len()];
    for (n, pair) in which.iter().enumerate() {
        let r: [f64; 2] = residual(&cameras[pair[0]], &points[pair[1]], observed[n]);
        all[2 * n] = r[0];
        all[2 * n + 1] = r[1];
    }
    all
}

fn main() -> ExitCode {
    match options::parse(USAGE, []) {
        Ok(Options { short, paths: [] }) => {
            adjust(short);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn adjust(short: bool) {
    let mut random = Random::new(3);
    let (cameras, points) = if short { (6, 60) } else { (20, 1000) };
    let truth = Scene::random(cameras, points, NOISE, &mut random);
    let mut scene = truth.blurred(&mut random);
    let observations = scene.which.len();
    println!("{cameras} cameras, {points} points, {observations} observations\n");
    NormalEquations::of(&scene).assert_gradient(&scene);
    compare_jacobians(&scene);

    let clock = Instant::now();
    let mut damping = 1e-3;
    let mut cost = scene.cost();
    for iteration in 0.. {
        assert!(iteration < MOST_ITERATIONS, "no convergence");
        println!(
            "iteration {iteration:2}: cost {cost:14.3}, {:7.3} pixels off, damping {damping:.0e}",
            pixels_off(cost, observations),
        );
        let system = NormalEquations::of(&scene);
        let before = cost;
        (scene, cost) = scene.improved(&system, before, &mut damping);
        if before - cost < 1e-6 * before {
            break;
        }
    }
    println!("{:.2} s\n", clock.elapsed().as_secs_f64());

    // The unknowns fit a part of the noise: all but seven, for nothing seen tells where the whole
    // scene is (three numbers), how it is turned (three), and how large it is.
    let freedom = 2 * observations - (CAMERA * cameras + POINT * points - 7);
    let expected = 0.5 * NOISE * NOISE * freedom as f64;
    println!("cost of the true scene: {:10.3}", truth.cost());
    println!("expected at the best:   {expected:10.3}");
    println!("reached:                {cost:10.3}");
    assert!(cost < truth.cost() && (cost / expected - 1.0).abs() < 0.15, "{cost} {expected}");
}

/// The sparse Jacobian of all residuals holds the blocks of the single ones.
fn compare_jacobians(scene: &Scene) {
    let Scene { cameras, points, which, observed } = scene;
    let first_point = CAMERA * cameras.len();
    let rows = which.iter().flat_map(|&[c, p]| {
        let columns = move || {
            let (camera, point) = (CAMERA * c, first_point + POINT * p);
            (camera..camera + CAMERA).chain(point..point + POINT)
        };
        [columns(), columns()]
    });
    let pattern = Sparsity::new(first_point + POINT * points.len(), rows);
    println!(
        "the Jacobian is {} × {} with {} entries, and takes {} directions",
        pattern.rows(),
        pattern.columns(),
        pattern.entries(),
        pattern.colors(),
    );
    // One for each number that an observation depends on.
    assert_eq!(pattern.colors(), CAMERA + POINT);

    let clock = Instant::now();
    let (_, sparse) = residuals_jacobian_sparse(cameras, points, which, observed, &pattern);
    let whole = clock.elapsed();
    let clock = Instant::now();
    let blocks: Vec<_> = which
        .iter()
        .zip(observed)
        .map(|(&[c, p], &observed)| residual_jacobian(&cameras[c], &points[p], observed).1)
        .collect();
    let by_blocks = clock.elapsed();
    println!("all at once in {:.2} ms, block by block in {:.2} ms\n", ms(whole), ms(by_blocks));

    let blocks = blocks.iter().flat_map(|block| block.as_slice());
    assert_eq!(sparse.values().len(), blocks.clone().count());
    assert!(sparse.values().iter().zip(blocks).all(|(a, b)| near(*a, *b)));
}

fn ms(time: Duration) -> f64 {
    1e3 * time.as_secs_f64()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// The root of the mean square of the distances between what was seen and what should have been.
fn pixels_off(cost: f64, observations: usize) -> f64 {
    (2.0 * cost / observations as f64).sqrt()
}

impl Scene {
    fn cost(&self) -> f64 {
        cost(&self.cameras, &self.points, &self.which, &self.observed)
    }

    /// The scene after a step that lowers the cost, and its cost: with more damping until it does,
    /// with less the next time.
    fn improved(self, system: &NormalEquations, cost: f64, damping: &mut f64) -> (Self, f64) {
        while *damping < 1e12 {
            let step = system.solve(*damping);
            let trial = Scene {
                cameras: moved(&self.cameras, &step.cameras),
                points: moved(&self.points, &step.points),
                which: self.which.clone(),
                observed: self.observed.clone(),
            };
            let trial_cost = trial.cost();
            if trial_cost < cost {
                *damping /= 10.0;
                return (trial, trial_cost);
            }
            *damping *= 10.0;
        }
        (self, cost)
    }
}

fn moved<const N: usize>(from: &[[f64; N]], by: &[SVector<f64, N>]) -> Vec<[f64; N]> {
    from.iter().zip(by).map(|(x, step)| std::array::from_fn(|i| x[i] + step[i])).collect()
}

/// A number for each number of the cameras and of the points.
struct Step {
    cameras: Vec<SVector<f64, CAMERA>>,
    points: Vec<SVector<f64, POINT>>,
}

/// `JᵀJ` and `Jᵀr` by blocks, of the Jacobian `J` and the residuals `r` of all observations.
struct NormalEquations {
    gradient: Step,
    /// The blocks on the diagonal.
    cameras: Vec<SMatrix<f64, CAMERA, CAMERA>>,
    points: Vec<SMatrix<f64, POINT, POINT>>,
    /// For each point the cameras that see it, with the block in the camera's row and its column.
    mixed: Vec<Vec<(usize, SMatrix<f64, CAMERA, POINT>)>>,
}

impl NormalEquations {
    fn of(scene: &Scene) -> Self {
        let (cameras, points) = (scene.cameras.len(), scene.points.len());
        let mut system = NormalEquations {
            gradient: Step {
                cameras: vec![SVector::zeros(); cameras],
                points: vec![SVector::zeros(); points],
            },
            cameras: vec![SMatrix::zeros(); cameras],
            points: vec![SMatrix::zeros(); points],
            mixed: vec![Vec::new(); points],
        };
        for (&[c, p], &observed) in scene.which.iter().zip(&scene.observed) {
            let (r, jacobian) = residual_jacobian(&scene.cameras[c], &scene.points[p], observed);
            // The columns are the parameters in their order: those of the camera, then the point's.
            let by_camera = SMatrix::<f64, 2, CAMERA>::from_fn(|i, j| jacobian[(i, j)]);
            let by_point = SMatrix::<f64, 2, POINT>::from_fn(|i, j| jacobian[(i, CAMERA + j)]);
            let r = SVector::from(r);
            system.gradient.cameras[c] += by_camera.tr_mul(&r);
            system.gradient.points[p] += by_point.tr_mul(&r);
            system.cameras[c] += by_camera.tr_mul(&by_camera);
            system.points[p] += by_point.tr_mul(&by_point);
            system.mixed[p].push((c, by_camera.tr_mul(&by_point)));
        }
        system
    }

    /// `(JᵀJ + damping · its diagonal) step = -Jᵀr`. The points' part is diagonal by blocks, which
    /// leaves a small system for the cameras: `(U - W V⁻¹ Wᵀ) c = -a + W V⁻¹ b`.
    fn solve(&self, damping: f64) -> Step {
        let inverses: Vec<_> = self
            .points
            .iter()
            .map(|block| damped(block, damping).try_inverse().expect("it is positive definite"))
            .collect();

        let size = CAMERA * self.cameras.len();
        let mut matrix = DMatrix::zeros(size, size);
        let mut right = DVector::zeros(size);
        for (c, block) in self.cameras.iter().enumerate() {
            let at = CAMERA * c;
            matrix.fixed_view_mut::<CAMERA, CAMERA>(at, at).copy_from(&damped(block, damping));
            right.fixed_rows_mut::<CAMERA>(at).copy_from(&-self.gradient.cameras[c]);
        }
        for (p, mixed) in self.mixed.iter().enumerate() {
            for (c, block) in mixed {
                let eliminated = block * inverses[p];
                let mut rows = right.fixed_rows_mut::<CAMERA>(CAMERA * c);
                rows += eliminated * self.gradient.points[p];
                for (other, block) in mixed {
                    let (row, column) = (CAMERA * c, CAMERA * other);
                    let mut view = matrix.fixed_view_mut::<CAMERA, CAMERA>(row, column);
                    view -= eliminated * block.transpose();
                }
            }
        }
        let solution = matrix.cholesky().expect("it is positive definite").solve(&right);
        let cameras: Vec<SVector<f64, CAMERA>> = (0..self.cameras.len())
            .map(|c| solution.fixed_rows::<CAMERA>(CAMERA * c).into_owned())
            .collect();

        // Each point follows from the cameras that see it: p = V⁻¹ (-b - Wᵀ c).
        let points = (0..self.points.len())
            .map(|p| {
                let mut sum = self.gradient.points[p];
                for (c, block) in &self.mixed[p] {
                    sum += block.tr_mul(&cameras[*c]);
                }
                -inverses[p] * sum
            })
            .collect();
        Step { cameras, points }
    }

    /// `Jᵀr`, made of blocks in forward mode, is the gradient of the cost in reverse mode.
    fn assert_gradient(&self, scene: &Scene) {
        let Scene { cameras, points, which, observed } = scene;
        let (_, (by_cameras, by_points)) = cost_grad(cameras, points, which, observed);
        let reverse = by_cameras.as_flattened().iter().chain(by_points.as_flattened());
        let Step { cameras, points } = &self.gradient;
        let forward = cameras.iter().flatten().chain(points.iter().flatten());
        for (a, b) in reverse.zip(forward) {
            assert!(near(*a, *b), "{a} {b}");
        }
    }
}

/// As Levenberg and Marquardt do: the diagonal grows by a part of itself.
fn damped<const N: usize>(block: &SMatrix<f64, N, N>, damping: f64) -> SMatrix<f64, N, N> {
    block + SMatrix::from_diagonal(&(block.diagonal() * damping))
}
