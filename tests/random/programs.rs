// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut ys = [
        f64::max((2.0 + (n as f64).cos()).cbrt(), y),
        0.1852 * (((n as f64) + s[n]) * (x - x)),
    ];
    match n {
        2 => {
            if ys[1] - ys[1] > 1.1 {
                let mut d_x = f64::atan2(ys[1] - (n as f64), 2.1 + y.sin());
                for q in ys.iter_mut() {
                    *q = 0.6 * *q
                        + 0.3
                            * (0.2778
                                * (s[1] / (0.5 + s[(s.len() + 2) % 4].abs())
                                    * (s[n] / (0.5 + x.abs()))));
                    d_x = (s[n].min(*q) + (y + s[n])).tanh();
                    d_x = s[n];
                    let mut xs = if n < 1 {
                        [
                            (0.0526
                                * ((s[s.len() % s.len()] + ((s.len() + 1) as f64))
                                    * (s[n] + *q)))
                                .cos(),
                            (1.3 + (s[s.len() - 1] * *q).sin()).powf(0.6),
                        ]
                    } else {
                        [
                            (0.2424 * ((n as f64) + y + d_x * s[n])).atan(),
                            (0.2489
                                * (x * s[((3.0 * y).abs() as usize) % 4] * (*q / 3.0)))
                                .atan(),
                        ]
                    };
                }
                ys[1] -= (0.32 * (f64::max(d_x, ys[1]) * ys[n % 2])).sin();
            } else if y / (1.7 + y.sin()) > x {
                let q = y;
                let mut g = q;
            } else {
                let mut o = ((n + 2) + 3) % 4;
                ys[0] -= (0.3419 * (x * 1.9 + (y + s[o]))).sin();
            }
            let mut q = ys[0].abs();
        }
        0 => {
            if y * ys[1] > (n as f64) {
                let mut a = (0.6 + 0.9) * y.sin();
                for j in 0..n {
                    let mut pair = (
                        (0.1143
                            * f64::max(ys[1] + ((ys.len() * 3) as f64), ys.len() as f64))
                            .atan(),
                        (0.0853 * (x / (0.3 * ys[0]).exp() * (a * a))).cos(),
                    );
                }
            }
            for v1 in ys.iter_mut() {
                *v1 -= (2. * (*v1 - 0.6).cos()).tanh();
                *v1 /= (0.5 + (*v1).abs());
            }
        }
        _ => {
            let mut zs = ys;
            let a = (x * y.min(y)).asinh();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..ys.len() {
        total21 += ys[i] * (i as f64 + 0.5);
    }
    (x).sin() + 0.4 * total + y + 0.6 * total21 + ys[1]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p01(x: f64, s: &[f64], n: usize) -> f64 {
    let mut xs = if x * ((n * 3) as f64) > s[0] {
        [
            (0.127 * (s[n] * (s.len() as f64) * x)).sin(),
            (0.6061 * (1.5_f64.cos() - (x.tanh() * 0.8).exp())).cos(),
        ]
    } else {
        [x, x / (1.7 + s[s.len() % 4].sin()) / (1.5 + x * x)]
    };
    let q = (1.5 + x.powi(2)).ln() + x.mul_add(x, (n + 3) as f64) * (x * 1.7);
    let mut d_x = 0.8929 * (0.9 - 1.2_f64.hypot(0.7));
    if !(0.8_f64 * s[n % 4] >= d_x) {
        xs[0] = (0.3077 * (x + d_x.sin() * (xs[1] + d_x))).cos();
    }
    for j in 0..3 {
        let d = 'b8: {
            if (j as f64) / (1.7 + xs[xs.len() % xs.len()].sin()) > xs[0] {
                for i in 0..j {
                    xs[i] -= (0.0726 * (q + d_x * 1.8)).atan();
                    d_x = (0.051
                        * ((d_x / (0.3 * xs[(s.len() + 3) % xs.len()]).exp()
                            - (0.0347 * (q * d_x)).sin())
                            * (d_x.floor() / (1.7 + 0.7_f64.sin()))))
                        .tanh();
                    d_x
                        -= (0.2286
                            * (xs[i] * 1.0 - xs[xs.len() - 1] / (0.3 * 0.4_f64).exp()))
                            .tanh();
                }
            } else {
                xs[1] /= (1.7 + xs[1].sin());
                let a = f64::min(
                    xs[0],
                    s[j].sin().sinh()
                        / (1.5
                            + (((3.0 * 0.4_f64).abs() as usize) as f64)
                                * (((3.0 * 0.4_f64).abs() as usize) as f64)),
                );
            }
            if (xs[0] - q >= ((n + 2) as f64))
                || ((if s[n] < d_x { xs[0] } else { q }) < d_x)
            {
                break 'b8 (0.2133 * (-s[j] * (d_x * xs[0]))).cos();
            }
            let mut zs = [
                0.2857 * (s[1] / (0.3 * 0.4_f64).exp() + (xs[1] - xs[1])),
                (0.4211 * (xs[1] * 0.9 + d_x)).atan(),
                (0.1778 * ((s[j] + (n as f64)) * d_x)).tanh(),
            ];
            if f64::max(d_x, zs[j]) <= xs[0] {
                if q / (1.5 + d_x * d_x) > q {
                    let (mut b, d_x) = (
                        (0.32
                            * (if 1.0
                                / (1.0 + (-zs[((3.0 * d_x).abs() as usize) % 3]).exp())
                                > (j as f64)
                            {
                                xs[1] * zs[j]
                            } else {
                                d_x
                            }))
                            .tanh(),
                        (xs[0] / 2.0).sin().sinh(),
                    );
                    let mut k = ((3.0 * 0.4_f64).abs() as usize) % 3;
                } else if zs[1] * x >= zs[j] {
                    if q + (n.min(2) as f64) <= q {
                        break 'b8 (0.5 * (1.5 + (d_x * 1.4).powi(2)).ln()).sin();
                    }
                } else {
                    d_x += (0.128 * (d_x * d_x * d_x)).sin();
                    let q = ((0.0579 * (x * q)).sin()
                        + (0.0333 * q.mul_add(d_x, zs[j])).cos())
                        .hypot(0.7);
                }
                let mut c = d_x;
            } else if s[j % s.len()] - zs[n % 3] > q {
                d_x
                    *= (1.25
                        * (0.064 * (d_x * d_x * (zs[j % zs.len()] + zs[j % 3]))).tanh())
                        .tanh();
                zs[j % 3] = (0.064 * (xs[0] * (d_x - zs[j]) / (0.3 * zs[j]).exp()))
                    .atan();
            }
            (2.0 + d_x.cos()).cbrt() * (0.0347 * (d_x * q)).atan()
        };
        xs[0] = (0.1183
            * ((j as f64).min(((3.0 * d_x).abs() as usize) as f64)
                * 0.3_f64.copysign(1.8) - xs[0]))
            .tanh();
        if d_x.sin_cos().1 <= d {
            if n != 2 {
                return (d_x).sin() + q + (x).sin() + d + xs[0];
            }
            xs[1] -= (0.0822 * (d_x % 1.3 + f64::max(j as f64, q))).cos();
            if (2.0 + q.cos()).cbrt() >= d_x {
                xs[s.len() % 2] += 0.8 * ((j as f64) - d).sin();
                d_x += (0.3077 * ((1.2 + 0.8_f64.cos()).recip() - x)).atan();
                if n > 2 {
                    xs[0] /= (1.5 + (xs.len() as f64) * (xs.len() as f64));
                    let xs18 = vec![0.0_f64; j.min(2) % 4 + 1];
                    debug_assert!(0.4_f64.is_finite());
                } else {
                    if xs.len() != 0 {
                        d_x = (0.0667
                            * (0.3846
                                * ((n as f64) * d / (0.5 + d_x.abs())
                                    * (xs[0].sin().sinh() + (xs[1] - s[j])))))
                            .cos();
                        break;
                    }
                }
            } else if 0.7 - ((xs.len() + 1) as f64) < d {
                if d_x.sin().sinh() > q {
                    continue;
                }
                xs[j % 2]
                    -= (0.192
                        * (d / (0.3 * 0.4_f64).exp() * (d / (1.5 + xs[1] * xs[1]))))
                        .tanh();
            } else {
                d_x += 0.128 * (xs[xs.len() - 1] * s[0] + xs[0].copysign(d));
                let mut d20 = (x / 3.0).tanh();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..xs.len() {
        total23 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * q + (total).sin() + x + 0.6 * d_x + total23 + xs[1]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p01(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p01_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p01_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p02(x: f64, y: f64, n: usize) -> f64 {
    let mut d_x = (0.5926 * (x * y * f64::min(y, y))).tanh();
    d_x -= (0.4 * ((n as f64).sin().exp_m1() * d_x.max(0.7))).cos();
    let mut v1 = (0.4211 * (d_x * y - y.cos())).atan();
    let c = (v1.mul_add(0.8, d_x).tanh() * 0.8).exp();
    let mut ys = [[(2 as f64).sin(); 2]; 3];
    d_x = (0.2506 * (0.6 * 1.4 * (c - y) * (v1.sin() - 0.7_f64.abs()))).cos();
    v1 = (0.228
        * (1.6 * d_x + 1.1_f64.sin().sinh()
            - (v1 / (1.7 + (((3.0 * d_x).abs() as usize) as f64).sin())).min(v1)))
        .tanh();
    c + (y).sin() + (x).sin() + (d_x).sin() + 0.7 * v1
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p02(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p02_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p02_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p03(s: &[f64], y: f64, n: usize) -> f64 {
    let mut zs = vec![[0.5_f64; 2]; 3];
    let mut r: f64 = (0.6667
        * ((1.3 + zs[1][(s.len() + 1) % 2].sin()).powf(0.6) * y.copysign(y)))
        .cos();
    let mut o6 = 0;
    while o6 < 3 {
        o6 += 1;
        if o6 % 2 == 1 || 3 < 1 {
            r
                += (0.1778 * ((s[o6 % 4] - (n as f64)) * (if o6 > 1 { y } else { r })))
                    .cos();
            break;
        }
        match o6 {
            1 | 2 => {
                r -= (0.2667 * (s[1] * (r - r))).tanh();
                r = 0.6 * r + 0.3 * zs[o6 % 3][1];
            }
            0 => {
                for v1 in s.iter() {
                    for i in (0..s.len()).rev() {
                        let mut c = 0.3704 * ((i as f64) - *v1 + *v1 * y);
                        c = r.copysign(1.6);
                        let mut t = (s[o6] * zs[1][0]).sin().exp_m1();
                    }
                    let mut c = 0.1667
                        * ((s.len() as f64).max(r)
                            * (*v1 / (1.7 + s[o6 % s.len()].sin())));
                    if ({
                        let d = ({
                            let p = (s[o6] / 3.0 * (*v1 - (o6 as f64))).sin();
                            if 1.4 * s[o6] >= c { 1.4_f64 } else { c }
                        })
                            .sin()
                            .sinh();
                        d
                    }) <= *v1
                    {
                        c /= 0.7;
                    } else {
                        r -= (2. * 1.2_f64.copysign(o6 as f64).tanh()).cos();
                    }
                }
            }
            _ => {
                let mut b = s[o6 % s.len()];
                for j in (0..=n).step_by(2) {
                    for h in s.iter() {
                        let mut zs19 = [0.5 * -(b - b); 4];
                    }
                }
            }
        }
        let t = 'b21: {
            for i in (0..s.len()).rev() {
                let mut g = (0.3636 * (r - s[n] - y.max(s[n]))).cos();
            }
            if s[s.len() - 1] * s[o6] < (o6 as f64) {
                break 'b21 0.5833
                    * (s[n] / (0.5 + (s.len() as f64).abs()) / (1.7 + y.sin()));
            }
            r /= 2.0;
            r
        };
        let mut saved_x = [
            t,
            f64::atan2(y.atan(), 2.1 + r.sin()),
            (2.0 + t.cos()).cbrt().atan(),
            r.sin() / (0.3 * r).exp(),
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (total).sin() + r + (y).sin() + s[o6]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p03(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p03_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p03_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut u = (0.2899 * (1.2_f64 * f[2]).mul_add(3 as f64, y)).cos();
    if f[3] + u > x {
        if (f.len() * 1) != 2 {
            if y + s[1] >= s[3] {
                u /= (0.3 * u).exp();
            } else if (1.3 + rows[2][1].sin()).powf(0.6) <= (3 as f64) {
                u = (0.2857 * (0.6 * u - y + (y.copysign(3 as f64) - 0.1_f64.cos())))
                    .sin();
            } else {
                let u7 = if y - f[1] <= f[(3 + 3) % 4] {
                    (y - s[1 % s.len()]).cos()
                } else {
                    f[(3 + 1) % f.len()].mul_add(f[((2 * 2) + 1) % f.len()], y)
                        * (f[3] / (0.5 + s[3].abs()))
                };
            }
        }
        let mut m9 = 0;
        let r = loop {
            m9 += 1;
            f[m9 % 4] /= (0.3 * x).exp();
            if f.len() % 2 == 1 || 3 < 0 {
                break (0.4148 * (y * f[0] * (rows[m9][m9 % 2] / (1.7 + x.sin()))))
                    .tanh();
            }
            if u.fract() >= y {
                break 0.3333
                    * ((if y - (s.len() as f64) <= u { f[m9] } else { y }) * (u + u));
            }
            if m9 >= 2 {
                break if ((m9 * 2) as f64) / (1.5 + x * x) >= u {
                    (2.0 + 1.9_f64.cos()).cbrt()
                } else {
                    (2.0 + f[m9].cos()).cbrt()
                };
            }
        };
        for d_x in f.iter().rev() {
            'l14: for j in (0..=m9).rev() {
                u += 0.5333 * y;
                u
                    += (0.5714 * (f[m9 % 4].cos() * (f[j] + (f.len().min(2) as f64))))
                        .sin();
                let h = f[1] * s[j]
                    * (f[j].sin().exp_m1() - (if m9 != 3 { 0.2_f64 } else { f[j] }));
            }
            let mut ys = f.clone();
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
    (y).sin() + 0.4 * total + (x).sin() + 0.6 * u + f[3]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut m6 = 0;
    let b = 'l8: loop {
        m6 += 1;
        if m6 >= 3 {
            break (y / (1.7 + f[n].sin())).sin().sinh();
        }
        let c9;
        if (f.len() * 3) > 1 {
            c9 = y * y / (1.5 + (m6 as f64) * (m6 as f64));
        } else {
            c9 = (0.6452 * (0.3 - y - 1.3)).cos();
        }
        match m6 {
            0..=1 => {
                'l11: for j in 0..3 {
                    let ok = c9 < c9;
                    let mut xs = vec![
                        vec![{ let t = (f[0] * y).sin().exp_m1() - f[f.len() % 4].tanh()
                        .mul_add(c9, c9); f[n] }; 2]; 3
                    ];
                }
            }
            3 => {
                f[2] = (0.0667
                    * (0.6867 * (f[m6] * (m6 as f64) * (s[0] * c9)).mul_add(c9, y)))
                    .cos();
            }
            _ => {}
        }
        if (0.5 * c9.sin()).ln_1p() <= c9 {
            break (0.0457
                * (c9 * c9
                    * ({
                        let u: f64 = ({
                            let t = (1.0 + c9 * c9).sqrt() / (1.5 + f[n] * f[n])
                                - (0.5 * (0.6 + (f.len() as f64)).sin()).ln_1p();
                            1.5
                        }) * -0.8;
                        f.len() as f64
                    })))
                .sin();
        }
    };
    f[n] = 0.4032 * (f64::atan2(b - y, 2.1 + f[m6].sin()) - (b.atan() + (y - f[m6])));
    for i in (m6 + 1..4).step_by(2) {
        let far = f[i] * b <= b;
        f[m6]
            -= (0.4
                * (({
                    let p = b;
                    b
                }) + b))
                .atan();
        let mut m22 = 0;
        while m22 < 2 && (i == 1) {
            let mut u: f64 = (0.2857 * ((i as f64) + b - -f[m22])).atan();
            m22 += 1;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total26 = 0.0;
    for i in 0..f.len() {
        total26 += f[i] * (i as f64 + 0.5);
    }
    (y).sin() + (b).sin() + 0.5 * total26 + 0.6 * total + f[m6]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), flag: bool) -> [f64; 2] {
    'l6: for j in 0..3 {
        let r = e.1.sin().sinh()
            - (f[j].mul_add(e.0, s[s.len() - 1])
                + (match f.len() {
                    1 | 2 => f[j],
                    0 => f.len() as f64,
                    _ => f[j],
                }));
        f[2] *= (1.3333 * e.1).sin();
        match f.len() {
            0..=1 => {
                if j % 2 == 1 || 3 < 3 {
                    let t: f64 = match s.len() {
                        0..=1 => (0.6 - (j as f64)) / (1.5 + f[j] * f[j]),
                        3 => (1.2 + r.cos()).recip() / (0.5 + f[j].abs()),
                        _ => 0.8,
                    };
                    let mut r10: f64 = 0.9615 * (r.tanh() - (0.0183 * (r * t)).cos());
                }
            }
            3 => {
                f[1]
                    -= (0.5556 * (f[0] * e.1 * f64::atan2(f[j], 2.1 + s[j].sin())))
                        .cos();
                for i in 0..=j {
                    if 1.9 - f[1] > f[i % 3] {
                        let mut d_x = (0.4167 * ((1.7 + e.1) * f[j])).cos();
                        let h = f[f.len() - 1]
                            + (if f[i] * e.0 < 0.3 {
                                0.7 * f[f.len() - 1]
                            } else {
                                1.7 - f[i % f.len()]
                            });
                        f[s.len() % 3] -= 0.3733 * (f[0] / (1.7 + d_x.sin()));
                    } else {
                        let mut m = ((3.0 * 0.4_f64).abs() as usize) % 3;
                    }
                    f[j] = 0.6 * f[j] + 0.3 * (0.381 * (f[i] - e.1 - 1.5 * e.0)).cos();
                    let r16 = ((i as f64) * e.1).max(r)
                        * (0.5 * (e.1 / (1.7 + f[0].sin())).sin()).ln_1p();
                }
            }
            _ => {}
        }
        for i in (0..=j).step_by(2) {
            let mut m19 = 0;
            while m19 < 4 {
                m19 += 1;
                let far = f.len() == 1;
                let [r22, g, t] = f;
                if m19 == 1 {
                    f[j] /= (0.5 + f[i].abs());
                    f[i] /= (1.7 + r22.sin());
                    let [d_x, p, v1] = f;
                } else {
                    let mut m = s.len() % 5;
                    f[j] = g;
                }
            }
            let mut m = m19 % 4;
            let mut a = (0.4444 * (0.9_f64.abs() + (f[j] + e.1))).atan();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total33 = 0.0;
    for i in 0..f.len() {
        total33 += f[i] * (i as f64 + 0.5);
    }
    [
        e.1 + e.0 + total + total33 + f[((3.0 * 0.4_f64).abs() as usize) % f.len()],
        0.3 * total33 + (e.0).sin() + total + 0.6 * e.1 + s[0],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let value = p06(s, f, e, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let (value, pullback) = p06_vjp(s, f, e, flag); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64)) -> f64 {
    for j in 0..2 {
        if j == 1 {
            continue;
        }
        let mut d_x: f64 = (0.5
            * ((e.0 + ((j * 1) as f64)) * f64::atan2(s[j], 2.1 + s[j].sin())))
            .atan();
        let mut xs = [0.0_f64; 3];
        d_x = (0.0441 * ((x * xs[j] + ((j as f64) - d_x)) * ((j as f64) * d_x * d_x)))
            .atan();
    }
    let mut d_x = 0.6863 * (e.1 / (1.7 + e.0.sin()) + e.0);
    d_x = 0.6 * d_x + 0.3 * (0.7 / (1.7 + d_x.sin()) * (0.5 * e.1.sin()).ln_1p());
    let mut o9 = 0;
    'l11: loop {
        o9 += 1;
        if (o9 + 3) < 2 {
            break 'l11;
        }
        if s[2] / (0.5 + s[o9 % s.len()].abs()) >= e.1 {
            let ws = [
                (0.8 * s[0]).min(s[o9 % 3]),
                (0.1667
                    * (match o9 {
                        0..=1 => s[0] * e.1,
                        3 => (o9 * 3) as f64,
                        _ => f64::sin(e.0),
                    }))
                    .sin(),
                (0.5333 * (f64::min(e.0, e.1) - s[1] * x)).atan(),
            ];
            let mut ws = ws.clone();
            if 0.1_f64.asinh() < ws[2] {
                break 'l11;
            }
        } else if !(e.0 * (o9 as f64) > s[2]) {
            let mut zs = s.to_vec();
            zs[1] += (1.3333 * (2.0 + (2.0 + 1.2_f64.cos()).cbrt().cos()).cbrt()).cos();
        } else {
            let mut saved_x = vec![0.0_f64; 2];
            d_x
                *= (0.2489
                    * (e.0
                        / (1.7
                            + saved_x[((3.0 * d_x).abs() as usize) % saved_x.len()]
                                .sin()) * (d_x * s[0])))
                    .sin();
        }
        let mut ys = vec![
            d_x.tanh() - f64::max(s[o9.min(2) % s.len()], e.1), (0.5556 *
            (f64::atan2(s[1], 2.1 + d_x.sin()) * (e.1 * s[o9 % 3]))).cos(), e.1.sin()
        ];
        if (o9 as f64) < ys[0] {
            break;
        }
        if o9 >= 4 {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * d_x + 0.4 * e.0 + total + (x).sin() + 0.7 * e.1 + s[0]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let value = p07(x, s, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, gradient) = p07_grad(x, s, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, pullback) = p07_vjp(x, s, e); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, flag: bool) -> Vec<f64> {
    let mut r = 0.5848 * ((if e.0 - y < y { e.1 } else { s[0] }) * (y * 1.9));
    let mut m8 = 0;
    loop {
        m8 += 1;
        if m8 >= 3 {
            break;
        }
        let t = 'b10: {
            r = 0.6 * r + 0.3 * (0.5 * r.abs().sin()).ln_1p();
            if (m8 * 2) > 2 {
                break 'b10 e.1;
            }
            let mut d = (0.5333
                * (s[((3.0 * e.1).abs() as usize) % 4] * s[m8 % s.len()] + y.abs()))
                .atan();
            let mut o = m8 % 2;
            (0.392 * (r / 0.7 / 0.7)).tanh()
        };
        if s[1] / 3.0 <= (s.len().min(2) as f64) {
            return vec![
                (x).sin() + 0.4 * e.1 + 0.5 * r + 0.6 * e.0 + (t).sin() + (y).sin() +
                s[m8 % 4], 0.3 * y + e.1 + r + (x).sin() + (t).sin() + e.0 + s[m8]
            ];
        }
        if t.sin_cos().1 >= r {
            break;
        }
    }
    for j in m8 + 1..4 {
        let mut g = (0.4444 * ((if j > 1 { s[j % 4] } else { y }) - (s[j] - s[m8])))
            .cos();
    }
    if !(!flag) {
        let mut u = (0.4444 * ((s[2] - s[3]) * x.max(1.4))).cos();
        let mut saved_x = vec![0.0_f64; m8 % 4 + 1];
        let q = (r - r).sin().sinh() / (1.7 + saved_x[0].sin());
    } else {
        r -= 0.237 * ((if ((m8 + 3) as f64) > s[2] { x } else { y }) * (0.9 * r));
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * total + (e.0).sin() + 0.5 * y + (r).sin() + (x).sin() + 0.8 * e.1 + s[m8 %
        4], 0.3 * x + 0.4 * e.0 + y + e.1 + r + total + s[m8]
    ]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let value = p08(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let (value, pullback) = p08_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p09(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize) -> f64 {
    for i in 0..s.len() {
        'l7: for t in s.iter() {
            let mut m = i.min(2) % 4;
            let mut saved_x = vec![vec![1.0 / (1.0 + (- s[3]).exp()); 2]; 3];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    *z + (total).sin() + (x).sin() + (y).sin() + s[2]
}
pub const CASE: Case = Case { name: "p09", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let value = p09(x, s, y, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let (value, gradient) = p09_grad(x, s, y, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p09_grad_into(x, s, y, z, n, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p09_vjp(x, s, y, z, n); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p10(x: f64, s: &[f64]) -> f64 {
    match s.len() {
        0..=1 => {
            let mut m3 = 0;
            let v1 = loop {
                m3 += 1;
                if m3 >= 3 {
                    break (0.4082 * (s[(m3 * 3) % 4] + x + f64::max(s[m3], 1.9))).sin();
                }
                match s.len() {
                    0 => {
                        if (1.3 - (s.len().min(2) as f64) >= x) && (m3 % 2 == 1 || 3 < 2)
                        {
                            let mut zs = vec![0.0_f64; 2];
                        } else if x < x {
                            let mut a = (0.0588
                                * ((s.len() as f64) - (m3 as f64).powi(2)))
                                .sin();
                        } else {
                            let q: f64 = (x - x).min(m3 as f64).atan();
                        }
                        if s[m3] / (0.5 + x.abs()) >= x {
                            let mut k = m3 % 5;
                            let r = (s[3] + x * x) * (x - x + (x - x));
                        } else {
                            let mut c = (x * x).tanh();
                            let mut xs = vec![
                                { let v1 = c / (1.5 + s[m3] * s[m3]); v1 * s[s.len() - 1] };
                                m3 % 4 + 1
                            ];
                        }
                    }
                    1 => {
                        let b = x;
                        let mut xs = vec![0.0_f64; (s.len() + 1) % 4 + 1];
                    }
                    _ => {
                        let mut ws = [(m3.min(2) as f64).sin() * x.tanh(), x];
                    }
                }
                if x <= x {
                    break (1.3 + (if m3 < 2 { m3.min(2) as f64 } else { x }).sin())
                        .powf(0.6);
                }
            };
            let mut h = (0.3 * ((s[m3] - v1) * (v1 / (1.5 + v1 * v1)))).atan();
        }
        3 => {
            debug_assert!(s[2].is_finite());
            let mut a = (0.6667
                * (x + s[((3.0 * x).abs() as usize) % 4]).clamp(-0.8, 1.1))
                .cos();
        }
        _ => {
            if ((3.0 * 0.4_f64).abs() as usize) == 2 {
                let mut both = (0.2963 * (x * x * x.mul_add(x, x)), x);
                let c = (s[1 % s.len()] * 1.7).atan() + both.0.tanh().clamp(-0.8, 1.1);
            }
            let mut t = (1 as f64)
                + (match 2 {
                    0 => x,
                    1 => x,
                    _ => x,
                });
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (total).sin() + (x).sin() + s[0]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let value = p10(x, s); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let (value, gradient) = p10_grad(x, s); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let (value, pullback) = p10_vjp(x, s); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p11(x: f64, s: &Vec<f64>, n: usize) -> f64 {
    let mut p = x;
    let b = 'b5: {
        let mut ws = s.to_vec();
        ws[n] = p;
        if ws[((n + 2) + 3) % 4] - p > 0.1_f64 {
            break 'b5 0.2415 * (1.9 * x + (n as f64) * p);
        }
        let mut g = (0.128 * (p * p / (0.3 * 0.4_f64).exp())).atan();
        1.0 / (1.0 + (-s[n]).exp())
    };
    let mut zs = [0.0_f64; 2];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    (p).sin() + b + 0.5 * total + x + zs[0]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let value = p11(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, gradient) = p11_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, pullback) = p11_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut ws = vec![
        vec![(0.6667 * (s[n] / (0.5 + (n.min(2) as f64).abs()))).atan(); 2]; 3
    ];
    let d = if (n != 3) && (n == 1) {
        ws[1][s.len() % 2] - s[1] / 0.7
    } else {
        ((((3.0 * s[3]).abs() as usize) as f64) * e.0).tanh()
    };
    let mut c = e.1;
    let mut xs = vec![0.0_f64; n.min(2) % 4 + 1];
    let u = (0.5 * (-(xs[0] * y)).sin()).ln_1p();
    c
        *= (0.8696
            * ((if (s[n] - u >= u) || (c.hypot(0.7) <= u) { 1.3 } else { 0.9 })
                - f64::sin(c)))
            .cos();
    if xs[0] / 3.0 > d {
        let mut t = e.1;
        let d = u;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    e.1 + (e.0).sin() + (total).sin() + (c).sin() + d + 0.8 * y + xs[0]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p13(x: f64) -> f64 {
    let mut ws = vec![
        (0.4 * (0.1_f64.cos() * (1.2 + 0.2_f64.cos()).recip())).cos(), 1.0 / (1.0 + (-
        0.4_f64).exp()) * x, (0.3226 * (1.7 - x - (x - x))).tanh(), (0.4 * (0.5_f64 + x +
        x / (0.5 + (((3.0 * x).abs() as usize) as f64).abs()))).tanh()
    ];
    if 0 > 2 {
        ws[2] += (0.25 * (ws[2] - x + (x + ws[1]))).atan();
        let p = 2 as f64;
    } else {
        ws[0 % 4]
            += (0.5333
                * (if -ws[2] >= x { x / (0.3 * x).exp() } else { (0 + 3) as f64 }))
                .tanh();
        let mut both = (
            (ws[0] - (0 as f64)) * f64::sin(ws[2 % ws.len()]),
            (0.6667 * ws[2].cos().clamp(-0.8, 1.1)).atan(),
        );
    }
    if 3 > 1 {
        if 0.6 * ws[0] <= ws[1] {
            ws[3 % 4] /= 0.7;
            let mut q = 0.5319 * (ws[3].hypot(0.7) - x);
            q = (0.2947
                * (ws[3] * x * (1.9 / (1.5 + ws[0] * ws[0])) / (1.7 + ws[2].sin())))
                .atan();
        } else {
            for h in ws.iter_mut().rev() {
                *h /= (0.3 * *h).exp();
                if 1.9_f64.sin().sinh() <= (((3.0 * 0.4_f64).abs() as usize) as f64) {
                    let mut ys = [
                        (0.4 * ((1 as f64) + (*h - x))).cos(),
                        (*h).asinh() / (1.5 + 0.9 * 0.9),
                        (*h).mul_add(0.3, 0.1_f64) / 3.0,
                    ];
                    ys[1] /= (0.5 + ys[0].abs());
                } else {
                    let t = (*h).min(*h);
                    let mut m = ((1 + 3) * 3) % 3;
                }
                if (0 > 0) || (*h + 1.4 > x) {
                    let mut ys = vec![0.9_f64; ((3.0 * * h).abs() as usize) % 4 + 1];
                    let mut t = (0.4255 * (ys[0] + x).hypot(0.7)).atan();
                } else if (1.0 - *h <= *h) || (*h * x <= 0.7_f64) {
                    let mut ws13 = [(0.7778 * (x * 1.2_f64 / 2.0)).sin(); 2];
                    let mut t: f64 = ws13[(0 * 3) % ws13.len()];
                } else {
                    let d20;
                    if *h * *h > 0.8 {
                        d20 = (0.224 * (*h * *h / (1.7 + 0.7_f64.sin()))).cos();
                    } else {
                        d20 = {
                            let h16 = ((*h * 1.2).tanh() * 0.8).exp()
                                + (1.2 + (*h + *h).cos()).recip();
                            {
                                let h18 = (0.5 * (*h * *h + h16 * 1.1).cos()).asin();
                                *h
                            }
                        };
                    }
                    *h += (0.274 * (0.8 + ((1 + 3) as f64) - d20.abs())).sin();
                }
                let mut saved_x = [0.0_f64; 3];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    total + 0.4 * x + ws[0]
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let value = p13(x); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let (value, gradient) = p13_grad(x); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let mut d_x = f64::NAN; let value = p13_grad_into(x, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let (value, pullback) = p13_vjp(x); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p14(x: f64, n: usize, flag: bool) -> f64 {
    if x > x {
        let t = x + x.cos() * 1.2_f64.sin().sinh();
    } else if 1.0 > 0.5 {
        let mut h = (0.6897 * (0.9 + 0.5 - x.max(x))).atan();
    } else {
        let mut c = (1.0 * x).max(x);
        let mut h = f64::atan2(c + 1.8, 2.1 + c.sin());
    }
    let mut ys = vec![
        (0.2353 * ((n as f64) / (0.3 * 0.4_f64).exp()).floor()).sin(); (n + 3) % 4 + 1
    ];
    let far = n == 2;
    ys[0] += (0.2222 * (x * x * (ys[0] - x))).sin();
    let mut d: f64 = (2.0 + x.cos()).cbrt().abs();
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    (d).sin() + 0.4 * x + 0.5 * total + ys[0]
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p14(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p14_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p14_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> f64 {
    let mut zs = [0.0_f64; 4];
    zs[s.len() % 4] -= 0.8 * f64::sin((n as f64) + zs[zs.len() - 1]);
    let mut r = y;
    let mut o7 = 0;
    while o7 < 4 {
        o7 += 1;
        r /= (1.7 + r.sin());
        let mut g = (0.2759 * (zs[2].sin() - zs[n] * zs[n])).sin();
    }
    if ((((3.0 * y).abs() as usize) > 1) || (((o7 + 3) as f64) * s[zs.len() % 3] >= r))
        && (s.len() != 1)
    {
        match o7 {
            0..=1 => {
                let v1 = zs[n];
                let b = (f64::atan2(0.4_f64, 2.1 + v1.sin()) / (1.5 + r * r)).sin();
            }
            3 => {
                let mut p = (0.3423 * (1.2 + r - s[1] / (1.7 + r.sin()))).atan();
            }
            _ => {
                r = (0.2424
                    * (1.0
                        + (1.0 + (r * r) * (r * r)).sqrt()
                            * (1.0 + (r * r) * (r * r)).sqrt())
                        .sqrt())
                    .atan();
                if y * 1.0 < 1.2 {
                    if ((o7 != 1) && (flag))
                        || (!(s[1] - zs[n] <= s[(o7 + 3) % s.len()]))
                    {
                        zs.fill(
                            0.0833
                                * (0.9333
                                    * ((s.len() as f64) * r * (s[1] / (1.7 + s[0].sin())))),
                        );
                    }
                } else {
                    let mut ws = vec![[(0.5 * (zs[n] + y)).tanh(); 2]; 3];
                    zs[n] = (0.1646
                        * (r + 0.9 + zs[0] + r * ws[1][0] * ((o7 * 2) as f64).tanh()))
                        .cos();
                }
            }
        }
        let mut h = (0.5333 * (r * y).abs()).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..zs.len() {
        total16 += zs[i] * (i as f64 + 0.5);
    }
    y + (r).sin() + (total16).sin() + (total).sin() + zs[n]
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, gradient) = p15_grad(s, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p15_grad_into(s, y, n, flag, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize, flag: bool) -> Vec<f64> {
    let zs = vec![(0.6897 * (0.4 - f[n.min(2).min(2) % 3] + 1.5_f64.cos())).cos(); 4];
    let q = (zs[(zs.len() + 3) % 4] + 1.8_f64).copysign(n as f64).clamp(-0.8, 1.1);
    let d = if (!flag) && (q.sin().exp_m1() < q) {
        (1.5 / (1.5 + q * q) + 0.0_f64).sin()
    } else {
        q / (1.7 + q.sin()) * f64::max(q, 0.3)
    };
    let u = zs[2] + d.tanh().sin().exp_m1();
    f[(n + 1) % 3]
        += 0.05 * ((0.0168 * (d * u)).atan() * ((s.len() as f64) / (1.7 + f[1].sin())));
    if !flag {
        let saved_x = vec![
            (0.0505 * (0.6 / (0.3 * zs[(f.len() + 2) % zs.len()]).exp() * (if ! flag { u
            } else { d }))).sin(); f.len() % 4 + 1
        ];
        let mut d10 = 0.173 * (saved_x[0] * u + (saved_x[0] + 0.7_f64));
    } else if 1.1 / (0.5 + u.abs()) > u {
        let v1 = (q.min(f[2]) * (0.0176 * (d * q)).sin()).tanh();
        for j in (0..=n).rev() {
            let mut g = 0.1946 * ((0.0252 * ((j as f64) * d)).atan() - u * zs[0]);
        }
    } else {
        if ((f.len() * 2) > 1) || (n != 1) {
            let mut u = (0.7692
                * ((0.0379 * (d / (0.5 + zs[n].abs()))).atan() + d.fract()))
                .cos();
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
    let mut total18 = 0.0;
    for i in 0..zs.len() {
        total18 += zs[i] * (i as f64 + 0.5);
    }
    vec![
        (total).sin() + (q).sin() + 0.5 * total18 + d + (u).sin() + zs[3], (d).sin() +
        total18 + 0.5 * u + (total).sin() + (q).sin() + f[2]
    ]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let value = p16(s, f, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let (value, pullback) = p16_vjp(s, f, n, flag); let (d_s, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p17(x: f64, mut f: [f64; 3], y: f64) -> f64 {
    let mut g = (0.1556 * (x * (f.len() as f64) / (1.7 + (1 as f64).sin()))).cos();
    let d: f64 = y;
    let mut g: f64 = 0.5 * ((1.3 + d.sin()).powf(0.6) + (f[0] - f[2]));
    f[0] = (0.0875 * ((f[1] + g) * (g - f[2]) / (1.7 + (1 as f64).sin()))).atan();
    let mut h = (f[2] * g).sin();
    let mut k8 = 0;
    while k8 < 4 && ((0.5 * y.cos()).asin() >= f[(0 + 1) % 3]) {
        k8 += 1;
        let mut h10 = (0.5333
            * (if (f.len() != 0) || (k8 == 2) { x * g } else { g.asinh() }))
            .sin();
        let u = f[1] - f[2].sin().sinh() + f64::sin(h10);
        if (match (f.len() + 2) {
            2 => h10,
            0 => u,
            _ => g,
        }) < h10
        {
            f = [0.5814 * (g + 1.8_f64), 0.6667 * (f[2] * h), 0.625 * f[1].abs()];
            for j in k8..3 {
                f[j] = f[j].max(f[0]);
                h = (0.2162
                    * (({
                        let d14: f64 = (f.len() as f64) + (j as f64) + d
                            + (g * g).max(h);
                        f[j]
                    })
                        .tanh() * (h * u).asinh()))
                    .atan();
                h10 -= (0.5556 * ((f[f.len() - 1] + f[j]) * 1.4_f64.sin().sinh())).cos();
            }
            f[1] = (0.1524
                * ((-1.0 + h10.asinh())
                    * (if f64::min(k8 as f64, 0.3) > f[1] { 1.5 * h } else { 0.5 })))
                .cos();
        } else if u.tanh() < ((k8 + 1) as f64) {
            if f[0] + d >= h {
                f[0] = 0.6 * f[0]
                    + 0.3
                        * (f[1].sin()
                            * ({
                                let h16 = f[((3.0 * f[1]).abs() as usize) % 3]
                                    / (1.7 + f[1].sin())
                                    * (f[k8 % 3] * f[2] / (0.3 * h10).exp());
                                0.6
                            }));
                for i in 0..3 {
                    let mut xs = [
                        (f[f.len() % f.len()] * f[i]).cos(),
                        (0.5926 * (d.tanh() * y.powi(2))).tanh(),
                        d * u * ((i as f64) * 0.1_f64),
                    ];
                    h = 1.6;
                    let mut t = xs[0];
                    xs[i]
                        += (0.1818
                            * ((if xs[k8 % xs.len()] + d >= t {
                                xs[(i + 3) % xs.len()]
                            } else {
                                xs.len() as f64
                            }) + (1.2 + xs[i].cos()).recip()))
                            .tanh();
                }
                for i in 0..4 {
                    f[0]
                        -= (0.4444
                            * ((1.5 + h10.powi(2)).ln()
                                * ({
                                    let r = d
                                        * -({
                                            let h = match i {
                                                1 | 2 => {
                                                    let h22 = g * ((i as f64) / (1.7 + ((k8 + 3) as f64).sin()))
                                                        - g;
                                                    (0.0605 * (h10 * h22)).atan()
                                                }
                                                0 => (f.len() as f64) - u.floor(),
                                                _ => (0.5 * (u - f[1]).sin()).ln_1p(),
                                            };
                                            g
                                        });
                                    f[1]
                                })))
                            .sin();
                    if u * f[2] <= f[i % 3] {
                        continue;
                    }
                }
            } else {
                if f[0] * y > h10 {
                    return (d).sin() + (u).sin() + 0.5 * h10 + (x).sin() + (h).sin() + y
                        + f[2];
                }
            }
            match (k8 + 3) {
                2 => {
                    let mut ys = [(0.5405 * (k8 as f64).tanh().max(u)).atan(); 4];
                }
                0 => {}
                _ => {
                    if !(f[1] * f[0] >= h) {
                        f[((3.0 * g).abs() as usize) % 3] /= (1.7 + g.sin());
                        let a27: f64;
                        if f64::min(f[2], 0.8) >= u {
                            a27 = (k8 as f64).hypot(0.7).sin();
                        } else {
                            a27 = f[1];
                        }
                    } else {
                        let mut q = f[k8 % f.len()];
                        f[2] -= 0.8;
                    }
                }
            }
        } else {
            h10 = (0.0741 * (-(k8 as f64) * (f[1].mul_add(h, d) + f[0]))).atan();
            let mut k = f.len() % 4;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    h + d + 0.5 * total + g + 0.7 * x + 0.8 * y + f[1]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let value = p17(x, f, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, gradient) = p17_grad(x, f, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, pullback) = p17_vjp(x, f, y); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, flag: bool) -> f64 {
    for j in (1..3).step_by(2) {
        'l6: for row in rows.iter() {
            let mut u = (1.0 + (2.0 + x.cos()).cbrt() * (2.0 + x.cos()).cbrt()).sqrt();
            match (j * 1) {
                2 => {
                    if u * u >= u {
                        u -= (0.2162 * (u * u + (u + 0.5))).atan();
                    } else {
                        if y + u >= row[1] {
                            return 0.3 * x + (u).sin() + y + row[0];
                        }
                    }
                    let mut m9 = 0;
                    while m9 < 2 {
                        let d_x11: f64;
                        if m9 < 0 {
                            d_x11 = 0.3333 * (u * y * (j as f64));
                        } else {
                            d_x11 = (0.3077 * (row[row.len() - 1] - u + row[m9].floor()))
                                .tanh();
                        }
                        let mut d_x = (0.3175
                            * ((y.tanh() * 0.8).exp() + (d_x11 + row[1])))
                            .tanh();
                        m9 += 1;
                    }
                }
                0 => {}
                _ => {}
            }
            let mut ys = [0.0_f64; 2];
        }
        if 0.2 * 0.1 < y {
            break;
        }
        let far = y * (j as f64) <= 1.6;
    }
    0.3 * x + (y).sin()
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let value = p18(x, rows, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, gradient) = p18_grad(x, rows, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, flag, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, pullback) = p18_vjp(x, rows, y, flag); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p19(x: f64, s: &[f64; 3], n: usize) -> f64 {
    let mut p = s[2] * s[0];
    'l5: for i in (0..s.len()).rev().step_by(2) {
        p
            *= (0.32
                * ({
                    let c = (0.1 * 1.8 + 0.0_f64).tanh().min(p);
                    c * c
                }))
                .sin();
        let d_x: f64 = match i {
            0..=1 => s[0] * p - (s[0] - p),
            3 => if i < 0 { s[i] + p } else { (i as f64) / (0.5 + p.abs()) }
            _ => s[i] * (0.5 * p.cos()).asin(),
        };
        let mut ys = vec![
            (0.2745 * (1.7_f64 / (1.7 + 0.6_f64.sin()) * (s[i] - s[i]))).sin(); 4
        ];
        p += (0.4667 * (s[n % 3] / (0.5 + ys[n].abs()) / (1.7 + d_x.sin()))).atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + 0.4 * p + (total).sin() + s[1]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p19(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p19_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p19_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], n: usize) -> f64 {
    let mut zs = s.to_vec();
    let b = zs[n] / (1.5 + x * x) - x * x;
    let mut t = 0.4 * (if n % 2 == 1 || 3 < 2 { zs[n] * zs[n] } else { s[n % 4] });
    let mut m8 = 0;
    while m8 < 3 {
        zs[m8] *= (0.2632 * ((t + 1.3) / (0.5 + zs[m8].abs()))).sin();
        m8 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    (b).sin() + (x).sin() + 0.5 * t + (total).sin() + zs[m8]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let value = p20(x, s, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, gradient) = p20_grad(x, s, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, n, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, pullback) = p20_vjp(x, s, rows, n); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p21(x: f64, n: usize) -> f64 {
    let r = (0.5 * 0.1_f64.cos().sin()).ln_1p() * ((x - 0.9) * x);
    let mut u = (0.1905 * (r - x + x * r)).tanh();
    let mut a = (1.2 * 1.1 + 0.0_f64).tanh();
    let mut b = (0.2667 * (a - (a - u))).tanh();
    b = (0.2703
        * ((if (n + 3) % 2 == 1 || 3 < 2 { 1.9 } else { 1.8 }) - (1.9 + r)).abs())
        .cos();
    let mut v1 = 0.1848 * ((0.8 - b) * (1.5 + r.powi(2)).ln());
    (b).sin() + (u).sin() + a + 0.6 * v1 + (r).sin() + (x).sin()
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    match n {
        1 | 2 => {
            let t: f64 = y - 0.6 * 1.8 * x;
        }
        0 => {
            let mut b: f64 = (0.7692 * (1.1_f64.tanh() + f64::atan2(1.9, 2.1 + y.sin())))
                .sin();
        }
        _ => {
            for (i, a) in f.iter_mut().enumerate() {
                *a /= 3.0;
                let mut both: (f64, f64) = (
                    0.625 * ((if i < 2 { *a } else { 1.6 }) / (0.3 * 0.4_f64).exp()),
                    (*a).sin_cos().0 * (y * y),
                );
                if 0 % 2 == 1 || 3 < 0 {
                    return x + 0.4 * both.0 + 0.5 * both.1 + 0.6 * y + 0.7 * *a;
                }
                if n % 2 == 1 || 3 < 1 {
                    let mut zs = vec![0.0_f64; i % 4 + 1];
                    both.0 = 0.6 * both.0 + 0.3 * -(1.3 + zs[0].sin()).powf(0.6);
                } else {
                    let mut o12 = 0;
                    while o12 < 3 && (x.clamp(-0.8, 1.1) <= both.0) {
                        o12 += 1;
                        both.1 += (0.3333 * (both.1 * (0.9 - 1.5))).atan();
                        let mut xs = [
                            (((if -(o12 as f64) >= both.0 { 0.1 } else { 0.7 })
                                + 0.0_f64)
                                .tanh() * 0.8)
                                .exp(),
                            (0.0256 * (both.1.powi(2) * (both.1 + both.1))).cos(),
                            (0.4 * -(both.1 + both.1)).cos(),
                        ];
                        let mut m = (o12 * 3) % 3;
                        let [r, a, d] = xs;
                    }
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + (y).sin() + 0.5 * x + f[n]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p22(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p22_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p22_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p23(x: f64, mut f: Vec<f64>, flag: bool) -> f64 {
    let mut g = -x;
    for i in (0..f.len()).rev() {
        if (f.len() * 2) % 2 == 1 || 3 < 1 {
            continue;
        }
        g = (0.3077
            * ((match f.len() {
                1 | 2 => g,
                0 => f[i],
                _ => g,
            }) * f[i].hypot(0.7) - -g.sin()))
            .atan();
    }
    for i in 0..f.len() {
        let mut c = 0.2 * ((g + g) * g);
        f[i] /= 3.0;
    }
    let mut r = 0.4762 * (f[1] * 1.4_f64 * g.max(1.4_f64));
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * g + r + (x).sin() + total + f[3]
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p23(x, f, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, gradient) = p23_grad(x, f, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p23_grad_into(x, f, flag, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p23_vjp(x, f, flag); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p24(x: f64, n: usize, flag: bool) -> f64 {
    let mut d = 0.8772 * f64::min(x, x * 1.9);
    let mut m = (1 + 3) % 4;
    for i in (0..=m).step_by(2) {
        let mut m7 = 0;
        let q = loop {
            m7 += 1;
            let t = ((if 1 > 3 { 0.8 } else { n as f64 }) + 0.0_f64).asinh()
                * (0.9 * 1.7 + 0.9 * 0.7);
            let mut zs = [[t * 0.3; 2]; 3];
            let mut v1 = 0.0977 * (t.mul_add(d, t) + (0.4 - d));
            if (m7 * 3) % 2 == 1 || 3 < 3 {
                break 0.9_f64;
            }
            if m7 >= 4 {
                break (0.3125 * (1.6_f64.abs() * (1.6 * zs[0][0]))).atan();
            }
        };
        if d * 0.5 <= 1.6 {
            if ((3.0 * q).abs() as usize) != 2 {
                let mut ws = vec![[(0.5 * (q + x)).cos(); 2]; 3];
            } else {
                let mut ws = vec![vec![q; 2]; 3];
            }
            if q / (1.7 + 1.7_f64.sin()) >= 1.6 {
                let mut b: f64 = 0.4_f64.asinh() / 2.0;
            }
            d *= 0.6_f64.powi(3);
        } else {
            let mut ws = [0.0_f64; 2];
        }
        let mut ws = vec![(0.32 * (d * q).copysign(1.9)).atan(), q];
        'l18: for i in 0..ws.len() {
            d = d;
            {
                let part = &ws[..];
                let d_x = (0.5 * d.sin()).ln_1p() * -part[1]
                    + (0.064 * (d * d * (q + d))).sin();
                let ws22 = vec![
                    (0.064 * ((d - d) * (q * part[1]))).cos(), (q - d).sin_cos().1,
                    (part[0] * 0.4).asinh()
                ];
                let mut o24 = 0;
                loop {
                    o24 += 1;
                    let mut p = (q - part[part.len() - 1]).sin().sinh();
                    let mut xs = if !(-1.3 < part[1]) {
                        [(0.1778 * (p * 1.8 * q.max(q))).sin(), (0.4878 * d_x).cos()]
                    } else {
                        [
                            (0.2286
                                * (q.min(ws22[o24 % 3]) + ws22[0] * part[i % part.len()]))
                                .atan(),
                            (0.5 * (d_x * ((o24 + 2) as f64)).cos()).asin(),
                        ]
                    };
                    d /= (0.3 * q).exp();
                    if (0.5 * d_x.cos()).asin() < p {
                        break;
                    }
                    if o24 >= 4 {
                        break;
                    }
                }
            }
        }
    }
    x + (d).sin()
}
pub const CASE: Case = Case { name: "p24", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p24(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p24_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p24_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p24_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p25 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p25(
    x: f64,
    mut f: [f64; 3],
    rows: &[[f64; 2]],
    io: &mut [f64],
    n: usize,
) -> (f64, f64) {
    f[0] = 0.5 / (0.3 * x).exp();
    let mut xs = vec![
        (0.625 * (x / (1.5 + (((3.0 * x).abs() as usize) as f64) * (((3.0 * x).abs() as
        usize) as f64)) - io[3].hypot(0.7))).sin(); (io.len() + 1) % 4 + 1
    ];
    let mut o = n % 2;
    io[o] = (0.4667
        * ((1.0
            + (1.3 + rows[(n * 2) % 4][o].sin()).powf(0.6)
                * (1.3 + rows[(n * 2) % 4][o].sin()).powf(0.6))
            .sqrt() / (1.7 + x.sin())))
        .tanh();
    for i in o + 1..4 {
        for row in rows.iter() {
            let mut v1 = (0.6667 * ((1.3 + x.sin()).powf(0.6) * x)).sin();
            let h = xs[0];
            {
                let head = &mut f[..2];
                head[o] += 0.1493 * (v1 / 3.0 * (2.0 + row[o].cos()).cbrt());
                for i13 in 0..i {
                    xs[(o * 1) % 1] = 1.0 / (1.0 + (-rows[n][row.len() % 2]).exp());
                    let mut zs = vec![0.0_f64; i % 4 + 1];
                    o = (o * 2 + o) % 2;
                    head[o]
                        += (0.1739 * (h * (i13 as f64) - (((i13 + 2) as f64) + h)))
                            .cos();
                }
                let mut m16 = 0;
                while m16 < 2 {
                    m16 += 1;
                    let mut g = (0.6667
                        * (h.sin().sinh() * f64::max(head[0], rows[n][o])))
                        .cos();
                }
            }
        }
        let mut u = f64::min(x, x.asinh());
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..io.len() {
        total21 += io[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    (
        0.3 * total + total21 + x + rows[o.min(2) % 4][xs.len() % 2],
        0.3 * total + 0.4 * total21 + (x).sin() + f[o % 3],
    )
}
pub const CASE: Case = Case { name: "p25", floats: 16, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let value = p25(x, f, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p25_vjp(x, f, rows, io, n); let (d_x, d_f, d_rows) = pullback((weights[0], weights[1]), &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io)].concat()) }, };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let c = 1.0 / (1.0 + (-0.4_f64).exp());
    let mut saved_x = vec![0.0_f64; n % 4 + 1];
    let mut p = 0.1429
        * ((1.5 + (n as f64).powi(2)).ln() * (saved_x[0] / (0.5 + y.abs())));
    'l8: for u in saved_x.iter() {
        let d_x = (saved_x[0].asinh() * (*u - *u)).abs();
        let g = d_x;
    }
    if p * p <= saved_x[0] {
        if (1.5 + s[0].powi(2)).ln() > 1.9 {
            return 0.3 * p + 0.4 * x + 0.5 * y + c + saved_x[0];
        }
    }
    'l12: for i in n + 1..4 {
        p
            *= 0.625
                * f64::atan2(
                    1.0 / (1.0 + (-saved_x[saved_x.len() - 1]).exp()),
                    2.1 + p.sin(),
                );
    }
    let q = (0.0508
        * ((x - (n as f64)).asinh() * ((saved_x.len() as f64) - p + s[n] * y)))
        .tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    total + x + (y).sin() + 0.6 * p + (q).sin() + c + saved_x[0]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p26(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p26_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p26_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p26_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p27(w: f64, n: usize) -> (f64, f64) {
    let mut d_x = f64::atan(
        0.5882
            * (match 1 {
                2 => 0.7,
                0 => 1.5 - 1.9,
                _ => 1.4 * 1.5_f64,
            }),
    );
    let r = 0.3354 * ((0.2 + 1.9) * (d_x + w) * (0.7 - w).powi(2));
    for i in 0..n {
        let mut k6 = 0;
        while k6 < 2 {
            if ((0.0392 * (1.7 * r)).atan() < 1.6) && (d_x + 1.5 > 0.6) {
                let mut k = 3 % 4;
                let mut p = (0.3704 * ((1.2_f64.tanh() * 0.8).exp() + (1.7 + 1.4_f64)))
                    .atan();
            } else {
                let mut d_x11 = f64::atan(
                    0.0667
                        * (if n == 1 { 0.5 * (r - r) } else { 1.8 / (1.7 + d_x.sin()) }),
                );
            }
            k6 += 1;
        }
        let mut u = (0.3175 * (1.7 % 1.3 - (d_x - d_x))).tanh();
        let r = 'b14: {
            if (k6 + 1) > 3 {
                if k6 == 0 {
                    if u > r {
                        break 'b14 (0.0667
                            * ((match (n * 3) {
                                2 => 0.9,
                                0 => r,
                                _ => 1.9,
                            }) + 0.0_f64)
                                .min(d_x))
                            .sin();
                    }
                    d_x /= (0.3 * u).exp();
                    u = (0.004
                        * (u * u * ((k6 as f64) * 1.4)
                            * (0.6 * 1.6 * (0.9836 * (0.5 - r)))))
                        .tanh();
                } else {
                    let mut m = k6 % 4;
                }
                let mut saved_x = vec![0.0_f64; 4];
                if (u / (0.5 + 1.1_f64.abs()) <= saved_x[0])
                    || (!((0.0333 * ((k6 as f64) * r)).atan() < 0.1))
                {
                    let mut m = saved_x.len() % 2;
                } else if d_x <= r {
                    let b = {
                        let r = f64::max(
                            if u * saved_x[saved_x.len() % saved_x.len()] <= saved_x[n] {
                                u
                            } else {
                                saved_x[saved_x.len() - 1]
                            },
                            u,
                        ) + saved_x[1].clamp(-0.8, 1.1).hypot(0.7);
                        ((d_x + saved_x[i]).tanh() * 0.8).exp()
                    };
                }
            } else {
                let mut zs = [
                    0.9_f64,
                    (0.3279 * (u * 1.8 - (0.0615 * (u - r)).tanh())).atan(),
                    (0.2286 * (u - u + 1.5 / (0.3 * 0.4_f64).exp())).atan(),
                ];
                zs[i] = 0.6 * zs[i] + 0.3 * (0.0667 * (0.0011 * r.powi(2))).tanh();
            }
            let mut g = d_x;
            if ((0 as f64).sin().sinh() > 1.8) || (1.8 * 1.5_f64 > g) {
                break 'b14 u;
            }
            let mut ws = vec![[(0.5 * (g + 1.5)).atan(); 2]; 3];
            let mut ws23 = vec![0.0_f64; 4];
            0.1333 * (d_x * d_x * (u + 0.5))
        };
        let mut k26 = 0;
        let r30 = loop {
            k26 += 1;
            if k26 >= 2 {
                break 0.9_f64;
            }
            let d = r + u.sin_cos().1 * (2.0 + r.cos()).cbrt();
            let b = (1.3 + (d * 0.4_f64).sin()).powf(0.6) + (r - (u - d_x));
            if 2 % 2 == 1 || 3 < 2 {
                break 1.2_f64.sin().exp_m1();
            }
        };
    }
    (d_x + r + (w).sin(), w + (r).sin() + (d_x).sin())
}
pub const CASE: Case = Case { name: "p27", floats: 1, primal: |v, n, flag| { let w = v[0]; let n = n; let value = p27(w, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let w = v[0]; let n = n; let (value, pullback) = p27_vjp(w, n); let d_w = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_w)].concat()) }, };
}

pub mod p28 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p28(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    y: f64,
    io: &mut [f64],
    n: usize,
) -> f64 {
    {
        let part = &io[1..];
        match f.len() {
            2 => {
                for i in 0..n {
                    'b9: {
                        if 1.3 + y <= part[i] {
                            break 'b9;
                        }
                        if (n + 1) < 0 {
                            break 'b9;
                        }
                        let mut q = (io[n] / (0.5 + 1.5_f64.abs())).sin().exp_m1();
                        f[i] = -((match i {
                            1 | 2 => part[i],
                            0 => 1.4,
                            _ => 0.1,
                        }) + 0.0_f64)
                            .sin()
                            .exp_m1();
                    }
                }
            }
            0 => {
                if !((0.5 * io[n].sin()).ln_1p() <= io[n]) {
                    return y + (x).sin() + part[1];
                }
                'l11: for (i, c) in f.iter_mut().enumerate() {
                    *c = 0.6 * *c
                        + 0.3
                            * (0.5926
                                * ((match (i * 1) {
                                    2 => 0.3,
                                    0 => y,
                                    _ => *c,
                                }) * (y * io[io.len() - 1])))
                                .atan();
                    for i14 in 0..part.len() {
                        let mut xs = vec![
                            (if part[(part.len() * 3) % 3].clamp(- 0.8, 1.1) >= * c {
                            io[1] } else { 0.5 }) + y.sin(), y, (0.6222 * (y / (1.7 + y
                            .sin()) * (2.0 + io[io.len() - 1].cos()).cbrt())).tanh()
                        ];
                        let mut o = i % 3;
                        xs[0] = (1.0 + (0.9 * *c - 0.1) * (0.9 * *c - 0.1)).sqrt();
                    }
                    let mut ys = part.to_vec();
                }
            }
            _ => {
                let mut a = (1.8 - f[n]) / (1.5 + y * y);
                let mut d_x = (0.5 * a.cos()).asin() / (0.3 * f[n % f.len()]).exp();
            }
        }
        let mut d_x = (0.4444
            * (if io[n] - y >= 1.1 { y - f[n % f.len()] } else { y + (n as f64) }))
            .atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..f.len() {
        total23 += f[i] * (i as f64 + 0.5);
    }
    let mut total25 = 0.0;
    for i in 0..io.len() {
        total25 += io[i] * (i as f64 + 0.5);
    }
    y + 0.4 * total23 + total25 + (x).sin() + 0.7 * total + io[0]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p28_grad(x, s, f, y, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p28_grad_into(x, s, f, y, io, n, &mut d_x, &mut d_s, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p29(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    for j in (0..3).step_by(2) {
        let a = 'b6: {
            let mut t = (s[n] - y).sin_cos().0;
            if s.len() == 2 {
                break 'b6 (0.625
                    * (if (if t * y > y { y } else { s[j % 4] }) > (j as f64) {
                        f64::max(s[n], s[1])
                    } else {
                        y + 1.7
                    }))
                    .sin();
            }
            let ws = s.to_vec();
            y
        };
        let mut xs = vec![
            0.6667 * (x * a).abs(), (0.3556 * (a * s[s.len() - 1] * s[j].min(0.8_f64)))
            .atan(), s[j % 4] * y / (1.5 + s[j] * s[j])
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * y + 0.5 * x + s[n]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p29(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p29_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p29_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> (f64, f64) {
    let mut pair = (y.max(x) * y.abs(), (e.1 * (f.len() as f64)).sin().exp_m1());
    let b = (0.0114 * (pair.1 - (pair.1 + 0.6_f64)).powi(3)).cos();
    f[n] += (0.5333 * (y * pair.1).clamp(-0.8, 1.1)).tanh();
    'l10: for j in (n..3).step_by(2) {
        match j {
            0..=1 => {
                pair.0 *= 0.2857 * -((j as f64) - e.1);
            }
            3 => {}
            _ => {
                if !(y + e.0 <= (j as f64)) {
                    let mut m12 = 0;
                    loop {
                        m12 += 1;
                        if m12 >= 3 {
                            break;
                        }
                        f[n] /= (0.3 * f[f.len() - 1]).exp();
                        let mut p = 0.3906 * (b * (e.0 + pair.0));
                        let d = (1.3
                            + (if f[n] - e.1 < y {
                                1.8_f64.sin()
                            } else {
                                f64::max(0.6, pair.1)
                            })
                                .sin())
                            .powf(0.6);
                        if f.len() == 1 {
                            break;
                        }
                    }
                    if y + f[m12] < f[f.len() % f.len()] {
                        f[j]
                            *= (0.5926
                                * (if !(pair.0 >= f[0]) { f[2] } else { f[2] }).powi(2))
                                .tanh();
                        f[n] += (0.4444 * (f[n] * (1.5 + pair.1.powi(2)).ln())).sin();
                        let mut saved_x = [[0.5_f64; 2]; 3];
                    }
                    let mut k17 = 0;
                    let d_x = 'l19: loop {
                        k17 += 1;
                        if k17 >= 2 {
                            break (1.3 + (b * b).sin()).powf(0.6);
                        }
                        pair.1 = 0.8333
                            * (f[(((3.0 * f[j]).abs() as usize) + 3) % 4]
                                / (0.5 + b.abs()));
                        if ((((3.0 * f[k17]).abs() as usize) as f64) + f[n] <= f[2])
                            || (f[j] + pair.1 < f[k17])
                        {
                            break f[n].hypot(0.7);
                        }
                    };
                } else {
                    let mut m21 = 0;
                    let b = 'l23: loop {
                        m21 += 1;
                        if m21 >= 4 {
                            break (0.1852
                                * ((pair.1 - 1.1) * (1.5 + pair.1.powi(2)).ln()))
                                .atan();
                        }
                        let mut xs = f.clone();
                        let t: f64 = (match m21 {
                            0..=1 => pair.1,
                            3 => 0.3,
                            _ => y,
                        }) * (f[n] + xs[m21 % xs.len()]) - pair.1 * (pair.0 * b);
                        if ((j as f64).asinh() <= xs[j]) || (m21 == 0) {
                            break 'l23 (e.1 / (1.5 + xs[m21 % 4] * xs[m21 % 4]))
                                .sin()
                                .sinh();
                        }
                        if e.0 < (j as f64) {
                            break (0.2 * ((xs[j] + e.1) / (0.3 * pair.1).exp())).tanh();
                        }
                    };
                    let r = 0.9_f64 - pair.1 - 0.4 * b
                        + (1.3 + (b * 0.9).sin()).powf(0.6);
                }
                let mut m = (j + 1) % 4;
            }
        }
        let mut xs = [0.0_f64; 2];
        if xs.len().min(2) == 1 {
            pair.0 = 0.4
                * (if (xs.len() + 3) > 0 {
                    ({
                        let r = xs[1];
                        xs[1]
                    }) * (if pair.1 >= b { xs[1] } else { b })
                } else {
                    pair.1
                });
            continue 'l10;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        0.3 * e.0 + b + pair.0 + (pair.1).sin() + 0.7 * y + (total).sin()
            + f[n % f.len()],
        0.3 * total + 0.4 * pair.1 + b + (e.0).sin() + y + (e.1).sin() + f[n % f.len()],
    )
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64) -> (f64, f64) {
    let mut zs = vec![0.0_f64; f.len() % 4 + 1];
    let mut p = y.hypot(0.7) * zs[0 % zs.len()].sin_cos().0;
    let mut zs = zs.clone();
    let mut saved_x = zs.clone();
    let p13 = 'b8: {
        let b = saved_x[((3.0 * saved_x[0]).abs() as usize) % saved_x.len()];
        let mut t = (0.6667
            * (1.5
                + (match 1 {
                    1 | 2 => p,
                    0 => p,
                    _ => p,
                })
                    .powi(2))
                .ln())
            .atan();
        if 1 % 2 == 1 || 3 < 1 {
            break 'b8 t;
        }
        t = (zs[0] * t).abs().rem_euclid(1.7);
        let (mut v1, h) = (
            (0.4 * (if 2 % 2 == 1 || 3 < 1 { 1.7 - b } else { b + b })).atan(),
            (0.2759 * (b * saved_x[0] + f64::sin(p))).sin(),
        );
        (0.4255 * (b.tanh() + (1.2 - h))).tanh()
    };
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..zs.len() {
        total16 += zs[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (
        0.3 * y + (p).sin() + (x).sin() + 0.6 * p13 + 0.7 * total + (total16).sin()
            + zs[0],
        (p13).sin() + 0.4 * p + y + total16 + 0.7 * total + x + zs[0],
    )
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let value = p31(x, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p31_vjp(x, f, y); let (d_x, d_f, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p32(x: f64, y: f64, n: usize) -> f64 {
    let mut k4 = 0;
    'l6: loop {
        k4 += 1;
        if k4 >= 4 {
            break;
        }
        if 1.3 * 0.2 <= (n as f64) {
            let mut a = (0.4444 * (f64::max(y, x) * (1.5_f64 - y))).cos();
            continue 'l6;
        }
        if (n + 2) < 3 {
            break;
        }
    }
    let mut g = 0.7353 * -(y - 1.9);
    let mut zs = [
        0.7955 * (y / (1.5 + 1.2 * 1.2) + 1.5 / (1.7 + g.sin())),
        g,
        (0.2778 * ((0.3 + x) * (g - y))).sin(),
        0.6863 * (1.7 / 2.0 * x),
    ];
    let mut ys = if ((3.0 * (k4.min(2) as f64)).abs() as usize) == 2 {
        [
            (0.48 * (g * (zs[n] / (1.5 + zs[n] * zs[n])))).sin(),
            (0.3333 * (g + g - y.tanh())).tanh(),
        ]
    } else {
        [
            {
                let d = ({
                    let c = f64::sin(1.0 / (1.0 + (-zs[n % 4]).exp()));
                    zs[1].cos()
                }) * g.sin();
                (g.tanh() * 0.8).exp()
            },
            (0.1103 * (zs[2].abs() - zs[n].powi(2))).atan(),
        ]
    };
    g *= (1.25 * (0.0219 * ((n as f64) * y).powi(2)).tanh()).tanh();
    if (k4 > 3) || (1.7_f64.sin() >= g) {
        'l13: for j in 1..4 {
            for a in &zs {
                g
                    *= (0.2353 * (zs[k4 % zs.len()] * 0.4_f64 - ys[1] * (j as f64)))
                        .atan();
                {
                    let part = &ys[..];
                    let t = ((part.len() as f64) - *a).min(g)
                        + ys[ys.len() - 1].min(*a)
                            * (part[((3.0 * g).abs() as usize) % 2] * y);
                    g *= 0.1923 * ((0.007 * (t * t)).atan() * (zs[j] * 1.3));
                }
                let mut m18 = 0;
                while m18 < 2 && (0.2 + ys[1] <= ys[0]) {
                    g /= (0.3 * *a).exp();
                    if ys[1].sin_cos().1 >= zs[n] {
                        break;
                    }
                    let g20 = (0.8 * ys[ys.len() % ys.len()] * (g / (1.5 + *a * *a)))
                        .sin()
                        .exp_m1();
                    let mut o = ((3.0 * (m18 as f64)).abs() as usize) % 2;
                    m18 += 1;
                }
            }
            let mut m = k4 % 4;
            let mut t = 0.1067 * (ys[1] * g * (g * x));
            t = 0.6 * t + 0.3 * (0.625 * (g + 1.5));
        }
        g = (0.2
            * (({
                let c = (if k4 < 3 {
                    if ((k4 * 1) % 2 == 1 || 3 < 0) || (g + g > y) { zs[n] } else { y }
                } else {
                    g * ys[1]
                }) * (y * y + 0.8 * g);
                ys[0]
            })
                .sin() * ((g - y) / (0.3 * y).exp())))
            .tanh();
        for j in k4..3 {
            ys[1] += (2. * g.sin_cos().1.powi(3)).tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..ys.len() {
        total28 += ys[i] * (i as f64 + 0.5);
    }
    x + 0.4 * total28 + 0.5 * y + 0.6 * g + total + zs[n]
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p32(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p32_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p32_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p32_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p33(s: &[f64; 3], flag: bool) -> f64 {
    'b3: {
        'l4: for j in (1..2).rev() {
            if s[j] / (0.3 * 0.4_f64).exp() < (j as f64) {
                let mut t = 0.8_f64;
                break 'b3;
            }
            let mut xs = [0.0_f64; 3];
            xs[j] /= (1.7 + 0.1_f64.sin());
            let u = 1.0 / (1.0 + (-0.4_f64).exp()) - (0.2 - 0.4 + s[j].sin());
        }
        if (1 + 2) > 1 {
            break 'b3;
        }
        'l9: for i in (1..4).rev().step_by(2) {
            let mut ys = s.to_vec();
        }
        let mut ws = [[(0.6452 * (s[2] - 1.6_f64)).atan(); 2]; 3];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (total).sin() + s[0]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let value = p33(s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, gradient) = p33_grad(s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let mut d_s = [f64::NAN; 3]; let value = p33_grad_into(s, flag, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, pullback) = p33_vjp(s, flag); let d_s = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut d_x: f64 = (0.4444 * (0.7_f64.max(n as f64) * 1.2_f64.min(f[0]))).tanh();
    if f.len() % 2 == 1 || 3 < 2 {
        for j in 0..s.len() {
            if !(d_x > s[2]) {
                if ((d_x > d_x) && (d_x - s[3] < d_x)) || (n > 0) {
                    let t = (0.015
                        * ((0.8 - f[0] - f[2] * d_x)
                            * (((f.len() + 2) as f64) * d_x - d_x.sin().exp_m1())))
                        .cos();
                } else if 1.3 * d_x > d_x {
                    f[2] = (d_x * 1.3 + d_x.sin().exp_m1()).tanh();
                } else {
                    let mut v1 = d_x;
                }
                let mut c = (0.1189 * (d_x.powi(2) + d_x.sin().sinh())).cos();
            }
            f[2] *= (0.3333 * (f[0] * (d_x + f[0]))).tanh();
            let mut t = (0.2865 * (1.1 * 1.8 + (d_x - d_x))).atan();
            f[0] += 0.128 * f64::max(t * t, f[2]);
        }
        let mut q = (2.0 + d_x.cos()).cbrt() * f[(n + 1) % 3].tanh();
        let mut u = (0.1 * ((d_x + q) * (q + f[n % 3]))).atan();
    } else if ((0.5 * d_x.cos()).asin() <= (((3.0 * d_x).abs() as usize) as f64))
        && (d_x - d_x < 0.9)
    {
        f[2]
            += (0.48
                * (d_x / (1.5 + f[((f.len() + 2) + 2) % 3] * f[((f.len() + 2) + 2) % 3])
                    - d_x))
                .cos();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..f.len() {
        total13 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + (d_x).sin() + total13 + s[((3.0 * 0.4_f64).abs() as usize) % s.len()]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]], n: usize) -> f64 {
    let ok = s[0] * e.1 <= e.1;
    let mut u = (0.6061 * (s[n % 4] * e.1.hypot(0.7))).cos();
    match n {
        0 => {
            let mut u: f64 = (0.5556 * (e.1 * 1.5 * e.1.atan())).cos();
        }
        1 => {
            for j in (0..n).step_by(2) {
                'l11: for j in n..3 {
                    let mut ws = s.to_vec();
                    if (n as f64).floor() >= 1.0 {
                        let far = ok;
                        let mut d_x = 0.7
                            * (ws[ws.len() - 1].abs() / (1.7 + 1.9_f64.sin()));
                        d_x = 0.6 * d_x
                            + 0.3 * (d_x / (1.7 + s[n].sin())).sin().exp_m1();
                    } else if ws[2] + e.1 > e.1 {
                        u
                            *= (0.3636
                                * ({
                                    let d_x = -f64::min(rows[n][0], s[n])
                                        - (2.0 + 0.5_f64.atan().cos()).cbrt();
                                    d_x - u
                                }))
                                .sin();
                        u = (0.7 * ((ws[n] + e.1).sin().exp_m1() / 3.0)).tanh();
                    }
                    let a = (ws.len() as f64).copysign(x).abs() + e.1;
                    ws[3] = {
                        let q = (0.0392 * (a * s[j] * (e.1 + ws[n]))).atan() * u;
                        ((j as f64) * 0.9).copysign(rows[j][1])
                    };
                }
                let mut d = (e.1 * e.1).cos();
                u = 0.6 * u + 0.3 * u;
            }
        }
        _ => {
            if 0.3_f64.atan() > e.1 {
                let mut xs = vec![u; 2];
                xs[n % 2]
                    += (0.9524 * (1.5 + rows[n % 4][n % 2].atan().powi(2)).ln()).tanh();
                match n {
                    2 => {}
                    0 => {
                        let b = f64::min(1.6, (n as f64) * x + e.1.atan());
                        let mut m23 = 0;
                        let a = 'l25: loop {
                            m23 += 1;
                            let mut u26 = (u + (m23 as f64)).tanh();
                            let mut o = xs.len() % 3;
                            if (s[m23] * u26 <= xs[0])
                                && (1.0 / (1.0 + (-u).exp()) > rows[o % 4][1])
                            {
                                break (0.0422 * (e.0 + b).mul_add(b, 1.0)).atan();
                            }
                            if m23 >= 3 {
                                break (0.4167
                                    * ((0.0088 * b.powi(2)).sin() * (1.5 + xs[1].powi(2)).ln()))
                                    .atan();
                            }
                        };
                    }
                    _ => {
                        u /= (1.5 + e.0 * e.0);
                        'l30: for j in n + 1..4 {
                            let mut c: f64 = (e.0 / (1.7 + s[j].sin())).abs();
                        }
                    }
                }
            } else {
                let mut xs = vec![[u; 2]; 3];
                for g in s.iter() {
                    u -= 0.5333 * (*g).max(*g).max(e.0);
                    debug_assert!(s[n].is_finite());
                    let mut ws = [0.0_f64; 4];
                }
            }
            u = 0.6 * u + 0.3 * (e.1.asinh() * rows[n][0].max(s[3]));
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * u + (total).sin() + 0.5 * e.1 + e.0 + (x).sin() + s[n]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let value = p35(x, s, e, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, gradient) = p35_grad(x, s, e, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, n, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, pullback) = p35_vjp(x, s, e, rows, n); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> (f64, f64) {
    let d = (0.8 / (1.5 + (n as f64) * (n as f64)) + (2 as f64).max(1.7)).sin().exp_m1();
    let mut ws = vec![0.0_f64; n % 4 + 1];
    for i in 0..n {
        let mut h = f64::sin(y) * d;
        let mut o = i % 5;
        for r in ws.iter_mut() {
            *r /= (1.7 + rows[i][0].sin());
            let h11 = 1.0 / (1.0 + (-h).exp()) * ((1.1 - 0.4) * (h * 0.5_f64));
            let mut saved_x = vec![0.0_f64; i % 4 + 1];
        }
        if f64::min(o as f64, ws[0]) < (i as f64) {
            let mut saved_x = vec![0.0_f64; ws.len() % 4 + 1];
            saved_x[(ws.len() + 2) % 1] = h;
        } else if d * ws[0] <= ws[0] {
            let mut zs = vec![0.0_f64; i % 4 + 1];
        } else {
            let mut v1: f64 = (0.2667
                * (f64::max(d, d) + ((n as f64) + ws[i % ws.len()])))
                .atan();
            let mut m17 = 0;
            loop {
                m17 += 1;
                if m17 >= 2 {
                    break;
                }
                let mut ws19 = vec![vec![(0.32 * (ws[o % ws.len()] * v1)).atan(); 2]; 3];
                for u in ws.iter() {
                    h += (0.4444 * -(v1 * 1.8)).tanh();
                }
                let a = 0.12
                    * ((ws[0] - v1 + (v1 + ws[0]))
                        * ((ws[0] - v1) * (ws[ws.len() % ws.len()] - ws[0])));
            }
        }
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    (0.3 * total + (y).sin() + d + ws[0], (d).sin() + 0.4 * total + (y).sin() + ws[0])
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut v1 = (2.0 + y.cos()).cbrt() * (x * 0.1);
    let mut zs = [[f64::sin(1.4); 2]; 3];
    let d_x = (y.asinh() - v1 / (0.3 * 0.4_f64).exp())
        * (f64::atan2(((3.0 * v1).abs() as usize) as f64, 2.1 + v1.sin())
            * (1 as f64).tanh());
    let mut m6 = 0;
    'l8: while m6 < 4 {
        m6 += 1;
        let mut d_x10 = 0.1344 * (d_x * x).min(m6 as f64);
        match 3 {
            0..=1 => {
                let mut zs12 = if (m6 * 3) > 0 {
                    [
                        d_x10,
                        (0.4
                            * (1.0_f64 * v1
                                + (match 3 {
                                    0 => d_x10,
                                    1 => 1.5,
                                    _ => 1.2,
                                })))
                            .tanh(),
                    ]
                } else {
                    [
                        (0.5714 * ((2 as f64).copysign(d_x10) + 1.0_f64.sin())).atan(),
                        (0.32 * (d_x.tanh() * (d_x10 * v1))).tanh(),
                    ]
                };
            }
            3 => {
                if v1.signum() > 0.2 {
                    return 0.3 * d_x + 0.4 * v1 + 0.5 * y + 0.6 * d_x10 + x;
                }
            }
            _ => {
                if 1.8 / (1.7 + 1.8_f64.sin()) > (2 as f64) {
                    break;
                }
            }
        }
        let mut ys = vec![
            0.3731 * (d_x10 + 1.7 + v1.clamp(- 0.8, 1.1)), (0.4 * (0.7_f64.cos() - (v1 -
            1.5))).cos(), (0.1681 * (1.1 - 0.8 - zs[1] [0] * (m6 as f64))).tanh(), 0.2016
            * d_x
        ];
    }
    if 2 % 2 == 1 || 3 < 1 {
        v1
            += (0.3125
                * ((0.0269 * (d_x * ((m6 + 2) as f64))).atan()
                    * ((2 as f64) / (0.5 + x.abs()))))
                .cos();
        for i in m6 + 1..4 {
            if v1 * v1 <= d_x {
                match i.min(2) {
                    0..=1 => {
                        let mut o = m6 % 2;
                        v1 /= (0.3 * 0.4_f64).exp();
                    }
                    3 => {
                        v1 += (0.1613 * d_x).atan();
                        let p = zs[i % 3][0];
                    }
                    _ => {
                        let mut zs18 = [
                            (0.1209
                                * ((m6.min(2) as f64) + d_x - 1.5 / (1.7 + d_x.sin())))
                                .sin(),
                            f64::tanh(
                                0.4545
                                    * (match ((3.0 * y).abs() as usize) {
                                        2 => zs[0][i % 2] - 1.9,
                                        0 => {
                                            if (zs[m6 % 3][1].abs() <= 0.5)
                                                && (((3.0 * 0.4_f64).abs() as usize) == 3)
                                            {
                                                x
                                            } else {
                                                0.7
                                            }
                                        }
                                        _ => f64::max(1.1, v1),
                                    }),
                            ),
                        ];
                    }
                }
            } else {
                if 3 > 3 {
                    break;
                }
                let mut d_x20 = (0.1527
                    * (if d_x - 0.2 <= d_x { zs[3 % 3][0] } else { d_x - 0.7 }))
                    .tanh();
            }
            let mut xs = vec![[f64::sin(0.5333 * (1.5 / (0.3 * v1).exp())); 2]; 3];
            let mut o23 = 0;
            loop {
                o23 += 1;
                if o23 >= 4 {
                    break;
                }
                let mut xs25 = vec![0.0_f64; 2 % 4 + 1];
            }
            let zs27 = [0.0_f64; 4];
        }
    } else if f64::min(x, m6 as f64) <= (m6 as f64) {
        let mut m = (m6 * 2) % 2;
    } else {
        let mut k30 = 0;
        loop {
            k30 += 1;
            if k30 >= 4 {
                break;
            }
            let a32: f64;
            if (1.2 + 0.7_f64.cos()).recip() <= (k30 as f64) {
                a32 = (0.098 * (d_x * y - y * 1.2)).atan();
            } else {
                a32 = (0.5556
                    * ((((3.0 * (1 as f64)).abs() as usize) as f64) * 0.4
                        - (((3.0 * 0.4_f64).abs() as usize) as f64)))
                    .sin();
            }
            if zs[0][0] * a32 >= 0.9 {
                break;
            }
            if f64::max(1.0, k30 as f64) <= x {
                break;
            }
        }
        v1 = (0.2151
            * (1.3 - ((k30 as f64) + zs[2][3 % 2]) - (2.0 + (v1 + v1).cos()).cbrt()))
            .sin();
    }
    0.3 * x + (v1).sin() + (d_x).sin() + (y).sin() + zs[0][0]
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p38(x: f64, mut f: Vec<f64>, n: usize) -> f64 {
    'l4: for i in (0..f.len()).rev() {
        {
            let part = &f[1..];
            let t = (0.0533 * (part[1] * ((part[0] + x) * (x * part[1])))).tanh();
        }
        f[n] += (1.3333 * f[i]).cos();
        let t = (0.0219 * ((if n < 3 { 0.8 } else { x }) - (f[0] - x)).powi(3)).tanh();
    }
    let mut m9 = 0;
    while m9 < 3 {
        if (m9 > 0) && (f[n] * 0.1 > f[m9]) {
            let mut r = 1.0 / (1.0 + (-x).exp()) * f[f.len() - 1];
            r += 0.32 * r;
            if (m9 > 0)
                || ((match (f.len() * 2) {
                    0 => r,
                    1 => f[f.len() - 1],
                    _ => 1.0_f64,
                }) > f[f.len() % 4])
            {
                r
                    -= (0.1067
                        * (r * r
                            * (f[(f.len() + 2) % 4]
                                - f[((3.0 * r).abs() as usize) % f.len()])))
                        .sin();
                break;
            }
        }
        let b12: f64;
        if !(n == 3) {
            b12 = (0.5 * (1.9_f64 / (0.5 + x.abs())).sin()).ln_1p();
        } else {
            b12 = f[n];
        }
        let mut b = f[m9] * f64::max(x, x);
        {
            let at = &f[n];
            match (m9 * 1) {
                2 => {
                    let v1 = (match (m9 * 2) {
                        1 | 2 => (0.5 * b12.sin()).ln_1p(),
                        0 => b12 * b12,
                        _ => b12.sin(),
                    }) + *at;
                }
                0 => {
                    let u: f64 = (-(f.len() as f64) * (b12 * f[m9])).sin().exp_m1();
                }
                _ => {
                    b /= (1.5 + f[m9] * f[m9]);
                    b += (0.2857 * (f.len() as f64)).tanh();
                }
            }
            let u = ((b12 + f[m9]) * (*at + b)).hypot(0.7);
            b -= f64::sin(1.25 * 1.6);
        }
        m9 += 1;
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    total + (x).sin() + f[((3.0 * 0.4_f64).abs() as usize) % 4]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p38(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, gradient) = p38_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p38_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p38_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    'l5: for i in 0..n {
        let q = 'b7: {
            let mut a = (0.5333 * (y.sin() * (y / (0.3 * y).exp()))).tanh();
            let mut k9 = 0;
            'l11: loop {
                k9 += 1;
                if k9 >= 2 {
                    break;
                }
                let ws = vec![
                    s[n].abs().clamp(- 0.8, 1.1), 0.7407 * (f[i] * (f[i] * s[i % 4]))
                ];
            }
            if 1.0 / (1.0 + (-a).exp()) < 0.7 {
                break 'b7 (2.0 + ((k9 as f64) * a).cos()).cbrt();
            }
            a = (0.5 * y.min(y).cos()).asin() / (1.7 + y.sin());
            match (k9 * 3) {
                0..=1 => {
                    if ((i * 1) as f64) * y > y {
                        a -= 0.5333 * f[k9];
                        let g = (match i {
                            2 => 1.6,
                            0 => (i + 3) as f64,
                            _ => a,
                        }) / (1.5 + ((k9 + 3) as f64) * ((k9 + 3) as f64))
                            * (-1.8 * (f[i] - a));
                    } else if n != 0 {
                        a
                            *= (1.
                                * ({
                                    let a14 = (f[k9] + a) % 1.3
                                        - (1.8 * a - y * s[(k9 * 2) % s.len()]);
                                    (1.3 + a.sin()).powf(0.6)
                                }))
                                .atan();
                        a += (0.4082 * (f[k9] - (n.min(2) as f64) * 1.7)).atan();
                    }
                }
                3 => {}
                _ => {
                    let mut o16 = 0;
                    while o16 < 4 {
                        a -= (0.3333 * (f.len() as f64)).atan();
                        if (1.2 + (k9 as f64).cos()).recip() <= a {
                            return (a).sin() + (y).sin() + f[(o16 + 1) % 3];
                        }
                        o16 += 1;
                    }
                    let mut o18 = 0;
                    while o18 < 2 {
                        o18 += 1;
                        f[2] = 0.4412
                            * (a * a / (1.5 + a * a) - (2.0 + (a * a).cos()).cbrt());
                        let mut t = a;
                    }
                }
            }
            (0.6667 * (f[i % 3] - f[f.len() - 1]).copysign(a)).sin()
        };
        let v1 = (f[i] * q - y * q).sin().exp_m1();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    (total).sin() + total24 + (y).sin() + f[f.len() % f.len()]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let value = p39(s, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, gradient) = p39_grad(s, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p39_grad_into(s, f, y, n, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, pullback) = p39_vjp(s, f, y, n); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], flag: bool) -> [f64; 2] {
    io[(0 + 1) % 4] = 0.6 * io[(0 + 1) % 4] + 0.3 * x;
    let mut ys = io.to_vec();
    let mut h = f64::max(x * x, 1.3);
    h
        -= 0.0512
            * ((match 1 {
                0..=1 => h,
                3 => x,
                _ => ys[0],
            }) * (ys[1] * h));
    if (((3.0 * 0.4_f64).abs() as usize) as f64) - h > h {
        let mut m = ys.len() % 2;
    } else if 2 % 2 == 1 || 3 < 1 {
        for i in (0..ys.len()).rev() {
            h += (0.5333 * (io[i].min(h) * io[io.len() - 1].abs())).tanh();
            io[i] += (0.625 * ys[i].hypot(0.7).abs()).atan();
            if ys.len() % 2 == 1 || 3 < 0 {
                'l9: for j in i + 1..4 {
                    let (mut v1, p) = (
                        (0.4 * (h.abs() + h)).sin(),
                        f64::max(x.copysign(ys[j]), x),
                    );
                    h /= (0.5 + p.abs());
                    ys[2] = -(v1.abs() / (1.5 + ys[j] * ys[j]));
                }
                'l13: for j in (0..i).rev() {
                    let d_x = (0.0119
                        * ((0.3 / (0.3 * ys[((3.0 * h).abs() as usize) % ys.len()]).exp()
                            + (ys.len() as f64) * rows[i][1])
                            * ((1.5 - h)
                                * (io[(((3.0 * 0.4_f64).abs() as usize) * 2) % io.len()]
                                    * ys[j.min(2) % ys.len()]))))
                        .atan();
                    let q = (rows[i][ys.len() % 2] + ys[i] + rows[0][1].hypot(0.7))
                        .asinh();
                    h = 0.4032 * q;
                }
            }
            h += 0.5333 * x;
        }
        h = io[io.len() - 1];
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ys.len() {
        total18 += ys[i] * (i as f64 + 0.5);
    }
    [
        total18 + (total).sin() + h + (x).sin() + io[2],
        total18 + (h).sin() + 0.5 * x + total + ys[0],
    ]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let value = p40(x, rows, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, flag); let (d_x, d_rows) = pullback([weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p41(x: f64, n: usize) -> f64 {
    let mut d = -(1.1 * x);
    d /= (0.3 * 0.4_f64).exp();
    'l4: for i in (0..n).rev() {
        let mut xs = [0.0_f64; 4];
        xs[n]
            *= (0.16
                * ((if f64::max(x, d) <= xs[3] { xs[3] } else { xs[n] })
                    * (d / (0.5 + xs[xs.len() % 4].abs()))))
                .sin();
        if (n + 3) < 3 {
            break;
        }
        let mut saved_x = vec![0.0_f64; i % 4 + 1];
    }
    x + 0.4 * d
}
pub const CASE: Case = Case { name: "p41", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p41(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p41_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p41_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p41_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p42(x: f64, s: &[f64], n: usize) -> f64 {
    let mut ws = vec![
        (0.4233 * (s[n] * s[((3.0 * s[n]).abs() as usize) % 4] * (x + 0.6))).atan(); (s
        .len() + 2) % 4 + 1
    ];
    let mut g = (0.32
        * ((if n != 2 { 1.8 } else { ws[0] }) * f64::max(ws[n % ws.len()], s[n])))
        .cos();
    if (n.min(2) % 2 == 1 || 3 < 0) && ((n < 3) && (g * (n as f64) > ((n + 1) as f64))) {
        ws[0] = 0.6 * ws[0]
            + 0.3 * (0.6667 * (-ws[(ws.len() * 3) % ws.len()] * 1.5_f64.asinh()));
    } else {
        ws[0] *= 0.7692 * (((n + 3) as f64) * (n as f64) % 1.3);
        let mut c = 0.4762
            * ((1.0 + ws[n.min(2) % ws.len()] * ws[n.min(2) % ws.len()]).sqrt() * s[n]);
    }
    let mut d_x = f64::atan2(ws[0].hypot(0.7), 2.1 + g.sin());
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total9 = 0.0;
    for i in 0..ws.len() {
        total9 += ws[i] * (i as f64 + 0.5);
    }
    (g).sin() + 0.4 * d_x + 0.5 * total + (x).sin() + total9 + ws[0]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p42(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p42_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p42_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    f[2] = (0.6667
        * f64::max(
            match f.len() {
                0 => 1.6,
                1 => f[0] * x,
                _ => f[0] - f[2],
            },
            x,
        ))
        .sin();
    for i in (1..3).rev() {
        let g = (if x - x <= f[i % f.len()] { x } else { x - x })
            * (x.min(f[i]) + 1.8_f64 * x);
    }
    f[s.len() % 3] /= (0.5 + f[0].abs());
    let mut d_x = (0.3556 * (f[1] * x / (0.3 * x).exp())).cos();
    {
        let cell = &mut f[1];
        *cell
            -= (0.6667
                * (s[(s.len() * 1).min(2) % 4]
                    + s[((3.0 * s[1]).abs() as usize) % s.len()])
                    .max(*cell))
                .sin();
        for j in (1..2).rev() {
            if j < 1 {
                continue;
            }
        }
        let saved_x = vec![(* cell - ((s.len() * 2) as f64)) % 1.3; 4];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * x + d_x + total + f[2]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p43(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p43_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p43_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    let saved_x = vec![if n > 2 { x.abs() } else { x * x }; n % 4 + 1];
    let (mut q, t) = (
        saved_x[saved_x.len() - 1].tanh().sin_cos().1,
        0.8_f64.mul_add(saved_x[0], x).tanh(),
    );
    let mut m = saved_x.len() % 4;
    let mut k8 = 0;
    while k8 < 2 {
        k8 += 1;
        for i in (m..3).rev() {
            m = (m * 2 + (i + 1)) % 4;
            for i11 in m..3 {
                q
                    -= 0.1455
                        * ((0.7 - f[saved_x.len() % 3])
                            * (if t - t >= x { t } else { saved_x[saved_x.len() - 1] }));
                let mut xs = if (i11 as f64) / (1.7 + x.sin())
                    > saved_x[saved_x.len() - 1]
                {
                    [(0.5714 * (0.2_f64.sin_cos().1 + t)).atan(), q]
                } else {
                    [(0.5405 * (t - 1.2).asinh()).cos(), q.abs() % 1.3]
                };
                'b14: {
                    q -= (1. * (1.3 + f[i11].sin().sin()).powf(0.6)).atan();
                    if xs[0] + t <= t {
                        break 'b14;
                    }
                    let mut q = (0.1778 * (t + xs[((i11 * 1) + 2) % 2] + xs[0] * xs[1]))
                        .atan();
                    let mut xs = vec![0.0_f64; 4];
                }
                for q17 in xs.iter_mut() {
                    *q17 = (0.4
                        * ((0.5 * t.sin()).ln_1p().sin()
                            - ({
                                let u = q
                                    * (match ((3.0 * *q17).abs() as usize) {
                                        0..=1 => t,
                                        3 => t,
                                        _ => t,
                                    })
                                    - (saved_x[((i11 + 3) + 3) % saved_x.len()] + 1.5)
                                        * (2.0 + ((k8 + 1) as f64).cos()).cbrt();
                                f[1] - t
                            })))
                        .cos();
                    f[i] /= 3.0;
                    let r = (t.tanh() * 0.8).exp() / (1.5 + *q17 * *q17);
                }
            }
            let mut a: f64 = (t - t).tanh();
            match f.len() {
                0 => {
                    a += (0.3867 * (saved_x[0].atan() - a / (1.7 + q.sin()))).cos();
                    f[2] -= (1. * (q * t).sin().exp_m1()).atan();
                }
                1 => {}
                _ => {
                    let part = &mut f[..];
                    part[2] += (0.8 * part[part.len() - 1]).sin();
                    let mut saved_x23 = [0.0_f64; 4];
                }
            }
        }
        'l25: for j in m..3 {
            let mut k27 = 0;
            while k27 < 4 {
                q *= (0.1689 * (t.hypot(0.7) * (q - 1.2))).sin();
                debug_assert!(t.is_finite());
                let mut zs = if saved_x[saved_x.len() % saved_x.len()] - saved_x[0] < t {
                    [
                        0.5 * (f[1].min(q) - saved_x[k27 % saved_x.len()]),
                        saved_x[j % saved_x.len()],
                    ]
                } else {
                    [
                        (0.2703 * (1.9 - t + (k27 as f64))).tanh(),
                        0.5 * (1.2 + (0.6 * t).cos()).recip(),
                    ]
                };
                k27 += 1;
            }
            for i in 0..f.len() {
                let mut o = k8.min(2).min(2) % 5;
            }
            f[saved_x.len() % 3] *= f[k8].signum();
        }
        let mut k = k8 % 2;
        q += (0.48 * (1.0 * saved_x[0] + q / (1.5 + q * q))).tanh();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..saved_x.len() {
        total34 += saved_x[i] * (i as f64 + 0.5);
    }
    total + 0.4 * q + 0.5 * x + t + 0.7 * total34 + saved_x[0]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p45(x: f64, n: usize) -> (f64, f64) {
    if (1 + 1) != 1 {
        let mut k = n % 5;
        if x + x > 1.7 {
            let mut k4 = 0;
            let r = loop {
                k4 += 1;
                if k4 >= 3 {
                    break (0.3333
                        * ((1.3 + 1.4_f64.sin()).powf(0.6) * (x / (0.5 + x.abs()))))
                        .sin();
                }
                if x * 1.0 < 1.0 {
                    let mut zs = vec![0.0_f64; k4 % 4 + 1];
                } else if k4 % 2 == 1 || 3 < 0 {
                    let mut v1 = x;
                    k = (k * 2 + k4) % 5;
                }
                let c = 'b8: {
                    let mut ws = [(0.5333
                        * ((2.0 + 0.7_f64.cos()).cbrt() / (0.3 * 1.3_f64).exp()))
                        .tanh(); 4];
                    let c = f64::max(x.mul_add(x, ws[3]).sin().exp_m1(), ws[n]);
                    if c.copysign(ws[k4]) <= c {
                        break 'b8 0.4545
                            * ((match ws.len() {
                                0..=1 => c,
                                3 => c,
                                _ => ws[k4],
                            }) + (c - 0.5));
                    }
                    ws[n] /= (1.7 + ws[ws.len().min(2) % ws.len()].sin());
                    let mut saved_x = ws;
                    (0.2778 * (c + c - (1.0 - 1.2))).cos()
                };
                let mut k13 = n % 3;
                if k % 2 == 1 || 3 < 3 {
                    break (0.4167 * (x * 1.6 / (0.5 + c.abs()))).sin();
                }
            };
        }
    } else {
        let d = -(x + 1.2).cos();
    }
    ((x).sin(), x)
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    'b5: {
        let mut h = (0.5333 * (s[n % s.len()].asinh() - y * x)).tanh();
        if ({
            let c: f64 = f64::sin(
                ((n as f64) - s[s.len() - 1]) * y.mul_add(s[2], s[n % s.len()]),
            );
            s[2]
        }) >= y
        {
            break 'b5;
        }
        h /= 2.0;
        let mut zs = vec![
            (0.6667 * (n as f64)).sin(), 0.2083 * ((1.3 + s[2].sin()).powf(0.6) * (s
            .len() as f64)), s[1].sin().sinh() % 1.3
        ];
    }
    let mut a: f64 = (0.5333 * (y - y * y)).sin();
    let mut zs = vec![0.0_f64; n % 4 + 1];
    a = (f64::min(x, zs[((3.0 * a).abs() as usize) % zs.len()]) / (0.3 * s[2]).exp())
        .atan();
    let p = (y + zs[((3.0 * y).abs() as usize) % zs.len()] - zs[0] * a)
        * f64::atan2(a, 2.1 + a.sin()).sin_cos().1;
    a /= (1.7 + p.sin());
    zs[0] += (0.0741 * (x + y).powi(3)).sin();
    let mut zs12 = vec![
        (n as f64).rem_euclid(1.7).clamp(- 0.8, 1.1), (0.2891 * (1.5_f64 * 0.3 * (p *
        y))).atan()
    ];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs12.len() {
        total += zs12[i] * (i as f64 + 0.5);
    }
    p + a + x + y + total + zs12[1]
}
pub const CASE: Case = Case { name: "p46", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p46(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p46_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p46_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p46_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p47 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p47(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    rows: &[[f64; 2]],
    z: &mut f64,
    n: usize,
) -> f64 {
    if (if f[(n + 2) % 4] - *z < 0.5 { *z } else { f[(n + 1) % 4] })
        < (((3.0 * 0.4_f64).abs() as usize) as f64)
    {
        f[n] = 0.431
            * ((1.2 * rows[1][0] - (s[(n * 3) % 3] - *z))
                * ({
                    let g = (0.0312 * (*z - f[(n * 2) % 4]).powi(3)).tanh()
                        * (f64::min(rows[n][1], 0.5) * (f[n] * *z));
                    g
                })
                    .sin_cos()
                    .0);
    }
    let q = 'b8: {
        let mut a = (0.3846 * (1.7 + *z - f64::sin(f.len() as f64))).tanh();
        if (x.clamp(-0.8, 1.1) < s[2]) && (n == 3) {
            break 'b8 (0.56 * (*z / 0.7)).atan();
        }
        let h = (1.3 + x.sin()).powf(0.6) * (*z + *z) * (1.9 * f[0]).asinh();
        if h + f[n] <= f[n] {
            return h + x + a + *z + f[n];
        }
        0.8475 * ((n as f64).sin() + s[1] * 1.3)
    };
    let far = (1.0_f64.tanh() <= x) || ((1.2 + (*z).cos()).recip() > q);
    let mut a: f64 = (q * q).tanh();
    match ((3.0 * f[n]).abs() as usize) {
        0..=1 => {
            for i in (n..3).rev() {
                for r in f.iter_mut() {
                    *r = 0.6 * *r + 0.3 * (q / (1.5 + 0.3 * 0.3)).max(rows[i][1]);
                    let mut xs = if s[i] < s[i] {
                        [
                            0.5833 * (s[i] / (1.7 + 1.4_f64.sin()) * (i as f64)),
                            0.5 * (1.2 + f64::sin(s[i]).cos()).recip(),
                        ]
                    } else {
                        [(0.5 * (1.0 + (*r + s[i]) * (*r + s[i])).sqrt()).tanh(), s[i]]
                    };
                    let mut t = (a + a).sin();
                    t *= (0.4 * (t / (0.5 + s[i].abs()))).tanh();
                }
                match f.len() {
                    2 => {
                        match i {
                            0 => {
                                if i % 2 == 1 || 3 < 1 {
                                    break;
                                }
                            }
                            1 => {}
                            _ => {}
                        }
                    }
                    0 => {
                        if i % 2 == 1 || 3 < 3 {
                            continue;
                        }
                        f[n] = (0.2222 * ((f.len() + 2) as f64)).sin();
                    }
                    _ => {
                        f[n] = (0.0673
                            * ((0.8 - s[i % 3] - a.tanh()) * (*z - f[n] + (a + *z))))
                            .sin();
                    }
                }
            }
        }
        3 => {
            a = (0.5333 * (f[n] * q)).cos();
        }
        _ => {}
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..f.len() {
        total22 += f[i] * (i as f64 + 0.5);
    }
    (a).sin() + (x).sin() + (total).sin() + (total22).sin() + (*z).sin() + (q).sin()
        + f[n]
}
pub const CASE: Case = Case { name: "p47", floats: 17, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let value = p47(x, s, f, rows, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_z = 0.0; let value = p47_grad_into(x, s, f, rows, z, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p47_vjp(x, s, f, rows, z, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    for t in s.iter() {
        if 0.9_f64 * y < *t {
            'b5: {
                let mut k6 = 0;
                while k6 < 3 {
                    k6 += 1;
                    let mut h: f64 = s[k6];
                    let mut xs = vec![vec![f64::tanh(0.7368 * (1.9 / 2.0)); 2]; 3];
                }
                let mut h: f64 = (0.6667 * (y + *t)).atan();
                if n.min(2) == 1 {
                    break 'b5;
                }
                let mut ys = vec![0.0_f64; (k6 * 1) % 4 + 1];
                ys.fill((0.5 * (h - y)).sin());
            }
        } else {
            for &g in s.iter() {
                let mut saved_x = [
                    (0.0254
                        * ((n as f64) * s[n] * ((s.len() as f64) / (0.3 * s[n]).exp())))
                        .cos(),
                    (0.3268 * ((0.9 + *t) * (1.7 * *t))).tanh(),
                    (0.2 * ((1.2 + y.cos()).recip() / (0.5 + y.abs()))).sin(),
                ];
            }
        }
        let mut ys = vec![vec![(0.5 * (* t).sin()).ln_1p(); 2]; 3];
    }
    let mut ws = vec![
        (0.5556 * (y * s[s.len() % 4] * f64::atan2(s[n], 2.1 + y.sin()))).tanh(),
        f64::sin(s[3]).asinh()
    ];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..ws.len() {
        total17 += ws[i] * (i as f64 + 0.5);
    }
    (total17).sin() + (y).sin() + (total).sin() + ws[1]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    let mut m5 = 0;
    loop {
        m5 += 1;
        'l7: for j in 0..f.len() {
            let mut m9 = 0;
            loop {
                m9 += 1;
                if m9 >= 4 {
                    break;
                }
                let mut v1 = 0.2976 * ((f[m9 % f.len()] + f[m9 % f.len()]) * (1.3 + y));
                let mut d = (0.3077
                    * (v1.clamp(-0.8, 1.1) + (v1 - f[(j + 3).min(2) % 3])))
                    .atan();
                if -x > y {
                    break;
                }
            }
            let mut k13 = 0;
            while k13 < 2 {
                k13 += 1;
                let mut v1 = (0.4651 * ((f[1].tanh() * 0.8).exp() - (y - 0.5))).tanh();
                let ys = f.clone();
                let mut xs = [0.0_f64; 3];
                if m9 < 3 {
                    let mut o = (xs.len() * 2) % 3;
                    std::mem::swap(&mut xs, &mut f);
                    xs[k13] = 0.7407
                        * (f64::min(y, y.sin())
                            * ((0.5 * 0.9_f64.sin()).ln_1p() * (x * y)));
                } else {
                    let mut saved_x = if (v1 + xs[0] > xs[xs.len() - 1])
                        && (1.0 / (1.0 + (-y).exp()) < v1)
                    {
                        [v1, (0.5333 * (y / (0.3 * 0.4_f64).exp())).cos()]
                    } else {
                        [
                            (0.4 * (1.2 + y.tanh().cos()).recip()).tanh(),
                            (0.5714
                                * (xs[k13].clamp(-0.8, 1.1)
                                    - (0.5 * ys[m9 % ys.len()].cos()).asin()))
                                .atan(),
                        ]
                    };
                }
            }
            for j20 in 1..2 {
                let mut r = (0.5714 * ((1.3 + y.sin()).powf(0.6) - f[k13])).sin();
                let mut q = (0.3733 * (y * r / 3.0)).cos();
            }
        }
        if f.len() != 1 {
            f[2] = 0.6 * f[2] + 0.3 * (0.2195 * (y * y).powi(2));
            let mut a = (0.2222 * ((f.len() as f64) * f[2]).copysign(y)).cos();
        }
        if (1.0 + 1.8_f64 * 1.8_f64).sqrt() > 0.6 {
            break;
        }
        if m5 >= 3 {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    y + total + 0.5 * x + f[2]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p49(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p49_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p49_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let ys = s.to_vec();
    let v1 = y / (1.5 + e.0 * e.0);
    let mut saved_x = ys.clone();
    if saved_x[0] - y <= ys[1] {
        saved_x[1] = (0.1905
            * ((if n < 3 { n as f64 } else { y }).sin().sinh()
                * (saved_x[2] * ys[1] + (e.0 - v1))))
            .cos();
        let mut o10 = 0;
        let r = loop {
            o10 += 1;
            let r = ({
                let h = (-ys[n % 3] / 2.0).sin().exp_m1();
                h
            })
                .asinh();
            let mut p = (0.1667
                * (r.powi(3) * (if saved_x.len() < 1 { v1 } else { e.1 })))
                .atan();
            for i in n + 1..4 {
                saved_x[o10 % 3] = (0.2286
                    * (if 1.4_f64.sin().sinh() > p {
                        saved_x[i % saved_x.len()].sin() / 0.7
                    } else {
                        saved_x[1] - ys[(n + 3) % 3] - saved_x[i % 3] * y
                    }))
                    .cos();
                for c in saved_x.iter_mut().rev() {
                    *c -= 0.7273 * 1.1;
                    let mut ws = vec![0.0_f64; 2];
                }
                saved_x[2] /= 0.7;
            }
            if saved_x.len() > 0 {
                break (0.1067
                    * (y / (0.5 + saved_x[ys.len().min(2) % 3].abs())
                        * (saved_x[2] * ys[0])))
                    .tanh();
            }
            if o10 >= 3 {
                break 0.2
                    * (saved_x[0] * (saved_x[saved_x.len().min(2) % saved_x.len()] * r));
            }
        };
    } else if (0.5 * 0.7_f64.sin()).ln_1p() > v1 {
        for r in saved_x.iter() {
            let xs = saved_x.clone();
        }
    } else {
        for q in saved_x.iter_mut() {
            *q *= (0.4938 * (1.8 * e.1 * (2.0 + ys[2].cos()).cbrt())).atan();
            let xs = [
                (0.32
                    * ((match n {
                        2 => x,
                        0 => ys[0],
                        _ => ys[2],
                    }) * *q))
                    .atan(),
                (ys[ys.len() - 1] * *q).sin(),
                e.1,
                (0.5 * (1.5 + ys[1].powi(2)).ln().floor()).sin(),
            ];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * e.0 + (e.1).sin() + 0.5 * total + 0.6 * v1 + (y).sin() + 0.8 * x
        + saved_x[n.min(2) % 3]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64]) -> f64 {
    let mut o5 = 0;
    loop {
        o5 += 1;
        if o5 >= 4 {
            break;
        }
        f[0] -= (0.3704 * (1.6_f64 + y + ((o5 as f64).tanh() * 0.8).exp())).tanh();
        if io.len() == 2 {
            break;
        }
    }
    let mut g = (0.1569 * (f[1] * y - io[2] * (io.len() as f64))).sin();
    let u = (g + f[2]).sin() + f64::atan2(y, 2.1 + x.sin()) / (0.3 * g).exp();
    for i in (o5..3).rev() {
        'l10: for j in 0..o5 {
            let h12;
            if (j > 0) && (1.2 - g > io[i]) {
                h12 = (0.08 * (0.8_f64.copysign(g) * (u - u))).atan();
            } else {
                h12 = f64::atan2(io[j % 4], 2.1 + io[j].sin()).tanh();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..io.len() {
        total15 += io[i] * (i as f64 + 0.5);
    }
    (y).sin() + (u).sin() + x + 0.6 * total + total15 + g + io[2]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let value = p51(x, f, y, io); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let (value, gradient) = p51_grad(x, f, y, io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, flag: bool) -> f64 {
    let mut k = 2 % 5;
    let mut ws = vec![[(0.6667 * (s[2] - x)).tanh(); 2]; 3];
    let mut d = y;
    let mut saved_x = vec![s[1] * y * (0.5 * 1.9_f64.cos()).asin(); 3];
    let mut ys = vec![0.0_f64; 3];
    ws[2][1] += (1.6667 * ws[k % 3][0].sin().exp_m1().sin().sinh()).atan();
    if ys.len() > 1 {
        d += 0.8 * (0.5 * (1.0 + ys[2]).cos()).asin();
    } else {
        match k {
            0 => {
                let mut c = (0.2667
                    * (({
                        let p = (d * 1.0_f64).asinh()
                            * (match s.len() {
                                2 => d * saved_x[1],
                                0 => 1.3,
                                _ => d / 2.0,
                            });
                        saved_x[1]
                    }) + (saved_x[((saved_x.len() + 2) + 3) % saved_x.len()] - ys[1])))
                    .atan();
            }
            1 => {
                d *= 1.1_f64.sin() * (0.5 * 1.4_f64.sin()).ln_1p();
            }
            _ => {}
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..saved_x.len() {
        total15 += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..ys.len() {
        total17 += ys[i] * (i as f64 + 0.5);
    }
    0.3 * y + (x).sin() + d + (e.1).sin() + 0.7 * total + 0.8 * total15 + saved_x[2]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let value = p52(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, gradient) = p52_grad(x, s, e, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, flag, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, pullback) = p52_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p53(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize, flag: bool) -> f64 {
    match n {
        0 => {
            let mut xs = [y.min(1.8); 3];
            if !(*z + x > x) {
                'l8: for _ in (0..=n).rev() {
                    let mut t: f64 = 0.1;
                }
            } else if xs[xs.len() - 1] < xs[((3.0 * 0.4_f64).abs() as usize).min(2) % 3]
            {
                *z = (0.0667
                    * (0.3922
                        * ((2.0 + 0.4_f64.cos()).cbrt() * ((xs.len() as f64) + *z)
                            * (s[2] - *z - (1.3 + xs[2].sin()).powf(0.6)))))
                    .cos();
                *z /= (1.7 + ((n + 2) as f64).sin());
            } else {
                if n != 1 {
                    let t: f64 = (0.0526
                        * ((*z - xs[((3.0 * *z).abs() as usize) % xs.len()])
                            * (0.5 * s[n].cos()).asin()
                            * (1.7 + xs[1] + ((n as f64) + 0.4))))
                        .sin();
                    'l12: for i in 0..xs.len() {
                        let mut both = (
                            (0.4678 * (1.9 * (s[xs.len() % 4] * x))).sin(),
                            1.7_f64.cos() / (1.5 + *z * *z),
                        );
                        debug_assert!((* z).is_finite());
                        both.1 = (0.221
                            * ({
                                let c = (both.1 * s[n]).hypot(0.7).clamp(-0.8, 1.1);
                                y + s[n] + (t + c)
                            }))
                            .cos();
                        xs[2] /= (1.7 + xs[i].sin());
                    }
                } else {
                    if (*z).copysign(*z) >= (((3.0 * (n as f64)).abs() as usize) as f64)
                    {
                        *z /= (0.5 + (*z).abs());
                        let mut o = n.min(2) % 2;
                        xs[o] = (1.3 + (s[0] * *z + y.powi(3)).sin()).powf(0.6);
                    } else {
                        *z
                            += (0.128
                                * (match s.len() {
                                    0..=1 => s[s.len() % 4] * *z,
                                    3 => (*z).powi(3),
                                    _ => xs[2].min(y),
                                }))
                                .atan();
                    }
                    let mut p = (0.4706 * (*z * 0.7 + -xs[2])).atan();
                }
            }
        }
        1 => {
            let b = (y * y).asinh() - *z * x * -*z;
            let r = b.cos();
        }
        _ => {
            let mut k21 = 0;
            let d = loop {
                k21 += 1;
                if k21 >= 4 {
                    break 0.9_f64;
                }
                let mut k = s.len() % 3;
                if !flag {
                    break 1.0 / (1.0 + (-s[1]).exp());
                }
            };
            *z = (*z).mul_add(s[n % 4], *z).cos() / (0.5 + d.abs());
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * *z + 0.4 * total + (y).sin() + 0.6 * x + s[1]
}
pub const CASE: Case = Case { name: "p53", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let value = p53(x, s, y, z, n, flag); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let (value, gradient) = p53_grad(x, s, y, z, n, flag); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p53_grad_into(x, s, y, z, n, flag, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_z = weights[1]; let (value, pullback) = p53_vjp(x, s, y, z, n, flag); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, };
}

pub mod p54 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p54(x: f64, s: &[f64; 3], rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut m6 = 0;
    let t = loop {
        m6 += 1;
        if m6 >= 2 {
            break if x * rows[n][s.len() % 2] <= y { s[m6] * y } else { y.abs() };
        }
        let ys = s.to_vec();
        if !(n != 0) {
            break s[s.len() - 1].sin() / (1.7 + ys[m6].sin());
        }
    };
    let mut ys = [(0.3889 * (rows[n % 4][m6 % 2] - y - y / (1.7 + s[m6].sin())))
        .sin(); 4];
    let h = 'b11: {
        'l12: for p in ys.iter() {
            'l14: for i in (0..3).step_by(2) {
                let mut ws = [0.0_f64; 2];
                ws[(i + 1) % 2]
                    -= f64::cos(
                        1.2
                            * ((if ws.len() == 1 { 1.1 } else { t })
                                / (1.5 + (ys.len() as f64) * (ys.len() as f64))),
                    );
                match m6 {
                    0 => {
                        ws[0] -= (1.3333 * y).tanh();
                        ws[ys.len() % 2] += (0.4 * (1.2 + (t * *p).cos()).recip()).cos();
                    }
                    1 => {
                        ws[1] /= (1.5 + y * y);
                    }
                    _ => {
                        let r = ((ws.len() as f64) + 1.4).tanh().clamp(-0.8, 1.1);
                    }
                }
                let mut u = f64::max(ws[0].copysign(y), ws[ws.len() % ws.len()]);
            }
            let mut o19 = 0;
            while o19 < 3 {
                let mut k21 = 0;
                loop {
                    k21 += 1;
                    let u = (0.0051
                        * (t.powi(2)
                            * (*p * ys[ys.len() - 1] * (rows[k21][k21 % 2] + t))))
                        .sin();
                    if (k21 as f64) * t <= 0.4 {
                        break;
                    }
                    if k21 >= 3 {
                        break;
                    }
                }
                o19 += 1;
            }
        }
        let mut v1 = (0.2353 * (t - (m6 as f64) - (rows[(m6 * 2) % 4][1] + t))).sin();
        if m6.min(2) < 1 {
            break 'b11 0.6_f64;
        }
        let mut k25 = 0;
        'l27: loop {
            k25 += 1;
            if k25 >= 2 {
                break;
            }
            ys[(k25 + 3) % 4] = (0.1778
                * (f64::sin(t) * (2.0 + ys[s.len() % ys.len()].cos()).cbrt()
                    * ((if m6 % 2 == 1 || 3 < 2 { ys[k25] } else { v1 }) + (t - t))))
                .cos();
            if (s.len() < 1) && (k25 > 3) {
                for (d_x, q) in ys.iter().zip(s.iter()) {
                    let mut r = (0.2667 * (v1.abs() - (*d_x + ys[m6]))).sin();
                    let mut g = ys[m6].sin() + (2.0 + 0.3_f64.cos()).cbrt();
                    let mut u = match (n * 2) {
                        0 => ys[k25].sin(),
                        1 => (0.5 * r.sin()).ln_1p(),
                        _ => (2.0 + ys[n].cos()).cbrt(),
                    };
                }
            } else {
                'l33: for &u in ys.iter() {
                    v1 /= (0.3 * ys[m6]).exp();
                }
                ys[m6] += (0.2963 * (ys[k25] * 0.9 * (rows[3][k25 % 2] - y))).tanh();
            }
            {
                let cell = &mut ys[k25 % 4];
                *cell = 0.6 * *cell + 0.3 * (s[k25] - *cell).cos();
                let mut r = (1.0 + (0.5 * v1) * (0.5 * v1)).sqrt();
            }
            if t * v1 < t {
                break;
            }
        }
        ys[k25] /= (1.7 + ys[0].sin());
        v1
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total39 = 0.0;
    for i in 0..ys.len() {
        total39 += ys[i] * (i as f64 + 0.5);
    }
    x + 0.4 * h + 0.5 * total + (y).sin() + (t).sin() + total39 + s[m6]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let value = p54(x, s, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, gradient) = p54_grad(x, s, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, pullback) = p54_vjp(x, s, rows, y, n); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut ws = s.to_vec();
    for i in n..3 {
        if i % 2 == 1 || 3 < 1 {
            return (y).sin() + 0.4 * x + ws[i];
        }
        match (n * 1) {
            0..=1 => {
                ws[i] = (0.3636 * (y + (s[1] + y) + ws[1].abs().fract())).atan();
                if y / 3.0 > x {
                    let mut o7 = 0;
                    while o7 < 4 {
                        ws[i] = y;
                        o7 += 1;
                    }
                    let b9: f64;
                    if o7 != 0 {
                        b9 = ws[0].signum() - y.sin();
                    } else {
                        b9 = (0.5079 * (y * s[i] * (0.7_f64 * ws[i]))).sin();
                    }
                } else if (1.5 + y >= ws[2]) || (y * s[i] >= y) {
                    let mut m11 = 0;
                    'l13: loop {
                        m11 += 1;
                        let mut q = f64::min(y, f64::atan2(ws[i], 2.1 + 0.4_f64.sin()));
                        let mut r = (0.224 * (q * (ws[(ws.len() * 2) % 3] / 3.0)))
                            .tanh();
                        if m11 > 3 {
                            break;
                        }
                        if m11 >= 2 {
                            break;
                        }
                    }
                    if ws[0] - ws[m11] <= y {
                        let mut v1 = (0.4 * (((m11 as f64) + y) / (1.7 + y.sin())))
                            .tanh();
                        break;
                    }
                } else {
                    let mut u: f64 = 0.1;
                }
            }
            3 => {
                if y - ((i + 2) as f64) >= y {
                    if n < 3 {
                        if f64::min(y, s[i]) > 1.8_f64 {
                            return 0.3 * y + (x).sin() + ws[i];
                        }
                        ws[i] *= (1.0526 * x.min(1.9)).sin();
                    } else if i.min(2) < 1 {
                        let mut h: f64 = 0.4 * ws[(n + 1) % ws.len()].mul_add(y, ws[i]);
                        ws[i] += (0.3077 * ((i as f64) * 1.1 + (1.8 - h))).cos();
                    } else {
                        let q: f64 = 1.5;
                        let d_x = q.copysign(0.2) * ((i + 2) as f64).sin().sinh()
                            - ws[i];
                    }
                    let mut k21 = 0;
                    'l23: loop {
                        k21 += 1;
                        if k21 >= 4 {
                            break;
                        }
                        let mut b = x.tanh() / 2.0;
                        ws[i % 3]
                            -= 0.1231
                                * ((0.5 * ws[0].sin()).ln_1p() - (y + ((i + 2) as f64)));
                        ws[i]
                            *= 0.4
                                * (if (k21 != 0) && (ws[i].sin() < ws[i]) {
                                    b
                                } else {
                                    (1.0 + y * y).sqrt()
                                });
                        if k21 != 1 {
                            break;
                        }
                    }
                } else if s[i % s.len()] * y <= y {
                    if i != 2 {
                        break;
                    }
                    let mut k25 = 0;
                    let g = loop {
                        k25 += 1;
                        if k25 >= 2 {
                            break (2.0 + 1.2_f64.cos()).cbrt().clamp(-0.8, 1.1);
                        }
                        ws[i]
                            -= (2. * (0.5 * (ws[k25 % 3] + s[k25]).cos()).asin()).atan();
                        let mut r: f64 = 1.4;
                        if r.sin().exp_m1() < 1.6 {
                            break 0.25 * ((1.2 + r.cos()).recip() / (0.5 + s[i].abs()));
                        }
                    };
                }
                let mut k29 = 0;
                while k29 < 4 {
                    ws[s.len() % 3] *= 0.1404 * (1.9 * y * ws[i].copysign(y));
                    debug_assert!(y.is_finite());
                    k29 += 1;
                }
            }
            _ => {
                let mut k31 = 0;
                while k31 < 2 && (y + 1.0 >= 1.3) {
                    k31 += 1;
                    {
                        let at = &mut ws[1];
                        *at = (0.6 / (0.3 * x).exp() + (1.5 + s[k31].powi(2)).ln())
                            .sin()
                            .sinh();
                        if y - x > s[1] {
                            break;
                        }
                        let mut zs = vec![[0.8065 * (y + 1.6); 2]; 3];
                        let mut o = k31 % 3;
                    }
                }
            }
        }
        let mut b = ws[2];
        b += (0.1951 * (ws[i] + y - ws[i % 3] * b)).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total38 = 0.0;
    for i in 0..ws.len() {
        total38 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total38 + (y).sin() + 0.5 * total + (x).sin() + s[s.len() - 1]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p55_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p55_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p56(x: f64, s: &[f64; 3], y: f64, flag: bool) -> f64 {
    let t: f64 = s[0 % s.len()] * s[(0 + 3) % 3] * (x - s[(2 * 3).min(2) % 3])
        * (s[1].min(y) - (s[s.len() % s.len()] + (1 as f64)));
    let mut v1 = 0.0926 * (if s[1] + x < s[1] { x.sin().sinh() } else { t.min(t) });
    let mut ys = s.to_vec();
    let p = ((0.0296 * (t * ys[1])).cos() + y.sin_cos().0)
        * ((0.5 * ys[1 % ys.len()].sin()).ln_1p() - v1);
    for d in ys.iter_mut().rev() {
        *d /= (1.7 + t.sin());
        let mut saved_x = vec![0.0_f64; ((3.0 * s[2]).abs() as usize) % 4 + 1];
    }
    if 1 < 2 {
        v1
            += (1.25
                * f64::atan2(
                    p * ys[((3.0 * v1).abs() as usize) % 3],
                    2.1 + 0.4_f64.sin(),
                ))
                .atan();
        v1 = 0.6 * v1 + 0.3 * (v1.tanh() * (1.4 * 0.4_f64));
    }
    if p >= t {
        for j in 0..2 {
            for j in 0..s.len() {
                if (0.5 * 1.8_f64.cos()).asin() >= 1.1 {
                    v1 += (0.4883 * (0.0081 * (p * t)).atan().powi(3)).cos();
                    continue;
                }
            }
        }
        'b13: {
            ys[s.len() % 3] = (0.2198
                * (if s[2] <= v1 {
                    (1.0 / (1.0 + (-v1).exp())).max(p)
                } else {
                    (0.058 * (ys[1] + t + (v1 + ys[0]))).sin()
                }))
                .sin();
            'l15: for g in ys.iter() {
                if v1 >= s[s.len() - 1] {
                    break 'b13;
                }
                match 0 {
                    0..=1 => {
                        let mut o = ((ys.len() + 3) * 1) % 5;
                        let mut t18 = (0.0714 * (t.min(*g) - p.sin())).sin();
                    }
                    3 => {
                        let mut t20: f64 = (*g).sin() - s[1].tanh();
                    }
                    _ => {
                        let mut ys = [(0.16
                            * ((ys[0] - v1)
                                * ({
                                    let d: f64 = (v1.asinh() / (0.3 * (3 as f64)).exp()).tanh();
                                    *g
                                })))
                            .cos(); 3];
                        v1 /= (0.3 * *g).exp();
                    }
                }
            }
            if !flag {
                break 'b13;
            }
            for t24 in ys.iter_mut() {
                *t24 /= (1.5 + t * t);
                *t24 = 0.6 * *t24 + 0.3 * (s[2].sin() * (s[1] * (1 as f64)));
                (*t24, v1) = (f64::sin(s[0]) - x.tanh(), s[1 % 3]);
                let g27;
                if s.len() == 3 {
                    g27 = (0.0892 * ((*t24).tanh() * 0.8).exp().mul_add(p, s[1 % 3]))
                        .sin();
                } else {
                    g27 = s[1] * x * (2 as f64).cos();
                }
            }
            v1 *= 0.4 * ys[2];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..ys.len() {
        total30 += ys[i] * (i as f64 + 0.5);
    }
    y + t + 0.5 * total + 0.6 * total30 + 0.7 * x + (v1).sin() + ys[ys.len() - 1]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p56(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p56_grad(x, s, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, flag, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p56_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut c = 0.7955 * (s[2].sin_cos().1 + s[3] / 0.7);
    for i in 0..f.len() {
        for u in f.iter_mut() {
            *u = (0.2963
                * (if f64::max(*u, s[(i * 1) % s.len()]) >= *u {
                    (s[i] / (0.5 + c.abs())).sin().sinh()
                } else {
                    *u + (i as f64) - s[1] * *u
                }))
                .tanh();
            if (s[i].atan() > s[i]) && (i != 0) {
                if (0.5 * (*u).sin()).ln_1p() >= *u {
                    continue;
                }
                let mut xs = [
                    (0.5333 * -(c * s[i])).atan(),
                    (0.4396 * (x * 1.7_f64 + c.sin().exp_m1())).sin(),
                    0.7353 * ((0.9 - c) * c.tanh()),
                    *u * 1.3 * (s[i] * 0.6),
                ];
            } else if s[1] - 0.2 < *u {
                let mut ws = s.to_vec();
            } else {
                let mut h = (0.1067 * (c * *u * (c + c))).atan();
            }
            *u = x;
            let saved_x = if (*u <= *u) || (s[i] * *u < s[i]) {
                [(*u * s[i]).atan(), (0.5 * (c + s[i]).cos()).asin()]
            } else {
                [
                    (0.4167
                        * (1.1 * (i as f64)
                            - ({
                                let p = (i as f64) * 1.0_f64 - (i as f64)
                                    + f64::atan2(x, 2.1 + 0.4_f64.sin())
                                        / (1.5 + (s.len() as f64) * (s.len() as f64));
                                *u
                            })))
                        .sin(),
                    (0.6533 * (*u / 3.0 / (1.7 + (*u).sin()))).atan(),
                ]
            };
        }
        f[i] = 0.6 * f[i] + 0.3 * (0.5 * (c + f[i]).max(c)).cos();
    }
    let mut p = (0.2333 * (f[0] / (1.7 + c.sin()) * (c + f[2]))).atan();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..f.len() {
        total15 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * p + total15 + 0.6 * x + 0.7 * c + f[2]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p57(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p57_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p57_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p58(x: f64, s: &Vec<f64>, mut f: Vec<f64>, e: (f64, f64)) -> f64 {
    let mut c = (0.7568
        * ((match 0 {
            0..=1 => 0.2,
            3 => 0.5,
            _ => (0 * 3) as f64,
        }) - f[2 % 4] / (1.7 + 0.3_f64.sin())))
        .cos();
    let mut m = 2 % 3;
    f[1] /= (0.3 * e.1).exp();
    c = f64::sin(
        0.2581
            * (match f.len() {
                0 => f[m] / (0.3 * s[m]).exp() + (c - f[1]),
                1 => (f[m] + 1.0) * (s[m] * s[2]),
                _ => 1.0,
            }),
    );
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total9 = 0.0;
    for i in 0..f.len() {
        total9 += f[i] * (i as f64 + 0.5);
    }
    (total9).sin() + 0.4 * total + (e.1).sin() + x + e.0 + 0.8 * c + f[m]
}
pub const CASE: Case = Case { name: "p58", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let value = p58(x, s, f, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, gradient) = p58_grad(x, s, f, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let value = p58_grad_into(x, s, f, e, &mut d_x, &mut d_s, &mut d_f, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, pullback) = p58_vjp(x, s, f, e); let (d_x, d_s, d_f, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, };
}

pub mod p59 {
use super::{Case, differentiate, flatten};

#[differentiate]
pub fn p59(mut f: [f64; 3], y: f64, n: usize) -> f64 {
    {
        let cell = &mut f[(n * 2) % 3];
        *cell = (0.381 * (1.5 - -(*cell * y))).atan();
        let mut xs = [
            *cell,
            (0.1772 * ((((n * 2) as f64) + 1.9_f64) / 0.7)).sin(),
            (0.2667 * (-y).mul_add((1 + 3) as f64, y)).tanh(),
        ];
        xs[((3.0 * 0.4_f64).abs() as usize) % 3] = (0.4
            * (1.2 + (y - (xs.len().min(2) as f64) + (0.9 + xs[0])).cos()).recip())
            .cos();
    }
    let mut u = (0.4
        * ((1.3 + (((3.0 * f[1]).abs() as usize) as f64).sin()).powf(0.6) + (y - y)))
        .cos();
    'b7: {
        let mut ys = [(0.2703 * (f64::min(n as f64, f[2]) + (1.9 + u))).cos(); 4];
        let mut o = n.min(2) % 4;
        if (ys.len() as f64) * ys[n] < 0.7 {
            break 'b7;
        }
        u /= (1.7 + u.sin());
        if !((1.0 + u * u).sqrt() > u) {
            u = (0.2286 * (-u + (0.5 * y.cos()).asin() * (ys[n] * u))).cos();
            if (o + 1) > 1 {
                break 'b7;
            }
        } else {
            f = [
                (0.32 * (u * ys[ys.len() % 4])).sin(),
                (0.5 * (ys[o] + 1.5)).sin(),
                (0.4 * (ys[1] / (0.5 + y.abs()))).atan(),
            ];
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * u + y + (total).sin() + f[(n + 3) % 3]
}
pub const CASE: Case = Case { name: "p59", floats: 4, primal: |v, n, flag| { let f = [v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let value = p59(f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let f = [v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let (value, gradient) = p59_grad(f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let f = [v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p59_grad_into(f, y, n, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let f = [v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let (value, pullback) = p59_vjp(f, y, n); let (d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_f), flatten(&d_y)].concat()) }, };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
