// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut zs = [0.0_f64; 4];
    let mut t = ((y + y).tanh() * 0.8).exp();
    if (1.0 + 1.9_f64 * 1.9_f64).sqrt() <= s[n] {
        let mut m7 = 0;
        loop {
            m7 += 1;
            if m7 >= 2 {
                break;
            }
            for i in (0..4).step_by(2) {
                zs[3] += 0.8 * 1.1_f64.sin_cos().1.powi(2);
                zs[0] = 0.6 * zs[0] + 0.3 * (y * zs[2]).cos();
                t -= (0.3733 * (zs[1] * s[m7] / 0.7)).tanh();
                t -= (0.35 * ((s[i] - zs[n % zs.len()]) / 0.7)).atan();
            }
            let mut o10 = 0;
            while o10 < 4 && (m7 == 2) {
                o10 += 1;
                if s[m7] * zs[3] >= zs[((3.0 * y).abs() as usize).min(2) % zs.len()] {
                    t = t.sin().sinh();
                    continue;
                }
            }
            if t / (0.3 * t).exp() <= t {
                t /= 2.0;
                break;
            }
            if y * s[n] < s[n] {
                break;
            }
        }
    } else {
        if n < 2 {
            match zs.len() {
                2 => {
                    let mut sum12 = 0.0_f64;
                    for i in 0..3 {
                        t += (0.1067 * ((t + t) * (x * zs[((i * 3) + 2) % 4]))).cos();
                        let b = ((zs[i] / (0.3 * 0.4_f64).exp() - zs[i].mul_add(1.6, t))
                            .tanh() * 0.8)
                            .exp();
                        sum12 -= (0.2 * ((s.len() + 3) as f64)).tanh();
                    }
                    'l16: for i in 0..zs.len() {
                        let r = sum12 - zs[0];
                        let mut d_x = x;
                    }
                }
                0 => {
                    let mut saved_x = vec![0.0_f64; n % 4 + 1];
                    zs[((3.0 * 0.4_f64).abs() as usize) % 4]
                        -= (0.8 * (saved_x[0].sin_cos().0 * t)).tanh();
                }
                _ => {
                    if (n + 3) < 3 {
                        let mut v1 = (0.2151
                            * ((t.tanh() * 0.8).exp() + (zs.len() as f64)))
                            .atan();
                        let g = ({
                            let v122 = (0.0307
                                * ((1.8_f64.sin().sinh() + v1 * v1)
                                    * (zs[3] * zs[((zs.len() + 3) * 2) % zs.len()]
                                        - t.copysign(v1))))
                                .cos();
                            s[1] + v122
                        }) / (1.7 + 1.9_f64.sin());
                        let mut h = zs[n % zs.len()].max(zs[n]);
                    } else {
                        let p26: f64;
                        if !(n > 0) {
                            p26 = y;
                        } else {
                            p26 = y + t.cos();
                        }
                        t
                            += (1.25 * (0.064 * (zs[n] * zs[n] * (p26 - p26))).atan())
                                .sin();
                    }
                    let mut ws = [y; 2];
                }
            }
        } else if n == 2 {
            if zs[1] * (n.min(2) as f64) <= zs[n.min(2) % 4] {
                let mut c = if (n * 2) < 1 { t.max(s[n]) } else { y * y };
            }
        } else {
            for i in 0..n {
                let mut saved_x = vec![[y / (1.5 + zs[i] * zs[i]); 2]; 3];
            }
            t /= (1.7 + t.sin());
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total33 = 0.0;
    for i in 0..zs.len() {
        total33 += zs[i] * (i as f64 + 0.5);
    }
    total + x + y + 0.6 * total33 + t + s[n]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p01(x: f64, s: &[f64], n: usize) -> f64 {
    let mut ys = s.to_vec();
    for i in n + 1..4 {
        ys[s.len() % 4] /= (1.5 + x * x);
    }
    if (ys.len() as f64).abs() >= ys[n % 4] {
        let mut b = f64::max(x * x, x);
    }
    let mut sum7 = 0.0_f64;
    'l8: for i in 0..3 {
        let mut xs = ys.clone();
        xs[i] /= (0.3 * x).exp();
        sum7 -= (0.0203 * (xs[n] * 1.4 * 1.8 * xs[n].powi(3).min(ys[n]))).cos();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..ys.len() {
        total13 += ys[i] * (i as f64 + 0.5);
    }
    x + (total).sin() + sum7 + 0.6 * total13 + s[n]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p01(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p01_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p01_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p02(x: f64, y: f64, n: usize) -> f64 {
    let mut d: f64 = f64::sin(
        0.6349 * ((1.4 + 0.7) * (if y.abs() >= 0.7 { y } else { 0.7 })),
    );
    let mut xs = vec![[0.5_f64; 2]; 3];
    let mut o6 = 0;
    let r = loop {
        o6 += 1;
        let mut m8 = 0;
        let t = loop {
            m8 += 1;
            if m8 >= 3 {
                break (0.3077
                    * (xs[2][0] / (0.5 + 0.9_f64.abs()) * ((0 as f64) - 1.3_f64)))
                    .tanh();
            }
            let mut state = ((x, x), 0.9259 * y.mul_add(0.8, y));
            let mut xs = if o6 < 0 {
                [
                    {
                        let d_x = ((m8 as f64) * 1.4 * (state.0.1 - y)).fract();
                        d_x * 0.7
                    },
                    (0.5882 * ((1.0 + 0.7_f64 * 0.7_f64).sqrt() / (0.5 + d.abs()))).cos(),
                ]
            } else {
                [
                    (0.2326 * (state.0.0 + 1.1 - (2 as f64) * state.1)).sin(),
                    f64::max(
                        if state.0.0.abs() <= state.0.1 { 0.3 } else { 1.9_f64 },
                        0.3,
                    ),
                ]
            };
            if o6 > 2 {
                break (0.28 * ((1.2 + xs[xs.len() - 1].cos()).recip() / 2.0)).sin();
            }
        };
        if (m8 == 3) && (1.0 + xs[2][1] <= 1.2) {
            break (0.5556 * (1.6 + 0.4_f64 + 1.6)).sin();
        }
        if o6 >= 4 {
            break (0.16 * ((t + t) * t)).sin();
        }
    };
    let t = 'b19: {
        d *= (0.5926 * ((2.0 + r.cos()).cbrt() * (0.9 * r))).cos();
        if n % 2 == 1 || 3 < 1 {
            break 'b19 (0.3636
                * ((match (0 + 3) {
                    2 => r,
                    0 => d,
                    _ => 1 as f64,
                }) - 1.2_f64 * r))
                .atan();
        }
        for j in (0..n).rev() {
            let mut ys = [0.0_f64; 4];
        }
        (0.2051 * (r * 1.7 + ((3 as f64) - r))).tanh()
    };
    x + y + d + r + t + xs[0][1]
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p02(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p02_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p02_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p03(s: &[f64], y: f64, n: usize) -> f64 {
    let mut xs = s.to_vec();
    debug_assert!(xs[n].is_finite());
    xs[n] += (1.3333 * y).sin();
    for j in 0..=n {
        let mut c: f64 = (0.2778 * (y - y).mul_add(1.9, y)).tanh();
        if (j * 1) > 0 {
            for i in 2..4 - 1 {
                xs[i + 1] = 0.060 * xs[i + 1] * xs[i + 1] + 0.060 * xs[i - 1] * xs[i - 1]
                    + 0.060 * xs[i - 1] * xs[i - 1] + 0.5 * xs[i + 1]
                    + 0.060 * c.sin() * i as f64 / 9.0;
            }
            if (j < 1) && (xs.len() % 2 == 1 || 3 < 1) {
                let p = (1.0 + xs[n] * xs[n]).sqrt();
                let mut u = (0.4211 * (1.0 + (y * xs[2]) * (y * xs[2])).sqrt()).sin();
            }
        }
        xs[j.min(2) % 4] = y - (y - (j as f64)).sin();
        for i in 1..4 {
            xs[i] = 0.100 * s[i] * s[i] + 0.100 * c.sin() * s[i - 1] + 0.5 * xs[i];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..xs.len() {
        total10 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * total + y + 0.5 * total10 + xs[3]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p03(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p03_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p03_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut o6 = 0;
    let mut d_x = (0.1975 * (y * x * ((o6 as f64) * s[o6]))).cos();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..f.len() {
        total28 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + d_x + 0.5 * x + 0.6 * y + 0.7 * total28 + s[o6]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut d_x = (0.0721
        * ({
            let q = y.atan() / 3.0 * ((y + y) * (1.0 + (n as f64) * (n as f64)).sqrt());
            0.3 - q
        }))
        .sin();
    let mut m8 = 0;
    while m8 < 2 {
        m8 += 1;
        f.fill((0.381 * (d_x * s[1] - y)).atan());
        d_x = 1.9;
        if flag {
            let mut state = [[y, d_x * f[m8].tanh()], [d_x, y]];
        } else if !(f[m8].sin().sinh() < f[m8]) {
            if f[f.len() % f.len()] * s[3] < 1.4 {
                let a = -(f[n] * f[n]) + (2.0 + f[1].cos()).cbrt() * (d_x / 3.0);
                f[n] += (2. * (0.5 * (0.6 + (f.len() as f64)).sin()).ln_1p()).tanh();
            } else {
                let mut state = ([d_x; 2], [(y).sin(), d_x * (m8 as f64).tanh()]);
                let mut v1 = 0.1 * d_x - s[n];
            }
        } else {
            if d_x * y > f[(m8.min(2) * 3) % f.len()] {
                return 0.3 * d_x + 0.4 * y + f[n];
            }
            let mut o17 = 0;
            'l19: while o17 < 3 {
                o17 += 1;
                d_x = 0.6 * d_x + 0.3 * (0.3333 * ((d_x - d_x) * (y * 0.8))).atan();
                let d = s[o17] % 1.3;
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..f.len() {
        total22 += f[i] * (i as f64 + 0.5);
    }
    total + 0.4 * total22 + 0.5 * d_x + 0.6 * y + f[3]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), flag: bool) -> [f64; 2] {
    let mut sum7 = 0.0_f64;
    for i in 0..3 {
        if !(e.1 * e.1 < e.1) {
            'l9: for j in (0..f.len()).rev().step_by(2) {
                let b: f64 = ({
                    let q = s[2] / (1.7 + f[j].sin()) * (0.8_f64 * 1.5)
                        - (if (i == 3)
                            && ((if 1.0 / (1.0 + (-e.1).exp())
                                < (((3.0 * (i as f64)).abs() as usize) as f64)
                            {
                                e.0
                            } else {
                                f[f.len() - 1]
                            }) >= e.1)
                        {
                            (0.5 * e.1.cos()).asin()
                        } else {
                            e.1 + e.0
                        });
                    e.0 / 2.0
                }) * ((j as f64) - e.1 - (f[j] + f[2]));
            }
        } else {
            let mut m = (((3.0 * e.1).abs() as usize) * 2) % 3;
        }
        'l15: for _ in 0..4 {
            for _ in 0..2 {
                for i17 in 1..3 - 1 {
                    f[i17 - 1] = 0.100 * f[i17 - 1] + 0.100 * e.0.sin() * f[i17]
                        + 0.100 * f[i17 + 1] * f[i17 + 1] + 0.7 * f[i17 - 1]
                        + 0.100 * e.0.sin() * i17 as f64 / 9.0;
                }
            }
            let (mut part18_0, mut part18_1) = e;
            let d = (0.2 - 1.0 + f[f.len() - 1] * 1.7).tanh();
            part18_1 /= (0.5 + f[0].abs());
        }
        sum7 += f[i];
    }
    debug_assert!(0.4_f64.is_finite());
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    [
        (total24).sin() + e.0 + (sum7).sin() + total + (e.1).sin() + s[1],
        (e.0).sin() + (e.1).sin() + sum7 + 0.6 * total + total24 + f[1],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let value = p06(s, f, e, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let (value, pullback) = p06_vjp(s, f, e, flag); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, flag, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64)) -> f64 {
    let a = s[0] * e.1;
    let mut m = ((3.0 * s[1]).abs() as usize) % 2;
    for i in 0..m {
        let mut pair = [
            [e.1, m as f64],
            [e.1, (s[1] / (1.5 + (i as f64) * (i as f64))).min((i * 1) as f64)],
        ];
        'l11: for j in 0..s.len() {
            if j < 2 {
                let mut d = (0.4211 * (s[m] * x - pair[(j * 3) % 2][i].asinh())).cos();
                break 'l11;
            }
        }
        let mut v1 = ((0.5 * e.1.sin()).ln_1p().tanh() * 0.8).exp();
    }
    let r = -(a.max(e.1) * 0.3_f64.asinh());
    for j in (0..s.len()).rev().step_by(2) {
        match ((3.0 * s[j]).abs() as usize) {
            0..=1 => {
                let mut o17 = 0;
                while o17 < 4 {
                    o17 += 1;
                    let d_x = ((r / (1.7 + a.sin()) / (1.7 + s[0].sin())).tanh() * 0.8)
                        .exp();
                    for g in s.iter() {
                        let d_x21 = f64::min(
                            x,
                            (e.1 / (1.7 + (s.len() as f64).sin())).asinh(),
                        );
                        m = (m * 2 + (o17 * 2)) % 2;
                    }
                    for i in 0..m {
                        let mut pair = (
                            [
                                1.0 * 0.1_f64.asinh(),
                                0.6173 * (f64::max(s[2], a) * (s[i] * 1.2)),
                            ],
                            [x, (a).sin()],
                        );
                        if s[0] * pair.0[1] > d_x {
                            continue;
                        }
                        let mut v1 = f64::atan2(r / 3.0, 2.1 + d_x.sin());
                    }
                    let mut xs = if e.1 + s[j] < d_x {
                        [
                            f64::min(s[m], 1.0 / (1.0 + (-d_x).exp())),
                            (0.6154 * (r.tanh() - e.1 * s[j])).atan(),
                        ]
                    } else {
                        [r, (0.1932 * (e.1 * d_x * (s[1] - 1.5))).cos()]
                    };
                }
                let mut zs = [r; 4];
            }
            3 => {
                let saved_x = s.to_vec();
            }
            _ => {
                match s.len() {
                    0 => {}
                    1 => {
                        let mut g = (0.4167 * ((s[m] - 0.9) * e.1.sin().exp_m1())).cos();
                        let mut sum32 = 0.0_f64;
                        let mut own32 = [0.0_f64; 3];
                        'l33: for i in 0..3 {
                            for k in 0..3 {
                                own32[k] = (0.2667 * (s[m] / (0.5 + 1.3_f64.abs()) * g))
                                    .atan() * (k as f64 - 0.5);
                            }
                            let t = (own32[m] - a).sin() / (0.3 * 0.4_f64).exp();
                            sum32 += (0.6667 * ((j * 1) as f64)).cos();
                        }
                    }
                    _ => {
                        if ({
                            let a38 = if j % 2 == 1 || 3 < 2 {
                                (if ((3.0 * s[2]).abs() as usize) > 1 {
                                    r
                                } else {
                                    m as f64
                                }) * (r / 3.0)
                            } else {
                                x
                            };
                            s[2]
                        }) > s[m % 3]
                        {
                            let mut m40 = (
                                (e.1).sin(),
                                [
                                    (0.6299 * (1.0 / (1.0 + (-0.4_f64).exp()) + (r - e.0)))
                                        .atan(),
                                    (x).sin(),
                                ],
                            );
                        } else {
                            let mut c = (0.4938 * e.0.mul_add(a, r)).cos();
                        }
                    }
                }
                let mut saved_x = vec![0.0_f64; m % 4 + 1];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (e.1).sin() + 0.4 * r + 0.5 * e.0 + (x).sin() + 0.7 * a + total + s[m]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let value = p07(x, s, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, gradient) = p07_grad(x, s, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, pullback) = p07_vjp(x, s, e); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, flag: bool) -> Vec<f64> {
    let mut zs = [
        (0.0635 * (((s.len() * 2) as f64) * y * (if !flag { s[1 % 4] } else { x })))
            .tanh(),
        (0.5882 * (0.2 / (0.5 + e.1.abs()) + (y - e.1))).cos(),
        s[0],
        0.8333 * ((s[3] + x) * (1.0 / (1.0 + (-s[1 % 4]).exp()))),
    ];
    let mut d: f64 = (x + e.0).cos();
    let mut ws = [0.0_f64; 2];
    let mut m = [ws, ws];
    zs[1 % 4] *= (0.32 * (ws[3 % ws.len()] * d).max(1.0)).atan();
    for _ in 0..3 {
        for i in 1..2 {
            ws[i] = 0.060 * x.sin() * zs[i] + 0.060 * x.sin() * zs[i - 1] + 0.5 * ws[i]
                + 0.060 * x.sin() * i as f64 / 9.0;
        }
    }
    for i in 1..4 {
        for a in zs.iter_mut() {
            *a = 0.6 * *a + 0.3 * (1.0 + e.0.abs() * e.0.abs()).sqrt();
            let u = 'b16: {
                m = m;
                if i % 2 == 1 || 3 < 0 {
                    break 'b16 y.sin() / (1.7 + (i as f64).sin());
                }
                ws[1] /= (0.3 * ws[(s.len() * 1) % 2]).exp();
                let b = s[i];
                (0.5 * (if ws.len() == 3 { (2.0 + s[i].cos()).cbrt() } else { b + *a }))
                    .sin()
            };
        }
        if ws[i % ws.len()] * s[i] > x {
            for j in 1..2 - 1 {
                zs[j - 1] = 0.060 * ws[j - 1] + 0.060 * d.sin() * ws[j]
                    + 0.060 * ws[j + 1] * ws[j + 1] + 0.3 * zs[j - 1];
            }
            let mut k19 = 0;
            loop {
                k19 += 1;
                for i21 in 2..2 - 1 {
                    ws[i21 + 1] = 0.060 * e.1.sin() * zs[i21 + 1] + 0.060 * zs[i21 - 1]
                        + 0.060 * zs[i21 - 1] + 0.7 * ws[i21 + 1]
                        + 0.060 * e.1.sin() * i21 as f64 / 9.0;
                }
                m[1][0] -= 0.16 * f64::max(m[k19 % 2][0] - d, y);
                if ((2.0 + d.cos()).cbrt() <= (k19 as f64)) && (i != 2) {
                    break;
                }
                if k19 >= 3 {
                    break;
                }
            }
            let mut saved_x = zs;
        }
        d = 0.6 * d + 0.3 * (y + e.1).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..zs.len() {
        total24 += zs[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    vec![
        e.1 + total24 + 0.5 * d + 0.6 * total + y + 0.8 * x + ws[0], d + 0.4 * y + 0.5 *
        e.1 + total24 + x + 0.8 * total + m[0] [2 % 2]
    ]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let value = p08(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let (value, pullback) = p08_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p09(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize) -> f64 {
    let mut zs = [0.0_f64; 2];
    if zs[1] < 0.4 {
        let mut k7 = 0;
        loop {
            k7 += 1;
            if k7 >= 2 {
                break;
            }
            let mut k9 = 0;
            while k9 < 3 {
                k9 += 1;
                for j in 0..zs.len() {
                    zs[j] = (0.0667
                        * ((zs[j] + *z + (if k9 < 2 { y } else { *z }))
                            * ((match ((3.0 * *z).abs() as usize) {
                                0..=1 => j as f64,
                                3 => 1.4,
                                _ => y,
                            }) - zs[1].tanh())))
                        .cos();
                    if y * x <= *z {
                        return 0.3 * y + x + (*z).sin()
                            + zs[((zs.len() + 1) + 1) % zs.len()];
                    }
                    if (y <= zs[j]) || (zs.len() == 1) {
                        return 0.3 * *z + 0.4 * x + 0.5 * y + zs[j];
                    }
                    let mut state = [zs, [(0.56 * (zs[j] / 0.7)).sin(), zs[0]], zs];
                }
            }
            let mut m = k7 % 3;
            if (*z).sin() <= zs[k7 % zs.len()] {
                break;
            }
        }
        for i in 0..zs.len() {
            let mut sum16 = 0.0_f64;
            for j in 0..3 {
                let c = 'b18: {
                    zs[i] = 0.6 * zs[i]
                        + 0.3
                            * (0.0512 * (*z * zs[zs.len() - 1] * (*z * zs[i % 2])))
                                .sin();
                    if *z * zs[zs.len() - 1] > ((k7 * 2) as f64) {
                        break 'b18 (0.2286 * (zs[i] * *z - -zs[i])).sin();
                    }
                    *z /= (0.3 * 0.4_f64).exp();
                    let mut m = (zs, zs);
                    (2.0
                        + (if (match i {
                            1 | 2 => y,
                            0 => zs[m.1.len() % zs.len()],
                            _ => zs[i],
                        }) > *z
                        {
                            m.1[0]
                        } else {
                            m.1[j % 2]
                        })
                            .cos())
                        .cbrt()
                };
                sum16 -= (1.3 + s[s.len() % s.len()].atan().sin()).powf(0.6).cos();
            }
            let mut sum24 = 0.0_f64;
            for j in 0..3 {
                match j {
                    1 | 2 => {
                        *z = (0.6667 * sum16).atan();
                        zs[i] = (0.2667
                            * (zs[i % zs.len()].sin().exp_m1() * zs[i]
                                + zs[i % zs.len()]))
                            .atan();
                    }
                    0 => {
                        let d_x: f64 = 1.9;
                    }
                    _ => {
                        *z = (0.3623 * ((sum16.tanh() * 0.8).exp() * (*z).atan() * s[j]))
                            .sin();
                        if i != 0 {
                            continue;
                        }
                    }
                }
                *z /= (0.3 * y).exp();
                let p = (0.5 * (1.0 / (1.0 + (-sum16).exp()) / 3.0).sin()).ln_1p();
                sum24
                    += (0.2198
                        * (sum16 * zs[j % zs.len()] * sum16.cos()
                            - (0.056
                                * ((((3.0 * sum16).abs() as usize) as f64)
                                    * zs[zs.len() % 2] / 2.0))
                                .atan()))
                        .sin();
            }
        }
    } else {
        *z = (0.1026
            * (y * y * (y - *z) - (x - y + ((zs.len() as f64) - zs[zs.len() % 2]))))
            .tanh();
        debug_assert!(zs[0].is_finite());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..zs.len() {
        total30 += zs[i] * (i as f64 + 0.5);
    }
    x + total + *z + 0.6 * y + 0.7 * total30 + zs[0]
}
pub const CASE: Case = Case { name: "p09", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let value = p09(x, s, y, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let (value, gradient) = p09_grad(x, s, y, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p09_grad_into(x, s, y, z, n, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p09_vjp(x, s, y, z, n); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p09_jvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p09_hvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p10(x: f64, s: &[f64]) -> f64 {
    let mut m3 = 0;
    let d = loop {
        m3 += 1;
        if m3 >= 2 {
            break (0.6349 * (x.clamp(-0.8, 1.1) - 1.1 * s[m3])).tanh();
        }
        let mut t: f64 = s[m3].hypot(0.7).abs();
        let mut state = [
            [x, (0.3333 * ((s[m3] - s[2]) / (0.5 + s[2].abs()))).sin()],
            [(x).sin(); 2],
            [s[m3 % s.len()], (0.1778 * ((x + s[m3]) * (t * s[m3]))).sin()],
        ];
        if t / 3.0 > (m3 as f64) {
            break 0.6667 * (s[(m3.min(2) * 3) % 4].abs() * t);
        }
    };
    let mut k9 = 0;
    let mut d = (0.3333 * ((d - s[m3]) * s[1])).tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + (x).sin() + 0.5 * d + s[m3]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let value = p10(x, s); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let (value, gradient) = p10_grad(x, s); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let (value, pullback) = p10_vjp(x, s); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p11(x: f64, s: &Vec<f64>, n: usize) -> f64 {
    let mut zs = if x * (s.len().min(2) as f64) > x {
        [
            (0.6154 * (x * s[3]).floor()).sin(),
            (0.5714
                * (if n == 3 { (n as f64) * 0.2 } else { x - (s.len().min(2) as f64) }))
                .atan(),
        ]
    } else {
        [
            f64::atan2(x + x, 2.1 + x.sin()),
            0.3571 * 1.9_f64.clamp(-0.8, 1.1).clamp(-0.8, 1.1),
        ]
    };
    let mut xs = vec![
        (0.5 * (zs[0] - (if n % 2 == 1 || 3 < 0 { x } else { x }))).tanh(), x
    ];
    let mut u = (0.4 * (-xs[0] + (if s.len() == 1 { xs[1] } else { x }))).tanh();
    for h in xs.iter() {
        let mut c = (0.4444 * (1.5_f64.asinh() * (n as f64).asinh())).atan();
    }
    zs[1] /= 2.0;
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..xs.len() {
        total11 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * x + u + 0.5 * total11 + 0.6 * total + zs[0]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let value = p11(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, gradient) = p11_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, pullback) = p11_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let h: f64 = 1.0;
    let mut zs = s.to_vec();
    for r in zs.iter() {
        let mut q = (y * zs[n]).sin();
    }
    let mut ws = if (zs.len() + 1) % 2 == 1 || 3 < 2 {
        [0.125 * ((zs[0] + zs[n]) * (e.1 + zs[0])), -y.abs()]
    } else {
        [
            -h * 0.4_f64.abs(),
            (0.56
                * (if (s[2] + h >= 1.7) && (zs[n] + y >= 0.9) {
                    zs[n]
                } else {
                    zs[0] / (1.7 + h.sin())
                }))
                .tanh(),
        ]
    };
    let mut k12 = 0;
    'l14: while k12 < 3 && (n == 3) {
        k12 += 1;
        ws[1] -= 0.4 * (ws[1].tanh() / (0.5 + ws[1].abs()));
        ws[zs.len() % 2] = 0.6 * ws[zs.len() % 2]
            + 0.3 * (if !(y * y < y) { h } else { h }).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..zs.len() {
        total16 += zs[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ws.len() {
        total18 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * e.1 + y + (e.0).sin() + 0.7 * total16 + h + ws[0]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p13(x: f64) -> f64 {
    let mut ws = [
        0.1_f64.cos() * 1.6_f64.sin().sinh(),
        (0.6667 * (1.0 / (1.0 + (-0.6_f64).exp()) * (x + x))).atan(),
    ];
    let mut q = (0.1067 * (ws[1 % ws.len()] * ws[0] * (x - x))).atan();
    {
        let cell = &ws[0];
        q = (0.0427 * ((3 as f64) * *cell * (q * *cell))).tanh() / (1.7 + q.sin());
    }
    q += 0.32 * q;
    let mut g = (0.224 * (q * q / (1.7 + ws[(1 * 1) % 2].sin()))).sin();
    {
        let cell = &ws[0];
        let mut saved_x = [0.0_f64; 2];
        let mut b = (0.4762 * f64::max(1.7_f64 - *cell, g)).cos();
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    g + total + x + q + ws[1]
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let value = p13(x); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let (value, gradient) = p13_grad(x); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let mut d_x = f64::NAN; let value = p13_grad_into(x, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let (value, pullback) = p13_vjp(x); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, gradient, product) = p13_hvp(x, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p14(x: f64, n: usize, flag: bool) -> f64 {
    let mut m = ((x).sin(), (0.4 * f64::max((1.2 + x.cos()).recip(), x)).cos());
    let mut c = {
        let a = (1.5 + (0.3_f64 - m.0).powi(2)).ln() / 3.0;
        0.3_f64.sin().sinh()
    };
    let mut saved_x = vec![0.0_f64; 4];
    let a = f64::min(m.0, saved_x[n]);
    let mut p = f64::atan2(1.0 / (1.0 + (-m.1).exp()), 2.1 + 0.4_f64.sin());
    let b = (1.1_f64 / (1.5 + 1.5 * 1.5) - (1.8_f64 - 0.6)).sin();
    let mut k13 = 0;
    while k13 < 2 {
        k13 += 1;
        saved_x[k13] += (0.2667 * (p + saved_x[n] + f64::min(saved_x[k13], x))).atan();
    }
    let v1 = (0.05
        * ((b * b + ((k13 * 3) as f64) * saved_x[n]) / (0.3 * (n as f64)).exp()))
        .sin();
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    x + 0.4 * c + total + 0.6 * b + 0.7 * p + a + saved_x[2]
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p14(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p14_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p14_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, flag, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> f64 {
    let d = ((match n {
        1 | 2 => y,
        0 => 1.4,
        _ => s[((n * 3) + 3) % s.len()],
    }) - (s[1] + y)) / (1.5 + y * y);
    let q = s[1] + ((0.5 * s[1].cos()).asin() - (s[0] + d));
    let mut saved_x = vec![
        0.0926 * ((s[0] - d) * (d - d)), (0.2222 * ((1.3 + y.sin()).powf(0.6) -
        f64::min(1.0, q))).atan(), 0.0833 * (0.8929 * ((0.0408 * (q * q)).sin() * (d *
        q)))
    ];
    saved_x[0] /= 0.7;
    let mut m8 = 0;
    while m8 < 3 {
        let mut sum10 = 0.0_f64;
        let mut own10 = [0.0_f64; 3];
        'l11: for j in 0..m8.min(4) {
            for k in 0..3 {
                own10[k] = (saved_x.len() as f64).cos().sin_cos().1 * (k as f64 - 0.5);
            }
            for j14 in 0..own10.len() {
                let ys = vec![1.0 / (1.0 + (- 0.4_f64).exp()); j % 4 + 1];
                let mut u = (0.0556
                    * (((n as f64) - d) * (d / (0.5 + ys[m8 % ys.len()].abs()))))
                    .cos();
                let c: f64 = match m8 {
                    2 => 0.9,
                    0 => u,
                    _ => (own10.len() as f64) * (0.3 * d),
                };
            }
            sum10
                -= (0.5
                    * ((1.3 + (0.0408 * (q * q)).atan().sin()).powf(0.6)
                        + (y - own10[j]).sin().exp_m1()))
                    .tanh();
        }
        let b: f64 = ((q + q) * (0.0058 * q.powi(2)).sin()).abs();
        if !flag {
            let mut d_x = (0.3509
                * ((match m8.min(2) {
                    1 | 2 => ((3.0 * 0.4_f64).abs() as usize) as f64,
                    0 => saved_x[m8],
                    _ => s[m8],
                }) + sum10))
                .atan();
            let mut k = n % 3;
            for g in saved_x.iter_mut().rev() {
                *g
                    -= 0.0444
                        * (s[k.min(2) % s.len()] * d
                            * (if flag { (m8 * 2) as f64 } else { d_x }));
                let v1 = (0.5 * s[k].sin()).ln_1p() / (0.5 + (*g).abs());
                d_x
                    -= (0.7692 * (f64::atan2(1.0, 2.1 + v1.sin()) + 0.6_f64.sin()))
                        .sin();
                for i in (0..=m8).step_by(2) {
                    let mut zs = vec![
                        (0.0933 * ((if s.len() > 2 { s.len() as f64 } else { s[m8 % 3] })
                        * (d_x / 3.0))).cos(), (0.3077 * ((1.0 + * g * * g).sqrt() +
                        (s[2] + s[2]))).atan()
                    ];
                    zs[0] /= (0.5 + sum10.abs());
                    zs[s.len() % 2] = 0.6 * zs[s.len() % 2] + 0.3 * zs[zs.len() - 1];
                }
            }
        }
        m8 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    d + 0.4 * total + 0.5 * q + (y).sin() + saved_x[1]
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, gradient) = p15_grad(s, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p15_grad_into(s, y, n, flag, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, gradient, product) = p15_hvp(s, y, n, flag, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize, flag: bool) -> Vec<f64> {
    let mut k = f.len().min(2) % 3;
    let mut d_x = 0.625 * (1.0 + 1.8 + 0.2_f64.floor());
    f[k] -= (0.5 * f64::max(f[k] + d_x, d_x)).atan();
    for j in k + 1..4 {
        d_x -= (0.2857 * (d_x + f[k] + (1.5 + d_x.powi(2)).ln())).cos();
        if f[0].copysign(d_x) > d_x {
            let c = f[2] * d_x + d_x * d_x
                - (0.5 * (1.3 + d_x.sin()).powf(0.6).cos()).asin();
            d_x
                -= (0.1458 * ((0.0165 * (c * c)).atan() * ((f.len() as f64) / 0.7)))
                    .tanh();
            let mut ys = [
                (0.1818 * c).sin(),
                (0.2121 * (0.6 / 3.0 * c.clamp(-0.8, 1.1))).tanh(),
            ];
        }
    }
    let mut h = (0.2996
        * ((2.0 + d_x.cos()).cbrt()
            * ({
                let r = d_x.sin().sinh() + (d_x * 0.1 - (f[k] + f[k]));
                r
            })))
        .atan();
    h *= (d_x * f[k]).tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    vec![d_x + total + h + f[1], 0.3 * total + d_x + h + f[k]]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let value = p16(s, f, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let (value, pullback) = p16_vjp(s, f, n, flag); let (d_s, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, flag, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p17(x: f64, mut f: [f64; 3], y: f64) -> f64 {
    'l4: for j in (1..3).step_by(2) {
        let mut sum6 = 0.0_f64;
        for j7 in 0..3 {
            f[j] = 0.3093
                * (y * f[j] * (y - y) - (j as f64).copysign(y) / (1.5 + 1.8 * 1.8));
            let r = 'b9: {
                let mut sum10 = 0.0_f64;
                let mut own10 = [0.0_f64; 3];
                'l11: for i in 0..j7.min(4) {
                    for k in 0..3 {
                        own10[k] = (0.3333 * (y + f[i % 3] + (f[j7 % 3] - y))).atan()
                            * (k as f64 - 0.5);
                    }
                    let mut d_x = (0.4444 * (x * y * 1.3_f64.sin().exp_m1())).tanh();
                    own10[0] += (1.5385 * 1.3_f64).tanh();
                    let mut xs = [
                        (0.381 * (d_x * y + x.asinh())).tanh(),
                        0.6667 * own10[j7],
                        (0.5405 * (if x / 3.0 <= y { d_x } else { d_x + 1.2 })).atan(),
                    ];
                    sum10
                        += (0.2667
                            * (x.max(0.2)
                                - (if i != 0 {
                                    y
                                } else {
                                    ((3.0 * 1.8_f64).abs() as usize) as f64
                                })
                                    .max(i as f64)))
                            .atan();
                }
                if f[0].sin() > 1.2 {
                    break 'b9 (0.6667 * (y - y).min(1.0)).atan();
                }
                let mut m = j7 % 3;
                let g: f64 = 0.5;
                (0.6667 * (f[m] / (0.5 + 0.6_f64.abs())).copysign(f[m % f.len()])).sin()
            };
            sum6
                -= (0.6061
                    * (1.0 + (y.tanh() * 0.8).exp() * (y.tanh() * 0.8).exp()).sqrt())
                    .atan();
        }
    }
    f[0] /= (0.3 * 0.4_f64).exp();
    let p = (1.9 - y) * ((1 as f64) * x) + (0.7 + 1.9_f64).floor();
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    p + total + y + 0.6 * x + f[1]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let value = p17(x, f, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, gradient) = p17_grad(x, f, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, pullback) = p17_vjp(x, f, y); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p17_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p17_hvp(x, f, y, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, flag: bool) -> f64 {
    let mut saved_x = vec![0.0_f64; 3 % 4 + 1];
    let mut saved_x6 = [(0.4
        * -(saved_x[saved_x.len() % saved_x.len()]
            - saved_x[((3.0 * saved_x[0]).abs() as usize) % saved_x.len()]))
        .sin(); 2];
    saved_x6[(3 + 1) % 2] = y;
    for i in (0..2).rev() {
        if (saved_x6.len() > 2) && (y > x) {
            let mut a = 0.4294 * (y * x - saved_x6[i] / (1.7 + saved_x6[i].sin()));
        }
        let mut o = i % 3;
        {
            let part = &saved_x6[1..];
            let mut g = (0.2154
                * (((((3.0 * rows[i][i]).abs() as usize) as f64) - y) / (1.7 + y.sin())))
                .tanh();
            let mut sum13 = 0.0_f64;
            for j in 0..3 {
                g = (1.0 / (1.0 + (-g).exp()) + (0.8_f64 - ((o + 1) as f64)))
                    .rem_euclid(1.7);
                sum13 -= 0.3506 * -((1.6 - rows[i][i]) * (1.6_f64.tanh() * 0.8).exp());
            }
            if y < sum13 {
                match o.min(2) {
                    1 | 2 => {
                        let mut xs = vec![
                            (0.2319 * ((g.tanh() * 0.8).exp() * (x / (0.3 * g).exp())))
                            .tanh(); o.min(2) % 4 + 1
                        ];
                        g = (0.1778
                            * (rows[3][((3.0 * g).abs() as usize) % 2]
                                * (if saved_x6[i] - x >= (o.min(2) as f64) {
                                    sum13
                                } else {
                                    g
                                }))
                                .abs())
                            .tanh();
                    }
                    0 => {
                        if flag {
                            continue;
                        }
                    }
                    _ => {
                        o = (o * 2 + part.len()) % 3;
                    }
                }
            } else if !flag {
                let t = (0.5_f64.cos() - (sum13 - sum13)).clamp(-0.8, 1.1);
                o = (o * 2 + ((part.len() + 1) * 2)) % 3;
            }
        }
        let mut c = (0.1244
            * (y * y * ((((3.0 * x).abs() as usize) as f64) / (1.7 + 1.9_f64.sin()))))
            .tanh();
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..saved_x6.len() {
        total20 += saved_x6[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * total + (total20).sin() + y + rows[3 % 4][1]
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let value = p18(x, rows, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, gradient) = p18_grad(x, rows, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, flag, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, pullback) = p18_vjp(x, rows, y, flag); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, flag, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, flag, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p19(x: f64, s: &[f64; 3], n: usize) -> f64 {
    let mut ws = [
        (0.4211 * (s[1] / (0.3 * x).exp() + (0.5 * 0.3_f64.cos()).asin())).sin(),
        0.5556 * (s[s.len() - 1] * x + x * x),
        x,
    ];
    ws[n % 3] = x;
    if s[0] * x >= ws[1] {
        let mut state = (
            {
                let a: f64 = x.sin().exp_m1().sin() / (0.3 * x).exp();
                ws[1].sin()
            },
            0.7 * ws[1],
        );
        let mut m9 = 0;
        loop {
            m9 += 1;
            state.1 = 0.6 * state.1
                + 0.3
                    * ({
                        let b = (s[m9] - x).abs().sin_cos().1;
                        ws[n % 3]
                    })
                        .copysign(m9 as f64);
            if m9 >= 2 {
                break;
            }
        }
    } else if (n + 3) != 0 {
        let mut u = f64::sin((n as f64) * x);
    } else {
        let g = 'b13: {
            ws[n % 3] = x;
            let mut saved_x = s.to_vec();
            if (x < (saved_x.len() as f64)) && (x.atan() < ws[0]) {
                break 'b13 f64::min(saved_x[n.min(2) % saved_x.len()], x * x);
            }
            let mut sum15 = 0.0_f64;
            let mut own15 = [0.0_f64; 3];
            for i in 0..n.min(4) {
                for k in 0..3 {
                    own15[k] = x.max(((3.0 * saved_x[i]).abs() as usize) as f64).sin()
                        * (k as f64 - 0.5);
                }
                let mut a = s[i].sin().powi(2);
                if 1.7_f64 - x < a {
                    sum15
                        += 0.4
                            * (own15[0]
                                - (if (({
                                    let d_x = own15[i]
                                        - (ws[i] - 1.7
                                            + f64::atan2(
                                                saved_x[saved_x.len() - 1],
                                                2.1 + 0.4_f64.sin(),
                                            ));
                                    a
                                }) <= s[i]) && ((1.5 + 1.4_f64.powi(2)).ln() >= a)
                                {
                                    ws[1].max(a)
                                } else {
                                    (0.5 * a.cos()).asin()
                                }));
                }
            }
            1.0 / (1.0 + (-0.4_f64).exp()) / (0.3 * saved_x[1]).exp()
        };
        let mut h = (0.5 * (x - g).min(s[0])).atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..ws.len() {
        total24 += ws[i] * (i as f64 + 0.5);
    }
    total + total24 + x + s[((n * 1) + 2) % s.len()]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p19(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p19_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p19_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], n: usize) -> f64 {
    let mut ys = s.to_vec();
    let t = f64::max(rows[n][0] * ys[0] * x, ys[n]);
    let mut d = (ys[1] / (1.7 + ys[2].sin())).sin().sinh();
    d += (0.339 * (d + (1.6 - 1.8))).sin();
    let mut k = ((n + 3) + 1) % 5;
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..ys.len() {
        total10 += ys[i] * (i as f64 + 0.5);
    }
    (x).sin() + (t).sin() + (d).sin() + (total).sin() + 0.7 * total10 + ys[n]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let value = p20(x, s, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, gradient) = p20_grad(x, s, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, n, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, pullback) = p20_vjp(x, s, rows, n); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, n, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, n, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut d: f64 = 0.1_f64.cos() * (x * x);
    let ws = [0.0_f64; 3];
    'l5: for j in (0..ws.len()).step_by(2) {
        let mut saved_x = vec![0.0_f64; n % 4 + 1];
    }
    let mut k8 = 0;
    while k8 < 2 {
        d *= 0.6667 * (2.0 + ws[k8].cos()).cbrt();
        'l10: for j in 0..ws.len() {
            let saved_x = [(0.4667
                * ((((3.0 * 0.4_f64).abs() as usize) as f64) * 1.5_f64
                    / (1.7 + d.sin())))
                .atan(); 2];
            let mut saved_x13 = if saved_x.len() < 1 {
                [
                    (0.3333 * (saved_x[k8] - (1.0 + saved_x[1] * saved_x[1]).sqrt()))
                        .atan(),
                    (0.1333 * (saved_x[k8] + saved_x[k8]).mul_add(d, d)).tanh(),
                ]
            } else {
                [
                    (0.5 * x.sin()).ln_1p(),
                    (0.1633
                        * (d * saved_x[k8]
                            - (match j {
                                2 => ws[j],
                                0 => (j * 2) as f64,
                                _ => 1.4,
                            })))
                        .tanh(),
                ]
            };
            let mut both = [
                (0.9_f64, (saved_x13[k8] + d).sin().exp_m1()),
                (
                    0.6098
                        * (f64::atan2(saved_x[saved_x13.len().min(2) % 2], 2.1 + x.sin())
                            - -saved_x13[((3.0 * d).abs() as usize) % 2]),
                    (ws[2]).sin(),
                ),
            ];
        }
        let mut ws = [(0.224 * (d * d / (1.7 + ws[k8].sin()))).sin(); 3];
        let mut sum17 = 0.0_f64;
        for j in 0..3 {
            if d > ws[ws.len() % ws.len()] {
                return 0.3 * x + d + ws[k8];
            }
            let mut sum19 = 0.0_f64;
            for j20 in 0..3 {
                if (ws[1] - ws[k8] < (ws.len() as f64)) && (x.max(x) < 1.4) {
                    continue;
                }
                if (j + 3) > 2 {
                    d = (1.5 / (1.7 + x.sin()) / (0.5 + x.abs()) + 0.0_f64).sin();
                    continue;
                }
                sum19
                    -= (0.2339
                        * ((match j {
                            0..=1 => d,
                            3 => ws[(j + 1) % 3],
                            _ => ws.len() as f64,
                        }) - 0.5 * d - 1.3))
                        .atan();
            }
            if k8 % 2 == 1 || 3 < 3 {
                sum17
                    += (0.0062
                        * (0.093 * (sum19 / 3.0).powi(2)
                            * ((if (j == 1) && (sum19 > (k8 as f64)) {
                                ws[2]
                            } else {
                                sum19
                            })
                                + (if 1.4 + sum19 < sum19 {
                                    ws[j]
                                } else {
                                    ws.len() as f64
                                }))))
                        .sin();
            }
        }
        k8 += 1;
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    0.3 * x + (total).sin() + (d).sin() + ws[k8]
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    let mut t = (
        (
            (0.2469 * ((f[2] - y) * (1.8 * x))).tanh(),
            0.5556
                * (match n {
                    0 => f[(n + 2) % 4] + (n as f64),
                    1 => f[f.len() % f.len()],
                    _ => f[n] * y,
                }),
        ),
        if f.len() % 2 == 1 || 3 < 0 { (1.5 + f[n].powi(2)).ln() } else { f[n % 4] * x },
    );
    let mut m = n % 4;
    let mut both = (x, t.1);
    f[n % 4] = (0.2133 * -(t.0.1 * both.1 * f[m])).cos();
    f.fill(1.6);
    both.1 = 0.6 * both.1 + 0.3 * both.1;
    {
        let part = &f[..];
        let mut ws = if (if t.0.0 - both.1 >= f[n] { both.1 } else { t.1 }) < both.1 {
            [
                0.6667
                    * (if -(m as f64) >= t.1 {
                        f[m] + 0.9
                    } else {
                        f[((n + 2) * 3) % 4] * t.1
                    }),
                (0.32 * (f64::max(t.1, 1.3) - t.0.0 * y)).tanh(),
            ]
        } else {
            [
                ({
                    let a: f64 = (1.0 / (1.0 + (-part[m % 4]).exp())).sin().sinh();
                    m as f64
                }) / (1.5 + t.0.0 * t.0.0),
                (0.0667 * (0.768 * (t.0.0 * part[m] * (both.1 * part[m])))).cos(),
            ]
        };
        both.1 = (0.2526
            * (ws[0] * both.1 + ws[m.min(2) % ws.len()] / (1.5 + t.0.1 * t.0.1)))
            .atan();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * t.1 + 0.4 * x + y + 0.6 * total + both.1 + t.0.1 + f[m]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p22(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p22_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p22_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p23(x: f64, mut f: Vec<f64>, flag: bool) -> f64 {
    let mut g = -x;
    let mut pair = (x, f[3]);
    let mut c = -f[1].sin();
    let q = 0.1_f64.sin_cos().1.abs() * (1.3 + f64::sin(f[1]).sin()).powf(0.6);
    let mut ws = if (0 + 2) > 0 {
        [
            (0.3704 * ((0.2 - pair.1) / (0.5 + (1 as f64).abs()))).sin(),
            (0.32 * ((1 as f64) * pair.1 / (0.3 * 0.4_f64).exp())).tanh(),
        ]
    } else {
        [0.9_f64, (0.2857 * pair.1.max(f.len() as f64)).atan()]
    };
    ws[1] = (0.4 * ((2 + 3) as f64)).cos();
    'b11: {
        let p = (0.04
            * ((match 1 {
                2 => f[3 % f.len()],
                0 => ws[1],
                _ => c,
            }) * (ws[1] - f[f.len() - 1]) * f64::max(ws[0] - c, pair.0)))
            .cos();
        let mut sum13 = 0.0_f64;
        'l14: for j in 0..3 {
            c /= (1.5 + 1.4 * 1.4);
            let mut m = [[ws[0], (g).sin()], ws];
            sum13
                += f64::atan2(
                    (0.5 * ((j + 1) as f64).sin()).ln_1p() / (1.5 + ws[1] * ws[1]),
                    2.1 + 0.4_f64.sin(),
                );
        }
        if 3 == 1 {
            break 'b11;
        }
        let mut sum19 = 0.0_f64;
        'l20: for i in 0..3 {
            let mut sum22 = 0.0_f64;
            'l23: for j in 0..3 {
                pair = (pair.0, p.abs().sin());
                'l26: for i25 in 0..ws.len() {
                    if !flag {
                        return x + pair.1 + c + 0.6 * sum13 + 0.7 * g + 0.8 * q
                            + ws[i25];
                    }
                    ws[i25] = 0.6 * ws[i25]
                        + 0.3 * (0.48 * (c / (1.5 + p * p) - g.clamp(-0.8, 1.1))).cos();
                    let h = (0.04 * ((q - q) * (c - g))).atan()
                        / (0.3 * ws[j % ws.len()]).exp();
                    let mut d_x = (0.0599 * ((f[2] - sum13) * (1.3 + h))).sin();
                }
                for q30 in ws.iter_mut() {
                    *q30 -= 0.1577 * (pair.1 / 2.0 + f[i]);
                    let mut b = f[j];
                }
                if !flag {
                    sum22 += (sum13 * ws[(j * 2) % ws.len()] + ((i as f64) + p)).sin();
                }
            }
            sum19
                += 0.1449
                    * (((if ((if ((i + 3) as f64) / (0.5 + ((i + 3) as f64).abs()) < q {
                        sum22
                    } else {
                        ws[1]
                    }) <= 0.8) || (p - ws[0] > ((i + 2) as f64))
                    {
                        sum13
                    } else {
                        p
                    }) - (1.0 + 1.1_f64 * 1.1_f64).sqrt()) / (0.3 * p).exp());
        }
        if 1.0 / (1.0 + (-ws[1]).exp()) <= q {
            break 'b11;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total36 = 0.0;
    for i in 0..ws.len() {
        total36 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * pair.1 + q + c + pair.0 + 0.7 * x + 0.8 * total36 + ws[1]
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p23(x, f, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, gradient) = p23_grad(x, f, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p23_grad_into(x, f, flag, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p23_vjp(x, f, flag); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p23_hvp(x, f, flag, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p24(x: f64, n: usize, flag: bool) -> f64 {
    let v1 = f64::max((0.3 - 1.3) * (x * x), x);
    let mut c = (0.6452 * (1.1 + (((3.0 * 0.4_f64).abs() as usize) as f64))).atan();
    c = (0.7692 * ((0.3 + 1.0) * v1.tanh() / (0.5 + c.abs()))).atan();
    let t = -(c / 3.0 * ((1 as f64) * (n as f64)));
    for j in n..3 {
        let mut b = 0.1167 * ((j as f64) * t).copysign(0.3);
        let (mut h, u): (f64, f64) = (
            (0.2894 * (0.4_f64.abs() * (1.6 * 1.2))).atan(),
            (if j < 3 { b } else { 1.6 }) / (1.5 + 1.3 * 1.3),
        );
        let mut ys = if 0.1_f64 + b <= 0.3 {
            [(0.5556 * b.copysign(v1)).sin(), 0.9_f64]
        } else {
            [0.9615 * (1.6_f64.atan() - 0.1_f64.tanh()), 1.0 / (1.0 + (-h).exp())]
        };
    }
    let mut zs = vec![
        0.6_f64 / (1.5 + 0.8 * 0.8) - 1.8_f64.sin(), 0.6_f64.sin().sin_cos().0, (0.1111 *
        (c * v1 / (0.5 + x.abs()))).atan()
    ];
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * t + 0.4 * c + 0.5 * x + v1 + 0.7 * total + zs[2]
}
pub const CASE: Case = Case { name: "p24", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p24(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p24_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p24_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p24_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, tangent) = p24_jvp(x, n, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, gradient, product) = p24_hvp(x, n, flag, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p25 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p25(
    x: f64,
    mut f: [f64; 3],
    rows: &[[f64; 2]],
    io: &mut [f64],
    n: usize,
) -> (f64, f64) {
    for j in (0..io.len()).rev() {
        match j {
            1 | 2 => {
                match n {
                    2 => {
                        let mut p = 0.7143
                            * ((if n % 2 == 1 || 3 < 3 {
                                io[n % io.len()]
                            } else {
                                io[3]
                            }) - (1.3 + 1.7_f64.sin()).powf(0.6));
                        io[j] = 0.6 * io[j]
                            + 0.3
                                * (0.5333
                                    * (rows[j % 4][1].mul_add(io[0], f[2])
                                        * (0.5 * 0.4_f64.cos()).asin()))
                                    .sin();
                    }
                    0 => {
                        let mut r = (0.4211 * (x * rows[j][0] - (1.0 + x))).sin();
                    }
                    _ => {
                        match j {
                            0..=1 => {
                                let mut v1 = (2.0 + (io[1].tanh() * 0.8).exp().cos())
                                    .cbrt();
                                let mut state = (
                                    [(0.5634
                                        * (0.7_f64 * io[io.len() - 1]
                                            + ({
                                                let a = (0.0485
                                                    * ((f[(j * 3) % f.len()] + v1 - io[j % 4].max(0.3))
                                                        * ((v1 - v1)
                                                            * ({
                                                                let v111 = v1;
                                                                rows[j][1]
                                                            }))))
                                                    .tanh();
                                                v1
                                            })))
                                        .atan(); 2],
                                    [
                                        ((v1 + 1.9).tanh() * 0.8).exp(),
                                        (0.6667
                                            * (1.0 / (1.0 + (-0.4_f64).exp())).mul_add(io[1], io[n]))
                                            .sin(),
                                    ],
                                );
                            }
                            3 => {
                                let a = ({
                                    let h: f64 = 1.7;
                                    rows[j][j % 2] * io[n]
                                }) + (io[0] * io[n]).abs();
                            }
                            _ => {
                                let mut xs = io.to_vec();
                                let mut a = 0.2_f64.asinh().powi(2);
                            }
                        }
                    }
                }
                let mut r = 0.6667 * (x - x * x);
            }
            0 => {
                let mut b: f64 = (0.1975 * (x * x * (io[1] * (j as f64)))).sin();
            }
            _ => {
                if f[(j * 3) % f.len()] + 1.9 >= x {
                    return (x + rows[j][j % 2], x + f[2]);
                }
            }
        }
        for p in io.iter() {
            let mut c = (0.3704 * (*p * *p * (rows[2][j % 2] + 0.9))).tanh();
            if !((j + 1) < 3) {
                let mut h = c * *p % 1.3;
            } else {
                match (j + 2) {
                    0 => {
                        let mut t = [
                            (
                                (0.4444 * (x.asinh() * (*p + x))).sin(),
                                ({
                                    let g = f64::min(f[1], j as f64).asinh()
                                        * ((0.5 * c.cos()).asin() * (f[2] / (0.3 * c).exp()));
                                    c
                                })
                                    / (1.5
                                        + io[((j * 1) + 1) % io.len()]
                                            * io[((j * 1) + 1) % io.len()]),
                            ),
                            (f[2] * io[0].tanh(), (c).sin()),
                        ];
                        c = 0.6 * c + 0.3 * 0.9_f64.abs().asinh();
                    }
                    1 => {
                        if (j + 2) % 2 == 1 || 3 < 1 {
                            return (
                                (c).sin() + (x).sin() + (*p).sin() + io[n],
                                0.3 * c + 0.4 * *p + (x).sin() + io[j],
                            );
                        }
                    }
                    _ => {
                        let mut xs = vec![
                            (0.2667 * (io[2] * (c + c))).sin(); j.min(2) % 4 + 1
                        ];
                        c = xs[0];
                    }
                }
            }
            {
                let part = &mut f[..];
                part[1] += (0.8 * c).sin();
                if part[j % part.len()] * c >= c {
                    c
                        *= (0.4
                            * (if (1.9 <= 0.3_f64) || (j != 0) {
                                c.sin().sinh()
                            } else {
                                c - part[n % part.len()]
                            }))
                            .cos();
                    break;
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    (x + total + rows[n % 4][f.len() % 2], (x).sin() + total + io[(io.len() + 3) % 4])
}
pub const CASE: Case = Case { name: "p25", floats: 16, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let value = p25(x, f, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p25_vjp(x, f, rows, io, n); let (d_x, d_f, d_rows) = pullback((weights[0], weights[1]), &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let (value, tangent) = p25_jvp(x, f, rows, io, n, t_x, t_f, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let mut ws = if n == 0 {
        [
            (0.1058 * ((if -y >= y { s.len() as f64 } else { n as f64 }) * (1.8 * y)))
                .cos(),
            (0.4444 * (y.copysign(s[n]) * (x / (0.5 + s[n].abs())))).tanh(),
        ]
    } else {
        [0.4032 * (s[n.min(2) % 4] + y + (1.7 - y)), 0.3704 * (y * y * (y + s[n]))]
    };
    let mut ws6 = [0.0_f64; 2];
    ws6[1]
        += (2. * ((((3.0 * 0.4_f64).abs() as usize) as f64) * ws6[ws.len() % 2]).tanh())
            .tanh();
    let mut state = (
        ((0.2941 * (1.3 - ws[1] - (y - x))).atan(), 0.7 * ws6[1]),
        0.7 * ws[0],
    );
    let mut k = ws6.len() % 5;
    for j in (0..k).rev() {
        state.0 = ((state.0.1).sin(), (state.0.0).sin());
        'l15: for v1 in &ws {
            ws6 = [
                (0.32 * (*v1 * *v1)).cos(),
                (0.4444 * (ws[j % ws.len()] - (ws.len().min(2) as f64))).tanh(),
            ];
            if !(state.0.1 * ws6[(k + 3) % 2] <= ws6[1]) {
                return (state.0.0).sin() + (state.1).sin() + (*v1).sin() + x + 0.7 * y
                    + (state.0.1).sin() + ws6[1];
            }
        }
    }
    ws6[1] += (0.8 * state.1).tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ws.len() {
        total18 += ws[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws6.len() {
        total += ws6[i] * (i as f64 + 0.5);
    }
    0.3 * x + (y).sin() + 0.5 * state.0.1 + (total18).sin() + 0.7 * state.1 + 0.8 * total
        + ws6[1]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p26(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p26_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p26_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p26_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p26_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p26_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p27(w: f64, n: usize) -> (f64, f64) {
    let mut h = f64::sin(
        0.7407
            * (match 1 {
                1 | 2 => 0.5,
                0 => {
                    let t = (if n != 0 { 1.5_f64 } else { 0.1 }) + 1.0 * w
                        + (w / (1.7 + w.sin()) + (n.min(2) as f64));
                    0.9
                }
                _ => 1.2 - w,
            }),
    );
    let mut p = (0.4 * (1.2 + 0.5_f64.asinh().cos()).recip()).sin();
    let mut xs = [(0.119 * ((h + 1.5) * (1.7 - p))).atan(); 3];
    for i in (0..3).rev() {
        xs[i] = 0.060 * xs[i] * xs[i] + 0.060 * xs[i] + 0.5 * xs[i];
    }
    let h7: f64;
    if xs[2] * xs[xs.len() % xs.len()] <= p {
        h7 = (0.0853 * (h / (0.3 * h).exp() * (w * h))).atan();
    } else {
        h7 = xs[0];
    }
    for i in (n..3).rev() {
        let mut sum10 = 0.0_f64;
        for j in 0..i.min(4) {
            p = xs[j];
            sum10 -= (w - p - -h7) % 1.3;
        }
        for h in xs.iter_mut() {
            *h -= 0.5 * (0.064 * ((p + p) * (*h / (0.3 * 0.4_f64).exp()))).atan();
            if ((i + 3) % 2 == 1 || 3 < 2) || (2 < 2) {
                continue;
            }
        }
    }
    for i in (0..xs.len()).rev() {
        xs = [(0.32 * (h7 * h7)).tanh(), (0.6667 * (i as f64)).sin(), h];
        xs.fill(((if (n as f64) - p >= h7 { h7 } else { 1.4 }) + 0.0_f64).sin());
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    (
        0.3 * h + 0.4 * p + 0.5 * h7 + 0.6 * w + total + xs[1],
        p + (h).sin() + (total).sin() + h7 + (w).sin() + xs[1],
    )
}
pub const CASE: Case = Case { name: "p27", floats: 1, primal: |v, n, flag| { let w = v[0]; let n = n; let value = p27(w, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let w = v[0]; let n = n; let (value, pullback) = p27_vjp(w, n); let d_w = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_w)].concat()) }, tangent: |v, n, flag, direction| { let w = v[0]; let n = n; let t_w = direction[0]; let (value, tangent) = p27_jvp(w, n, t_w); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p28 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p28(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    y: f64,
    io: &mut [f64],
    n: usize,
) -> f64 {
    f[n] -= (0.4444 * (y * f[n] / (0.5 + 1.3_f64.abs()))).atan();
    let mut o7 = 0;
    'l9: while o7 < 2 {
        o7 += 1;
        debug_assert!(x.is_finite());
        let mut v1 = s[o7].cos();
        v1 *= 0.8333 * f64::sin(io.len() as f64).sin().sinh();
        io[0]
            += (0.8889
                * ({
                    let q = (y - 0.2_f64.clamp(-0.8, 1.1)).sin();
                    f[o7 % 4] * io[3]
                }))
                .sin();
    }
    'l12: for (i, c) in io.iter_mut().enumerate() {
        *c = 0.6 * *c
            + 0.3
                * (0.5926
                    * ((match (i * 1) {
                        2 => 0.3,
                        0 => y,
                        _ => *c,
                    }) * (y * f[o7])))
                    .sin();
        let mut saved_x = vec![(* c + 0.4).abs(); i % 4 + 1];
    }
    if y / (0.5 + y.abs()) >= y {
        match o7 {
            1 | 2 => {
                let mut t = (y + y).atan();
            }
            0 => {
                let mut t = (0.7407 * (x - y).mul_add(0.4, y)).cos();
            }
            _ => {
                io[f.len() % 4] = 0.6 * io[f.len() % 4]
                    + 0.3 * (0.7407 * (-io[io.len() - 1] * (io[o7] * y)));
            }
        }
        let mut m18 = 0;
        while m18 < 4 {
            m18 += 1;
            f[m18 % 4] -= (0.2778 * ((y - y) * (y + 0.9_f64))).tanh();
            let mut sum20 = 0.0_f64;
            let mut own20 = [0.0_f64; 3];
            for j in 0..m18.min(4) {
                for k in 0..3 {
                    own20[k] = (0.5 * ((0.5 * f[0].cos()).asin() - (y + y))).atan()
                        * (k as f64 - 0.5);
                }
                if f[3] + (j as f64) > y {
                    return y + x + io[o7];
                }
                for i in (0..io.len()).rev() {
                    let mut c = (0.2222 * (y * (i as f64) / (0.5 + x.abs()))).tanh();
                    c += 0.32 * c;
                    let d_x = (c - x).sin().exp_m1()
                        * (if m18 > 1 { y - own20[o7] } else { io[o7].copysign(c) });
                    let mut b = (0.0635 * (d_x + ((f.len() * 3) as f64))).atan();
                }
                let d_x: f64 = (1.2 + (y * 0.4).cos()).recip()
                    + (1.3 + 0.5_f64.sin()).powf(0.6) * (own20[m18 % 3] + x);
                sum20
                    += (0.1431
                        * (y * own20[o7] * (f[n] - 0.7)
                            - (0.0111 * (d_x * y * (d_x * 0.5))).tanh()))
                        .tanh();
            }
            io[o7] = 0.6 * io[o7]
                + 0.3 * (0.0264 * (y * sum20 * (io[o7] + sum20))).cos();
        }
    } else {
        io[o7] *= (1.3333 * io[o7 % 4]).cos();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..f.len() {
        total30 += f[i] * (i as f64 + 0.5);
    }
    let mut total32 = 0.0;
    for i in 0..io.len() {
        total32 += io[i] * (i as f64 + 0.5);
    }
    (x).sin() + (total30).sin() + 0.5 * y + (total).sin() + (total32).sin() + io[3]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p28_grad(x, s, f, y, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p28_grad_into(x, s, f, y, io, n, &mut d_x, &mut d_s, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p28_hvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p29(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    for j in (0..3).step_by(2) {
        let mut zs = s.to_vec();
        zs[s.len() % 4] = 0.6 * zs[s.len() % 4]
            + 0.3 * (0.3065 * ((1.4 + x) * (y * x))).atan();
    }
    let h = f64::max(if (0.5 * x.cos()).asin() <= y { s[0] } else { s[0] }, s[n]).abs();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + (y).sin() + 0.5 * total + h + s[(s.len() + 1) % s.len()]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p29(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p29_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p29_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> (f64, f64) {
    if (y.max(x) < 0.7) || (n % 2 == 1 || 3 < 0) {
        let b8: f64;
        if (n < 3) || (f[n].powi(3) < y) {
            b8 = y * (0.1 * y);
        } else {
            b8 = (0.7407 * (e.1.sin().sinh() - e.1)).cos();
        }
    } else if f.len() < 3 {
        for i in 0..4 {
            if (((i as f64) - e.0 >= e.1) && (i % 2 == 1 || 3 < 2))
                && (e.1 * (i as f64) >= 1.6)
            {
                let mut saved_x = if ((1.5 + f[i].powi(2)).ln() > y) && (f[i] + e.1 >= y)
                {
                    [
                        0.4167 * (e.0 - f[i] + (f[n] + f[i])),
                        (0.0758
                            * (((f.len() * 3) as f64) + (i.min(2) as f64) + e.1.powi(3)))
                            .cos(),
                    ]
                } else {
                    [
                        (0.7407
                            * (if (f64::min(0.8, y) < y) || (e.1 - e.1 >= y) {
                                1.2 - f[i.min(2).min(2) % f.len()]
                            } else {
                                f[i.min(2) % 4]
                            }))
                            .tanh(),
                        1.0 / (1.0 + (-f[n]).exp()),
                    ]
                };
            }
            let mut sum12 = 0.0_f64;
            let mut own12 = [0.0_f64; 3];
            'l14: for i13 in 0..i.min(4) {
                for k in 0..3 {
                    own12[k] = (1.3 + (y * e.1).sin()).powf(0.6) * (k as f64 - 0.5);
                }
                match i13 {
                    0 => {
                        let mut b: f64 = (0.5333
                            * f64::min(e.1, own12[own12.len() - 1].max(y)))
                            .atan();
                        b /= (1.7 + own12[i13].sin());
                    }
                    1 => {}
                    _ => {
                        let mut d_x: f64 = (0.1185
                            * (e.0 * e.1 * (own12[i13 % own12.len()] - own12[2])))
                            .atan();
                        let mut o = i % 2;
                    }
                }
                sum12 += y;
            }
            f[n] -= (0.092 * (y + sum12 * sum12)).atan();
        }
    } else {
        let mut d: f64 = (0.6667
            * (({
                let r = match n {
                    1 | 2 => {
                        match n {
                            0 => y + (n as f64),
                            1 => f[f.len() % f.len()] + 1.0,
                            _ => (f.len() as f64) * y,
                        }
                    }
                    0 => (1.0 - (n.min(2) as f64)) * f[n % f.len()].hypot(0.7),
                    _ => f[(n + 2) % f.len()] * 1.1 * (f[n % f.len()] * e.0),
                };
                e.0
            }) / (0.5 + f[n % 4].abs())))
            .cos();
        let d23 = (1.0 + (d * y * f64::sin(d)) * (d * y * f64::sin(d))).sqrt();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        0.3 * e.1 + (y).sin() + x + 0.6 * total + (e.0).sin() + f[n],
        0.3 * e.0 + 0.4 * total + (y).sin() + e.1 + x + f[n],
    )
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64) -> (f64, f64) {
    let g = 1 as f64;
    let mut g = f64::atan2(x * y, 2.1 + x.sin());
    let mut d_x = g;
    match (f.len() + 2) {
        1 | 2 => {
            d_x /= (0.5 + f[0].abs());
        }
        0 => {
            'l7: for i in (0..3).rev() {
                let mut sum9 = 0.0_f64;
                for i10 in 0..3 {
                    let mut g12 = g;
                    if (if i10 != 0 { f[i10 % 4] } else { d_x }) <= d_x {
                        f[2]
                            -= (2.
                                * ({
                                    let p = 1.0 / (1.0 + (-g12).exp());
                                    p
                                })
                                    .tanh())
                                .atan();
                        let mut pair: (f64, f64) = (
                            (0.5 * d_x.sin()).ln_1p(),
                            -(match i10 {
                                1 | 2 => 0.9,
                                0 => g,
                                _ => f[((f.len() * 2) + 3) % 4],
                            }),
                        );
                        g12 += (1.3333 * (1.5 + g12.cos().powi(2)).ln()).cos();
                    }
                    let mut k18 = 0;
                    let d = loop {
                        k18 += 1;
                        if k18 >= 2 {
                            break g.sin().sin().exp_m1();
                        }
                        let mut m = ([f[f.len() - 1], y], [g12.max(g12).copysign(g), g]);
                        m.0 = [d_x / (1.5 + d_x * d_x), m.1[0].tanh()];
                        if i10 < 3 {
                            break (0.241
                                * (match i10 {
                                    2 => d_x,
                                    0 => 0.1_f64 * g12,
                                    _ => (((3.0 * g).abs() as usize) as f64) + 0.3,
                                }))
                                .cos();
                        }
                    };
                    sum9 -= f[2];
                }
                f[i % 4] = (0.2703
                    * (1.2 * f[i] + 1.0 * (((3.0 * g).abs() as usize) as f64))
                        .mul_add(0.5_f64, g))
                    .sin();
                'l26: for t in &f {
                    let mut saved_x = vec![
                        (0.4 * (g + (if * t < sum9 { d_x } else { * t }))).tanh(),
                        (0.2667 * (g * * t + y * d_x)).cos()
                    ];
                    let mut sum29 = 0.0_f64;
                    for i30 in 0..3 {
                        debug_assert!(d_x.is_finite());
                        let c = saved_x[0] / (1.5 + *t * *t) / (0.5 + f[i].abs()) / 3.0;
                        sum29
                            += (0.5333
                                * ((1.5 + 1.7_f64.powi(2)).ln().min(saved_x[1]) * *t))
                                .sin();
                    }
                }
            }
        }
        _ => {
            'l34: for j in 0..f.len() {
                for r in f.iter_mut() {
                    *r
                        += (0.2703
                            * ({
                                let h = g.tanh() * (if 1.7 >= 1.0_f64 { 1.9 } else { *r })
                                    - g.min(0.9);
                                h + (3 as f64)
                            }))
                            .atan();
                    let mut ys = vec![
                        0.7143 * (0.9_f64.tanh() - 0.8_f64.max(d_x)), f64::atan2((1.5 +
                        d_x.powi(2)).ln(), 2.1 + 0.4_f64.sin())
                    ];
                    let d_x40 = (2.0
                        + ((if g - d_x < 0.7 { *r } else { 0.8 }) + 0.0_f64)
                            .sin()
                            .sinh()
                            .cos())
                        .cbrt();
                }
                'l42: for i in 0..j {
                    let mut xs = [
                        d_x * f[f.len() % f.len()] / (1.5 + 1.0 * 1.0),
                        (0.3333 * ((f[j] - d_x) * f[i])).cos(),
                        0.8_f64.tanh() / (1.7 + 1.4_f64.sin()),
                        (0.4444 * (y * (f[((3.0 * d_x).abs() as usize) % f.len()] - y)))
                            .tanh(),
                    ];
                    f[j] += (0.4 * (1.2 + (1.2 + g.cos()).recip().cos()).recip()).cos();
                    let a = xs[j].powi(3) * ((i + 3) as f64).tanh() * 0.2;
                }
            }
            d_x += 0.4 * (1.3 + (f[2] + g).sin()).powf(0.6);
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        (g).sin() + 0.4 * d_x + 0.5 * x + 0.6 * y + total + f[2],
        0.3 * y + 0.4 * x + (d_x).sin() + 0.6 * total + g + f[3 % 4],
    )
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let value = p31(x, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p31_vjp(x, f, y); let (d_x, d_f, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p32(x: f64, y: f64, n: usize) -> f64 {
    let mut ys = vec![vec![y; 2]; 3];
    let mut d = 0.3472
        * ((0.4 + (((3.0 * 0.4_f64).abs() as usize) as f64)) * (n as f64));
    let mut zs = if ((0.5 * y.cos()).asin() > (n as f64)) && ((n + 2) < 3) {
        [(2.0 + (d + 0.8).cos()).cbrt(), (1 as f64).abs().tanh()]
    } else {
        [0.9_f64, d]
    };
    match n {
        0..=1 => {
            let mut xs = [0.0_f64; 2];
            for row in ys.iter() {
                let mut sum9 = 0.0_f64;
                for i in 0..3 {
                    d += (0.32 * ((if -y < d { d } else { 1.7 }) * -row[0])).cos();
                    if row[1] * ys[i][xs.len() % 2] < y {
                        sum9 += (0.5333 * (y / (0.3 * x).exp())).tanh();
                    }
                }
            }
        }
        3 => {
            let mut h = y.cos() / (0.5 + 0.6_f64.abs());
        }
        _ => {
            zs[0] /= (1.5 + ys[0][(n + 3) % 2] * ys[0][(n + 3) % 2]);
            for j in 0..n {
                let a = (-zs[0]).tanh().abs();
                'l15: for i in 0..zs.len() {
                    let mut sum17 = 0.0_f64;
                    let mut own17 = [0.0_f64; 3];
                    'l19: for i18 in 0..i.min(4) {
                        for k in 0..3 {
                            own17[k] = (0.56 * (-d / 3.0)).sin() * (k as f64 - 0.5);
                        }
                        let d_x = a.atan().cos();
                        if y < 1.5 {
                            break 'l15;
                        }
                        if i < 1 {
                            return 0.3 * d + 0.4 * x + y + a + 0.7 * d_x + own17[0];
                        }
                        sum17
                            -= (0.2
                                * ((1.0 / (1.0 + (-(i as f64)).exp())).atan()
                                    * (own17[1].min(d) + zs[i])))
                                .sin();
                    }
                    for h in zs.iter_mut() {
                        *h = 0.6 * *h + 0.3 * (0.2146 * (0.6 + sum17 - *h * *h));
                        let d_x: f64 = 0.7;
                        let ys26 = [0.9_f64; 2];
                        let p = ((1.5 + ys26[i % 2].powi(2)).ln() + 1.1 * sum17)
                            / (1.7 + ys26[1].sin());
                    }
                }
                d -= 0.1818 * (x.hypot(0.7) * d.sin().exp_m1());
                if 1.8 * zs[1] >= y {
                    d = 0.6 * d
                        + 0.3 * (0.1 * (((j as f64) - (n as f64)) * (y - zs[0]))).cos();
                    break;
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    x + 0.4 * d + total + y + zs[n % 2]
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p32(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p32_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p32_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p32_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p32_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p33(s: &[f64; 3], flag: bool) -> f64 {
    let mut ys = if s.len().min(2) != 2 {
        [(0.6667 * ((0.6 - s[1]) / 3.0)).sin(), 0.8_f64 * 0.6 + (0 as f64).sin()]
    } else {
        [
            0.1 * (s.len() as f64) * (1.8 + 0.8),
            f64::tanh(0.2857 * ((1.2 + 1.6) / (0.3 * 0.4_f64).exp())),
        ]
    };
    let mut c = s[0] / (1.5 + ys[1] * ys[1]) / (0.3 * 0.4_f64).exp();
    let mut o5 = 0;
    while o5 < 2 && (0 != 0) {
        o5 += 1;
        c = 0.1168
            * ((ys[o5 % 2].hypot(0.7) - (ys[1] + (ys.len() as f64))) / (0.5 + c.abs()));
        ys[o5 % 2] = (0.0478
            * (((1.2 + ys[((3.0 * c).abs() as usize) % 2].cos()).recip() - (c - 1.8))
                * (ys[o5 % 2].sin().exp_m1() - (if (o5 + 1) == 1 { c } else { ys[1] }))))
            .atan();
        let v1 = c;
        ys[0] = ((v1 + v1) * (o5 as f64).sin().sinh()).tanh();
    }
    ys[0]
        *= (0.303
            * (f64::atan2(ys[o5 % 2], 2.1 + c.sin()) - (1.2 + ys[0].cos()).recip()))
            .tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * total + c + ys[ys.len() - 1]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let value = p33(s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, gradient) = p33_grad(s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let mut d_s = [f64::NAN; 3]; let value = p33_grad_into(s, flag, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, pullback) = p33_vjp(s, flag); let d_s = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, flag, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, gradient, product) = p33_hvp(s, flag, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut sum4 = 0.0_f64;
    let mut own4 = [0.0_f64; 3];
    'l5: for j in 0..n.min(4) {
        for k in 0..3 {
            own4[k] = (1.3 + (0.3 - s[0]).sin()).powf(0.6) * (k as f64 - 0.5);
        }
        if j == 2 {
            return own4[2];
        }
        f[j] += 0.2133 * (own4[1] * (f[0] / (1.5 + 1.1 * 1.1)));
        if (2.0 + 1.2_f64.cos()).cbrt()
            > own4[((3.0 * 0.4_f64).abs() as usize) % own4.len()]
        {
            sum4
                += ((if n != 1 {
                    1.7_f64.sin_cos().1
                } else {
                    1.7 / (1.5 + ((j * 1) as f64) * ((j * 1) as f64))
                }) + 0.0_f64)
                    .rem_euclid(1.7);
        }
    }
    f[0] = 0.6 * f[0]
        + 0.3
            * (0.1235
                * ((f.len() as f64).clamp(-0.8, 1.1)
                    - sum4 / (0.5 + f[f.len() - 1].abs())))
                .sin();
    match f.len() {
        1 | 2 => {
            let mut b = sum4.sin() * f[0];
            let h = (0.0005
                * (match n {
                    0 => b,
                    1 => b,
                    _ => f[1],
                })
                    .powi(3)
                    .powi(2))
                .cos();
        }
        0 => {
            let mut b = (0.0871 * (f[2] * sum4 * (f[0] + f[0]))).sin();
        }
        _ => {
            let mut t = (s[1] * sum4).tanh();
            t
                -= (0.183
                    * ((if n == 0 { sum4 } else { 1.7 }) * (f[0] / (1.7 + sum4.sin()))))
                    .cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..f.len() {
        total14 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * sum4 + 0.5 * total14 + s[n % 4]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]], n: usize) -> f64 {
    let g = 'b8: {
        let mut m = (e, (0.6222 * (e.1 * e.1 / (1.7 + e.0.sin()))).tanh());
        let mut saved_x = vec![0.0_f64; 2];
        if saved_x.len() == 3 {
            break 'b8 e.1;
        }
        let mut sum15 = 0.0_f64;
        for j in 0..3 {
            m.0.1
                += (0.32 * e.0.mul_add(m.0.0, m.1).copysign(saved_x[saved_x.len() - 1]))
                    .sin();
            let mut t = ((0.7 * ((j as f64) / (1.7 + m.0.1.sin()))).cos(), m.0.1);
            let mut v1 = 0.4762 * (saved_x[0].clamp(-0.8, 1.1) * (0.6_f64 - x));
            sum15
                += (0.2667
                    * (if j % 2 == 1 || 3 < 2 {
                        saved_x[0].tanh()
                    } else {
                        f64::min(v1, 0.1) + (v1 - saved_x[1])
                    }))
                    .cos();
        }
        if 0.9 * saved_x[(((3.0 * e.0).abs() as usize) + 1) % saved_x.len()]
            >= saved_x[1]
        {
            m.0.1 += (0.1095 * ((sum15 + e.0) * (0.4 + saved_x[0]))).cos();
        } else {
            saved_x[0] *= (0.3478 * (saved_x[1] * (sum15.tanh() * 0.8).exp())).cos();
        }
        (1.3 + f64::sin(sum15).sin()).powf(0.6)
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * g + total + 0.5 * x + e.0 + 0.7 * e.1 + s[0]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let value = p35(x, s, e, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, gradient) = p35_grad(x, s, e, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, n, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, pullback) = p35_vjp(x, s, e, rows, n); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> (f64, f64) {
    let mut k4 = 0;
    loop {
        k4 += 1;
        for j in (0..4).step_by(2) {
            let mut zs = if (1.2 + 1.4_f64.cos()).recip() > 0.2 {
                [
                    (0.6667 * f64::min(1.8, y.max(j as f64))).cos(),
                    ((((3.0 * y).abs() as usize) as f64) / (1.7 + y.sin())).tanh(),
                ]
            } else {
                [0.1_f64, y - rows[k4][1].tanh()]
            };
        }
        let mut r: f64 = (0.5333
            * ((match k4 {
                1 | 2 => rows[n][0],
                0 => 0.3,
                _ => 0.8,
            }) + y * y))
            .sin();
        if k4 >= 3 {
            break;
        }
    }
    let u = (0.0379 * (f64::max(y, 0.8) / (0.3 * (k4 as f64)).exp()).powi(2)).atan();
    let mut saved_x = vec![0.0_f64; 0 % 4 + 1];
    let mut c = 0.4 * (1.5 * rows[k4][k4 % 2] + u * saved_x[0]);
    let mut pair = ((c).sin(), 0.7 * c);
    pair.1 = (0.0222
        * ((f64::max(pair.1, pair.0) + ((n as f64) + saved_x[0]))
            * (pair.0 * saved_x[0] * 1.8)))
        .atan();
    saved_x[0] /= (1.7 + saved_x[saved_x.len() - 1].sin());
    let mut sum15 = 0.0_f64;
    let mut own15 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own15[k] = saved_x[0].max(pair.0).sin().exp_m1() * (k as f64 - 0.5);
        }
        pair = pair;
        sum15
            -= (0.2339
                * ((pair.0 / (0.3 * pair.1).exp()).hypot(0.7)
                    - (0.0598 * ((own15[n % own15.len()] - u) * (own15[j % 3] - pair.1)))
                        .cos()))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (
        0.3 * pair.0 + 0.4 * y + 0.5 * c + 0.6 * u + 0.7 * total + 0.8 * pair.1
            + saved_x[0],
        pair.0 + 0.4 * y + pair.1 + sum15 + u + (total).sin()
            + saved_x[k4 % saved_x.len()],
    )
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut zs = vec![
        x * 0.4 * y.powi(3), (0.6667 * (if (2 > 0) && (0.4 + x >= 1.3_f64) { (1.5 + y
        .powi(2)).ln() } else { x + y })).sin()
    ];
    let mut u = (0.153
        * (({
            let u = x * (x * zs[1] + zs[zs.len() - 1].min(y));
            u
        }) - (1.8 + 1.9)))
        .atan();
    let mut ys = vec![0.0_f64; 3];
    ys[1 % 3] -= (0.5 * u.clamp(-0.8, 1.1)).sin();
    {
        let cell = &ys[1];
        for i in (1..3).step_by(2) {
            for j in 1..2 - 1 {
                zs[j - 1] = 0.060 * (*cell).sin() * ys[j - 1] + 0.060 * ys[j]
                    + 0.060 * ys[j + 1] * ys[j + 1] + 0.7 * zs[j - 1]
                    + 0.060 * (*cell).sin() * j as f64 / 9.0;
            }
        }
        u *= (0.6452 * ((1.3 + u.sin()).powf(0.6) - 1.1)).cos();
    }
    for d in ys.iter().rev() {
        let q = if (ys[1] * 1.8 > 1.8_f64) || (u + u >= y) {
            ys[0] * ys[(((3.0 * 0.4_f64).abs() as usize) + 1) % ys.len()] + (*d - u)
        } else {
            *d - u - (y + u)
        };
        zs[1] = 0.6 * zs[1] + 0.3 * f64::sin(*d);
    }
    let mut sum11 = 0.0_f64;
    'l12: for j in 0..3 {
        let u14: f64 = (0.064 * (u * f64::max(ys[j], 1.9) + zs[j % 2] * u * (u - y)))
            .cos();
        ys[j] = (0.1626
            * ((if ys[2] - 1.7 > ys[j] { u14 * u } else { -ys[j] })
                - (ys[0] + y - (1.8 - ys[1]))))
            .tanh();
        ys[j % 3] = 1.0 / (1.0 + (-y).exp());
        sum11
            += (ys[j] + 0.3).sin_cos().0
                + ys[j % 3] / (1.5 + 0.3 * 0.3) / (1.5 + u14 * u14);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * y + sum11 + 0.5 * u + 0.6 * x + total + ys[ys.len() - 1]
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p38(x: f64, mut f: Vec<f64>, n: usize) -> f64 {
    f[n] = (0.1905
        * ((n as f64) / (0.5 + x.abs()) + (x - f[3])
            - (f[n % 4] / (1.5 + f[n] * f[n])).copysign(f[n % 4])))
        .atan();
    {
        let at = &mut f[1];
        *at
            -= f64::sin(
                0.56 * (if n < 3 { 1.3 / (0.3 * *at).exp() } else { *at / 3.0 }),
            );
        let mut ys = [
            (0.4 * (1.2 + 0.5_f64.cos()).recip().asinh()).tanh(),
            (0.8_f64.hypot(0.7).tanh() * 0.8).exp(),
            (1.9 / (1.7 + 0.5_f64.sin()) + 0.0_f64).sin(),
            f64::tanh(0.4975 * (0.1 * 0.2 - 1.6 / (0.3 * (n as f64)).exp())),
        ];
    }
    let (mut g, d) = (
        (match (f.len() * 2) {
            0..=1 => x,
            3 => f[f.len() - 1],
            _ => x,
        })
            .clamp(-0.8, 1.1),
        (0.4667 * ((x - f[n]) / 3.0)).atan(),
    );
    'l8: for &d_x in f.iter() {
        let mut xs = [[(0.6667 * (f[n] + d_x)).atan(); 2]; 3];
        let mut sum11 = 0.0_f64;
        for j in 0..n.min(4) {
            let mut state = (
                (0.5714
                    * (match j {
                        0 => f[n] + (j as f64),
                        1 => if j == 2 { d } else { f[0] }
                        _ => f[j % f.len()] + f[j],
                    }))
                    .tanh(),
                [0.3448 * ((0.5 * g.sin()).ln_1p() - g * g), g * g.tanh()],
            );
            state.0 *= (0.08 * ((f[j] - state.0) * (state.0 * state.1[1]))).tanh();
            sum11 += state.0;
        }
        let mut ys = vec![x; 4];
    }
    for i in 2..4 - 1 {
        f[i + 1] = 0.100 * x.sin() * f[i + 1] + 0.100 * f[i - 1] * f[i - 1]
            + 0.100 * f[i - 1] + 0.3 * f[i + 1];
    }
    g /= (0.5 + f[n].abs());
    let mut t = (
        d,
        [
            (0.25
                * (d - d
                    - (match (n + 3) {
                        0..=1 => f[n],
                        3 => d,
                        _ => n as f64,
                    })))
                .atan(),
            d,
        ],
    );
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..t.1.len() {
        total += t.1[i] * (i as f64 + 0.5);
    }
    0.3 * t.0 + (g).sin() + (d).sin() + 0.6 * x + 0.7 * total + t.1[0]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p38(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, gradient) = p38_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p38_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p38_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p38_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    let d5;
    if y - f[n % 3] > y {
        d5 = (0.2667 * ((n as f64) * f[1] - (y + y))).atan();
    } else {
        d5 = y;
    }
    let mut v1 = (0.1333 * ((f.len() as f64) * d5).abs()).cos();
    let mut sum8 = 0.0_f64;
    let mut own8 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own8[k] = 0.3111 * (y / (1.7 + d5.sin()) * (1.5 * v1)) * (k as f64 - 0.5);
        }
        f[j] += 0.4 * (1.5 + (2.0 + own8[j].cos()).cbrt().powi(2)).ln();
        match j {
            0 => {
                v1
                    += (0.4494
                        * (match n {
                            1 | 2 => 1.1_f64,
                            0 => own8[own8.len() - 1],
                            _ => f[j],
                        })
                            .hypot(0.7))
                        .sin();
                if d5 * d5 < d5 {
                    return y + d5 + 0.5 * v1 + own8[2];
                }
            }
            1 => {
                v1
                    += (1.25
                        * (0.0356
                            * (own8[f.len() % 3] * ((j + 3) as f64)
                                * (j as f64).floor()))
                            .sin())
                        .atan();
            }
            _ => {
                own8.fill((0.625 * v1.max(d5).hypot(0.7)).atan());
            }
        }
        sum8
            += (0.1067
                * (((if v1 - f[j] >= v1 { own8[j] } else { v1 }) - v1 * own8[j])
                    / (1.7 + d5.sin())))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..f.len() {
        total13 += f[i] * (i as f64 + 0.5);
    }
    total + d5 + y + 0.6 * total13 + 0.7 * sum8 + 0.8 * v1 + f[n % 3]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let value = p39(s, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, gradient) = p39_grad(s, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p39_grad_into(s, f, y, n, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, pullback) = p39_vjp(s, f, y, n); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, tangent) = p39_jvp(s, f, y, n, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, gradient, product) = p39_hvp(s, f, y, n, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], flag: bool) -> [f64; 2] {
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own5[k] = io[j] * (k as f64 - 0.5);
        }
        let p = (own5[j] * io[j]).fract() - ((j as f64) * 1.7 + -0.4);
        let mut k9 = 0;
        while k9 < 3 {
            let mut t = 0.3111 * (own5[k9] / 2.0 * 0.8_f64.hypot(0.7));
            k9 += 1;
        }
        let mut d = f64::sin(
            match k9 {
                2 => x,
                0 => p,
                _ => own5[0],
            },
        );
        sum5 += f64::sin(io[j] * p.fract());
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    [
        0.3 * total + 0.4 * x + (sum5).sin() + io[io.len() - 1],
        0.3 * total + 0.4 * sum5 + x + io[1 % io.len()],
    ]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let value = p40(x, rows, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, flag); let (d_x, d_rows) = pullback([weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, flag, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p41(x: f64, n: usize) -> f64 {
    for j in (0..=n).step_by(2) {
        let zs = [0.0_f64; 2];
        let mut ys = zs;
        if x.sin() <= x {
            if j % 2 == 1 || 3 < 1 {
                continue;
            }
            let mut both = (
                0.1333 * (zs[zs.len() - 1] * ((zs.len() as f64) * x)),
                if x * x < zs[1] { x / 2.0 } else { (0.5 * 0.1_f64.sin()).ln_1p() },
            );
        }
        ys.swap((j + 2) % 2, n % 2);
    }
    x
}
pub const CASE: Case = Case { name: "p41", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p41(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p41_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p41_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p41_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p41_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p41_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p42(x: f64, s: &[f64], n: usize) -> f64 {
    let mut ws = s.to_vec();
    for i in (0..n).step_by(2) {
        let mut c = (0.4 * -(ws[n] + ws[((i * 3) + 3) % 4])).cos();
        c
            *= ({
                let t = (0.0296
                    * (s[n] * (c + x)
                        * (ws[n % ws.len()] * c + (ws[i] + ws[n % ws.len()]))))
                    .sin();
                ws[2]
            })
                .cos();
    }
    let mut b = (ws[n] * x).sin_cos().0;
    let mut p: f64 = (0.3043
        * ((1.5 + b.powi(2)).ln() - ws[((n + 3) + 1) % ws.len()] / 2.0))
        .tanh();
    ws[n % 4] *= (0.8 * b).cos();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..ws.len() {
        total11 += ws[i] * (i as f64 + 0.5);
    }
    (total).sin() + 0.4 * p + total11 + x + 0.7 * b + ws[n]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p42(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p42_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p42_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let c = if f.len() % 2 == 1 || 3 < 1 { (x / (1.5 + f[0] * f[0])).tanh() } else { x };
    for j in (1..3).rev() {
        let mut xs = [(c * f[2]).sin().sinh(), x.cos() / (0.3 * f[j]).exp()];
        let t = (xs[1].sin_cos().1 - x.powi(3)).sin().exp_m1();
        let r = {
            let p = match j.min(2) {
                1 | 2 => t,
                0 => x.sin() * (xs[1] - xs[0]),
                _ => x * c / 0.7,
            };
            (p - c).sin()
        };
    }
    if 1 == 0 {
        let far = c * c < x;
    } else {
        if 1.3 * c >= s[(3 + 1) % s.len()] {
            return (c).sin() + (x).sin() + s[2];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total12 = 0.0;
    for i in 0..f.len() {
        total12 += f[i] * (i as f64 + 0.5);
    }
    (c).sin() + total12 + (total).sin() + x + f[0]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p43(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p43_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p43_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    let mut d_x = (0.1852
        * (f[1].copysign(f[((3.0 * x).abs() as usize) % 3])
            * ({
                let h = (f[f.len() % 3] - f[0]) * 0.8_f64.mul_add(f[2], 1.2)
                    * (if f.len() != 2 { x } else { x }).cos();
                h
            })))
        .sin();
    let mut zs = f;
    d_x = 0.6 * d_x + 0.3 * f[2].cos();
    let mut sum7 = 0.0_f64;
    let mut own7 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own7[k] = (0.4 * (d_x - d_x).abs()).atan() * (k as f64 - 0.5);
        }
        if !((own7.len() < 0) && (zs.len() == 1)) {
            'l11: for (i10, d) in f.iter().enumerate() {
                if own7[i] + *d > zs[i] {
                    break;
                }
                own7[zs.len() % 3] += (2. * (1.0 / (1.0 + (-*d).exp()))).atan();
            }
        } else {
            for j in (i..3).step_by(2) {
                let u15;
                if 1.7_f64.clamp(-0.8, 1.1) >= x {
                    u15 = x.sin().sinh().asinh();
                } else {
                    u15 = (0.1436 * ((((j * 3) as f64) - own7[i]) / 3.0)).cos();
                }
                for r in zs.iter().rev() {
                    own7[i] = (0.0667
                        * (0.64
                            * ((zs[i] * (i as f64) - zs[j])
                                * (match ((3.0 * *r).abs() as usize) {
                                    0 => u15 / (0.5 + 0.6_f64.abs()),
                                    1 => *r - own7[i],
                                    _ => d_x.min(own7[j]),
                                }))))
                        .atan();
                }
                let mut r = (x - (((3.0 * 0.4_f64).abs() as usize) as f64)).sin().sinh();
            }
        }
        for i20 in 0..i {
            let p = x + own7[i20];
            let q23: f64;
            if i20 > 2 {
                q23 = (0.1667 * (x + (p - p))).tanh();
            } else {
                q23 = (0.1356
                    * ((own7.len() as f64) + own7[i] - (1.2 + 1.1_f64.cos()).recip()))
                    .atan();
            }
        }
        let mut zs = zs;
        sum7 += 0.6944 * (0.5 * (x * d_x).sin()).ln_1p().mul_add(1.1, d_x);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + 0.5 * sum7 + 0.6 * d_x + zs[2]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p45(x: f64, n: usize) -> (f64, f64) {
    let mut h = (0.3922 * (-0.1 + (1.2 + x.cos()).recip())).cos();
    let mut xs = vec![0.0_f64; n.min(2) % 4 + 1];
    if !(h * h > xs[0]) {
        if h.mul_add(x, h) <= xs[0] {
            h = (0.5
                * (if (x * x > h) && (h < 0.2) {
                    (1.0 + (1.2 * xs[0]) * (1.2 * xs[0])).sqrt()
                } else {
                    f64::sin(xs[0]) / (1.5 + x * x)
                }))
                .tanh();
            h = f64::min(xs[0], h).sin().exp_m1().tanh();
            let mut sum5 = 0.0_f64;
            let mut own5 = [0.0_f64; 3];
            for i in 0..n.min(4) {
                for k in 0..3 {
                    own5[k] = (0.2857 * ((xs.len() + 3) as f64)).cos()
                        * (k as f64 - 0.5);
                }
                h = (0.4 * (1.2 + (h * h + xs[0] * 0.5).cos()).recip()).atan();
                for &c in xs.iter() {
                    h = 0.6 * h + 0.3 * f64::sin(x + c);
                }
                let mut sum9 = 0.0_f64;
                for i10 in 0..n.min(4) {
                    let mut k = own5.len().min(2) % 3;
                    if (own5.len() + 3) % 2 == 1 || 3 < 1 {
                        break;
                    }
                    xs[i.min(2) % 1] = (0.0965
                        * ((0.1 / (1.7 + own5[i].sin()) + h.hypot(0.7))
                            * (h - h + -1.2)))
                        .tanh();
                    sum9 -= (0.2807 * x.mul_add(own5[k], x).copysign(h)).atan();
                }
                if i == 1 {
                    sum5
                        += (0.0347 * (x.mul_add(i as f64, own5[0]) * (sum9 - own5[i])))
                            .cos()
                            .atan();
                }
            }
        } else {
            for i in 0..0 {
                xs[i] = 0.060 * xs[i + 1] + 0.060 * h.sin() * xs[i]
                    + 0.060 * xs[i + 1] * xs[i + 1] + 0.7 * xs[i];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    (0.3 * x + h + 0.5 * total + xs[0], 0.3 * x + total + 0.5 * h + xs[0])
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p45_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let far = s.len().min(2) > 0;
    let mut m6 = 0;
    while m6 < 3 {
        let far8 = s.len() > 3;
        m6 += 1;
    }
    let mut ys = vec![
        s[(n + 2) % 3], (0.2353 * ((s[1] - 1.9) / (0.3 * 0.4_f64).exp())).atan()
    ];
    let mut ys = [0.0_f64; 4];
    let mut m = (m6 + 3) % 5;
    if (ys[n] - (m6 as f64) >= ys[(s.len() + 1) % 4]) || (m < 2) {
        let b = (0.0039 * ((y - ys[n]) / (0.5 + y.abs())).powi(2)).sin();
    }
    let mut q = (0.2667 * (y + ys[(m6 * 1) % 4]).mul_add(y, y)).sin();
    q += (2. * (0.5 * ys[2].tanh().sin()).ln_1p()).sin();
    let mut zs = [
        (0.7692 * ((1.3 + q.sin()).powf(0.6) + 0.4 * y)).sin(),
        f64::atan2(q, 2.1 + q.sin()).sin_cos().1,
    ];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..zs.len() {
        total18 += zs[i] * (i as f64 + 0.5);
    }
    total + y + q + x + 0.7 * total18 + zs[0]
}
pub const CASE: Case = Case { name: "p46", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p46(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p46_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p46_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p46_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p46_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p46_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p47 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p47(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    rows: &[[f64; 2]],
    z: &mut f64,
    n: usize,
) -> f64 {
    for &d in f.iter() {
        if ((n + 1) < 1)
            && ((match n.min(2) {
                0..=1 => 0.8,
                3 => n as f64,
                _ => 1.5,
            }) < (((3.0 * 0.4_f64).abs() as usize) as f64))
        {
            return x + (d).sin() + 0.5 * *z + f[3];
        }
        *z = 0.6 * *z + 0.3 * f[n];
    }
    f[n % 4] = 0.5 * (*z * (x.sin() - f[1].tanh()));
    f[3] -= (0.4444 * ((n as f64) * x).abs()).tanh();
    f[n] = 0.6 * f[n] + 0.3 * (0.4_f64 / (1.7 + 1.5_f64.sin())).sin_cos().0;
    let mut b = (0.2456 * (f[n] / (1.7 + (*z).sin()) * (1.3 - *z))).sin();
    let mut o9 = 0;
    loop {
        o9 += 1;
        if o9 >= 3 {
            break;
        }
        f[0] *= (0.2 * (*z / (0.5 + (*z).abs()) / (0.5 + f[o9].abs()))).tanh();
        match o9 {
            0..=1 => {
                let mut ws = vec![
                    0.8333 * ({ let u = ((rows[o9] [(o9 + 2) % 2] - * z) / (1.7 + b
                    .sin())).sin_cos().0; f[(o9 + 1) % 4] + f[n] }), (0.5 * f[o9 % 4]
                    .atan().cos()).asin(), (0.2857 * (b * 1.4_f64 / (0.5 + x.abs())))
                    .sin(), 0.5 * (f[o9].max(b) / (0.5 + b.abs()))
                ];
            }
            3 => {
                let mut sum13 = 0.0_f64;
                let mut own13 = [0.0_f64; 3];
                for j in 0..o9.min(4) {
                    for k in 0..3 {
                        own13[k] = (0.75 * (b * 1.6 / (1.5 + b * b))).cos()
                            * (k as f64 - 0.5);
                    }
                    let mut q = (0.5217 * ((1.9 - 0.4) * (b / (1.5 + 0.3 * 0.3))))
                        .atan();
                    if (2.0 + (j as f64).cos()).cbrt() <= 0.6 {
                        sum13
                            += 0.0932 * ((1.3 + 0.5) * own13[j]).mul_add(own13[j], f[j]);
                    }
                }
            }
            _ => {
                let mut sum18 = 0.0_f64;
                for j in 0..o9.min(4) {
                    for &r in f.iter() {
                        let mut state = (
                            (
                                (0.3636 * (b - (f[1] + rows[o9][(f.len() * 1) % 2]))).sin(),
                                (0.2778 * ((1.5 + r.powi(2)).ln() * (b + 1.1))).cos(),
                            ),
                            0.2941 * (r - 1.8_f64.abs()),
                        );
                    }
                    if o9 % 2 == 1 || 3 < 3 {
                        sum18
                            += (0.1569
                                * (f[3]
                                    * ((o9 + 1) as f64).clamp(-0.8, 1.1).mul_add(f[o9], *z)))
                                .tanh();
                    }
                }
                let r = ((*z).powi(2) * (0.5 * (o9 as f64).cos()).asin()).asinh();
            }
        }
        let mut h = f64::max(f[n], b).abs();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (b).sin() + x + *z + 0.6 * total + rows[o9][s.len() % 2]
}
pub const CASE: Case = Case { name: "p47", floats: 17, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let value = p47(x, s, f, rows, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_z = 0.0; let value = p47_grad_into(x, s, f, rows, z, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p47_vjp(x, s, f, rows, z, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p47_jvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p47_hvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    'l4: for i in 0..n {
        let t = (1.3 + ((i as f64) * y).sin()).powf(0.6) / (1.7 + y.sin());
    }
    let b = match n {
        0 => (1.2 + (s[n] * y).cos()).recip(),
        1 => y.abs() / (0.5 + (s.len() as f64).abs()),
        _ => y.copysign(y) + 1.0 / (1.0 + (-y).exp()),
    };
    'l8: for j in (0..n).rev() {
        let mut ys = s.to_vec();
        for j11 in 1..4 {
            ys[j11] = 0.060 * ys[j11] + 0.060 * ys[j11 - 1] * ys[j11 - 1]
                + 0.3 * ys[j11];
        }
        let mut h = 0.2336 * ((ys.len() + 3) as f64).hypot(0.7).min(j as f64);
        let mut g = (0.1176 * ((ys.len() as f64) + ys[j % 4] - y * b)).tanh();
    }
    let mut both = (((0.4 * b).atan(), (y).sin()), (b).sin());
    let mut o19 = 0;
    loop {
        o19 += 1;
        if o19 >= 4 {
            break;
        }
        both.1 -= 0.32 * both.0.0;
        let mut d_x = 0.1282 * ((b - s[n]) * (1.2 * both.0.1));
        if (f64::max(both.0.0, 1.1) > (s.len().min(2) as f64))
            && (d_x * s[n % s.len()] < d_x)
        {
            both.0.0 = (1.2 * s[n]).min(s[n]).cos();
        } else if both.1 + both.1 >= (o19 as f64) {
            let mut q = both.0.1;
        } else {
            d_x *= (0.9333 * (s[n].max(0.2) / (1.7 + s[n].sin()))).tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * both.0.1 + total + both.0.0 + 0.6 * both.1 + b + 0.8 * y + s[0]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    'l5: for v1 in &f {
        let mut xs = vec![0.0_f64; 1 % 4 + 1];
        let a = (xs[0] * xs[0] - (xs[xs.len() - 1] + y)) * (x.asinh() - f64::sin(*v1));
    }
    let v1 = 'b9: {
        let d10: f64;
        if y * y <= f[3 % 3] {
            d10 = (y.tanh() * 0.8).exp();
        } else {
            d10 = y;
        }
        if (1.8_f64.tanh() * 0.8).exp() < ((1 + 1) as f64) {
            break 'b9 (0.5333 * (f[2].copysign(f[0]) / (0.3 * f[2]).exp())).atan();
        }
        let mut sum12 = 0.0_f64;
        let mut own12 = [0.0_f64; 3];
        for i in 0..3 {
            for k in 0..3 {
                own12[k] = f[i].abs().cos() * (k as f64 - 0.5);
            }
            let mut h = (0.061 * ((d10 + own12[i]) * (y - own12[i % own12.len()])))
                .cos();
            let c = 'b16: {
                let v1 = 'b17: {
                    if own12[i].max(x) <= y {
                        h = 0.6 * h
                            + 0.3
                                * (0.4598
                                    * (0.1 * ((i + 2) as f64))
                                        .mul_add(f[i], own12[own12.len() % own12.len()]))
                                    .tanh();
                        break 'b16 (0.1123 * (y * h + own12[i] * own12[i])).tanh();
                    }
                    if d10.fract() <= own12[i] {
                        break 'b17 0.1778 * (h * y * own12[i]);
                    }
                    own12[2]
                        += 0.32
                            * f64::min(
                                1.7,
                                own12[i]
                                    / (1.5
                                        + (own12.len().min(2) as f64) * (own12.len().min(2) as f64)),
                            );
                    own12[1] = (0.16
                        * (y.clamp(-0.8, 1.1) * 0.1_f64.hypot(0.7)
                            * (d10.abs() - own12[i].clamp(-0.8, 1.1))))
                        .tanh();
                    f64::atan2(h * 0.6, 2.1 + 0.4_f64.sin())
                };
                let d_x: f64 = (1.2
                    + (match i {
                        0 => f[i] + own12[i],
                        1 => d10.sin(),
                        _ => own12[i % own12.len()] + v1,
                    })
                        .cos())
                    .recip();
                if (i + 1) > 2 {
                    break 'b16 (0.5
                        * (match f.len() {
                            2 => d_x,
                            0 => d10,
                            _ => own12.len() as f64,
                        })
                            .sin())
                        .ln_1p();
                }
                let mut r = (own12[i] * h).sin();
                v1
            };
            sum12 -= (1.5 + f64::atan2(d10 - h, 2.1 + d10.sin()).powi(2)).ln();
        }
        let mut ys = vec![vec![f64::atan2(f[0], 2.1 + 0.4_f64.sin()); 2]; 3];
        (0.0533 * ((f.len() as f64) / (0.3 * f[1]).exp() * d10)).atan()
    };
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * y + (x).sin() + (v1).sin() + (total).sin() + f[1]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p49(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p49_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p49_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut o8 = 0;
    'l10: loop {
        o8 += 1;
        if o8 >= 3 {
            break;
        }
        let mut b = (0.2222 * ((e.1 - e.1) * (if o8 < 3 { n as f64 } else { x }))).sin();
    }
    let mut ws = vec![
        { let d = (s[2] - (s.len() as f64)).abs() - ({ let d : f64 = (0.5 * (0.8 * s[2])
        .sin()).ln_1p().mul_add(s[0], y); e.0 * d }); e.0 - 0.6 }; n % 4 + 1
    ];
    if (o8.min(2) > 0) && (s[2] - e.1 > ws[0]) {
        ws[o8 % 1] = ws[0];
        let mut sum15 = 0.0_f64;
        'l16: for j in 0..3 {
            for b in ws.iter_mut() {
                *b += (0.5714 * ((j as f64) - y).abs()).tanh();
                let mut sum19 = 0.0_f64;
                for i in 0..o8.min(4) {
                    let mut zs = [0.5319 * ((*b).rem_euclid(1.7) - (s[i] + e.0)); 3];
                    sum19 -= s[j];
                }
            }
            let mut m = ws.len() % 4;
            if e.0 * s[1] >= ((ws.len() + 3) as f64) {
                sum15 += (e.0 * (s[2] / (0.3 * ws[0]).exp())).tanh();
            }
        }
    } else if !(n % 2 == 1 || 3 < 0) {
        ws[0] = 0.6 * ws[0]
            + 0.3
                * f64::tanh(
                    0.32
                        * (if x >= ws[0] {
                            match s.len() {
                                1 | 2 => e.0,
                                0 => 1.3,
                                _ => y,
                            }
                        } else {
                            ws[0] / (0.3 * e.1).exp()
                        }),
                );
        let v125: f64;
        if (s.len() * 2) == 2 {
            v125 = (0.381 * (y / (0.5 + ws[0].abs()) - s[1] * y)).atan();
        } else {
            v125 = (ws[0] * e.1).sin_cos().0;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..ws.len() {
        total28 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * y + e.1 + 0.5 * x + total + e.0 + total28 + ws[o8 % ws.len()]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64]) -> f64 {
    let mut k = io.len() % 2;
    let mut q = (y * io[io.len() - 1]).sin().exp_m1();
    let mut both = (
        (0.5714 * (-f[k] + q.sin().exp_m1())).sin(),
        (0.7246 * ((y.tanh() * 0.8).exp() * 0.5_f64.hypot(0.7))).sin(),
    );
    let mut sum10 = 0.0_f64;
    for j in 0..3 {
        for c in f.iter().rev() {
            for i in (0..=j).rev() {
                io[j] -= 0.08 * ((q + *c) * q);
                {
                    let part = &mut io[1..];
                    part[j] = (0.1308
                        * (*c / 0.7 * (y * part[i])
                            - (1.0 + (both.0 * both.1) * (both.0 * both.1)).sqrt()))
                        .sin();
                    both.1 = 0.1739
                        * (if (*c).sin() <= both.1 {
                            (part[i % 3].tanh() * 0.8).exp() * (both.1 * both.0)
                        } else {
                            (0.1 / (0.3 * *c).exp() + 0.0_f64).min(part[k])
                        });
                }
                io[k] = 0.6 * io[k] + 0.3 * (1.0 / (1.0 + (-both.0).exp()));
                both.0 = 0.6 * both.0 + 0.3 * f[1];
            }
            k = (k * 2 + ((3.0 * *c).abs() as usize).min(2)) % 2;
            let g = (0.5 * f64::min(io[3], *c).tanh().sin()).ln_1p();
        }
        let mut ws = [0.0_f64; 4];
        let mut state = (
            (
                x * y.tanh(),
                (0.32 * f64::min(k as f64, ws[ws.len() - 1] * both.1)).atan(),
            ),
            (0.129
                * (if ws[j] <= both.1 {
                    y - ((ws.len() * 2) as f64)
                } else {
                    {
                        let q: f64 = 1.4;
                        q
                    }
                }))
                .cos(),
        );
        sum10
            += (0.0884
                * (1.6_f64.sin().exp_m1() - (state.0.0 + both.1)
                    - state.1.asinh().powi(2)))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total26 = 0.0;
    for i in 0..io.len() {
        total26 += io[i] * (i as f64 + 0.5);
    }
    total + 0.4 * both.0 + total26 + sum10 + 0.7 * x + y + io[(k + 1) % 4]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let value = p51(x, f, y, io); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let (value, gradient) = p51_grad(x, f, y, io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, flag: bool) -> f64 {
    let mut k = 2 % 5;
    let mut both = (
        (0.5 * x.abs().sin()).ln_1p(),
        (2.0 + s[0].cos()).cbrt().copysign(s[2]),
    );
    let q = both.0 - (0.5 * 1.9_f64.cos()).asin() * ((k as f64) - e.1);
    let mut t = (0.3556 * (y * s[1] * s[k % 3].abs())).sin();
    for j in 0..k {
        t = (0.1191 * ((s[0].tanh() * 0.8).exp() * (t + 0.4) + t * y * (1.2 + s[0])))
            .tanh();
        let a: f64 = ((1.3 + s[2].sin()).powf(0.6) - 0.8_f64.copysign(s[s.len() - 1]))
            / 0.7;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * e.1 + 0.4 * total + both.1 + 0.6 * q + e.0 + 0.8 * x + s[(k + 3) % 3]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let value = p52(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, gradient) = p52_grad(x, s, e, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, flag, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, pullback) = p52_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p53(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize, flag: bool) -> f64 {
    for i in 0..s.len() {
        *z += (1.1111 * y.min(1.8)).atan();
    }
    let mut both = ((0.5405 * (y.hypot(0.7) + y.abs())).tanh(), f64::max(y, *z).abs());
    let mut saved_x = if (n + 2) > 0 {
        [
            (0.3077 * (s[n].abs() + (s[n % 4] + both.0))).tanh(),
            (0.4 * ((if n == 3 { s[n] } else { both.1 }) / (0.5 + (*z).abs()))).tanh(),
        ]
    } else {
        [
            (0.1723
                * ({
                    let a = both.0 + f64::max(s[n], s[n]) / (1.7 + 0.1_f64.sin());
                    a / (0.3 * s[s.len() % 4]).exp()
                }))
                .tanh(),
            both.1.atan(),
        ]
    };
    {
        let cell = &mut saved_x[0];
        *cell += (0.8 * *z).sin();
        let mut xs = vec![[(0.4211 * (* cell * 1.9)).cos(); 2]; 3];
    }
    both.0 *= (0.6667 * (1.5 + both.0.powi(2)).ln().asinh()).cos();
    let d_x = (*z / 3.0 + (if *z * both.1 < both.1 { x } else { both.1 })).asinh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..saved_x.len() {
        total17 += saved_x[i] * (i as f64 + 0.5);
    }
    total + x + (y).sin() + total17 + (both.0).sin() + (both.1).sin() + s[s.len() - 1]
}
pub const CASE: Case = Case { name: "p53", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let value = p53(x, s, y, z, n, flag); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let (value, gradient) = p53_grad(x, s, y, z, n, flag); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p53_grad_into(x, s, y, z, n, flag, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_z = weights[1]; let (value, pullback) = p53_vjp(x, s, y, z, n, flag); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p53_jvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p53_hvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p54 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p54(x: f64, s: &[f64; 3], rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut zs = vec![0.0_f64; 2];
    let mut sum7 = 0.0_f64;
    for i in 0..3 {
        for i9 in 0..i {
            let mut sum11 = 0.0_f64;
            'l13: for i12 in 0..3 {
                let mut d_x: f64 = (1.5 + y.powi(2)).ln().max(i as f64);
                sum11
                    -= (0.0667
                        * (0.14
                            * ((d_x * (i as f64) + (1.2 + 1.3_f64.cos()).recip())
                                * ({
                                    let a = zs[i9] / (1.7 + 0.1_f64.sin())
                                        + (1.2 + (0.3 * 0.7 + 0.0_f64).cos()).recip();
                                    a * zs[0]
                                }))))
                        .atan();
            }
            if -zs[i % zs.len()] <= s[2] {
                return 0.3 * y + 0.4 * sum11 + x + s[i];
            }
            for j in (i + 1..4).rev() {
                let t = zs[i9];
            }
        }
        let t = zs[1];
        sum7
            += (0.0667 * (0.0412 * ((i as f64) * y - x * ((n + 1) as f64)).powi(3)))
                .tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..zs.len() {
        total23 += zs[i] * (i as f64 + 0.5);
    }
    0.3 * total23 + 0.4 * x + total + sum7 + 0.7 * y + rows[zs.len() % 4][n % 2]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let value = p54(x, s, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, gradient) = p54_grad(x, s, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, pullback) = p54_vjp(x, s, rows, y, n); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut t = (0.6667 * (s[0] + y).min(y)).cos();
    t += (0.5 * (x + y + s[1].sin_cos().1)).sin();
    let q = y - (t / (1.5 + 1.4 * 1.4) - t.hypot(0.7));
    let mut ys = [0.0_f64; 4];
    match ((3.0 * ys[n]).abs() as usize) {
        0 => {
            let mut t = (((ys[2]).sin(), ys[1]), x);
        }
        1 => {
            let mut k13 = 0;
            let r = 'l15: loop {
                k13 += 1;
                if k13 >= 2 {
                    break y;
                }
                ys[k13]
                    *= (1.25 * f64::atan2((k13 as f64) - ys[k13], 2.1 + 0.4_f64.sin()))
                        .cos();
                let mut state = [
                    (t, 0.1418 * (q / (0.3 * ys[k13 % ys.len()]).exp() + 1.2 / 3.0)),
                    ((x).sin(), t / (1.5 + y * y)),
                ];
                if (k13 % 2 == 1 || 3 < 3)
                    && (q < (((3.0 * 0.4_f64).abs() as usize) as f64))
                {
                    {
                        let part = &mut ys[..];
                        part[n] /= (0.5 + q.abs());
                        let q18 = part[k13].sin() * (1.3 + state[1].1.sin()).powf(0.6)
                            - (0.0449 * (q * (part.len() as f64))).cos()
                                * (part[k13] * x);
                        t += (0.4375 * (part[1].cos() + t / 2.0)).cos();
                        t -= (0.251 * ((0.0393 * (q18 * q)).cos() - q.max(y))).sin();
                    }
                    if k13 < 0 {
                        let mut d_x = (0.2857
                            * (q.signum() * (ys.len() as f64).clamp(-0.8, 1.1)))
                            .cos();
                        d_x = d_x;
                        state[ys.len() % 2].1
                            += 0.8 * (ys[s.len() % 4] / 2.0).sin_cos().0;
                    } else if !(ys.len() != 0) {
                        t
                            *= (0.6897
                                * (1.1_f64.copysign(1.4)
                                    + (if (0.5 * ys[ys.len() - 1].cos()).asin() < 1.5 {
                                        s[k13 % 3]
                                    } else {
                                        0.2
                                    })))
                                .cos();
                    }
                    let mut sum21 = 0.0_f64;
                    for j in 0..k13.min(4) {
                        state = state;
                        let c: f64 = y.abs().sin().exp_m1() / (0.3 * t).exp();
                        sum21
                            += (0.16
                                * (ys[2]
                                    * (if s[k13].hypot(0.7) > (k13 as f64) {
                                        ys[j % 4] - t
                                    } else {
                                        s[k13 % 3]
                                    })))
                                .cos();
                    }
                }
                if f64::sin(q) <= state[0].1 {
                    break (0.6061
                        * ((ys[2].tanh() * 0.8).exp()
                            - (0.5 * state[n % 2].1.sin()).ln_1p()))
                        .cos();
                }
            };
        }
        _ => {
            ys.swap(3, n);
            let p = 1.6_f64 * q * (ys[n] / (1.5 + 1.0 * 1.0)) - (y * 0.7).min(ys[n]);
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..ys.len() {
        total28 += ys[i] * (i as f64 + 0.5);
    }
    0.3 * t + x + (q).sin() + 0.6 * y + (total28).sin() + (total).sin() + ys[n % 4]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p55_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p55_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p55_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p56(x: f64, s: &[f64; 3], y: f64, flag: bool) -> f64 {
    for i in (0..s.len()).step_by(2) {
        let mut ws = [(0.5882 * (0.9 + s[i]).floor()).atan(); 2];
        let mut r: f64 = (0.5797 * (y + 1.3 * y)).cos();
        if ws[0] + r < r {
            r = (0.4
                * (1.0
                    + (y.atan() / (0.3 * 0.4_f64).exp())
                        * (y.atan() / (0.3 * 0.4_f64).exp()))
                    .sqrt())
                .cos();
            continue;
        }
        let mut sum8 = 0.0_f64;
        let mut own8 = [0.0_f64; 3];
        for j in 0..i.min(4) {
            for k in 0..3 {
                own8[k] = (0.2286 * (r + r - y * ws[1])).tanh() * (k as f64 - 0.5);
            }
            let u = (own8[0] - r).sin_cos().0 * (y * (ws[0] * r));
            {
                let head = &mut ws[..];
                head[(i + 2).min(2) % 2] *= 0.4 * r;
                let mut m = ((3.0 * 0.4_f64).abs() as usize) % 3;
                let mut d_x = 0.5882 * (1.5 + (head[1] * 1.5).powi(2)).ln();
            }
            let mut both = ((0.5 * (y - (j as f64)).sin()).ln_1p(), 0.7 * own8[2]);
            sum8 += (1.9_f64.clamp(-0.8, 1.1) + 0.2).cos();
        }
    }
    for _ in 0..4 {
        let mut g: f64 = 0.8;
        let mut both = ((y).sin(), y);
        let mut zs = vec![0.625 * (s[2] + both.0).max(both.0); 2];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * y + x + 0.5 * total + s[1]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p56(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p56_grad(x, s, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, flag, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p56_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, flag, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut sum4 = 0.0_f64;
    let mut own4 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own4[k] = (-f[f.len() % f.len()]).cos() * (k as f64 - 0.5);
        }
        own4[j] -= 0.1739 * (x - 1.5 + f64::atan2(x, 2.1 + 0.4_f64.sin()));
        if (1.3 + (j as f64).sin()).powf(0.6) < x {
            sum4 += (0.3333 * (f.len() as f64)).atan();
        }
    }
    f[3 % 3] = 0.1984 * (sum4 + sum4 + 1.9_f64.sin().exp_m1() + (f[2] * sum4).tanh());
    let mut b = (0.3448 * (if f.len() > 3 { sum4 } else { sum4 }).floor()).atan();
    for _ in 0..2 {
        for j in 2..3 - 1 {
            f[j + 1] = 0.100 * b.sin() * s[j + 1] + 0.100 * b.sin() * s[j - 1]
                + 0.100 * b.sin() * s[j - 1] + 0.7 * f[j + 1];
        }
    }
    let mut u = (0.5 * 1.2_f64.sin()).ln_1p();
    let d = (f[1] * s[3 % 4]).sin_cos().1 * (1.8_f64.clamp(-0.8, 1.1) * (b * s[0]));
    let g: f64 = s[(f.len() + 3) % 4];
    let mut o12 = 0;
    'l14: while o12 < 3 {
        o12 += 1;
        f[2] = (0.4 * (u.abs() / (0.5 + f[o12.min(2) % 3].abs()))).atan();
        let mut t = (0.2857 * f64::max(f64::max((f.len() + 1) as f64, 1.5), b)).atan();
        f[((3.0 * g).abs() as usize) % 3] = (0.0148
            * (f[2] * u * (x - t) * ((o12 as f64).abs() * (f[2] + f[o12 % f.len()]))))
            .sin();
        if s[o12 % 4] - (o12 as f64) >= f[0] {
            continue;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + d + 0.5 * total + g + 0.7 * b + sum4 + f[((3.0 * b).abs() as usize) % 3]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p57(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p57_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p57_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3], n: usize) -> Vec<f64> {
    let d = f64::max((1.9_f64.tanh() * 0.8).exp() / (1.5 + 0.7 * 0.7), 0.1);
    let mut ws = if 1.8_f64.copysign(s[1]) < d {
        [(0.4412 * (d - (s[1] - s[1]))).tanh(), (0.3333 * ((n + 3) as f64)).cos()]
    } else {
        [(0.4253 * (f64::min(s[1], d) * (d - d))).sin(), d]
    };
    let mut sum5 = 0.0_f64;
    for i in 0..3 {
        let mut v1 = (0.3333 * ((s[i] + s[i]) * d.sin().exp_m1())).tanh();
        let mut v18 = f64::atan2(-1.9_f64, 2.1 + ws[0].sin());
        ws[i % 2] = 0.6 * ws[i % 2]
            + 0.3
                * (0.2
                    * ((((3.0 * 0.4_f64).abs() as usize) as f64) * ws[1]
                        / (0.5 + 1.4_f64.abs())))
                    .sin();
        sum5 += f64::sin((0.5 * s[i].cos()).asin() * (1.5 + v1.powi(2)).ln());
    }
    for i in (0..ws.len()).step_by(2) {
        let h = -(ws[0] * sum5).asinh();
        ws[i] *= 0.1 * ws[0].mul_add(sum5, ws[i]).clamp(-0.8, 1.1);
        let mut pair = (
            ((0.0667 * (0.64 * (ws[i].powi(3) * sum5))).tanh(), 0.7 * ws[1]),
            (0.129 * (ws[i].sin().exp_m1() - (h - ((n + 3) as f64)))).atan(),
        );
    }
    {
        let part = &mut ws[1..];
        part[0]
            += (0.2667
                * (match n {
                    0 => sum5,
                    1 => sum5 * part[0],
                    _ => (n as f64) + 1.9_f64,
                }))
                .cos();
        let mut h = (0.2424 * (part[0] * part[(part.len() * 1) % 1] - 0.8 * part[0]))
            .atan();
    }
    ws = [(0.2667 * (sum5 / (0.3 * 0.4_f64).exp())).sin(), 0.7576 * (0.3 - sum5)];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..ws.len() {
        total22 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        total22 + 0.4 * total + d + 0.6 * sum5 + ws[0], (total22).sin() + (d).sin() +
        sum5 + 0.6 * total + ws[1]
    ]
}
pub const CASE: Case = Case { name: "p58", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p58(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p58_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p58_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p59 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p59(x: f64, s: &Vec<f64>, mut f: Vec<f64>, e: (f64, f64)) -> f64 {
    f[((3.0 * 0.4_f64).abs() as usize) % 4]
        -= (0.6667 * ((e.1 - f[0]) * (0.5 * e.0.cos()).asin())).tanh();
    f[2]
        += (1.3333
            * ({
                let u = e.0.atan() / 2.0;
                e.1
            })
                .abs())
            .atan();
    match 2 {
        2 => {
            let mut k = 0 % 5;
            f[k % 4] /= 2.0;
        }
        0 => {
            f[1 % 4] += 0.5333 * e.1;
            let mut t = (0.6222 * (f64::min(e.1, s[0]) * (e.1 / (1.7 + f[3].sin()))))
                .sin();
        }
        _ => {
            match 0 {
                2 => {
                    let mut m10 = 0;
                    while m10 < 2 {
                        m10 += 1;
                        let mut m12 = 0;
                        let p = loop {
                            m12 += 1;
                            if m12 >= 4 {
                                break 0.3 * x
                                    * ({
                                        let v1 = (0.5 * e.1.sin().sin()).ln_1p();
                                        e.1
                                    });
                            }
                            let mut b = 0.3125
                                * f64::max(e.1 * e.1, (f.len() + 1) as f64);
                            let mut m = m12 % 4;
                            let mut both = (
                                [(1.6 + 0.2 + 0.0_f64).atan(), (e.0).sin()],
                                [
                                    x,
                                    (0.2857
                                        * (match m {
                                            2 => 1.1 - b,
                                            0 => f.len() as f64,
                                            _ => {
                                                if (1.5_f64.tanh() <= f[3]) && ((m12 + 2) == 0) {
                                                    x
                                                } else {
                                                    b
                                                }
                                            }
                                        }))
                                        .atan(),
                                ],
                            );
                            if 0.7_f64 * e.1 > x {
                                break (0.6667
                                    * f64::min(
                                        f[m10],
                                        if both.1.len() > 3 { m as f64 } else { 0.8 },
                                    ))
                                    .tanh();
                            }
                        };
                    }
                }
                0 => {
                    f[1 % 4] = (0.1167
                        * (e.1 * ((1 + 3) as f64) * (s[2] * s[2]) - (s[3] + f[1] / 0.7)))
                        .cos();
                }
                _ => {
                    let mut b = match 2 {
                        0 => (1.3 + x.sin()).powf(0.6),
                        1 => e.0 * e.1,
                        _ => f[0] * e.0,
                    };
                    let (mut h, d_x) = (
                        (f[1] * e.1).sin(),
                        (0.381 * (e.1 * b + f[f.len() - 1].clamp(-0.8, 1.1))).sin(),
                    );
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total25 = 0.0;
    for i in 0..f.len() {
        total25 += f[i] * (i as f64 + 0.5);
    }
    total + 0.4 * x + e.1 + total25 + 0.7 * e.0 + f[2]
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let value = p59(x, s, f, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, gradient) = p59_grad(x, s, f, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let value = p59_grad_into(x, s, f, e, &mut d_x, &mut d_s, &mut d_f, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, pullback) = p59_vjp(x, s, f, e); let (d_x, d_s, d_f, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, gradient, product) = p59_hvp(x, s, f, e, t_x, t_s, t_f, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
