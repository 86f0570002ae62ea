//! Hand tracking: where a posed model of a hand is, against points that were measured.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::{rows::Rows, timing::repeatedly};

/// The differences, and their Jacobian.
pub const EVAL: Eval = Eval {
    name: "ht",
    functions: &[
        ("objective", |input| repeatedly(input, objective)),
        ("jacobian", |input| repeatedly(input, jacobian)),
    ],
};

/// A pose, and what it is compared with.
#[derive(Deserialize)]
pub struct Input {
    /// Global rotation, global translation, and the angles of the fingers.
    pub theta: Vec<f64>,
    /// The hand and the measured points.
    pub data: Data,
    /// Where in its triangle each point is, or nothing: then a point belongs to a vertex.
    pub us: Vec<[f64; 2]>,
}

/// What does not change with the pose.
#[derive(Deserialize)]
pub struct Data {
    /// The hand.
    pub model: Model,
    /// To which vertex or triangle each point belongs.
    pub correspondences: Vec<usize>,
    /// The measured points.
    pub points: Vec<[f64; 3]>,
}

/// A hand: bones, and a skin of vertices that follow them.
#[derive(Deserialize)]
pub struct Model {
    /// The bone that each bone is fixed to; -1 if to none. Comes before it.
    pub parents: Vec<i32>,
    /// From each bone to its parent, in the base pose.
    pub base_relatives: Vec<[[f64; 4]; 4]>,
    /// From the hand to each bone, in the base pose.
    pub inverse_base_absolutes: Vec<[[f64; 4]; 4]>,
    /// The vertices in the base pose.
    pub base_positions: Vec<[f64; 4]>,
    /// How much each vertex (row) follows each bone (column).
    pub weights: Rows,
    /// Three vertices each.
    pub triangles: Vec<[usize; 3]>,
    /// Whether it is the other hand.
    pub is_mirrored: bool,
}

