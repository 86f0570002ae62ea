//! Bundle adjustment: where cameras see points, against where they were seen.

use serde::{Deserialize, Serialize};
use tapeless::differentiate;

use super::Eval;
use crate::timing::repeatedly;

mod sparse;

pub use sparse::Sparse;

/// The errors, and their sparse Jacobian.
pub const EVAL: Eval = Eval {
    name: "ba",
    functions: &[
        ("objective", |input| repeatedly(input, objective)),
        ("jacobian", |input| repeatedly(input, jacobian)),
    ],
};

/// Rotation (3), center (3), focal length, principal point (2), radial distortion (2).
pub type Camera = [f64; 11];

/// All cameras, all points and all observations are alike, which nothing makes use of.
#[derive(Deserialize)]
#[serde(from = "Alike")]
pub struct Input {
    cameras: Vec<Camera>,
    points: Vec<[f64; 3]>,
    observations: Vec<Observation>,
}

/// Which camera saw which point where, and how much that counts.
struct Observation {
    camera: usize,
    point: usize,
    weight: f64,
    feature: [f64; 2],
}

/// As an eval sends it: how many of each, and one.
#[derive(Deserialize)]
pub struct Alike {
    /// How many cameras.
    pub n: usize,
    /// How many points.
    pub m: usize,
    /// How many observations.
    pub p: usize,
    /// The camera.
    pub cam: Camera,
    /// The point.
    pub x: [f64; 3],
    /// The weight.
    pub w: f64,
    /// The feature.
    pub feat: [f64; 2],
}

impl From<Alike> for Input {
    fn from(alike: Alike) -> Self {
        let Alike { n, m, p, cam, x, w, feat } = alike;
        let observed = |i| Observation { camera: i % n, point: i % m, weight: w, feature: feat };
        Self {
            cameras: vec![cam; n],
            points: vec![x; m],
            observations: (0..p).map(observed).collect(),
        }
    }
}

#[differentiate(reverse(lanes))]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[differentiate(reverse(lanes))]
fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// Rodrigues' formula: about the axis `rotation`, by an angle of its length.
#[differentiate(reverse(lanes))]
fn rotate(rotation: [f64; 3], point: [f64; 3]) -> [f64; 3] {
    let square: f64 = dot(rotation, rotation);
    if square == 0.0 {
        let turned: [f64; 3] = cross(rotation, point);
        return [point[0] + turned[0], point[1] + turned[1], point[2] + turned[2]];
    }
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    let axis = [rotation[0] / angle, rotation[1] / angle, rotation[2] / angle];
    let turned: [f64; 3] = cross(axis, point);
    let cosine: f64 = dot(axis, point);
    let along = cosine * (1.0 - cos);
    [
        point[0] * cos + turned[0] * sin + axis[0] * along,
        point[1] * cos + turned[1] * sin + axis[1] * along,
        point[2] * cos + turned[2] * sin + axis[2] * along,
    ]
}

/// Where a camera sees a point.
#[differentiate(reverse(lanes))]
fn project(camera: &[f64; 11], point: &[f64; 3]) -> [f64; 2] {
    let from_center = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let [x, y, z]: [f64; 3] = rotate([camera[0], camera[1], camera[2]], from_center);
    let (x, y) = (x / z, y / z);
    let square = x * x + y * y;
    let distortion = 1.0 + camera[9] * square + camera[10] * square * square;
    [x * distortion * camera[6] + camera[7], y * distortion * camera[6] + camera[8]]
}

/// How far from the observed feature, weighted.
#[differentiate(wrt(camera, point, weight), jacobian(reverse))]
fn reprojection_error(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    feature: [f64; 2],
) -> [f64; 2] {
    let projected: [f64; 2] = project(camera, point);
    [weight * (projected[0] - feature[0]), weight * (projected[1] - feature[1])]
}

/// Keeps weights near 1.
#[differentiate]
fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

/// The errors of all observations.
#[derive(Default)]
pub struct Errors {
    reprojection: Vec<[f64; 2]>,
    weight: Vec<f64>,
}

/// The values.
pub fn objective(input: &Input, output: &mut Errors) {
    let Input { cameras, points, observations } = input;
    output.reprojection.clear();
    output.reprojection.extend(observations.iter().map(|seen| {
        reprojection_error(&cameras[seen.camera], &points[seen.point], seen.weight, seen.feature)
    }));
    output.weight.clear();
    output.weight.extend(observations.iter().map(|seen| weight_error(seen.weight)));
}

/// One product with the Jacobian of each observation's reprojection error, all added up.
pub fn products(input: &Input, output: &mut (Camera, [f64; 3], f64)) {
    for seen in &input.observations {
        let (camera, point) = (&input.cameras[seen.camera], &input.points[seen.point]);
        let (_, pullback) = reprojection_error_vjp(camera, point, seen.weight, seen.feature);
        let (camera, point, weight) = pullback([1.0, 1.0]);
        output.0.iter_mut().zip(camera).for_each(|(sum, term)| *sum += term);
        output.1.iter_mut().zip(point).for_each(|(sum, term)| *sum += term);
        output.2 += weight;
    }
}

/// The sparse Jacobian: for each observation two rows, swept at once.
pub fn jacobian(input: &Input, output: &mut Sparse) {
    let Input { cameras, points, observations } = input;
    let (rows, weights) = output.reset(cameras.len(), points.len(), observations.len());
    for (seen, mut rows) in observations.iter().zip(rows) {
        let (camera, point) = (&cameras[seen.camera], &points[seen.point]);
        let rows = rows.of(seen.camera, seen.point);
        reprojection_error_jacobian_into(camera, point, seen.weight, seen.feature, rows);
    }
    for (seen, by_weight) in observations.iter().zip(weights) {
        *by_weight = weight_error_grad(seen.weight).1;
    }
}

/// What the eval compares: the first errors, for all are alike.
impl Serialize for Errors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::json!({
            "reproj_error": {
                "elements": self.reprojection.first(),
                "repeated": self.reprojection.len(),
            },
            "w_err": { "element": self.weight.first(), "repeated": self.weight.len() },
        })
        .serialize(serializer)
    }
}
