//! A scene made up: points, cameras around them, and what these see of those.

use std::f64::consts::TAU;

use crate::{project, random::Random};

/// Cameras, points, and what is known of them.
pub struct Scene {
    pub cameras: Vec<[f64; 9]>,
    pub points: Vec<[f64; 3]>,
    /// For each observation the camera and the point.
    pub which: Vec<[usize; 2]>,
    /// For each observation where the camera saw the point, in pixels.
    pub observed: Vec<[f64; 2]>,
}

impl Scene {
    /// Points in a ball of radius 1 before cameras on an arc of radius 5 around it; each camera sees
    /// seven points of ten. The observations are those of the scene with normally distributed noise.
    pub fn random(cameras: usize, points: usize, noise: f64, random: &mut Random) -> Self {
        let mut scene = Scene {
            cameras: (0..cameras).map(|n| camera(n, cameras, random)).collect(),
            points: (0..points).map(|_| point(random)).collect(),
            which: Vec::new(),
            observed: Vec::new(),
        };
        for p in 0..points {
            for c in 0..cameras {
                if random.uniform() < 0.7 {
                    let seen = project(&scene.cameras[c], &scene.points[p]);
                    scene.which.push([c, p]);
                    scene.observed.push(seen.map(|x| x + noise * normal(random)));
                }
            }
        }
        scene
    }

    /// The same observations, with only a rough idea of cameras and points.
    pub fn blurred(&self, random: &mut Random) -> Self {
        let mut around = |x: f64, by: f64| x + by * normal(random);
        let camera = |&[r1, r2, r3, t1, t2, t3, _, _, _]: &[f64; 9]| {
            let rotation = [r1, r2, r3].map(|r| around(r, 0.03));
            let translation = [t1, t2, t3].map(|t| around(t, 0.1));
            let ([r1, r2, r3], [t1, t2, t3]) = (rotation, translation);
            // The focal length of the data sheet, and no distortion.
            [r1, r2, r3, t1, t2, t3, 480.0, 0.0, 0.0]
        };
        Scene {
            cameras: self.cameras.iter().map(camera).collect(),
            points: self.points.iter().map(|p| p.map(|x| x + 0.1 * normal(random))).collect(),
            which: self.which.clone(),
            observed: self.observed.clone(),
        }
    }
}

/// The `n`th of so many cameras on an arc, all looking at the origin.
fn camera(n: usize, cameras: usize, random: &mut Random) -> [f64; 9] {
    let angle = 2.0 * (n as f64 / (cameras - 1) as f64 - 0.5);
    let tilt = 0.1 * normal(random);
    let focal = 500.0 + 10.0 * normal(random);
    [tilt, angle, 0.0, 0.0, 0.0, -5.0, focal, -0.1, 0.02]
}

/// Anywhere in the ball of radius 1.
fn point(random: &mut Random) -> [f64; 3] {
    loop {
        let point = [0.0; 3].map(|_: f64| 2.0 * random.uniform() - 1.0);
        if point.iter().map(|x| x * x).sum::<f64>() < 1.0 {
            return point;
        }
    }
}

/// Normally distributed, with variance 1 (Box and Muller).
fn normal(random: &mut Random) -> f64 {
    let radius = (-2.0 * (1.0 - random.uniform()).ln()).sqrt();
    radius * (TAU * random.uniform()).cos()
}