#[differentiate(forward)]
fn product3(a: &[[f64; 3]; 3], b: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let mut product = [[0.0; 3]; 3];
    for i in 0..3 {
        for j in 0..3 {
            for k in 0..3 {
                product[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    product
}

#[differentiate(forward)]
fn product4(a: &[[f64; 4]; 4], b: &[[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut product = [[0.0; 4]; 4];
    for i in 0..4 {
        for j in 0..4 {
            for k in 0..4 {
                product[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    product
}

/// About an axis, by an angle of its length.
#[differentiate(forward)]
fn angle_axis_rotation(axis: [f64; 3]) -> [[f64; 3]; 3] {
    let norm = (axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]).sqrt();
    if norm < 0.0001 {
        return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    }
    let (x, y, z) = (axis[0] / norm, axis[1] / norm, axis[2] / norm);
    let (s, c) = norm.sin_cos();
    [
        [x * x + (1.0 - x * x) * c, x * y * (1.0 - c) - z * s, x * z * (1.0 - c) + y * s],
        [x * y * (1.0 - c) + z * s, y * y + (1.0 - y * y) * c, y * z * (1.0 - c) - x * s],
        [x * z * (1.0 - c) - y * s, z * y * (1.0 - c) + x * s, z * z + (1.0 - z * z) * c],
    ]
}

/// About the axes x, then y, then z; the angles are given in the order x, z, y.
#[differentiate(forward(lanes))]
fn euler_rotation(xzy: [f64; 3]) -> [[f64; 3]; 3] {
    let (sx, cx) = xzy[0].sin_cos();
    let (sz, cz) = xzy[1].sin_cos();
    let (sy, cy) = xzy[2].sin_cos();
    let about_x = [[1.0, 0.0, 0.0], [0.0, cx, -sx], [0.0, sx, cx]];
    let about_y = [[cy, 0.0, sy], [0.0, 1.0, 0.0], [-sy, 0.0, cy]];
    let about_z = [[cz, -sz, 0.0], [sz, cz, 0.0], [0.0, 0.0, 1.0]];
    let zy: [[f64; 3]; 3] = product3(&about_z, &about_y);
    product3(&zy, &about_x)
}

/// The angles of each bone: of each finger the first joint turns about two axes, two more about one.
#[differentiate(forward)]
fn bone_angles(theta: &[f64], bones: usize) -> Vec<[f64; 3]> {
    let mut angles = vec![[0.0; 3]; bones];
    for finger in 0..5 {
        let first = 2 + 4 * finger;
        let of_finger = 6 + 4 * finger;
        angles[first][0] = theta[of_finger];
        angles[first][1] = theta[of_finger + 1];
        angles[first + 1][0] = theta[of_finger + 2];
        angles[first + 2][0] = theta[of_finger + 3];
    }
    angles
}

/// How the pose moves each bone from where it is in the base pose.
#[differentiate(wrt(theta), forward(lanes))]
fn bone_transforms(
    theta: &[f64],
    parents: &[i32],
    base_relatives: &[[[f64; 4]; 4]],
    inverse_base_absolutes: &[[[f64; 4]; 4]],
) -> Vec<[[f64; 4]; 4]> {
    let bones = parents.len();
    let angles: Vec<[f64; 3]> = bone_angles(theta, bones);
    let mut absolutes = vec![[[0.0; 4]; 4]; bones];
    let mut transforms = vec![[[0.0; 4]; 4]; bones];
    for bone in 0..bones {
        let rotation: [[f64; 3]; 3] = euler_rotation(angles[bone]);
        let mut turn = [[0.0; 4]; 4];
        for i in 0..3 {
            for j in 0..3 {
                turn[i][j] = rotation[i][j];
            }
        }
        turn[3][3] = 1.0;
        let relative: [[f64; 4]; 4] = product4(&base_relatives[bone], &turn);
        if parents[bone] < 0 {
            absolutes[bone] = relative;
        } else {
            absolutes[bone] = product4(&absolutes[parents[bone] as usize], &relative);
        }
        transforms[bone] = product4(&absolutes[bone], &inverse_base_absolutes[bone]);
    }
    transforms
}

/// The vertices in the pose.
#[differentiate(wrt(theta), forward(lanes))]
fn vertices(theta: &[f64], model: &Model) -> Vec<[f64; 3]> {
    let transforms: Vec<[[f64; 4]; 4]> = bone_transforms(
        theta,
        &model.parents,
        &model.base_relatives,
        &model.inverse_base_absolutes,
    );
    let rotation: [[f64; 3]; 3] = angle_axis_rotation([theta[0], theta[1], theta[2]]);
    let bones = transforms.len();
    let mut positions = vec![[0.0; 3]; model.base_positions.len()];
    for (vertex, position) in positions.iter_mut().enumerate() {
        let base = model.base_positions[vertex];
        let weights = &model.weights.data[vertex * bones..(vertex + 1) * bones];
        let mut skinned = [0.0; 3];
        for bone in 0..bones {
            // A vertex follows few bones.
            if weights[bone] == 0.0 {
                continue;
            }
            for i in 0..3 {
                let mut moved = 0.0;
                for j in 0..4 {
                    moved += transforms[bone][i][j] * base[j];
                }
                skinned[i] += moved * weights[bone];
            }
        }
        if model.is_mirrored {
            skinned[0] = -skinned[0];
        }
        for i in 0..3 {
            let mut turned = theta[3 + i];
            for j in 0..3 {
                turned += rotation[i][j] * skinned[j];
            }
            position[i] = turned;
        }
    }
    positions
}

/// From the hand to each point: from a vertex, or from a place in a triangle, moved by `shift`.
#[differentiate(wrt(positions, shift), forward)]
fn compare(positions: &[[f64; 3]], us: &[[f64; 2]], shift: [f64; 2], data: &Data) -> Vec<f64> {
    let mut differences = vec![0.0; 3 * data.points.len()];
    for i in 0..data.points.len() {
        let correspondence = data.correspondences[i];
        for j in 0..3 {
            let mut on_hand = 0.0;
            if us.is_empty() {
                on_hand += positions[correspondence][j];
            } else {
                let corners = data.model.triangles[correspondence];
                let (u, v) = (us[i][0] + shift[0], us[i][1] + shift[1]);
                on_hand += u * positions[corners[0]][j]
                    + v * positions[corners[1]][j]
                    + (1.0 - u - v) * positions[corners[2]][j];
            }
            differences[3 * i + j] = data.points[i][j] - on_hand;
        }
    }
    differences
}

/// From the hand in the pose.
#[differentiate(wrt(theta), jacobian)]
fn differences(theta: &[f64], us: &[[f64; 2]], data: &Data) -> Vec<f64> {
    let positions: Vec<[f64; 3]> = vertices(theta, &data.model);
    compare(&positions, us, [0.0; 2], data)
}

/// Likewise, with all places moved: as a difference depends on the place of its own point only, two
/// directions have the derivatives by all places.
#[differentiate(wrt(shift, theta), jacobian)]
fn shifted_differences(shift: [f64; 2], theta: &[f64], us: &[[f64; 2]], data: &Data) -> Vec<f64> {
    let positions: Vec<[f64; 3]> = vertices(theta, &data.model);
    compare(&positions, us, shift, data)
}

/// The values.
pub fn objective(input: &Input, output: &mut Vec<f64>) {
    *output = differences(&input.theta, &input.us, &input.data);
}

/// The Jacobian: in a row how one difference changes with the place of its point in the triangle, if it
/// is in one, then with the pose.
pub fn jacobian(input: &Input, output: &mut Rows) {
    let Input { theta, data, us } = input;
    let places = if us.is_empty() { 0 } else { 2 };
    output.rows = 3 * data.points.len();
    output.columns = places + theta.len();
    output.data.resize(output.rows * output.columns, 0.0);
    if us.is_empty() {
        differences_jacobian_into(theta, us, data, &mut output.data);
    } else {
        shifted_differences_jacobian_into([0.0; 2], theta, us, data, &mut output.data);
    }
}
