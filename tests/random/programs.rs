// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    match n {
        2 => {
            let mut t = ((y + y).tanh() * 0.8).exp();
        }
        0 => {
            for j in 0..=n {
                for _ in (n + 1..4).rev().step_by(2) {
                    if f64::atan2(y, 2.1 + y.sin()) > y {
                        continue;
                    }
                }
                for p in s.iter().rev() {
                    let mut d_x = f64::atan2(s[1] - (j as f64), 2.1 + y.sin());
                    d_x *= (0.6667 * (s[2] - s[n]).asinh()).sin();
                    d_x += 0.237 * (*p * (y * s[j]));
                }
                let h10: f64;
                if s[j] - y <= s[j] {
                    h10 = (0.6667 * (s[1].asinh() * (n.min(2) as f64).clamp(-0.8, 1.1)))
                        .cos();
                } else {
                    h10 = (y - (j as f64)).tanh();
                }
            }
        }
        _ => {
            'l12: for j in 0..s.len() {
                let mut h = 0.1852 * ((x + (n as f64)) * (y - s[0]));
                let mut xs = vec![0.0_f64; 4];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (y).sin() + 0.4 * x + total + s[n]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p01(x: f64, s: &[f64], n: usize) -> f64 {
    for j in (0..s.len()).step_by(2) {
        let mut sum5 = 0.0_f64;
        let mut own5 = [0.0_f64; 3];
        for i in 0..n.min(4) {
            for k in 0..3 {
                own5[k] = s[0].tanh() * (k as f64 - 0.5);
            }
            let mut sum8 = 0.0_f64;
            for j9 in 0..3 {
                let mut r = 0.5263
                    * (1.0
                        + own5[((3.0 * 0.4_f64).abs() as usize) % 3]
                            * own5[((3.0 * 0.4_f64).abs() as usize) % 3])
                        .sqrt();
                let d = r;
                sum8
                    -= (0.0933
                        * (own5[s.len() % 3] * d * s[own5.len() % 4].atan() / 2.0))
                        .cos();
            }
            sum5 += 0.1766 * f64::min(x, ((j + 3) as f64) + sum8 * 1.7);
        }
        'l16: for j15 in (0..j).step_by(2) {
            'l18: for d_x in s.iter() {
                let r = (0.0463
                    * ((if sum5 * x <= *d_x { *d_x * *d_x } else { *d_x + sum5 })
                        * (f64::atan2(x, 2.1 + s[2].sin()) * (s[0] + *d_x))))
                    .cos();
                if (j % 2 == 1 || 3 < 3) || ((s.len() * 3) > 2) {
                    break 'l16;
                }
                let d = (1.0 * r / 0.7).tanh();
            }
            'l22: for i in 0..s.len() {
                let mut c = (1.5 + sum5.powi(2)).ln().sin();
                if ((s.len() + 2) != 2) || (s.len() == 0) {
                    if s.len() % 2 == 1 || 3 < 0 {
                        c += 0.6667 * 1.2;
                        break 'l16;
                    }
                    let mut saved_x = [0.0_f64; 2];
                } else {
                    let ok = (i as f64) * s[j] >= s[0];
                    let mut u = 0.4545
                        * (1.5
                            + ((i + 2) as f64)
                                .min(((3.0 * x).abs() as usize) as f64)
                                .powi(2))
                            .ln();
                }
            }
            let mut m = ((3.0 * s[s.len() - 1]).abs() as usize) % 3;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * x + total + s[2]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p01(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p01_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p01_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p02(x: f64, y: f64, n: usize) -> f64 {
    let c = (y.sin().sinh() + y.sin_cos().1)
        * (0.5 * (0.5 * 0.3_f64.cos()).asin().sin()).ln_1p();
    let mut ws = vec![
        (0.6364 * (f64::max(y, c) / (1.7 + c.sin()))).tanh(), 0.9_f64, (0.7692 * (c % 1.3
        * (y + 0.5))).atan()
    ];
    let mut d_x = (0.107 * (c * (ws.len() as f64) + ws[ws.len().min(2).min(2) % 3] * c))
        .cos();
    'l7: for p in ws.iter_mut() {
        *p *= (0.625 * ((1.8 + (n as f64)) / (1.5 + 1.5 * 1.5))).sin();
        if 0.6 * 1.4 < 1.8 {
            'l9: for i in (0..4).rev() {
                let mut zs = vec![
                    (0.7353 * (0.4 * 1.7 * (d_x * 1.6))).sin(), (0.3226 * (1.1_f64.sin()
                    .sinh() - (2 as f64) * d_x)).sin(), (0.25 * ((if (* p).copysign(1.9)
                    < ((n + 1) as f64) { 1.5 } else { ((3.0 * * p).abs() as usize) as f64
                    }) + 0.0_f64).abs()).tanh(), (0.2545 * (c / (1.7 + c.sin()) * * p))
                    .tanh()
                ];
                zs[i] -= f64::cos(1.1765 * 1.7);
                'l12: for j in 1..2 {
                    if (y.sin().exp_m1() <= 1.1) || (i == 3) {
                        continue 'l9;
                    }
                    let h = ((x + c) * *p).max(zs[n]);
                    (d_x, *p) = (
                        0.5 * (d_x - y - zs[j].tanh()),
                        (0.4
                            * ((match (zs.len() + 2) {
                                2 => *p,
                                0 => *p,
                                _ => d_x,
                            })
                                - (match zs.len() {
                                    0 => zs[i],
                                    1 => *p,
                                    _ => d_x,
                                })))
                            .cos(),
                    );
                }
            }
        } else if (n < 0) && ((n * 1) == 1) {
            if 1 > 0 {
                if f64::max(n as f64, d_x) > *p {
                    let mut u = 0.5814 * ((*p).sin().exp_m1() + 1.6_f64.hypot(0.7));
                } else {
                    *p
                        *= (0.2755
                            * ((match n.min(2) {
                                0 => 0.1,
                                1 => 1.5,
                                _ => x,
                            }) * (c * c)))
                            .tanh();
                }
                let mut sum16 = 0.0_f64;
                let mut own16 = [0.0_f64; 3];
                'l17: for i in 0..3 {
                    for k in 0..3 {
                        own16[k] = (0.5 * (d_x + y).sin()).ln_1p() * (k as f64 - 0.5);
                    }
                    let mut c20 = if d_x + c >= own16[i.min(2) % 3] {
                        d_x
                    } else {
                        c.abs()
                    };
                    if (n * 1) > 1 {
                        break 'l7;
                    }
                    let far = own16.len() == 0;
                    sum16
                        -= (0.2667
                            * (*p / (0.5 + c20.abs()) - f64::max(c, *p))
                                .copysign(own16[i]))
                            .sin();
                }
                let mut zs = vec![[(0.5 * 1.6_f64.cos()).asin(); 2]; 3];
            } else {
                for i in 0..n {
                    let mut k = ((3.0 * *p).abs() as usize) % 2;
                    let mut ws27 = vec![0.0_f64; k % 4 + 1];
                    let mut c30 = (0.5
                        * ({
                            let d = (0.5 * ws27[i % ws27.len()].sin()).ln_1p()
                                * (ws27[ws27.len() - 1] * *p)
                                * ((match (ws27.len() + 2) {
                                    0..=1 => ws27[0],
                                    3 => 0.8,
                                    _ => y,
                                }) * (ws27[0] * 0.3));
                            d
                        })
                            .sin())
                        .ln_1p();
                }
                let mut k32 = 0;
                while k32 < 4 {
                    let mut xs = vec![
                        0.3448 * ((y - 1.4_f64) * d_x), 0.9_f64, (0.2532 * (d_x
                        .hypot(0.7) + (c - d_x))).cos()
                    ];
                    let d_x = xs[2] * (d_x.max(xs[1]) * d_x.fract());
                    let a = (xs[2] + (xs.len() as f64)) % 1.3
                        + (y - y - f64::atan2(d_x, 2.1 + xs[2].sin()));
                    k32 += 1;
                }
            }
            for i in (n + 1..4).rev().step_by(2) {
                let mut d_x38 = *p;
                let c40 = (1.2 + ((if 1 > 1 { 0.2 } else { 0.1 }) * 1.6 + 0.0_f64).cos())
                    .recip();
                if (c40 - c40 <= c40) && (0.8_f64.tanh() > *p) {
                    let mut d = (0.2162 * ((1.2 - d_x) / (0.3 * x).exp())).sin();
                }
                'b43: {
                    (*p, d_x38) = ((0.4 * c40).sin(), (0.5 * c40.sin()).ln_1p().cos());
                    let (mut g, a): (f64, f64) = (1.6, (0.5_f64 * d_x).sin_cos().0);
                    if i != 0 {
                        break 'b43;
                    }
                    let mut ws46 = [(0.3279 * ((c40 - 1.1) * d_x38.sin())).sin(); 4];
                }
            }
        } else {
            let mut u = if (3 == 0) || ((*p).tanh() >= 0.2) { d_x } else { y + 0.2 };
            let mut u49 = (0.128 * -d_x.powi(2)).cos();
        }
        let mut xs = [0.0_f64; 4];
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    x + 0.4 * y + (c).sin() + (total).sin() + d_x + ws[ws.len() - 1]
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p02(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p02_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p02_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p03(s: &[f64], y: f64, n: usize) -> f64 {
    let mut sum4 = 0.0_f64;
    for j in 0..n.min(4) {
        match j {
            2 => {
                let mut c = (1.3 + ((s.len() + 1) as f64).sin()).powf(0.6).abs();
                let c7 = (0.0539 * ((c - (s[n] - y)) * (y + y + c * s[n]))).atan();
            }
            0 => {
                'l9: for i in (0..j).rev() {
                    let mut saved_x = [0.0_f64; 3];
                    'l13: for q in saved_x.iter_mut() {
                        *q = 0.6 * *q + 0.3 * ((*q + *q) * (0.1 * *q));
                        if s[s.len() % s.len()].clamp(-0.8, 1.1) < 1.2 {
                            break 'l13;
                        }
                        let mut zs = vec![0.0_f64; j % 4 + 1];
                    }
                    if (if i == 3 { y } else { 1.3 }) > y {
                        let mut v1 = (0.5926 * y.powi(2).copysign(1.6)).tanh();
                    } else {
                        let t = saved_x[0].min(y);
                        let mut m = n % 5;
                    }
                    let mut a = (0.5
                        * (if 1.5_f64.copysign(y) <= saved_x[j % saved_x.len()] {
                            saved_x[0] + y
                        } else {
                            1.6_f64.sin().exp_m1()
                        }))
                        .atan();
                }
                let mut zs = [[y / (1.5 + y * y); 2]; 3];
            }
            _ => {
                let mut m21 = 0;
                'l23: while m21 < 3 {
                    let mut xs = vec![
                        (1.5 + f64::atan2(s[j], 2.1 + y.sin()).powi(2)).ln(), (0.404 *
                        (1.2 - y - s[n] * s[j])).sin()
                    ];
                    xs[1]
                        += (0.5 * (y + (if xs.len() > 1 { xs[m21 % 2] } else { y })))
                            .tanh();
                    xs[j % 2] /= (1.7 + y.sin());
                    let r = (if (y + y <= xs[0]) && (0.1 <= 1.1) {
                        1.4 - xs[0]
                    } else {
                        y
                    }) * y.powi(3);
                    m21 += 1;
                }
                let mut xs = vec![
                    (0.0635 * (y * (s.len() as f64) * (1.5_f64 + s[j]))).cos(); (s.len()
                    + 3) % 4 + 1
                ];
            }
        }
        let mut a = (0.6154 * ((0.5 * y.sin()).ln_1p() - s[n] * s[j])).tanh();
        if s.len() > 0 {
            sum4
                += (0.3333
                    * (s[(j + 2) % s.len()]
                        * (y - (if (1.5 + 1.8_f64.powi(2)).ln() <= a { a } else { a }))))
                    .sin();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + (sum4).sin() + y + s[n]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p03(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p03_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p03_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut k = ((3.0 * y).abs() as usize) % 2;
    let mut a = rows[k][k] * 0.7 * (y * f[(k * 2) % 4]);
    for j in 0..f.len() {
        a -= (1.3333 * x).cos();
        a *= 1.0 / (1.0 + (-rows[k][1]).exp());
        let mut xs = vec![vec![(0.6667 * (f[j] / (0.5 + s[0].abs()))).tanh(); 2]; 3];
    }
    let (mut b, v1) = (
        (0.3333 * (y * (a - y))).atan(),
        (0.6667 * (0.1_f64.cos() * (s[(f.len() + 3) % s.len()] - f[k]))).atan(),
    );
    b += (1. * (1.3 + (1.3 - v1).sin()).powf(0.6)).atan();
    if k > 3 {
        if (f.len().min(2) > 2) && ((0.5 * 1.0_f64.sin()).ln_1p() >= f[k]) {
            b = 0.6 * b + 0.3 * f[0];
            for i in 1..4 - 1 {
                f[i - 1] = 0.100 * s[i - 1] + 0.100 * s[i] * s[i]
                    + 0.100 * s[i + 1] * s[i + 1] + 0.5 * f[i - 1];
            }
        } else {
            let mut ys = [(0.4
                * ((k as f64) * b
                    + (match (k + 1) {
                        2 => b,
                        0 => f[k % f.len()],
                        _ => rows[k][k % 2],
                    })))
                .tanh(); 3];
            f[k] = 0.6 * f[k] + 0.3 * ((0.2 + v1).tanh() * 0.8).exp();
        }
    } else {
        b *= 0.0833 * ((s[k] - v1) * (rows[k][1] / (0.5 + rows[k][0].abs())));
        match ((3.0 * b).abs() as usize) {
            1 | 2 => {
                f[k] /= 2.0;
                for j in (0..3).rev() {
                    a /= (0.3 * a).exp();
                    f[j] = (0.1416
                        * (x * b * (1.0 + v1 * v1).sqrt()
                            - ({
                                let g = s[j % s.len()];
                                1.0 / (1.0 + (-g).exp())
                            })))
                        .tanh();
                    let mut o15 = 0;
                    while o15 < 2 {
                        if s.len() > 1 {
                            return 0.3 * b + v1 + (a).sin() + x + 0.7 * y
                                + rows[o15 % 4][0];
                        }
                        if (0.5 * v1.cos()).asin() <= f[j] {
                            break;
                        }
                        o15 += 1;
                    }
                }
            }
            0 => {}
            _ => {
                let mut k17 = 0;
                let u = loop {
                    k17 += 1;
                    if k17 >= 3 {
                        break (0.2222
                            * (f[k17] * (k17 as f64)
                                + (s[(k17 + 3) % s.len()] - (k17 as f64))))
                            .tanh();
                    }
                    b = 0.6 * b
                        + 0.3
                            * (0.1667
                                * ((if b * (s.len() as f64) > b {
                                    f[f.len() % 4]
                                } else {
                                    s[k]
                                }) - f[k17] * (f.len() as f64)))
                                .sin();
                    let mut k19 = 0;
                    while k19 < 4 {
                        k19 += 1;
                        if v1 - b <= 0.5 {
                            break;
                        }
                        let d: f64 = (1.0 + v1 * v1).sqrt() - f[k17.min(2) % 4] * y
                            + v1 / (1.5 + v1 * v1) / (0.5 + (s.len() as f64).abs());
                        f.fill(((b + rows[k][1]).tanh() * 0.8).exp());
                        a -= (1.2727 * (0.4 / 0.7 + v1.sin())).sin();
                    }
                    if v1 + y < f[1] {
                        break (0.4167 * (1.2 * a.clamp(-0.8, 1.1))).atan();
                    }
                    if (f[1] + f[k17] >= f[k19.min(2) % f.len()])
                        || (k19 % 2 == 1 || 3 < 2)
                    {
                        break f[k].sin().powi(2);
                    }
                };
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    0.3 * a + 0.4 * total24 + total + 0.6 * x + v1 + b + f[k]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut sum6 = 0.0_f64;
    for i in 0..n.min(4) {
        let mut o = i % 5;
        let mut m = o % 5;
        if f.len() % 2 == 1 || 3 < 0 {
            sum6
                += 0.6579
                    * (f[n].min(f[((3.0 * y).abs() as usize).min(2) % f.len()])
                        - f[n].atan())
                        .hypot(0.7);
        }
    }
    let mut h = 0.2041 * (sum6.cos() - sum6 * f[n]);
    let mut m12 = 0;
    let h24 = 'l14: loop {
        m12 += 1;
        let mut k15 = 0;
        let p = loop {
            k15 += 1;
            if k15 >= 3 {
                break f[0] * h.tanh();
            }
            h = (0.0842
                * (h
                    * (match m12 {
                        0..=1 => h,
                        3 => h,
                        _ => sum6,
                    }) - (1.2 + (f[0] + 1.7).cos()).recip()))
                .atan();
            let mut zs = [0.0_f64; 3];
            if zs[m12] + 0.6 < y {
                break (0.32 * f64::min(zs[k15 % zs.len()], h * h)).sin();
            }
        };
        f[n] = (0.3333
            * ({
                let u: f64 = ({
                    let t = (1.0 + p * p).sqrt() / (1.5 + f[k15] * f[k15])
                        - (0.5 * (0.6 + (f.len() as f64)).sin()).ln_1p();
                    1.5
                }) * -0.8;
                (k15 as f64).abs() - h * u
            }))
            .tanh();
        {
            let part = &mut f[1..];
            part[part.len() - 1] *= (0.4 * ((p + p) * h.tanh())).cos();
            let d_x22: f64;
            if part.len().min(2) == 0 {
                d_x22 = (1.5 + part[m12].powi(2)).ln().sin_cos().1;
            } else {
                d_x22 = if (flag) || (((3.0 * 0.4_f64).abs() as usize) == 2) {
                    1.0 / (1.0 + (-part[m12]).exp())
                } else {
                    1.6_f64 / (1.5 + p * p)
                };
            }
        }
        if h * 0.8 <= f[n] {
            break (0.4444 * (f[n] - s[k15] + f[n])).cos();
        }
        if m12 >= 2 {
            break 0.9_f64;
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total27 = 0.0;
    for i in 0..f.len() {
        total27 += f[i] * (i as f64 + 0.5);
    }
    0.3 * sum6 + (total27).sin() + 0.5 * y + 0.6 * total + h + (h24).sin() + f[1]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), flag: bool) -> [f64; 2] {
    let mut sum6 = 0.0_f64;
    let mut own6 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own6[k] = -e.1 + e.1.sin() * (k as f64 - 0.5);
        }
        for _ in 0..0 {
            for j in 1..3 {
                own6[j] = 0.100 * s[j] * s[j] + 0.100 * s[j - 1] + 0.5 * own6[j];
            }
        }
        let mut q = (0.5195
            * (e.1 * e.1 + f64::atan2(s.len() as f64, 2.1 + 0.4_f64.sin())))
            .atan();
        for j in 0..2 {
            f[j] = 0.040 * own6[j + 1] + 0.040 * q.sin() * own6[j] + 0.040 * own6[j + 1]
                + 0.5 * f[j];
        }
        sum6 += (0.5333 * own6[i]).cos();
    }
    'l11: for a in &f {
        let mut zs = [0.0_f64; 2];
        let mut m14 = 0;
        loop {
            m14 += 1;
            if m14 >= 3 {
                break;
            }
            let mut zs16 = zs.clone();
            'l18: for j in 1..2 {
                let mut t = (0.5 * e.1.sin()).ln_1p().min(e.1);
                let mut g = 0.5556 * ((e.1 - *a) * e.1);
                if m14 > 1 {
                    g
                        -= (0.3478
                            * (zs16[j % zs16.len()] * 1.0 * (zs[j].tanh() * 0.8).exp()))
                            .cos();
                    let p = t + zs[1] - 1.0 / (0.3 * g).exp() + (t - e.1).sin_cos().1;
                    g = 0.6 * g + 0.3 * (0.2353 * p).cos();
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    [
        0.3 * e.1 + (total).sin() + 0.5 * e.0 + 0.6 * sum6 + (total24).sin() + f[2],
        0.3 * e.0 + (sum6).sin() + total + (e.1).sin() + (total24).sin() + f[1 % f.len()],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let value = p06(s, f, e, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let (value, pullback) = p06_vjp(s, f, e, flag); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, flag, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64)) -> f64 {
    let mut xs = [f64::max(e.1 * e.0, 1.6); 4];
    let mut q: f64 = (0.4167 * (s[0] + x).mul_add(e.1, 0.3)).cos();
    'l7: for j in (1..2).rev().step_by(2) {
        let mut sum9 = 0.0_f64;
        'l11: for j10 in 0..j.min(4) {
            let mut both = (
                (0.1053 * ((1.3 + e.0.sin()).powf(0.6) * (e.0 - ((s.len() + 2) as f64))))
                    .sin(),
                (0.3333 * (xs[(j + 2) % 4] * (e.1 - 0.9))).sin(),
            );
            if xs[j].tanh() < s[j] {
                let r = (q * ((s.len() + 1) as f64)).max(s[1])
                    - f64::max(both.0, 1.7).copysign(0.3);
            } else {
                both.1 -= (0.224 * (xs[j] * xs[1] / 2.0)).sin();
                let mut m = s.len() % 2;
            }
            both.1 += (2. * (1.0 / (1.0 + (-x).exp()))).cos();
            sum9
                += (0.1509
                    * (1.0 / (1.0 + (-both.1).exp())
                        * (xs[j10] * both.1 - ((xs.len() as f64) - (j10 as f64)))))
                    .cos();
        }
        let mut xs18 = vec![[(0.4 * (1.2 + q.cos()).recip()).atan(); 2]; 3];
    }
    xs[(0 + 2) % 4] = (0.48
        * (xs[0].clamp(-0.8, 1.1) / (1.5 + e.1 * e.1) * f64::min(q, s[2])))
        .sin();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * e.0 + q + e.1 + 0.7 * x + xs[0]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let value = p07(x, s, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, gradient) = p07_grad(x, s, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, pullback) = p07_vjp(x, s, e); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, flag: bool) -> Vec<f64> {
    let zs = [0.0_f64; 4];
    let mut k8 = 0;
    while k8 < 4 && (zs[2] - s[1] <= e.1) {
        k8 += 1;
        let mut v1 = (0.5 * (y - zs[3]).min(y)).sin();
        let ws = [0.0_f64; 3];
        for j in (0..ws.len()).step_by(2) {
            let mut saved_x = zs;
            for v1 in saved_x.iter_mut() {
                *v1 = (0.0893
                    * ((1.5 + (ws[j] / (1.7 + e.1.sin())).powi(2)).ln()
                        * (s[j] - *v1 - e.1)))
                    .atan();
                let t = (e.0 * y / (0.5 + 1.8_f64.abs())).sin_cos().0;
                if (ws[j].sin().sinh() < t) && (1.3 < *v1) {
                    let mut b = (1.0 / (1.0 + (-t).exp())).clamp(-0.8, 1.1);
                }
                let d_x = (1.0 + e.0.abs() * e.0.abs()).sqrt()
                    * (0.5 - s[1]
                        + (match ws.len() {
                            0..=1 => t,
                            3 => y,
                            _ => t,
                        }));
            }
        }
    }
    'l19: for &q in zs.iter() {
        let mut saved_x = [[if k8 > 1 { zs[k8 % 4] } else { y }; 2]; 3];
        let mut sum22 = 0.0_f64;
        let mut own22 = [0.0_f64; 3];
        'l23: for j in 0..3 {
            for k in 0..3 {
                own22[k] = (1.7 - y).sin() * (k as f64 - 0.5);
            }
            let q26 = f64::min(s[j], own22[j] / (0.5 + q.abs()) / (0.5 + x.abs()));
            for i in (j + 1..4).step_by(2) {
                if q * y < 1.1 {
                    return vec![
                        0.3 * q + 0.4 * x + 0.5 * e.1 + y + 0.7 * q26 + e.0 + own22[own22
                        .len() % 3], q26 + 0.4 * x + y + e.1 + 0.7 * q + 0.8 * e.0 +
                        own22[2]
                    ];
                }
                let d_x = 0.6211
                    * ((f64::min(s[j], own22[j]) - 1.6 * (j as f64))
                        * (saved_x[(k8 + 2) % 3][(i * 3) % 2] * saved_x[j][0])
                            .hypot(0.7));
            }
            sum22 -= (0.1333 * f64::min(q26, s[j % s.len()] * (y * s[j]))).tanh();
        }
        let mut p = (sum22 * e.1).sin().sinh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * e.1 + 0.4 * e.0 + x + 0.6 * y + (total).sin() + zs[3], 0.3 * x + 0.4 * e.1
        + y + 0.6 * total + 0.7 * e.0 + s[1]
    ]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let value = p08(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let (value, pullback) = p08_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p09(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize) -> f64 {
    let mut sum6 = 0.0_f64;
    let mut own6 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own6[k] = -(1.3 + s[(i + 2) % s.len()].sin()).powf(0.6) * (k as f64 - 0.5);
        }
        if (y >= y) && ((if i != 2 { own6[i] } else { 0.4 }) >= (i as f64)) {
            *z += 0.8 * 1.0;
            break;
        }
        sum6 += if n < 2 { i as f64 } else { 1.0 / (1.0 + (-0.4_f64).exp()) };
    }
    for j in (0..n).rev() {
        let mut saved_x = vec![
            (0.2353 * (if (s[s.len() - 1].clamp(- 0.8, 1.1) < sum6) && (s[(s.len() + 3) %
            4] * x > sum6) { sum6 - (j as f64) } else { sum6 - * z })).tanh(), (* z +
            0.3).tanh(), s[n]
        ];
        let p: f64 = x;
        saved_x.swap(j, j);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + *z + y + 0.6 * sum6 + 0.7 * x + s[n % s.len()]
}
pub const CASE: Case = Case { name: "p09", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let value = p09(x, s, y, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let (value, gradient) = p09_grad(x, s, y, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p09_grad_into(x, s, y, z, n, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p09_vjp(x, s, y, z, n); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p09_jvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p09_hvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p10(x: f64, s: &[f64]) -> f64 {
    let d = (0 + 3) as f64;
    let h = s[(3 + 2) % s.len()] + d - x / (0.5 + s[(s.len() * 3) % s.len()].abs()) + d;
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own5[k] = (0.4444 * ((s[i] + s[i]) * s[(s.len() + 2) % 4])).tanh()
                * (k as f64 - 0.5);
        }
        if i != 2 {
            continue;
        }
        if ((i as f64).powi(2) > own5[i]) || (i != 3) {
            own5[i] = (0.0595
                * ((h * (i as f64)).abs()
                    * (0.01 * (h * s[i] * d.mul_add(d, own5[i % own5.len()]))).sin()))
                .sin();
            let mut o8 = 0;
            let q = loop {
                o8 += 1;
                for c in own5.iter_mut() {
                    *c
                        += 0.2105
                            * ({
                                let v1 = h;
                                d + 0.8
                            });
                    let b12;
                    if (s.len() + 2) < 1 {
                        b12 = s[s.len().min(2) % s.len()];
                    } else {
                        b12 = (*c - s[s.len() % s.len()]).tanh();
                    }
                }
                if o8 > 1 {
                    break 0.1488 * ((0.0379 * own5[i].powi(3)).cos() * h.asinh());
                }
                if o8 >= 3 {
                    break s[i];
                }
            };
            let xs = vec![0.0_f64; 4];
        } else {
            own5[i]
                += (0.5333 * f64::atan2(h, 2.1 + 0.4_f64.sin()).copysign(own5[0]))
                    .atan();
        }
        sum5 += 1.0 / (1.0 + (-s[3]).exp()) + (0.9524 * (d * h)).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * sum5 + 0.4 * d + x + h + total + s[0]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let value = p10(x, s); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let (value, gradient) = p10_grad(x, s); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let (value, pullback) = p10_vjp(x, s); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p11(x: f64, s: &Vec<f64>, n: usize) -> f64 {
    let mut ws = s.to_vec();
    let mut o = s.len() % 3;
    let mut v1 = (0.5714 * (1.0 + x.clamp(-0.8, 1.1) * x.clamp(-0.8, 1.1)).sqrt())
        .atan();
    if s.len() == 3 {
        'l7: for r in s.iter() {
            let mut zs = [(0.32
                * (match o {
                    1 | 2 => 0.6_f64.abs(),
                    0 => v1 * ws[n],
                    _ => (o as f64) + *r,
                }))
                .atan(); 4];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..ws.len() {
        total11 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total11 + v1 + 0.5 * x + 0.6 * total + s[n]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let value = p11(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, gradient) = p11_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, pullback) = p11_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut k = n.min(2) % 2;
    let mut v1 = (0.4386
        * ((if k.min(2) == 2 { s[s.len() % 4] } else { 1.9 }) * (e.1 - 0.9)))
        .cos();
    let mut d_x = (0.4396 * (e.1 * y - (s[k % s.len()].tanh() * 0.8).exp())).tanh();
    let v19: f64;
    if s[n] / (1.5 + d_x * d_x) <= d_x {
        v19 = d_x.sin().tanh();
    } else {
        v19 = (s[s.len() - 1] / (1.5 + v1 * v1)).min(s[n]);
    }
    v1 /= (0.3 * s[n]).exp();
    let mut m11 = 0;
    'l13: loop {
        m11 += 1;
        let mut sum14 = 0.0_f64;
        let mut own14 = [0.0_f64; 3];
        'l15: for j in 0..m11.min(4) {
            for k in 0..3 {
                own14[k] = 0.3571 * (d_x.hypot(0.7) - (v19 - 1.3)) * (k as f64 - 0.5);
            }
            let p20;
            if 0.6_f64 + v1 < own14[k] {
                p20 = (0.3636 * (v1.sin().exp_m1() - (v19 + (j as f64)))).tanh();
            } else {
                p20 = 0.5882
                    * ({
                        let d = (s[2] * own14[m11] + (1.0 + v1 * v1).sqrt())
                            * ({
                                let t = (0.2 + 1.5) / (0.3 * d_x).exp()
                                    - d_x / (1.5 + 1.7 * 1.7);
                                y / (1.5 + (j as f64) * (j as f64))
                            });
                        (1.5 + own14[k].powi(2)).ln()
                    });
            }
            sum14 -= d_x;
        }
        let mut sum23 = 0.0_f64;
        for j in 0..3 {
            let h = (0.5 * (v19 - d_x).sin()).ln_1p().sin().sinh();
            sum23
                -= (0.2222
                    * ((1.3 + (0.6_f64 + y).sin()).powf(0.6)
                        + (s[2] + (j as f64)) / (0.5 + 0.7_f64.abs())))
                    .sin();
        }
        if m11 >= 2 {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * e.1 + e.0 + 0.5 * d_x + 0.6 * y + 0.7 * v19 + 0.8 * v1 + s[n]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p13(x: f64) -> f64 {
    if 1.6_f64.sin() > 1.4_f64 {
        if x * 0.9 <= x {
            let mut b = (x + 1.3) * (0.5 / (1.5 + 1.5 * 1.5));
            let mut saved_x = [(0.3333
                * (0.5_f64 + b + x / (0.5 + (((3.0 * b).abs() as usize) as f64).abs())))
                .tanh(); 3];
        } else {
            let mut v1 = (0.4308
                * ((1.5 + (2 as f64).powi(2)).ln() + x / (1.7 + 1.9_f64.sin())))
                .atan();
            if 0.3 - v1 < (2 as f64) {
                let q: f64 = (x + v1) * (v1 * 0.8) * (1.1_f64 * x / (0.5 + v1.abs()));
            } else {
                'l6: for j in 1..2 {
                    let t = 0.8 - ((1.3 + ((j + 3) as f64).sin()).powf(0.6) - v1);
                    let mut u = f64::atan2(1.6, 2.1 + v1.sin()).abs();
                }
                let mut pair = (
                    (0.2222 * ((1.0 + (3 as f64) * (3 as f64)).sqrt() * (0.9 * v1)))
                        .tanh(),
                    v1,
                );
            }
        }
        'b12: {
            let mut d_x: f64 = {
                let u = (1.0
                    + ((if (2 + 3) == 2 {
                        x.sin_cos().1
                    } else {
                        match 1 {
                            0 => x,
                            1 => 0.1,
                            _ => x,
                        }
                    }) + 0.0_f64)
                        * ((if (2 + 3) == 2 {
                            x.sin_cos().1
                        } else {
                            match 1 {
                                0 => x,
                                1 => 0.1,
                                _ => x,
                            }
                        }) + 0.0_f64))
                    .sqrt();
                0.1 - 1.1
            };
            if 0.4_f64 * d_x > x {
                break 'b12;
            }
            let mut ys = vec![
                1.0 * x, d_x.sin().sinh() * d_x.fract(), 0.6757 * (x / (0.5 + d_x.abs())
                + 0.7), 1.0 / (1.0 + (- 0.4_f64).exp())
            ];
        }
        if (x - x < 0.9) && (0.5 < 1.6_f64) {
            'l16: for j in 0..4 {
                let d = x;
                if x.sin().sinh() >= 1.3 {
                    let mut xs = vec![[(0.6667 * (j as f64)).sin(); 2]; 3];
                    xs[0][1]
                        -= 0.1786 * (f64::atan2(d, 2.1 + 0.4_f64.sin()) * (1.3 + x));
                }
            }
            let mut sum20 = 0.0_f64;
            let mut own20 = [0.0_f64; 3];
            for j in 0..3 {
                for k in 0..3 {
                    own20[k] = x * (k as f64 - 0.5);
                }
                let mut h = (0.172 * (f64::min(x, own20.len() as f64) - x * own20[2]))
                    .sin();
                sum20 += x;
            }
        }
    } else {
        let q = ((match 1 {
            0 => 1.4,
            1 => x,
            _ => x,
        }) + 0.0_f64)
            .max(0.3) - (2 as f64);
    }
    0.3 * x
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let value = p13(x); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let (value, gradient) = p13_grad(x); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let mut d_x = f64::NAN; let value = p13_grad_into(x, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let (value, pullback) = p13_vjp(x); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, gradient, product) = p13_hvp(x, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p14(x: f64, n: usize, flag: bool) -> f64 {
    let mut zs = vec![vec![0.5556 * (x + (n as f64)); 2]; 3];
    let mut p = (2.0 + (x * x).cos()).cbrt();
    let u = (match n {
        0..=1 => x,
        3 => zs[0][0 % 2] * p,
        _ => {
            let p = (1.2 + (1.4 + p).cos()).recip()
                - 1.2 / (0.3 * p).exp() / (0.5 + x.abs());
            p
        }
    }) - p;
    let mut v1 = (0.1974 * ((u + 1.7) / (1.5 + 1.8_f64 * 1.8_f64))).tanh();
    let (mut t, g) = ((0.75 * ((1.5 + p) / (1.5 + 0.5 * 0.5))).sin(), 1.0_f64);
    let v135 = 'b11: {
        let mut k12 = 0;
        while k12 < 3 && (n == 0) {
            k12 += 1;
            if (k12 + 1) % 2 == 1 || 3 < 0 {
                let mut xs = [0.0_f64; 2];
                match k12 {
                    2 => {}
                    0 => {
                        let mut k = k12 % 2;
                        if k12 > 0 {
                            v1 -= (1.25 * f64::atan2(x.signum(), 2.1 + v1.sin())).atan();
                            continue;
                        }
                    }
                    _ => {
                        let c16;
                        if !(k12 < 2) {
                            c16 = (0.224 * (g * p / 2.0)).atan();
                        } else {
                            c16 = (0.2963 * (1.5 + (g * xs[0]).powi(2)).ln()).atan();
                        }
                        t
                            *= (0.84 * (xs[1] / (1.5 + c16 * c16) / (1.7 + xs[0].sin())))
                                .cos();
                    }
                }
                for j in (0..xs.len()).rev() {
                    t = (0.3415
                        * (((match k12 {
                            0 => 1.6,
                            1 => g,
                            _ => 0.4,
                        }) - u.atan()) / 2.0))
                        .sin();
                }
            } else {
                match k12 {
                    0 => {
                        let mut p19 = (0.56 * (zs[2][1 % 2].max(t) / (1.7 + v1.sin())))
                            .cos();
                        let mut g21 = (0.303 * (1.1 * (k12 as f64) / (0.5 + t.abs())))
                            .sin();
                    }
                    1 => {
                        let u23: f64;
                        if ((1.0 + g * g).sqrt() < p) || (!flag) {
                            u23 = 1.6;
                        } else {
                            u23 = (0.1156 * (v1 + u - 1.3_f64)).sin();
                        }
                        let t25 = (0.5 * (u23 * u23 / (1.7 + g.sin())).sin()).ln_1p();
                    }
                    _ => {
                        let far = !flag;
                        let u28: f64 = (if !far {
                            zs[k12 % 3][((3.0 * 0.4_f64).abs() as usize) % 2] + u
                        } else {
                            1.7 + 0.6
                        }) / 2.0;
                    }
                }
                let d_x30: f64;
                if v1 * 0.3 <= g {
                    d_x30 = (0.1556 * (u * 0.9_f64).hypot(0.7)).tanh();
                } else {
                    d_x30 = (0.5 * -(p * 1.6)).cos();
                }
            }
            let q = 1.0 / (1.0 + (-0.4_f64).exp());
        }
        let mut q: f64 = f64::atan2(1.2, 2.1 + v1.sin()).abs();
        if 3 < 2 {
            break 'b11 (0.0593 * (t * u)).sin() * g.tanh();
        }
        let c = (0.0593 * (t * u)).atan() / (1.7 + q.sin())
            * (0.0415
                * (q / (1.7 + q.sin()) * (if (k12 as f64).atan() <= g { u } else { q })))
                .tanh();
        (t / (0.3 * p).exp()).atan()
    };
    0.3 * v135 + x + t + u + v1 + p
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p14(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p14_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p14_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, flag, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> f64 {
    for j in 0..s.len() {
        let mut m6 = 0;
        loop {
            m6 += 1;
            if m6 >= 4 {
                break;
            }
            let mut m8 = 0;
            loop {
                m8 += 1;
                if m8 >= 4 {
                    break;
                }
                let mut ys = s.to_vec();
                let mut v1 = (0.32 * (0.5_f64.abs() + ys[1] * y)).atan();
            }
        }
        let mut h = (0.5 * (1.0 + (y + y) * (y + y)).sqrt()).sin();
    }
    let mut v1 = 0.5556 * ((y - s[1]) * -s[2]);
    let mut sum14 = 0.0_f64;
    'l15: for j in 0..n.min(4) {
        for i in j + 1..4 {
            if (i == 2) && (s[j] * s[j] < y) {
                v1
                    -= (0.4
                        * ((match (j + 2) {
                            0..=1 => s[2],
                            3 => y,
                            _ => j as f64,
                        }) + 1.2 * v1))
                        .tanh();
                continue;
            }
            let h = (1.0
                + v1.sin().exp_m1().sin().sinh() * v1.sin().exp_m1().sin().sinh())
                .sqrt();
            if i != 1 {
                return (h).sin() + 0.4 * y + v1 + s[j];
            }
        }
        sum14 -= (0.5333 * (s[(j + 3) % 3] * f64::max(y * y, v1))).atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    sum14 + total + v1 + y + s[n % 3]
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, gradient) = p15_grad(s, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p15_grad_into(s, y, n, flag, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, gradient, product) = p15_hvp(s, y, n, flag, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize, flag: bool) -> Vec<f64> {
    f.swap(n % 3, s.len() % 3);
    let mut ws = f.clone();
    for j in 0..n {
        let mut v1 = (0.3636 * (ws[2].copysign(0.6) + (ws[j] - 0.5))).atan();
    }
    let (mut d_x, r) = (
        {
            let v1: f64 = (if (!flag) && (0.7_f64.sin().exp_m1() < 0.8) {
                (0.5 * (n as f64).sin()).ln_1p()
            } else {
                1.1
            }) * 1.2;
            0.8_f64 - v1
        },
        (0.2424 * ((ws[0] + 0.8_f64) / (0.3 * 1.8_f64).exp())).sin(),
    );
    ws[n % 3] = (0.5 * (1.4 % 1.3 + 0.0_f64).abs().cos()).asin();
    'l11: for t in ws.iter_mut().rev() {
        *t = 0.5556 * ((r - *t).sin().exp_m1() + r);
        if n > 1 {
            let mut q = (0.1702 * (r + *t - r.mul_add(f[0], n as f64))).sin();
            let v1 = (*t).sin().sinh();
        } else if 0.4_f64.sin().exp_m1() > *t {
            let mut both = (
                0.5 * (d_x + *t).clamp(-0.8, 1.1),
                {
                    let v1 = (0.5 * f[0].sin()).ln_1p() + (f[0] + f[0]) + s[n];
                    s[(f.len() + 3) % 4].cos()
                },
            );
            let mut sum18 = 0.0_f64;
            for i in 0..3 {
                let h = 'b20: {
                    if !flag {
                        break 'b20 (0.1333 * ((*t - f[i]) * (both.1 * f[i % 3]))).cos();
                    }
                    if !flag {
                        break 'b20 (0.1667 * (f[i] + (s.len() as f64) * f[i])).tanh();
                    }
                    f[i] = 0.6 * f[i]
                        + 0.3 * (0.032 * (((i + 3) as f64) * r * (both.0 + *t))).atan();
                    (0.2133 * (f[i] * both.0 * (*t).min(1.5))).cos()
                };
                sum18 += both.0;
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    let mut total26 = 0.0;
    for i in 0..ws.len() {
        total26 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * r + 0.4 * d_x + total26 + total + (total24).sin() + ws[2], (total).sin() +
        0.4 * d_x + 0.5 * total24 + 0.6 * r + total26 + ws[1]
    ]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let value = p16(s, f, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let (value, pullback) = p16_vjp(s, f, n, flag); let (d_s, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, flag, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p17(x: f64, mut f: [f64; 3], y: f64) -> f64 {
    let mut m = f.len() % 5;
    let mut h = (0.5 * (f[((3.0 * f[1]).abs() as usize) % 3] - x).cos()).asin();
    h *= (0.3604 * (h * y - 1.8_f64)).sin();
    let mut m6 = 0;
    while m6 < 2 && (m != 2) {
        m6 += 1;
        f[m6]
            *= (1.1111 * (1.0 / (1.0 + (-h).exp()) * (0.9 / (0.5 + 1.8_f64.abs()))))
                .sin();
    }
    if x.sin() >= (m as f64) {
        h *= (h - y).signum();
        let v1 = (0.0644 * (h.sin() + f[m6] / 0.7).powi(3)).cos();
    } else if m < 2 {
        if x.asinh() > h {
            h += 0.5333 * f[m6];
        }
        if y / (1.5 + f[f.len().min(2) % f.len()] * f[f.len().min(2) % f.len()]) > y {
            let mut d_x = -(x / 0.7);
        }
    } else {
        let mut xs = [
            0.625 * (h.atan() * (if f[2].tanh() > y { m6 as f64 } else { h })),
            ((1.0 + h).tanh() * 0.8).exp(),
        ];
        xs[0] = (0.1379
            * ((f[m6] / (1.7 + h.sin())).copysign(xs[xs.len() - 1])
                - (f.len() as f64) / (0.5 + (m6 as f64).abs())))
            .atan();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + (h).sin() + 0.5 * y + total + f[m6]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let value = p17(x, f, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, gradient) = p17_grad(x, f, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, pullback) = p17_vjp(x, f, y); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p17_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p17_hvp(x, f, y, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, flag: bool) -> f64 {
    let mut ws = if 3 < 3 {
        [1.0 / (1.0 + (-x).exp()) - f64::min(y, x), (0.4444 * ((y + x) * x)).atan()]
    } else {
        [
            ({
                let c = (if flag { y } else { 1 as f64 }) * (0.5 * 1.4)
                    * (if y * x >= x { 1.5_f64 + y } else { y + 1.7 });
                1 as f64
            })
                .hypot(0.7),
            (0.5405 * (y + 1.2 + 1.0)).tanh(),
        ]
    };
    let mut b = ws[1];
    let mut ws8 = if b < ws[(3 + 3) % ws.len()] {
        [
            (0.1739
                * (ws[(1 + 2) % ws.len()] - ws[(0 + 2) % ws.len()]
                    - (x + (ws.len() as f64))))
                .tanh(),
            (0.5 / (0.3 * ws[1]).exp() + 0.0_f64).hypot(0.7),
        ]
    } else {
        [
            (0.32 * -(ws[1] * ws[0])).sin(),
            (0.6154 * (x % 1.3 * rows[2][(2 * 2) % 2].copysign(ws[0]))).atan(),
        ]
    };
    for i in 0..1 {
        ws[i] = 0.060 * b.sin() * ws8[i + 1] + 0.060 * ws8[i]
            + 0.060 * ws8[i + 1] * ws8[i + 1] + 0.3 * ws[i];
    }
    let g = (ws8[0].abs().tanh() * 0.8).exp();
    for j in (0..2).step_by(2) {
        let mut ws12 = [0.0_f64; 2];
        if j != 1 {
            let mut m14 = 0;
            let mut d = (0.2484 * (g - b * g)).atan();
            b += (0.2326 * (g * (m14 as f64) + (d - rows[m14 % 4][j]))).sin();
            let mut saved_x = ws;
        } else if ws8[ws12.len().min(2) % 2] * g > rows[j][0] {
            let mut pair = ((2.0 + ws12[ws12.len() - 1].asinh().cos()).cbrt(), b);
            let mut saved_x = [0.0_f64; 2];
        } else {
            b *= (0.5797 * (rows[3][j] * g).abs()).tanh();
        }
        ws[j] = 0.6 * ws[j] + 0.3 * (g / (0.3 * b).exp()).tanh();
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws8.len() {
        total += ws8[i] * (i as f64 + 0.5);
    }
    x + 0.4 * g + 0.5 * y + b + total + ws[1]
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let value = p18(x, rows, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, gradient) = p18_grad(x, rows, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, flag, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, pullback) = p18_vjp(x, rows, y, flag); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, flag, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, flag, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p19(x: f64, s: &[f64; 3], n: usize) -> f64 {
    let mut o = n % 5;
    let mut ws = vec![
        0.3704 * (s[o % 3] * s[0] * (s[2] + x)), (0.6154 * (x * x + (0.5 * x.sin())
        .ln_1p())).atan(), s[0]
    ];
    ws[(s.len() + 1) % 3] += (0.3556 * (x * ws[1] * 1.5)).cos();
    ws[1] *= x.sin().sin();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total7 = 0.0;
    for i in 0..ws.len() {
        total7 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * total7 + 0.5 * total + ws[2]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p19(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p19_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p19_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], n: usize) -> f64 {
    'l5: for j in (0..s.len()).step_by(2) {
        let mut zs = vec![
            0.7576 * (x - 0.3 - x), (0.2667 * - (((j + 3) as f64) - x)).tanh()
        ];
        'l9: for j8 in 0..j {
            if zs.len() % 2 == 1 || 3 < 2 {
                break 'l5;
            }
            let mut q = x;
            let d = (q * s[s.len() - 1]).sin().sinh() + -(zs[1] - rows[0][1]);
        }
        let d = (2.0 + ((0.8 + 0.6_f64) % 1.3).cos()).cbrt();
        let mut b = d;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + x + s[n]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let value = p20(x, s, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, gradient) = p20_grad(x, s, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, n, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, pullback) = p20_vjp(x, s, rows, n); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, n, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, n, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut v1 = (0.1905 * ((1.2 + 1.5_f64.cos()).recip() * (0.6 - x))).cos();
    let mut saved_x = [[v1 * 0.5; 2]; 3];
    if v1 <= 1.1 {
        v1 += (0.0711 * (1.8 * v1 * (saved_x[0][n % 2] * v1))).sin();
        'l5: for i in (n..3).rev().step_by(2) {
            let mut sum7 = 0.0_f64;
            let mut own7 = [0.0_f64; 3];
            'l8: for j in 0..3 {
                for k in 0..3 {
                    own7[k] = (0.25 * (1.9_f64.atan() * (saved_x[2][(2 * 3) % 2] - v1)))
                        .tanh() * (k as f64 - 0.5);
                }
                let mut sum11 = 0.0_f64;
                'l13: for i12 in 0..3 {
                    own7.swap(i12, 2);
                    sum11
                        += (0.1333 * (own7[j] * (saved_x[i12][i12 % 2] + x).asinh()))
                            .atan();
                }
                v1 += (0.7692 * (v1.cos() - v1.atan())).cos();
                sum7 -= 0.3333 * f64::min(own7[j], (own7[j] + own7[j]).abs());
            }
        }
    } else {
        let mut zs = vec![
            (0.3867 * (saved_x[n % 3] [(n * 2) % 2] / (1.7 + x.sin()) - f64::atan2(v1,
            2.1 + x.sin()))).cos(); 4
        ];
    }
    x + 0.4 * v1
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    let mut r = y.tanh() * (if y * f[f.len() - 1] >= f[n] { f[n] } else { 0.4 });
    if (n == 0) && (n == 2) {
        for (i, r6) in f.iter_mut().enumerate() {
            *r6 /= 3.0;
            *r6 = (0.1037
                * (if 3 < 2 {
                    ((i * 3) as f64) / 3.0 * f64::max(*r6, *r6)
                } else {
                    r.copysign(y).asinh()
                }))
                .cos();
            let mut xs = [[(1.5 + (*r6).powi(2)).ln(); 2]; 3];
            let mut ws = vec![0.0_f64; 3];
        }
        f[n] *= (0.5333 * (y * f64::max(r, f[n]))).atan();
        let mut saved_x = vec![[(0.56 * (r / (1.7 + r.sin()))).atan(); 2]; 3];
    } else {
        r = f64::max(
            if y - y <= f[(n * 3) % 4] {
                f64::min(f[2], y)
            } else {
                1.0 / (1.0 + (-f[f.len() - 1]).exp())
            },
            r,
        );
        r /= (1.5 + f[0] * f[0]);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (r).sin() + 0.4 * total + 0.5 * x + (y).sin() + f[n]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p22(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p22_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p22_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p23(x: f64, mut f: Vec<f64>, flag: bool) -> f64 {
    for g in f.iter().rev() {
        let (mut v1, d_x) = (
            (0.5 * (f[2].atan() / (0.3 * *g).exp())).cos(),
            (0.381 * (f[2 % 4] * f[3] - (f[3] - f[0]))).sin(),
        );
        let zs = [
            (0.2667
                * ((match 1 {
                    1 | 2 => v1,
                    0 => 0.2,
                    _ => d_x,
                }) * (1.5 + d_x.powi(2)).ln()))
                .cos(),
            (0.1481 * ((f[3] + f[1 % 4]) * (d_x * 1.8_f64))).tanh(),
        ];
    }
    let mut c = 0.5556 * ((x + x) * x);
    c -= 0.128 * (c * c).asinh();
    for i in 0..4 {
        let mut sum10 = 0.0_f64;
        let mut own10 = [0.0_f64; 3];
        'l11: for j in 0..3 {
            for k in 0..3 {
                own10[k] = (0.5333 * (c * x).abs()).tanh() * (k as f64 - 0.5);
            }
            for j14 in 1..3 - 1 {
                f[j14 - 1] = 0.040 * x.sin() * own10[j14 - 1] + 0.040 * own10[j14]
                    + 0.040 * x.sin() * own10[j14 + 1] + 0.7 * f[j14 - 1]
                    + 0.040 * x.sin() * j14 as f64 / 9.0;
            }
            for i in 0..2 {
                own10[i] = 0.040 * own10[i + 1] + 0.040 * own10[i] * own10[i]
                    + 0.040 * own10[i + 1] * own10[i + 1] + 0.3 * own10[i];
            }
            let d = match own10.len() {
                0..=1 => 0.9481 * (x * own10[j] * (own10[j] * f[3])),
                3 => (c - c).min(own10[0]),
                _ => c.clamp(-0.8, 1.1) - 0.5_f64.min(own10[j]),
            };
            sum10
                += (0.2294
                    * ((own10[0] + 0.1 + (0.0629 * (d - 1.8)).atan())
                        * (0.0593 * (own10[j].min(own10[j]) + d)).tanh()))
                    .sin();
        }
        c *= (1. * sum10.tanh().sin().exp_m1()).sin();
        let xs = f.clone();
        let v1: f64 = 0.6 * sum10 / (0.5 + xs[xs.len() - 1].abs()) + sum10.atan().sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * x + c + total + f[0]
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p23(x, f, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, gradient) = p23_grad(x, f, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p23_grad_into(x, f, flag, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p23_vjp(x, f, flag); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p23_hvp(x, f, flag, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p24(x: f64, n: usize, flag: bool) -> f64 {
    let mut d = 0.8772 * f64::min(x, x * 1.9);
    let mut m = (1 + 3) % 4;
    let p = (1.3_f64 + 1.7) * (((3.0 * d).abs() as usize) as f64) / (1.5 + d * d);
    let mut ws = vec![
        (0.2907 * (d / (0.3 * d).exp() + 0.9 * 0.7)).tanh(), (0.0667 * (0.4375 * (p / 3.0
        * ((1 as f64) * (m as f64))))).atan(), (0.5 * (p.tanh() * 0.8).exp().cos())
        .asin()
    ];
    let q = (0.5 + ws[2] * 0.3) * (1.0 / (1.0 + (-ws[0]).exp()) * (1.6 * ws[0]));
    let u = (0.5 * ((1.0 + 0.4_f64 * 0.4_f64).sqrt() + 1.6 * ws[2]).sin()).ln_1p();
    d += (0.2 * (q + q).max(q)).atan();
    d = 0.6 * d + 0.3 * u;
    for j in n..3 {
        let mut saved_x = vec![vec![(0.0667 * (0.75 * (p * ws[j]))).atan(); 2]; 3];
        for j12 in 0..ws.len() {
            d += (2. * u).cos();
        }
        match (j * 2) {
            1 | 2 => {
                d = 0.4375
                    * ({
                        let p14 = ws[j].sin_cos().0;
                        (p14 + u) * ((j as f64) / (1.7 + p14.sin()))
                    });
            }
            0 => {
                let mut c = u;
                let mut xs = vec![
                    (0.0492 * ((((m + 1) as f64) - ws[j]) * (ws[m % ws.len()] * ws[j])))
                    .sin(), (0.0597 * ((ws.len() as f64) * q + (ws[j] - u))).cos()
                ];
            }
            _ => {
                d -= (0.32 * (d.asinh() / (0.3 * 0.4_f64).exp())).tanh();
            }
        }
        let mut pair: (f64, f64) = (
            (0.064
                * (saved_x[ws.len() % 3][ws.len() % 2] * d * (ws[j] - ws[ws.len() - 1])))
                .sin(),
            0.1,
        );
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    0.3 * q + 0.4 * d + u + x + 0.7 * total + 0.8 * p + ws[0]
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
    io[n] = (({
        let b = (1.3
            + ((1.5 + io[((3.0 * x).abs() as usize) % 4].powi(2)).ln()
                + x
                    / (1.5
                        + (((3.0 * x).abs() as usize) as f64)
                            * (((3.0 * x).abs() as usize) as f64)))
                .sin())
            .powf(0.6);
        io[f.len() % io.len()]
    }) * -x)
        .cos();
    let (mut c, q) = (
        0.4861 * (x - x - x / (1.7 + 1.2_f64.sin())),
        -(if ((n + 3) > 2) && (x + x >= x) { x } else { io[n % io.len()] }),
    );
    if (f[1].powi(2) < q) && (c / 3.0 < rows[n % 4][0]) {
        io[0] += (0.4 * (if n < 2 { (n as f64).asinh() } else { q - q })).atan();
        if (if n > 3 { rows[3][n % 2] } else { c }) > q {
            let v1 = q;
            io[n] *= (0.8696 * ((v1 / (0.3 * 1.5_f64).exp()).tanh() * 0.8).exp()).tanh();
            c -= (1.3333 * (2.0 + (1.4 + v1).cos()).cbrt()).atan();
        } else {
            io[3] = (({
                let h: f64 = 1.7;
                c
            }) - (2.0 + io[(n + 2) % 4].cos()).cbrt())
                .tanh();
            debug_assert!(1.5_f64.is_finite());
        }
        for a in io.iter() {
            let v112;
            if q.sin().sinh() >= ((n + 3) as f64) {
                v112 = (0.1429 * ((1.5 + (n as f64).powi(2)).ln() * (q - f[2]))).sin();
            } else {
                v112 = 1.2_f64.hypot(0.7);
            }
            if q.sin() < v112 {
                break;
            }
            for (a14, d_x) in io.iter().zip(f.iter()) {
                let mut zs = io.to_vec();
            }
        }
    } else {
        let [h, a, b] = f;
        for (j, q21) in f.iter_mut().enumerate() {
            *q21 = 0.5 * (1.2 + (0.5 * h.sin().cos()).asin().cos()).recip();
            let mut ws = [0.0_f64; 4];
            let mut ws25 = vec![[ws[n]; 2]; 3];
            match n {
                1 | 2 => {}
                0 => {
                    for j27 in 0..4 {
                        ws[2] /= (0.3 * ws25[j27 % 3][j27 % 2]).exp();
                        ws.swap(2, j);
                    }
                }
                _ => {
                    'l29: for i in (0..j).rev() {
                        *q21 = 0.6 * *q21 + 0.3 * (0.2462 * (b * 1.3 * h)).tanh();
                        let mut ys = [ws25[i][0]; 2];
                        ws.swap(n, 2);
                        if (i * 3) == 3 {
                            break 'l29;
                        }
                    }
                    let mut zs = if f64::atan2(b, 2.1 + b.sin()) < h {
                        [
                            0.8333 * (j as f64),
                            0.625 * (f64::sin(1.2) * (ws[n] - io[io.len() - 1])),
                        ]
                    } else {
                        [
                            (0.4494 * (*q21 * *q21 + (*q21).hypot(0.7))).cos(),
                            (0.5333 * (*q21 / (0.3 * *q21).exp())).tanh(),
                        ]
                    };
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..io.len() {
        total34 += io[i] * (i as f64 + 0.5);
    }
    (
        q + total34 + 0.5 * c + (total).sin() + x + io[0],
        (q).sin() + (c).sin() + (x).sin() + (total34).sin() + (total).sin() + io[n],
    )
}
pub const CASE: Case = Case { name: "p25", floats: 16, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let value = p25(x, f, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p25_vjp(x, f, rows, io, n); let (d_x, d_f, d_rows) = pullback((weights[0], weights[1]), &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let (value, tangent) = p25_jvp(x, f, rows, io, n, t_x, t_f, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let mut m5 = 0;
    let r = loop {
        m5 += 1;
        let mut xs = vec![
            (0.0762 * (y * ((m5 + 3) as f64) / (0.3 * y).exp())).sin(), (0.4444 * (s[n] /
            (0.5 + y.abs()) + y.min(s[n]))).atan(), x, (0.2222 * ((y - y) * (s[n] + y)))
            .sin()
        ];
        if (n as f64) - 1.0_f64 >= x {
            break (y / (0.3 * s[0]).exp()).cos();
        }
        if m5 >= 4 {
            break (0.4 * (1.2 + (xs[n] - xs[n]).cos()).recip()).tanh();
        }
    };
    let mut sum9 = 0.0_f64;
    for j in 0..3 {
        if (m5 as f64) + s[2] <= (s.len() as f64) {
            break;
        }
        let mut saved_x = [(0.3077 * (r - (m5 as f64)).asinh()).sin(); 2];
        if (y + saved_x[1] <= s[n])
            || ((if (1.7 * saved_x[0] > (saved_x.len() as f64))
                || (r / (0.5 + r.abs()) >= y)
            {
                y
            } else {
                saved_x.len().min(2) as f64
            }) >= r)
        {
            if m5 % 2 == 1 || 3 < 3 {
                saved_x[1] = 0.6 * saved_x[1] + 0.3 * r;
                let h = 'b13: {
                    saved_x[j % 2] = 0.6 * saved_x[j % 2]
                        + 0.3 * (0.5 * (r + saved_x[1]).cos()).asin();
                    if m5 > 1 {
                        break 'b13 y;
                    }
                    let mut pair = (
                        0.8065 * (s[j].abs() - saved_x[1].atan()),
                        (0.274 * (r + saved_x[1] + (y.tanh() * 0.8).exp())).sin(),
                    );
                    if ((s.len() * 2) == 1) && (pair.1 * saved_x[0] <= saved_x[0]) {
                        break 'b13 (if j.min(2) != 3 { s[j] } else { r }).abs();
                    }
                    (0.2 * (r * (y - saved_x[1]))).atan()
                };
                saved_x
                    .fill(
                        (0.5634
                            * (({
                                let r18: f64 = {
                                    let b = s[j] + (-s[j]).asinh();
                                    y.tanh() - (s[s.len() - 1] - h)
                                };
                                1.3_f64
                            }) + y * s[j]))
                            .cos(),
                    );
            } else {
                saved_x[1]
                    *= (1. * (f64::sin(y) * (1.3 + saved_x[1].sin()).powf(0.6))).tanh();
            }
            'l21: for h in saved_x.iter() {
                if saved_x[0] >= (s.len() as f64) {
                    let mut r24 = {
                        let p = *h;
                        r / (1.5 + *h * *h)
                    };
                    break 'l21;
                }
            }
            if s.len() < 1 {
                if (n > 3) && ((m5 * 3) > 2) {
                    saved_x[0] -= (1.1765 * (1.5 + r.sin().sinh().powi(2)).ln()).tanh();
                    let mut c: f64 = r.tanh().hypot(0.7);
                } else {
                    let mut r27 = (0.2353 * (r - 1.0).mul_add(j as f64, s[3])).sin();
                }
            }
        }
        if s.len() % 2 == 1 || 3 < 0 {
            sum9 += (0.4348 * ((1.5 + r.powi(2)).ln() - x + 0.1_f64)).tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * r + 0.4 * y + sum9 + (x).sin() + 0.7 * total + s[2]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p26(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p26_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p26_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p26_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p26_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p26_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p27(w: f64, n: usize) -> (f64, f64) {
    for i in 0..n {
        let mut b = 0.5747
            * (({
                let b = (if i != 0 { 1.4_f64 } else { w })
                    + ({
                        let a = {
                            let b = f64::max(
                                (1.5 + 1.5_f64.powi(2)).ln() + 0.2_f64.abs(),
                                1.6,
                            );
                            1.2 * (1.0 + b * b).sqrt()
                        };
                        1.4
                    }) - 0.5_f64.sin().asinh();
                w
            }) * (w - 1.4));
        let g = -0.8 * (1 as f64)
            + ({
                let h = ((b.tanh() * 0.8).exp() * f64::sin(b)).abs();
                h * b
            });
        b -= (0.1646 * (g + b + (1.7 + 1.4_f64))).atan();
    }
    let mut ys = vec![(2.0 + w.cos()).cbrt().atan(); n % 4 + 1];
    ys[n.min(2) % 1] = (0.3944 * (w.abs() / (1.7 + w.sin()) - (2.0 + w.cos()).cbrt()))
        .cos();
    let mut h = (1.3 + w.sin()).powf(0.6);
    for h12 in ys.iter() {
        let mut h14 = (0.16 * (*h12 * ys[0] / (0.5 + (*h12).abs()))).cos();
        let mut saved_x = ys.clone();
    }
    match n {
        0 => {
            let mut g = (0.6667 * (n as f64)).cos();
        }
        1 => {
            let mut zs = [
                (0.3077 * (h - (n as f64) - f64::sin(w))).cos(),
                (0.2667 * (1.3 + ys[(n + 1) % ys.len()].sin()).powf(0.6).mul_add(h, h))
                    .tanh(),
            ];
        }
        _ => {
            h -= (0.5714 * (h - h.fract())).tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    (h + w + (total).sin() + ys[0], 0.3 * total + 0.4 * h + w + ys[0])
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
    let d_x = match s.len() {
        0..=1 => ((f.len() as f64) + x) * (io[io.len() - 1] / (0.5 + io[n].abs())),
        3 => y * io[n] + (s[0] - s[1]),
        _ => (1.5 + x.powi(2)).ln() * f64::sin(io.len() as f64),
    };
    let mut sum8 = 0.0_f64;
    for i in 0..3 {
        let mut o10 = 0;
        loop {
            o10 += 1;
            for j in 1..4 {
                f[j] = 0.100 * io[j] + 0.100 * d_x.sin() * io[j - 1] + 0.3 * f[j];
            }
            if o10 >= 2 {
                break;
            }
        }
        let d_x12 = (0.0633
            * ((f[f.len() % f.len()] + y) * f[n].abs()
                + ((0.0392 * ((i as f64) * d_x)).atan()
                    - (match (o10 * 1) {
                        2 => 0.3,
                        0 => y,
                        _ => d_x,
                    }))))
            .cos();
        if (1.5_f64.copysign(o10 as f64) <= y) && (io[io.len() % 4] * d_x12 < (i as f64))
        {
            for j in 2..4 - 1 {
                io[j + 1] = 0.100 * f[j + 1] * f[j + 1] + 0.100 * d_x12.sin() * f[j - 1]
                    + 0.100 * f[j - 1] + 0.5 * io[j + 1];
            }
            io[i] = (0.4 * (1.2 + d_x.max(y).cos()).recip()).sin();
            for i14 in 1..4 {
                f[i14] = 0.100 * io[i14] * io[i14] + 0.100 * d_x12.sin() * io[i14 - 1]
                    + 0.7 * f[i14] + 0.100 * d_x12.sin() * i14 as f64 / 9.0;
            }
        }
        sum8
            -= (0.0662
                * ((0.0259 * ((d_x - 0.2) * (io[3] - io[o10]))).atan()
                    - (-d_x - (d_x12 + y))))
                .atan();
    }
    io[n] -= (1.25 * (0.0026 * (0.9901 * (sum8 - d_x) * (d_x - 0.6))).cos()).cos();
    match f.len() {
        0..=1 => {
            let mut p = (0.0546 * (io[n] - d_x + (sum8 - sum8))).tanh();
            for j in (0..n).rev().step_by(2) {
                'l19: for &d_x18 in io.iter() {
                    f[1] = 0.1347
                        * ((s[j] / (0.5 + sum8.abs()) - p) * (f[j] * d_x18 * io[j]));
                    let ok = f.len() > 2;
                }
            }
        }
        3 => {
            match (n * 2) {
                2 => {
                    for j in 0..=n {
                        for j23 in 0..io.len() {
                            let mut b = (0.0775 * (sum8 + ((io.len() * 3) as f64)))
                                .atan();
                            b *= (0.4 * (1.2 + (sum8 * 0.4).cos()).recip()).tanh();
                            let mut pair = (
                                (0.5747
                                    * (0.0163 * (d_x * sum8)).atan().mul_add(0.3, j23 as f64))
                                    .atan(),
                                (0.25 * ((b + io[n]) / (0.5 + f[n].abs()))).atan(),
                            );
                            let mut u = (2.0 + (0.0314 * (d_x * pair.0)).atan().cos())
                                .cbrt();
                        }
                        'l29: for p in io.iter_mut().rev() {
                            *p
                                += (0.9333 * (f[j] / (1.7 + s[f.len() % 3].sin()))).atan();
                            f[j] = (0.0617
                                * ((if f[j] - f[j] > s[2] { sum8 } else { d_x })
                                    + f[2] * 1.5 + y * (1.6 - f[n])))
                                .atan();
                        }
                        let a = sum8;
                        let mut o32 = 0;
                        'l34: while o32 < 2 {
                            o32 += 1;
                            let mut both = (
                                (0.0338 * (a / (0.3 * 0.4_f64).exp()).mul_add(a, f[o32]))
                                    .sin(),
                                (0.3175 * (f[(io.len() + 1) % f.len()] + a).abs()).atan(),
                            );
                            let a = (0.0296
                                * (io[o32] * io[j] * (0.4706 * (d_x * both.0))))
                                .cos() * (io[3] * f[j]).powi(3);
                            let g = (2.0
                                + ((sum8 - (((3.0 * 0.4_f64).abs() as usize) as f64))
                                    / (0.5 + a.abs()))
                                    .cos())
                                .cbrt();
                            let (mut g39, u) = (
                                0.5208
                                    * ((match (io.len() * 2) {
                                        0 => 1.9,
                                        1 => both.1,
                                        _ => sum8,
                                    }) + 0.0_f64)
                                        .abs(),
                                ((if !(o32.min(2) != 3) { f[j] } else { io[o32] }).tanh()
                                    * 0.8)
                                    .exp(),
                            );
                        }
                    }
                    f[n % 4] += 0.5333 * io[3];
                }
                0 => {}
                _ => {
                    io[n] -= 0.092 * (io[n] * (1.8 + ((n + 1) as f64)));
                }
            }
            let mut sum42 = 0.0_f64;
            for i in 0..n.min(4) {
                let mut a = 0.3521 * (sum8 + 1.6).hypot(0.7);
                sum42
                    -= (0.2222
                        * (f[n].clamp(-0.8, 1.1)
                            * ((0.066 * (sum8 + d_x)).sin() * (io[i % 4] * io[0]))))
                        .cos();
            }
        }
        _ => {
            for j in 2..4 - 1 {
                io[j + 1] = 0.100 * sum8.sin() * f[j + 1] + 0.100 * f[j - 1] * f[j - 1]
                    + 0.100 * f[j - 1] * f[j - 1] + 0.5 * io[j + 1];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total47 = 0.0;
    for i in 0..f.len() {
        total47 += f[i] * (i as f64 + 0.5);
    }
    let mut total49 = 0.0;
    for i in 0..io.len() {
        total49 += io[i] * (i as f64 + 0.5);
    }
    0.3 * total49 + d_x + 0.5 * total + 0.6 * total47 + 0.7 * sum8 + y + s[n % 3]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p28_grad(x, s, f, y, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p28_grad_into(x, s, f, y, io, n, &mut d_x, &mut d_s, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p28_hvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p29(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let c = y
        - ({
            let b = (1.3 + s[1].sin()).powf(0.6) + (y + 0.7) + -(y * s[n]);
            y - s[2]
        });
    let mut d_x = (0.4444 * c).atan();
    for b in s.iter().rev() {
        if n != 0 {
            let mut sum10 = 0.0_f64;
            for i in 0..3 {
                let q = (({
                    let g = (1.2 + d_x.cos()).recip();
                    *b
                }) + (*b).max(*b))
                    .abs();
                let mut saved_x = [
                    (0.0636 * (((s.len() as f64) - s[i]) * q.hypot(0.7))).sin(),
                    0.8333
                        * (0.2 * d_x
                            - (1.0 + s[s.len() % s.len()] * s[s.len() % s.len()])
                                .sqrt()),
                    (s[n] / (1.7 + 0.1_f64.sin())).tanh(),
                    d_x.sin_cos().1 * y,
                ];
                sum10 -= (0.5 * ((i as f64) / (0.5 + 0.9_f64.abs()))).sin();
            }
            let t16: f64;
            if (1.5 + s[1].powi(2)).ln() < 0.6 {
                t16 = (0.2469 * (1.1 - *b - (d_x + (n as f64)))).cos();
            } else {
                t16 = (0.2339 * (sum10 - s[n] - y * s[n])).sin();
            }
        } else {
            let ok = n == 1;
        }
        for j in 0..n {
            let mut ys = vec![
                match (s.len() + 1) { 0..= 1 => (0.5 * y.cos()).asin(), 3 => 0.5 * * b, _
                => * b / (1.7 + s[s.len() - 1].sin()), }, 0.2 * ((1.2 + d_x.cos())
                .recip() * (1.0 + * b * * b).sqrt())
            ];
            for j21 in j + 1..4 {
                if j % 2 == 1 || 3 < 2 {
                    break;
                }
            }
            let mut saved_x = if (match ys.len() {
                1 | 2 => ys[0],
                0 => c,
                _ => ys[ys.len() % ys.len()],
            }) >= *b
            {
                [s[n], 1.0 / (1.0 + (-0.4_f64).exp())]
            } else {
                [(0.4444 * c).tanh(), (*b).sin() * 0.7]
            };
            let mut ws = [(0.0851 * (ys[1].sin() + c * (saved_x.len() as f64)))
                .cos(); 2];
        }
        let mut m = n % 5;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + 0.4 * d_x + x + 0.6 * y + 0.7 * c + s[n]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p29(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p29_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p29_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> (f64, f64) {
    for j in 0..n {
        if 0.7 * y < x {
            let mut zs = [0.0_f64; 2];
            let mut ys = vec![0.0_f64; 4];
        } else if y - f[n] >= y {
            let mut sum10 = 0.0_f64;
            'l11: for j in 0..j.min(4) {
                if e.1 >= e.1 {
                    return (
                        0.3 * e.1 + y + 0.5 * e.0 + 0.6 * x + f[j],
                        0.3 * e.0 + (e.1).sin() + 0.5 * x + (y).sin() + f[2],
                    );
                }
                f.fill(1.2);
                if f64::min(f[n], y) >= y {
                    let mut m = ((j + 1) + 2) % 4;
                } else {
                    let mut c = e.1.max(e.0).clamp(-0.8, 1.1);
                }
                sum10
                    += 0.8333
                        * (y * 0.3_f64.sin_cos().0
                            + (if f[j] - e.1 < y {
                                1.8_f64.sin()
                            } else {
                                f64::max(0.6, e.1)
                            }));
            }
            let mut c: f64 = (0.2222 * ((1.0 + sum10 * sum10).sqrt() - (e.1 + f[j])))
                .atan();
        }
        {
            let head = &f[..2];
            let p = f[n];
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        0.3 * x + total + 0.5 * y + e.0 + 0.7 * e.1 + f[2],
        (total).sin() + x + e.1 + y + 0.7 * e.0 + f[n],
    )
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64) -> (f64, f64) {
    {
        let at = &f[1];
        let mut g = f64::tanh(
            0.3836
                * (1.9 / (1.7 + (*at).sin())
                    - (match 3 {
                        2 => 0.9,
                        0 => *at,
                        _ => f[((3.0 * (1 as f64)).abs() as usize) % f.len()],
                    })),
        );
        let mut both = ((f[2] * *at).sin(), f[2]);
    }
    if f.len() % 2 == 1 || 3 < 0 {
        let mut c = (2.0 + f[0].cos()).cbrt() + 0.3;
        let mut m = 0 % 3;
    } else if ((3 * 2) as f64) < y {
        let mut saved_x = if y.abs() < f[((3.0 * 0.4_f64).abs() as usize) % 4] {
            [y, (0.4 * (y.tanh() * (1.2 + y.cos()).recip())).sin()]
        } else {
            [y, (0.4444 * ((y + y) * -y)).tanh()]
        };
        for i in 0..3 {
            f[i] = 0.100 * y.sin() * f[i + 1] + 0.100 * y.sin() * f[i]
                + 0.100 * y.sin() * f[i + 1] + 0.3 * f[i];
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        0.3 * x + 0.4 * y + (total).sin() + f[2],
        0.3 * total + 0.4 * x + 0.5 * y + f[2 % 4],
    )
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let value = p31(x, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p31_vjp(x, f, y); let (d_x, d_f, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p32(x: f64, y: f64, n: usize) -> f64 {
    let q = (y + 1.0 * 1.7) * ((3 as f64) * (n as f64) * 0.8);
    let mut m5 = 0;
    'l7: loop {
        m5 += 1;
        if m5 >= 2 {
            break;
        }
        let mut k = m5 % 4;
        'l9: for i in (0..m5).rev() {
            let mut xs = vec![
                (0.0783 * (y + q - 1.5 / (1.5 + q * q))).tanh(), 0.0998 * (q + 1.0 + q
                .tanh()), (0.0868 * q).atan()
            ];
            for _ in 1..2 {
                let mut k13 = 0;
                let p = loop {
                    k13 += 1;
                    if k13 >= 3 {
                        break (if (k13 < 1) && (xs.len() < 2) { x } else { xs[i] })
                            .sin();
                    }
                    let mut p = (0.0347 * (xs[xs.len() % xs.len()] * q)).atan()
                        / (1.7 + xs[1].sin());
                    if (y + p >= p) && (q > p) {
                        break (x * p).signum();
                    }
                };
            }
        }
    }
    x + 0.4 * q + y
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p32(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p32_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p32_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p32_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p32_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p33(s: &[f64; 3], flag: bool) -> f64 {
    let mut k = s.len() % 5;
    let v1 = (s[s.len() % s.len()] / (0.3 * 0.4_f64).exp()).abs().min(0.4_f64);
    let mut saved_x = vec![
        s[0], (0.1562 * ((s.len() as f64) - s[0] + (1.3 - v1))).tanh()
    ];
    let mut k6 = 0;
    'l8: while k6 < 2
        && ((if (v1 / (0.3 * 0.4_f64).exp() > v1) && (v1 * s[2] < saved_x[1]) {
            saved_x[1]
        } else {
            v1
        }) <= 0.1)
    {
        for j in 0..k6 {
            if !(saved_x[k6] - v1 < v1) {
                let mut sum10 = 0.0_f64;
                for j11 in 0..3 {
                    saved_x[1] = (0.5 * v1).sin();
                    sum10
                        += (1.3 + (2.0 + saved_x[j].cos()).cbrt().sin())
                            .powf(0.6)
                            .sin()
                            .exp_m1();
                }
                if s[k6] / (1.5 + sum10 * sum10) >= saved_x[j % saved_x.len()] {
                    break 'l8;
                }
                for i in (0..2).rev() {
                    saved_x[i] = 0.060 * sum10.sin() * saved_x[i]
                        + 0.060 * sum10.sin() * saved_x[i] + 0.7 * saved_x[i];
                }
            } else if flag {
                let mut a = (v1 + s[2]).tanh();
            } else {
                let v115 = (0.0312
                    * ((1.0
                        + saved_x[(saved_x.len() + 2) % saved_x.len()].hypot(0.7)
                            * saved_x[(saved_x.len() + 2) % saved_x.len()].hypot(0.7))
                        .sqrt()
                        * (1.2 * 1.3 + 0.0_f64).mul_add(v1, (s.len() + 3) as f64)))
                    .tanh();
                let mut v117 = 1.2 * s[j] * v115.fract();
            }
        }
        let mut b = (0.5 * v1).tanh();
        let mut sum20 = 0.0_f64;
        let mut own20 = [0.0_f64; 3];
        for j in 0..3 {
            for k in 0..3 {
                own20[k] = saved_x[k6] * (k as f64 - 0.5);
            }
            for j23 in (1..3).rev() {
                own20[k6] /= (1.7 + (j as f64).sin());
                let v125: f64 = if ((3.0 * s[s.len() - 1]).abs() as usize) != 2 {
                    0.4
                } else {
                    1.1 * 1.8 - (2.0 + own20[j23].cos()).cbrt()
                };
                for j27 in 0..own20.len() {
                    own20[j27]
                        -= (0.0667
                            * (0.3282 * (own20[j23] * own20[k6] * (saved_x[k6] + v1))))
                            .cos();
                    b
                        -= 0.2133
                            * (if ({
                                let g = match j27 {
                                    1 | 2 => {
                                        (0.0536 * ((v125 - v125) * (own20[k6] / 2.0))).sin()
                                    }
                                    0 => (1.0 + b * b).sqrt() + (b - b),
                                    _ => (v1 + (k as f64)) * (0.1 + v125),
                                };
                                saved_x[k6]
                            }) < v125
                            {
                                v125 / (1.5 + own20[k6] * own20[k6])
                            } else {
                                if v125 - 1.6 > saved_x[saved_x.len() % saved_x.len()] {
                                    own20[own20.len() - 1]
                                } else {
                                    own20[j23]
                                }
                            });
                    own20.swap(j27, j27);
                }
            }
            for j in (0..2).rev() {
                let (mut d_x, p) = (
                    (0.274 * ((j as f64) - v1 - (v1.tanh() * 0.8).exp())).tanh(),
                    (0.002 * (v1 * saved_x[j]).powi(2)).tanh(),
                );
            }
            sum20
                -= 0.1739
                    * (b.sin() * (b * own20[k6]) - (1.2 + (s[1] - b).cos()).recip());
        }
        let mut zs = [0.0_f64; 3];
        k6 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    v1 + (total).sin() + saved_x[1]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let value = p33(s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, gradient) = p33_grad(s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let mut d_s = [f64::NAN; 3]; let value = p33_grad_into(s, flag, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, pullback) = p33_vjp(s, flag); let d_s = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, flag, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, gradient, product) = p33_hvp(s, flag, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut xs = vec![[(n as f64).sin(); 2]; 3];
    let mut o = (f.len() + 3) % 3;
    for i in (0..o).rev() {
        for i7 in 1..3 - 1 {
            f[i7 - 1] = 0.100 * s[i7 - 1] + 0.100 * s[i7] * s[i7] + 0.100 * s[i7 + 1]
                + 0.7 * f[i7 - 1];
        }
    }
    f[n % 3] *= 0.3571 * (1.7 + 1.1);
    let r8;
    if s[o] * s[3] > xs[1][(o * 1) % 2] {
        r8 = (1.3 - 0.8) * 0.8_f64.clamp(-0.8, 1.1);
    } else {
        r8 = s[o];
    }
    let mut xs = if xs[o][1] >= f[1] {
        [(0.6154 * (1.3 * r8).abs()).sin(), r8.sin() * f[o]]
    } else {
        [
            (0.4651
                * (match f.len() {
                    1 | 2 => r8 + 1.8,
                    0 => r8,
                    _ => f64::atan2(r8, 2.1 + r8.sin()),
                }))
                .tanh(),
            f64::max(r8.sin().sinh(), r8),
        ]
    };
    let mut p = (0.32 * (r8.clamp(-0.8, 1.1) * r8)).cos();
    let mut sum12 = 0.0_f64;
    let mut own12 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own12[k] = (0.5333 * (f[f.len() - 1] / (0.3 * p).exp())).tanh()
                * (k as f64 - 0.5);
        }
        let a = if j == 0 {
            own12[0] / (1.7 + xs[0].sin()) * (p - p)
        } else {
            p.sin() * (p + r8)
        };
        let h = (0.0373 * (a / (0.5 + p.abs()))).tanh() / (0.5 + 0.8_f64.abs())
            + (1.0 + (0.0299 * (xs[1] * a)).tanh() * (0.0299 * (xs[1] * a)).tanh())
                .sqrt();
        sum12
            += (0.021
                * ((f[o] * 1.4_f64 + (0.9 + a))
                    * ((0.0373 * (a / (0.5 + 0.7_f64.abs()))).cos()
                        + (own12.len() as f64).atan())))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..f.len() {
        total19 += f[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..xs.len() {
        total21 += xs[i] * (i as f64 + 0.5);
    }
    total21 + sum12 + (total).sin() + p + r8 + 0.8 * total19 + xs[n % xs.len()]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]], n: usize) -> f64 {
    let mut ws = if n % 2 == 1 || 3 < 0 {
        [(0.3333 * (e.0 / (0.3 * x).exp() + x * e.1)).cos(), (e.1 * e.1).sin()]
    } else {
        [
            (0.5 * e.0.sin()).ln_1p() * rows[s.len() % 4][0].min(e.1),
            (2.0 + e.0.cos()).cbrt() * s[n].asinh(),
        ]
    };
    ws[n % 2] *= ws[0].sin_cos().0 * 0.8_f64.sin();
    ws[1] = (0.32
        * (ws[0]
            - (e.1 * s[n % s.len()]
                + (match (n * 2) {
                    2 => e.0,
                    0 => e.1,
                    _ => e.1,
                }))))
        .atan();
    for r in ws.iter().rev() {
        for i in n + 1..4 {
            let mut m = ((3.0 * e.1).abs() as usize) % 4;
            let mut m11 = 0;
            let d_x = loop {
                m11 += 1;
                if m11 >= 2 {
                    break 0.9_f64;
                }
                if e.1 + *r <= e.1 {
                    if m11 > 0 {
                        return (e.0).sin() + (*r).sin() + (x).sin() + (e.1).sin() + s[m];
                    }
                    let mut p = (0.224 * (*r * *r / 3.0)).cos();
                }
                let mut zs = vec![
                    (0.5556 * f64::max(* r + 1.1, ws[0])).cos(), e.1.atan(), (0.2353 *
                    ((* r).signum() + s[m11] * (ws.len() as f64))).cos(), rows[n] [0]
                    .abs() * f64::max(e.1, 1.4)
                ];
                if ({
                    let q = (0.064 * (*r * zs[m11] * (*r + zs[m]))).atan() * x;
                    q
                }) >= *r
                {
                    break (0.5882 * (rows[i][1].tanh() * (*r + 0.9))).cos();
                }
            };
            let c = rows[ws.len() % 4][m11 % 2] / (0.5 + 0.3_f64.abs())
                * ({
                    let d_x = ws[m11 % 2].sin()
                        * (1.3 + (m as f64).sin()).powf(0.6).sin();
                    1.0 / (1.0 + (-0.4_f64).exp())
                });
        }
        for j in 0..=n {
            let mut a = (0.3738 * (*r * e.0 + rows[3][n % 2].atan())).cos();
            let mut zs = ws.clone();
            let mut u = (*r + (j as f64)).tanh();
            zs[j % 2] -= (0.224 * (u.abs() * (ws[1] / 2.0))).tanh();
        }
        if n > 3 {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    0.3 * x + total + e.1 + 0.6 * e.0 + ws[n % ws.len()]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let value = p35(x, s, e, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, gradient) = p35_grad(x, s, e, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, n, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, pullback) = p35_vjp(x, s, e, rows, n); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> (f64, f64) {
    for j in 0..=n {
        let mut ws = [
            (0.5882 * ((2 as f64).max(1.7) * (y - 0.2))).sin(),
            0.1377
                * (y * 1.1 * (((j * 2) as f64) - (((3.0 * y).abs() as usize) as f64))),
            y.fract(),
            y - 0.5_f64.asinh(),
        ];
        let mut xs = if ((1.0 + y * y).sqrt() <= ws[n % 4]) && (j != 1) {
            [
                (0.6154 * (y * y + 1.0 / (1.0 + (-y).exp()))).cos(),
                (0.4444
                    * -(rows[n][((3.0 * ws[j % ws.len()]).abs() as usize) % 2]
                        + (j as f64)))
                    .cos(),
            ]
        } else {
            [y, (0.3636 * ((1.5 + ws[j % ws.len()].powi(2)).ln() - ws[0])).cos()]
        };
        if n != 3 {
            return (y + ws[n], 0.3 * y + xs[0]);
        }
        'b7: {
            let d_x = ((xs[0] + xs[0]) * xs[n % xs.len()]).sin();
            let mut ws9 = [0.0_f64; 2];
            if y.tanh() >= ws9[n % 2] {
                break 'b7;
            }
            let mut p = (0.3478
                * ((if ws9[0].sin().sinh() >= y { 0.1 } else { ws9[ws9.len() - 1] })
                    * (1.3 + d_x)))
                .atan();
        }
    }
    let xs = [
        (0.202 * ((y + 1.8) * (y - y))).atan(),
        f64::sin(3 as f64) / 2.0,
        (0.3119 * (1.9 * rows[n][n % 2] * (y * y))).tanh(),
        {
            let p = (1.2
                + ((1.3 + 1.4_f64.sin()).powf(0.6) + ((n + 1) as f64).atan()).cos())
                .recip();
            y
        },
    ];
    let zs = xs;
    for &p in xs.iter() {
        let mut a = p.cos();
        a += 0.16 * (p + zs[n]).max(0.7);
        let mut ws = if a.sin() <= zs[n] {
            [
                a.sin().sinh() / (1.7 + a.sin()),
                (0.2759 * (1.9_f64 * p + zs[n].asinh())).tanh(),
            ]
        } else {
            [
                1.0 / (1.0 + (-0.4_f64).exp()) / (0.5 + zs[n].abs()),
                (zs[zs.len() - 1] * (n as f64)).cos(),
            ]
        };
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..zs.len() {
        total19 += zs[i] * (i as f64 + 0.5);
    }
    ((y).sin() + total + total19 + xs[n], total19 + y + 0.5 * total + zs[n])
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut v1 = (2.0 + y.cos()).cbrt() * (x * 0.1);
    match 0 {
        1 | 2 => {
            let b = 'b4: {
                v1 -= (0.3333 * ((1.5 + (0 as f64)) * (v1 + y))).atan();
                let mut a = v1;
                if (1 as f64).tanh() > a {
                    break 'b4 (1.6 - a).sin().exp_m1();
                }
                a += 0.8 * ((2.0 + (3 as f64).cos()).cbrt() / (1.5 + a * a));
                v1
            };
            let u = (match (1 * 2) {
                2 => v1,
                0 => 1.4_f64,
                _ => x,
            }) % 1.3 * (b * b * (0.5 * b.cos()).asin());
        }
        0 => {
            let mut saved_x = vec![vec![y.sin(); 2]; 3];
            let mut sum9 = 0.0_f64;
            'l10: for j in 0..3 {
                let xs = if ((j + 1) > 0) || (1 < 3) {
                    [(0.4082 * (1.4 * (1.0 - saved_x[0][j % 2]))).sin(), 0.9_f64]
                } else {
                    [
                        {
                            let v112 = (v1 - 1.5 + (v1 - v1)) / (0.3 * 0.4_f64).exp();
                            0.8_f64.tanh()
                        },
                        (0.5 * (y + saved_x[j][1 % 2]).copysign(v1)).sin(),
                    ]
                };
                let d_x = xs[((3.0 * xs[1]).abs() as usize) % xs.len()];
                if j > 0 {
                    return x + v1 + 0.5 * y + 0.6 * d_x + xs[0];
                }
                sum9 += (0.4 * (1.2 + (-(0.5 * y.sin()).ln_1p()).cos()).recip()).cos();
            }
        }
        _ => {
            let mut sum17 = 0.0_f64;
            let mut own17 = [0.0_f64; 3];
            for i in 0..3 {
                for k in 0..3 {
                    own17[k] = (1.0 + 0.2_f64.sin_cos().0 * 0.2_f64.sin_cos().0).sqrt()
                        * (k as f64 - 0.5);
                }
                for j in 0..=i {
                    let b = v1;
                    for r in &own17 {
                        let ws = [
                            (0.2667 * -(own17[i] + own17[j])).atan(),
                            (v1 * ((j + 2) as f64)).sin(),
                        ];
                        let mut g = 0.4167 * f64::max(b.copysign(own17.len() as f64), b);
                        g = 0.6 * g
                            + 0.3
                                * (0.0674
                                    * (g * g * (1.0 + own17[j % 3] * own17[j % 3]).sqrt()))
                                    .sin();
                    }
                }
                if y * v1 >= y {
                    sum17
                        += 0.2967
                            * ((0.0356
                                * (f64::max(own17.len() as f64, v1)
                                    * (v1 * own17[own17.len() % own17.len()])))
                                .atan() - v1 % 1.3 * (y - own17[i]));
                }
            }
            let mut m = 3 % 3;
        }
    }
    v1 + x + 0.5 * y
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p38(x: f64, mut f: Vec<f64>, n: usize) -> f64 {
    'l4: for i in (0..f.len()).rev() {
        let mut p = (0.7273 * (f[(i + 1) % 4] * f[n] - 0.5)).tanh();
        p = 1.0 / (1.0 + (-f[i % 4]).exp());
        let mut o7 = 0;
        while o7 < 2 && ((f.len() + 3) > 0) {
            o7 += 1;
            let p9 = (p - f[o7]) / (1.5 + p * p)
                * (if f64::sin(x) > (o7 as f64) {
                    (1.5 + p.powi(2)).ln()
                } else {
                    f64::max(1.9, 0.8)
                });
            let d_x = (0.5 + p9 + f[o7 % f.len()] * x)
                * (p.max(f[o7 % 4]) * ((f.len() * 2) as f64).tanh());
        }
    }
    let mut k12 = 0;
    loop {
        k12 += 1;
        if k12 >= 4 {
            break;
        }
        for i in 1..4 - 1 {
            f[i - 1] = 0.100 * x.sin() * f[i - 1] + 0.100 * f[i] * f[i]
                + 0.100 * f[i + 1] * f[i + 1] + 0.7 * f[i - 1]
                + 0.100 * x.sin() * i as f64 / 9.0;
        }
        let mut c = (1.3_f64 - (f.len() as f64)).tanh();
    }
    let mut sum15 = 0.0_f64;
    for i in 0..3 {
        let mut a = x;
        let mut sum18 = 0.0_f64;
        let mut own18 = [0.0_f64; 3];
        for i19 in 0..k12.min(4) {
            for k in 0..3 {
                own18[k] = (0.2286 * (f[i].min(a) - a * a)).cos() * (k as f64 - 0.5);
            }
            if i.min(2) % 2 == 1 || 3 < 3 {
                f[own18.len() % 4] = 0.6 * f[own18.len() % 4]
                    + 0.3 * (0.3226 * (own18[i] - (a + f[i])));
            } else {
                'l23: for (h, p) in f.iter().zip(own18.iter()) {
                    let mut k = own18.len() % 3;
                }
                'l27: for j in (k12..3).rev().step_by(2) {
                    a
                        += 0.4706
                            * (if (own18.len() * 2) != 2 { a } else { a })
                                .rem_euclid(1.7);
                }
            }
            let mut m29 = 0;
            loop {
                m29 += 1;
                {
                    let cell = &mut f[i];
                    *cell /= (1.5 + own18[i] * own18[i]);
                    let mut h = (0.209
                        * ((own18.len() as f64) - a / (1.7 + own18[i].sin())))
                        .cos();
                    let d_x33: f64;
                    if (1.3 + h.sin()).powf(0.6) <= *cell {
                        d_x33 = (0.237 * (h.abs() * (0.9 * own18[own18.len() - 1])))
                            .atan();
                    } else {
                        d_x33 = (0.4682 * (*cell / (1.7 + (*cell).sin())).hypot(0.7))
                            .tanh();
                    }
                    let mut zs = vec![
                        (0.2312 * (* cell - own18[i] + 1.2 / (0.5 + h.abs()))).sin(); 4
                    ];
                }
                if i19 % 2 == 1 || 3 < 2 {
                    break;
                }
                if m29 >= 4 {
                    break;
                }
            }
            let a = (if n != 1 { 1.0 / (1.0 + (-0.4_f64).exp()) } else { -a })
                + ({
                    let r = match (i19 * 3) {
                        0 => a,
                        1 => a,
                        _ => x.asinh() - x,
                    };
                    a
                }) * (own18[i] / (1.7 + (i as f64).sin()));
            if !(f64::max(0.2, x) < (i19 as f64)) {
                sum18
                    += (0.0881
                        * (match (i * 1) {
                            0..=1 => (1.5 + own18[i].sin_cos().0.powi(2)).ln(),
                            3 => a - 1.5 + (x + f[i]),
                            _ => {
                                if ((1.3 + a.sin()).powf(0.6) < 1.7)
                                    || (((3.0 * x).abs() as usize) > 1)
                                {
                                    a + x
                                } else {
                                    a / (1.7 + f[n].sin())
                                }
                            }
                        }))
                        .tanh();
            }
        }
        match f.len() {
            2 => {
                if (i as f64).signum() <= f[n] {
                    break;
                }
            }
            0 => {
                'l39: for j in (0..i).step_by(2) {
                    for i41 in 0..f.len() {
                        a -= (0.3125 * sum18.sin().abs()).sin();
                        let d = (0.0486
                            * ((f[i] + f[j])
                                * (if 0.2 * sum18 < f[i] { j as f64 } else { f[j] })
                                * (sum18 / 2.0).abs()))
                            .cos();
                    }
                    for _ in 0..1 {
                        for j44 in 0..3 {
                            f[j44] = 0.100 * f[j44 + 1] + 0.100 * f[j44]
                                + 0.100 * f[j44 + 1] + 0.5 * f[j44];
                        }
                    }
                }
                let mut saved_x = vec![
                    (0.5556 * (f[i % f.len()].sin().exp_m1() + (0.0488 * (sum18 * sum18))
                    .tanh())).atan(); 3
                ];
            }
            _ => {
                a = (0.0523
                    * ((i as f64) - sum18 + (sum18 + sum18)
                        - (f[0] - sum18 + sum18 / 2.0)))
                    .tanh();
                let v1 = (if (f.len() > 2) && ((k12 * 3) == 0) { 0.8 } else { f[i] })
                    / (1.5 + a * a)
                    + (({
                        let b = f[i % f.len()]
                            * (if (f.len() < 2) && (i % 2 == 1 || 3 < 3) {
                                (a.tanh() * 0.8).exp()
                            } else {
                                f[(f.len() + 3) % f.len()] - f[3]
                            });
                        a
                    }) - a / (0.3 * 0.4_f64).exp());
            }
        }
        sum15 += (0.3125 * -(a - a).min(sum18)).atan();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + total + 0.5 * sum15 + f[(k12 + 2) % f.len()]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p38(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, gradient) = p38_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p38_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p38_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p38_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own5[k] = -f[i].abs() * (k as f64 - 0.5);
        }
        own5[1] = 0.6 * own5[1]
            + 0.3
                * (0.549
                    * (({
                        let c = ((2.0 + s[i % 4].cos()).cbrt()
                            + ({
                                let p = ((match own5.len() {
                                    1 | 2 => y,
                                    0 => y,
                                    _ => y,
                                })
                                    .tanh() * 0.8)
                                    .exp()
                                    .hypot(0.7);
                                p
                            }))
                            .tanh();
                        s[n]
                    }) + y / (1.7 + y.sin())))
                    .sin();
        let c = y;
        if (c.tanh() * 0.8).exp() <= c {
            sum5 += 0.7778 * ((c * s[i]).clamp(-0.8, 1.1) / 3.0);
        }
    }
    let mut xs = [(0.1212 * (-sum5 + (s[f.len() % 4] + sum5))).tanh(); 4];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..f.len() {
        total14 += f[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..xs.len() {
        total16 += xs[i] * (i as f64 + 0.5);
    }
    y + (total).sin() + (total16).sin() + (total14).sin() + 0.7 * sum5 + xs[n % xs.len()]
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
        let mut c = x;
        c /= (0.3 * io[j]).exp();
        let mut c10 = (0.5333
            * ({
                let q = match j {
                    2 => f64::atan2(io[j % io.len()] - x, 2.1 + 0.4_f64.sin()),
                    0 => c / 2.0 * (c + c),
                    _ => (0.0012 * c.mul_add(own5[j], c).powi(2)).cos(),
                };
                io[io.len() - 1] * c
            }))
            .cos();
        if (own5.len() * 1) < 3 {
            sum5
                += (0.5
                    * ({
                        let r = (f64::sin(x) + (1.5 + c10.powi(2)).ln()).rem_euclid(1.7);
                        c.max(c)
                    })
                        .cos())
                    .asin();
        }
    }
    let r = io[0].sin().exp_m1() - ((2 as f64) + 0.2) + (io[0] + (sum5 - sum5));
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    [x + r + total + 0.6 * sum5 + io[2], x + 0.4 * sum5 + total + r + io[0 % io.len()]]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let value = p40(x, rows, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, flag); let (d_x, d_rows) = pullback([weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, flag, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p41(x: f64, n: usize) -> f64 {
    let mut ys = [0.0_f64; 4];
    let g = (0.0327
        * ((0.2_f64 + x) * (ys[n] + x)
            * 1.1_f64.copysign((ys.len() + 2) as f64).copysign(x)))
        .cos();
    for i in (0..n).step_by(2) {
        let mut o6 = 0;
        while o6 < 3 {
            let c = 'b8: {
                let mut o9 = 0;
                loop {
                    o9 += 1;
                    if o9 >= 4 {
                        break;
                    }
                    let mut u = x;
                    let mut r = (0.111 * (x * g + u.powi(2))).tanh();
                    let mut zs = [0.0_f64; 4];
                }
                if n > 1 {
                    break 'b8 (0.1
                        * ((if (if n == 1 { g } else { g }) > g { g } else { ys[i] })
                            - ys[o6] * (ys.len() as f64)))
                        .tanh();
                }
                let q = -(1.1 - g
                    + (o9.min(2) as f64) / (0.5 + ys[o9.min(2) % 4].abs()));
                (0.0446 * (q * q)).atan() / (1.7 + q.sin())
            };
            o6 += 1;
        }
        {
            let head = &mut ys[..];
            head[n] = (head[n] - g).sin_cos().1 / (0.5 + 0.1_f64.abs());
            let r = 'b17: {
                let g18 = 0.7385
                    * ((head[head.len() % head.len()] * head[0]).copysign(x)
                        * ((2.0 + x.cos()).cbrt() - (head[o6 % 4] + head[n])));
                if head.len() == 2 {
                    break 'b17 g;
                }
                let far = o6 < 2;
                head[0]
            };
        }
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    x + g + total + ys[n]
}
pub const CASE: Case = Case { name: "p41", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p41(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p41_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p41_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p41_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p41_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p41_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p42(x: f64, s: &[f64], n: usize) -> f64 {
    let mut h = 1.0 / (1.0 + (-s[n]).exp());
    h = 0.6 * h + 0.3 * (0.1185 * (s[n % s.len()] * (n as f64) * (h * x))).atan();
    match n {
        2 => {
            if (f64::max(s[3], 0.2) >= s[n]) || (s.len() != 2) {
                for i in (n + 1..4).rev() {
                    let mut b = s[i] * x * 0.9;
                    let mut d: f64 = 0.1818 * (b * (i as f64) - b * b);
                }
            }
        }
        0 => {
            let mut v1 = (0.25 * (((3.0 * h).abs() as usize) as f64)).cos();
            let mut ws = vec![[0.3_f64.sin().sinh(); 2]; 3];
        }
        _ => {
            'b10: {
                let mut ws = [0.0_f64; 4];
                if s[n % 4] - x >= h {
                    break 'b10;
                }
                h += (0.625 * (0.4_f64.atan() * (1.3 + h.sin()).powf(0.6))).sin();
            }
            let mut zs = s.to_vec();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * x + (h).sin() + 0.5 * total + s[n]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p42(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p42_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p42_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut d_x = if f.len() % 2 == 1 || 3 < 1 { x.sin() } else { x * x };
    let ok = d_x + d_x > f[2];
    let ok6 = (f[((3.0 * (s.len().min(2) as f64)).abs() as usize) % 3].sin_cos().1 < x)
        && (d_x + d_x >= d_x);
    if ok {
        let mut g = f64::sin(d_x).sin().sinh();
        'l9: for i in 1..4 {
            let mut zs = vec![
                (0.0444 * (d_x * (f.len() as f64) * (i as f64).abs())).atan(), (d_x /
                (0.5 + (i as f64).abs())).sin(), 0.3846 * (g * 0.1 - g / (0.3 * f[(s
                .len() * 1).min(2) % 3]).exp()), 0.9_f64
            ];
        }
    } else {
        d_x -= (2. * (0.5 * d_x.cos()).asin()).cos();
        let u = x;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..f.len() {
        total14 += f[i] * (i as f64 + 0.5);
    }
    x + d_x + (total).sin() + 0.6 * total14 + f[2]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p43(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p43_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p43_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    for i in (1..4).rev() {
        let mut h = x.asinh() * x.atan();
        let mut o = (i + 3) % 3;
        'l7: for d in f.iter_mut() {
            *d = (0.1212
                * ((1.4 - (o as f64) + 1.6 / (0.5 + 1.1_f64.abs()))
                    * f64::min(
                        0.6,
                        match o {
                            2 => h,
                            0 => h,
                            _ => 1.4,
                        },
                    )))
                .sin();
            let mut c = *d * 0.4 * (*d).cos();
            let saved_x = [0.3597 * (1.4 + 1.8 - 1.5_f64 * c); 3];
        }
    }
    let h: f64 = x.tanh() * (x * x) * (x.tanh() * (x - 0.2_f64));
    let mut k12 = 0;
    'l14: loop {
        k12 += 1;
        if k12 >= 4 {
            break;
        }
        let q = match f.len().min(2) {
            0 => {
                (match (k12 + 1) {
                    1 | 2 => f[2],
                    0 => 0.2,
                    _ => f[2],
                }) + h / (0.5 + x.abs())
            }
            1 => f[2] * h - f[0] * x,
            _ => x.sin().sinh().asinh(),
        };
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * h + (x).sin() + total + f[2]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p45(x: f64, n: usize) -> (f64, f64) {
    let mut d = 0.1944 * (((n + 3) as f64) / 2.0 * (x * 1.0));
    let mut ys = vec![0.0_f64; n.min(2) % 4 + 1];
    debug_assert!(d.is_finite());
    d = (0.5 * (d * ys[0] + ys[(n + 3) % ys.len()] * d).sin()).ln_1p();
    if n != 0 {
        debug_assert!(ys[0].is_finite());
        let (mut q, p) = (f64::sin(d.max(ys[0])), 0.2857 * (d - d * d));
        q *= (0.2222 * (-1.8 * (q / (0.5 + ys[0].abs())))).cos();
    }
    let mut q = (0.1951 * (x + ys[0] - d * ys[ys.len().min(2) % ys.len()])).tanh();
    let mut sum8 = 0.0_f64;
    for i in 0..n.min(4) {
        if i != 1 {
            break;
        }
        let mut sum10 = 0.0_f64;
        let mut own10 = [0.0_f64; 3];
        for j in 0..n.min(4) {
            for k in 0..3 {
                own10[k] = 0.25 * q.mul_add(n as f64, ys[0]) * (k as f64 - 0.5);
            }
            for v1 in own10.iter_mut() {
                *v1 += (0.6667 * (1.5 + ys[0].powi(2)).ln()).cos();
                debug_assert!(d.is_finite());
                if j > 1 {
                    return (
                        *v1 + x + 0.5 * q + d + ys[0],
                        0.3 * *v1 + q + x + 0.6 * d + ys[ys.len() - 1],
                    );
                }
                ys[0] = (0.3333 * ((1.3_f64 * ys[0]).tanh() - (ys[0] - q).abs())).tanh();
            }
            sum10 += ys[0];
        }
        let d_x = if n > 0 {
            (0.0139
                * (ys[ys.len() - 1].mul_add(i as f64, sum10)
                    * (sum10 - (ys.len() as f64))))
                .atan()
        } else {
            (ys[i % ys.len()] - x).sin()
        };
        sum8
            -= (0.0381
                * (0.7 * (ys.len() as f64) * f64::min(q, sum10)
                    * (f64::min(ys[0], 1.2) * (0.4 / (0.3 * 0.4_f64).exp()))))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    (
        0.3 * d + 0.4 * x + q + sum8 + total + ys[0],
        d + 0.4 * sum8 + 0.5 * x + q + 0.7 * total + ys[0],
    )
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p45_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    if (y.tanh() * 0.8).exp() < s[n % s.len()] {
        let mut xs = [[s[n % s.len()] * x; 2]; 3];
    }
    let p = (if (s[1] - s[2] < 1.3) && (s.len() == 1) {
        (2.0 + 1.3_f64.cos()).cbrt()
    } else {
        {
            let h = s[((3.0 * y).abs() as usize) % 3];
            s[1]
        }
    }) + (y - x) * s[((3.0 * s[0]).abs() as usize) % 3];
    let mut saved_x = s.to_vec();
    let mut b = (p + saved_x[2]).sin();
    let t = -(b - s[1]) - (p * b + saved_x[1].copysign(b));
    let mut m11 = 0;
    while m11 < 3 {
        let mut zs = vec![vec![(0.1333 * (b * p)).sin(); 2]; 3];
        let mut k14 = 0;
        while k14 < 3 {
            for i in 0..m11 {
                'l17: for d_x in saved_x.iter().rev() {
                    let r19: f64;
                    if 0.5581 * (*d_x * t) < 1.7 {
                        r19 = (0.0709 * (*d_x - saved_x[k14] - (t + 1.7))).tanh();
                    } else {
                        r19 = 0.4
                            * (saved_x[saved_x.len() % 3] * saved_x[saved_x.len() - 1])
                                .min(saved_x[i]);
                    }
                    let mut both = (
                        0.3425
                            * ((r19.tanh() * 0.8).exp()
                                + zs[0][i] / (0.5 + zs[k14][i].abs())),
                        p.cos().sin().sinh(),
                    );
                    both.0 = 0.6 * both.0
                        + 0.3 * (0.0755 * (zs[k14][i] + (t - both.1))).cos();
                }
                if (y + p <= saved_x[m11])
                    && ((0.5 * saved_x[i].cos()).asin() <= (m11 as f64))
                {
                    continue;
                }
            }
            if (k14 % 2 == 1 || 3 < 0) || (((3.0 * saved_x[1]).abs() as usize) != 1) {
                let mut k23 = 0;
                while k23 < 3 {
                    k23 += 1;
                    b += (1.25 * (0.062 * (0.6 * b * t)).tanh()).tanh();
                }
            }
            let mut o25 = 0;
            while o25 < 2 {
                let mut o = o25 % 4;
                let t28 = f64::atan2(0.3_f64.clamp(-0.8, 1.1) - t.abs(), 2.1 + b.sin());
                saved_x[o25]
                    -= (0.2105
                        * (b + (saved_x.len() as f64)
                            - (0.5 * zs[0][o25].sin()).ln_1p()))
                        .cos();
                o25 += 1;
            }
            let mut pair = (0.1163 * t, (0.5 * y.sin()).ln_1p());
            k14 += 1;
        }
        let mut d: f64 = (0.0167 * ((1.2 + t.cos()).recip() * (saved_x[1] - t))).sin();
        m11 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..saved_x.len() {
        total34 += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * b + total + (x).sin() + p + t + 0.8 * y + s[2]
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
    let a = ((f[(n + 2) % 4] - *z) * (0.8 + 0.2)).tanh();
    f[s.len() % 4] += 0.32 * (if n > 0 { a.mul_add(f[n], a) } else { a * rows[n][1] });
    let mut m8 = 0;
    loop {
        m8 += 1;
        if m8 >= 3 {
            break;
        }
        for row in rows.iter() {
            *z *= (1.2 + f[m8].cos()).recip() * (0.1 * f[m8]);
            let mut zs = vec![(0.2 * (* z * * z + f[n] * * z)).sin(); m8 % 4 + 1];
            let mut sum12 = 0.0_f64;
            let mut own12 = [0.0_f64; 3];
            for i in 0..m8.min(4) {
                for k in 0..3 {
                    own12[k] = 1.5 * a * (k as f64 - 0.5);
                }
                if (((0.5 * (*z).cos()).asin() < a) || (own12[i] / 3.0 >= 1.8))
                    || (*z - *z >= own12[i])
                {
                    let [v1, a15, t] = own12;
                    *z /= (1.5 + t * t);
                } else {
                    *z *= (0.7143 * ((1.0_f64.tanh() * 0.8).exp() + *z * 0.2)).sin();
                }
                *z
                    *= (1.0667
                        * (rows[3][i % 2].tanh()
                            * (0.5 * own12[zs.len() % own12.len()])))
                        .atan();
                match m8 {
                    0..=1 => {
                        let mut q = (-rows[i][i % 2]).abs();
                        if row[1] - zs[(((3.0 * a).abs() as usize) * 2) % zs.len()] > 0.4
                        {
                            return q + *z + x + 0.6 * a + zs[i % zs.len()];
                        }
                    }
                    3 => {}
                    _ => {
                        zs[0] += (0.4706 * (1.5 + (*z * row[0]).powi(2)).ln()).tanh();
                        let mut saved_x = vec![0.0_f64; 3];
                    }
                }
                if (row[own12.len() % row.len()] - a >= *z) && (m8 > 1) {
                    sum12 += -((i as f64) / (1.5 + s[i] * s[i]));
                }
            }
        }
        f[n]
            -= (1.3333
                * ({
                    let g = 0.5_f64.clamp(-0.8, 1.1);
                    g.max(rows[m8 % 4][n % 2])
                }))
                .tanh();
        let mut m23 = 0;
        let v1 = 'l25: loop {
            m23 += 1;
            let mut k = m23 % 4;
            f.fill(
                0.5319
                    * (if ((m23 * 3) == 0) || (s.len() == 0) {
                        1.7 - (k as f64)
                    } else {
                        s[m23]
                    }),
            );
            f[m23] /= (0.3 * a).exp();
            if a + (k as f64) < a {
                break (0.5714
                    * (match k.min(2) {
                        0..=1 => 0.8 - s[m8 % 3],
                        3 => a.tanh(),
                        _ => a + *z,
                    }))
                    .tanh();
            }
            if m23 >= 2 {
                break (0.7407 * (0.2 + f[n] - x.tanh())).tanh();
            }
        };
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..f.len() {
        total29 += f[i] * (i as f64 + 0.5);
    }
    a + 0.4 * total29 + x + total + 0.7 * *z + f[(n.min(2) * 3) % f.len()]
}
pub const CASE: Case = Case { name: "p47", floats: 17, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let value = p47(x, s, f, rows, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_z = 0.0; let value = p47_grad_into(x, s, f, rows, z, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p47_vjp(x, s, f, rows, z, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p47_jvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p47_hvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    let g = y
        * (0.0622
            * (s[n % 4] / 2.0 * ((((3.0 * (n as f64)).abs() as usize) as f64) * y)))
            .atan();
    let mut v1 = (0.4167
        * ((if (s.len() as f64) > g { s[n] } else { g })
            - (match n.min(2) {
                0 => g,
                1 => s[2],
                _ => s[n],
            })))
        .atan();
    let d6: f64;
    if v1 + g >= s[s.len() - 1] {
        d6 = v1;
    } else {
        d6 = y;
    }
    v1 -= (0.381 * (v1 * s[n] - s[n].max(y))).tanh();
    v1 -= (1.25 * (0.064 * (v1.powi(3) / (0.5 + s[2].abs()))).cos()).atan();
    for (j, p) in s.iter().enumerate() {
        let mut o10 = 0;
        let u = loop {
            o10 += 1;
            if o10 >= 3 {
                break (0.5714 * (f64::sin(d6) + v1)).tanh();
            }
            'l12: for i in (0..s.len()).step_by(2) {
                let mut h = (0.2462 * (*p * v1).mul_add(s[s.len() % 4], v1)).atan();
                if o10.min(2) != 0 {
                    let b: f64 = (0.0233
                        * (h / 3.0 * (((s.len() + 1) as f64) * (i as f64))))
                        .sin() * (s[1].abs() * f64::max(v1, 1.1));
                    let mut saved_x = [(0.4396 * (s[o10 % s.len()] * y + (0.8 - s[j])))
                        .sin(); 2];
                }
                let saved_x = [
                    (0.4255 * (0.2 + *p + (*p + *p))).atan(),
                    0.2 * ((((3.0 * *p).abs() as usize) as f64) / (0.3 * s[1]).exp()),
                    (s[o10 % s.len()] - *p).sin().exp_m1(),
                    (0.4211 * (d6.abs() + s[3] * s[s.len() - 1])).cos(),
                ];
                let u: f64 = 1.6_f64;
            }
            let mut ws = s.to_vec();
            let mut o = j % 3;
            if 1.2 + (((3.0 * *p).abs() as usize) as f64) <= s[0] {
                break (0.1449 * ((ws[3].tanh() * 0.8).exp() * ((o10 + 3) as f64)))
                    .tanh();
            }
        };
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * y + v1 + 0.5 * d6 + total + g + s[n]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    f.swap(0, 0);
    let mut xs = vec![(0.5 * 0.6_f64.sin()).ln_1p().sin().exp_m1(); (0 * 3) % 4 + 1];
    let c = (0.5 * ((y + (2 as f64)) * (y * 0.6)).sin()).ln_1p();
    xs.swap(0, 0);
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total8 = 0.0;
    for i in 0..xs.len() {
        total8 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * c + total + 0.5 * total8 + x + y
        + f[((3.0 * 0.4_f64).abs() as usize) % f.len()]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p49(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p49_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p49_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut p = 0.3_f64.powi(3).cos();
    let mut ys = vec![vec![s[n % 3].tanh(); 2]; 3];
    let mut ws = vec![[0.6667 * (ys[2] [0] * e.1); 2]; 3];
    p = 0.6 * p + 0.3 * (1.3 + (y * s[2]).sin()).powf(0.6);
    let ws = if -s[n % 3] <= ws[n % 3][0] {
        [s[0], 0.5 * ((n as f64).sin_cos().1 + -((n + 1) as f64))]
    } else {
        [
            (0.6667 * e.1.copysign(n as f64).asinh()).sin(),
            (0.6667 * (e.1.copysign(s[2]) / (0.5 + 0.9_f64.abs()))).cos(),
        ]
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    y + 0.4 * p + x + e.0 + e.1 + (total).sin() + s[n % 3]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64]) -> f64 {
    let mut o5 = 0;
    'l7: while o5 < 4 {
        f[o5] -= (0.3704 * (1.6_f64 + y + ((o5 as f64).tanh() * 0.8).exp())).tanh();
        o5 += 1;
    }
    io[3] -= (1.3793 * (y * 0.5).hypot(0.7)).sin();
    for i in 1..4 {
        io[i] = 0.100 * f[i] * f[i] + 0.100 * y.sin() * f[i - 1] + 0.7 * io[i];
    }
    io[3] = (0.7407 * (x + (y / (1.5 + y * y)).sin().sinh())).tanh();
    let mut u = x / 2.0 / (1.5 + y * y);
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..io.len() {
        total10 += io[i] * (i as f64 + 0.5);
    }
    (x).sin() + 0.4 * total10 + (y).sin() + total + u + io[2]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let value = p51(x, f, y, io); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let (value, gradient) = p51_grad(x, f, y, io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, flag: bool) -> f64 {
    let mut c = y;
    let mut sum8 = 0.0_f64;
    for j in 0..3 {
        let b = (0.5 * c.cos()).asin().powi(2).powi(2);
        for j in 0..s.len() {
            let mut ys = vec![[(0.56 * (c / 0.7)).tanh(); 2]; 3];
            if !(b - s[s.len() % s.len()] <= c) {
                for i in (0..j).rev().step_by(2) {
                    let mut m = i % 5;
                }
                c += 0.8 * (0.5 * (1.0 + s[j]).cos()).asin();
                ys[j % 3][0]
                    -= (0.4444
                        * (({
                            let p = (c * 1.0_f64).asinh()
                                * (match s.len() {
                                    2 => c * s[j],
                                    0 => 1.3,
                                    _ => b / 2.0,
                                });
                            s[j]
                        }) + (s[((s.len() + 2) + 3) % s.len()] - s[j])))
                        .atan();
            } else {
                let mut m = s.len() % 4;
            }
        }
        sum8 += (j as f64).rem_euclid(1.7).mul_add(s[2], b).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + x + 0.5 * y + e.0 + e.1 + 0.8 * sum8 + s[s.len() % 3]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let value = p52(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, gradient) = p52_grad(x, s, e, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, flag, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, pullback) = p52_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p53(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize, flag: bool) -> f64 {
    if x * s[3] >= s[n] {
        let mut pair = (
            (0.2133 * (*z / (0.3 * x).exp() * y.abs())).cos(),
            f64::sin(n.min(2) as f64),
        );
        let mut o9 = 0;
        while o9 < 3 {
            o9 += 1;
            let mut saved_x = if (o9 + 2) > 0 {
                [
                    (0.1818 * (s[n].min(0.4) + ((s.len() as f64) + pair.0))).atan(),
                    (0.5714 * (y.abs() + s[o9])).tanh(),
                ]
            } else {
                [(0.5 * s[o9 % s.len()].sin()).ln_1p().sin(), s[o9 % s.len()]]
            };
            saved_x = [(n as f64) * 0.4, pair.1];
        }
    } else {
        for i in (0..n).rev() {
            let mut ws = s.to_vec();
        }
        let mut sum14 = 0.0_f64;
        for j in 0..n.min(4) {
            let mut b: f64 = f64::atan2(*z + *z, 2.1 + x.sin());
            sum14
                -= (0.1799
                    * (1.9 * (s[s.len() % 4] * x)
                        * (s[j % 4].atan() + (0.5 * (*z).cos()).asin())))
                    .cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + x + 0.5 * y + 0.6 * *z + s[(s.len() + 3) % s.len()]
}
pub const CASE: Case = Case { name: "p53", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let value = p53(x, s, y, z, n, flag); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let (value, gradient) = p53_grad(x, s, y, z, n, flag); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p53_grad_into(x, s, y, z, n, flag, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_z = weights[1]; let (value, pullback) = p53_vjp(x, s, y, z, n, flag); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p53_jvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p53_hvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p54 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p54(x: f64, s: &[f64; 3], rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    for v1 in s.iter() {
        let mut sum7 = 0.0_f64;
        'l8: for j in 0..n.min(4) {
            let mut xs = [
                (0.5333 * (s[j] * *v1 - y.abs())).sin(),
                0.2151 * (*v1 / (0.3 * *v1).exp() * (1.6 + s[j])),
            ];
            let mut k = (j * 3) % 2;
            sum7
                += (0.5
                    * (f64::atan2(
                        *v1 / (1.5 + (k as f64) * (k as f64)),
                        2.1 + s[j].sin(),
                    ) * xs[k]))
                    .tanh();
        }
    }
    let mut q = f64::max(
        f64::min(s[((3.0 * s[1]).abs() as usize) % s.len()], y),
        1.9_f64,
    );
    let mut xs = vec![0.0_f64; 2];
    xs[1] /= 2.0;
    for j in (0..2).rev() {
        xs[j] = 0.100 * s[j] * s[j] + 0.100 * x.sin() * s[j] + 0.7 * xs[j];
    }
    xs[s.len() % 2] *= (1.3333 * (f64::sin(xs[1]) * rows[n][xs.len() % 2])).atan();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..xs.len() {
        total16 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * x + q + 0.5 * total16 + y + total + xs[xs.len() - 1]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let value = p54(x, s, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, gradient) = p54_grad(x, s, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, pullback) = p54_vjp(x, s, rows, y, n); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut d = (0.6667 * f64::min(y, s[2] + y)).tanh();
    let mut saved_x = s.to_vec();
    let mut sum7 = 0.0_f64;
    let mut own7 = [0.0_f64; 3];
    for j in 0..n.min(4) {
        for k in 0..3 {
            own7[k] = (0.5 * d.cos().cos()).asin() * (k as f64 - 0.5);
        }
        d = (0.2286 * (y + (own7[1] + d) + saved_x[1].abs().fract())).atan();
        for j in (0..=j).rev().step_by(2) {
            if ((3.0 * y).abs() as usize) != 3 {
                continue;
            }
        }
        sum7
            += (0.1219
                * (match n {
                    1 | 2 => if d * own7[j] < s[j] { y + d } else { y }
                    0 => d * own7[j] * (0.7_f64 * saved_x[j]),
                    _ => saved_x[own7.len() % 3].hypot(0.7) + -own7[own7.len() - 1],
                }))
                .sin();
    }
    let mut sum12 = 0.0_f64;
    'l13: for i in 0..n.min(4) {
        let mut m15 = 0;
        let v1 = 'l17: loop {
            m15 += 1;
            if m15 >= 4 {
                break (1.3 + y.sin()).powf(0.6);
            }
            let mut d = f64::atan2(saved_x[i] - saved_x[i], 2.1 + saved_x[1].sin());
            let r19: f64;
            if s[1] + saved_x[i] >= sum7 {
                r19 = (0.2667 * (1.9_f64.copysign(d) + (saved_x[i] + saved_x[i]))).cos();
            } else {
                r19 = (0.1231 * ((d - ((i + 2) as f64)) / (0.3 * 0.4_f64).exp())).sin();
            }
            if i != 3 {
                break (0.1379 * (saved_x[i] * sum7 + saved_x[i])).atan();
            }
        };
        if (((i as f64).tanh() * 0.8).exp() > saved_x[i]) || (v1.abs() >= v1) {
            sum12
                += (0.4 * (0.5 * saved_x[i].sin()).ln_1p().sin().mul_add(saved_x[i], v1))
                    .cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    d + sum12 + (x).sin() + (y).sin() + total + (sum7).sin() + saved_x[0]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p55_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p55_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p55_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p56(x: f64, s: &[f64; 3], y: f64, flag: bool) -> f64 {
    let mut sum5 = 0.0_f64;
    for i in 0..3 {
        for h in s.iter() {
            if *h + s[i] < s[(i + 1).min(2) % s.len()] {
                let mut g = s[i];
                let mut d = match i {
                    0..=1 => *h,
                    3 => s[i].asinh(),
                    _ => x,
                };
            } else {
                let mut saved_x = vec![(s[2] + s[0]).signum(); 2];
            }
            let mut zs = vec![0.0_f64; 3];
        }
        let u = f64::min(s[i], (s[i] * 1.1).cos());
        let mut saved_x = vec![0.0_f64; (i + 3) % 4 + 1];
        sum5 += f64::max(saved_x[0] - s[i], saved_x[0]).rem_euclid(1.7);
    }
    let mut o15 = 0;
    let d = loop {
        o15 += 1;
        if s[2] * s[1] > s[2] {
            let mut g = (s[1] - y) * (0.3 / (0.3 * s[s.len() - 1]).exp());
            let saved_x = vec![0.0_f64; o15 % 4 + 1];
            let mut ys = [(0.1634
                * ({
                    let q = (1.2 + (0.8 * 0.2 + 0.0_f64).cos()).recip()
                        / (1.7 + x.sin());
                    q - sum5
                }))
                .cos(); 3];
        }
        if o15 < 1 {
            let h = s[2] * ((s[1] + y) * (x + s[1]));
        } else {
            let saved_x = if y / (0.5 + y.abs()) >= sum5 {
                [(0.4938 * (y * y + 1.2 * s[2])).tanh(), sum5.tanh()]
            } else {
                [
                    (0.6667
                        * (if s.len().min(2) == 3 {
                            s[0] - s[s.len() - 1]
                        } else {
                            0.5 * sum5
                        }))
                        .atan(),
                    f64::atan2(s[2] * sum5, 2.1 + 0.4_f64.sin()),
                ]
            };
            let mut m = (saved_x.len() + 1) % 5;
        }
        if !((1.5 + s[2].powi(2)).ln() < s[2]) {
            break (0.1961
                * ((if (o15 * 3) > 1 { sum5 } else { sum5 })
                    - (match o15.min(2) {
                        1 | 2 => sum5,
                        0 => sum5,
                        _ => sum5,
                    })))
                .cos();
        }
        if o15 >= 4 {
            break (0.1667 * (s[0] * ((o15 + 2) as f64) - (s[2] - s[0]))).atan();
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (sum5).sin() + total + (d).sin() + (y).sin() + (x).sin()
        + s[((3.0 * 0.4_f64).abs() as usize) % 3]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p56(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p56_grad(x, s, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, flag, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p56_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, flag, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut sum4 = 0.0_f64;
    for j in 0..3 {
        let mut sum6 = 0.0_f64;
        'l7: for i in 0..3 {
            f[0] += 0.381 * (1.5 + 1.6_f64.powi(2)).ln();
            if x - 1.5 >= x {
                f[i] = x.sin().exp_m1();
                let mut m = ((3.0 * 0.3_f64).abs() as usize) % 3;
            } else {
                for j10 in (0..f.len()).rev() {
                    let mut t = (0.5333
                        * (({
                            let c = (0.2_f64 + (j as f64)) * ((j10 as f64) * 0.2)
                                * (if x.tanh() <= f[j10] { x } else { x }).signum();
                            x
                        }) / (0.3 * 0.4_f64).exp()))
                        .cos();
                    let mut t14: f64 = t;
                }
            }
            if x.max(f[2]) >= x {
                sum6 += f64::min(x, (0.5 * x.cos()).asin() / 0.7);
            }
        }
        f[j] = (0.0212
            * ((s[3] + x + f[j] * f[f.len() % 3])
                * (sum6 - sum6 - f[f.len() - 1] * (f.len() as f64))))
            .sin();
        sum4 += (0.1037 * ((x + f[j]) / 0.7 * sum6)).tanh();
    }
    'b18: {
        let mut u: f64 = (1.2 + x.cos()).recip().sin();
        if f.len() != 3 {
            break 'b18;
        }
        let mut g = (0.3867 * (u / (1.7 + u.sin()) - 0.9_f64.atan())).sin();
        let a = (sum4 * 0.7).sin().sinh() + (f[0] - g + ((0 as f64) + u));
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..f.len() {
        total23 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * sum4 + x + total23 + f[f.len() % f.len()]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p57(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p57_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p57_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3], n: usize) -> Vec<f64> {
    match s.len() {
        0 => {
            let mut m3 = 0;
            loop {
                m3 += 1;
                if m3 >= 4 {
                    break;
                }
                let zs = s.to_vec();
                if 1.9_f64.cos() <= 1.9 {
                    break;
                }
            }
        }
        1 => {}
        _ => {}
    }
    let mut b = 0.6_f64.sin().sinh();
    let mut xs = vec![vec![(0.6667 * (n as f64)).cos(); 2]; 3];
    let t8: f64;
    if n > 3 {
        t8 = (0.0874
            * ((0.1_f64 + ((n + 3) as f64)) * (s[s.len() % 3] * xs[s.len() % 3][0])))
            .sin();
    } else {
        t8 = (0.32
            * (match n {
                0..=1 => xs[n % 3][0].copysign(b),
                3 => (n as f64) / (0.5 + s[2].abs()),
                _ => b * b,
            }))
            .cos();
    }
    if (s.len().min(2) > 3) || (n < 3) {
        xs[1][n % 2] = 0.6 * xs[1][n % 2]
            + 0.3
                * (0.2667
                    * ((((3.0 * 0.4_f64).abs() as usize) as f64)
                        * s[((3.0 * t8).abs() as usize) % s.len()] / (0.3 * b).exp()))
                    .atan();
        let ws = [0.0_f64; 2];
    } else if s[n % 3] / 0.7 >= t8 {
        let mut xs11 = vec![
            0.9_f64, (0.2424 * (((n as f64) + t8) * (2.0 + s[0].cos()).cbrt())).cos(),
            s[1].hypot(0.7).min(b)
        ];
        match n {
            0 => {
                let mut o13 = 0;
                while o13 < 3 {
                    {
                        let head = &mut xs11[..];
                        head[(o13 * 1) % 3] = (0.2667
                            * ((if (0.1_f64.tanh() * 0.8).exp() <= t8 {
                                t8 + t8
                            } else {
                                xs[o13][n.min(2) % 2] + t8
                            })
                                + (if s[o13] - b > 1.4_f64 {
                                    f64::max(t8, t8)
                                } else {
                                    1.0 / (1.0 + (-b).exp())
                                })))
                            .tanh();
                        b = 0.6 * b + 0.3 * (0.5 * (n as f64).cos()).asin().tanh();
                        let mut ws = [(0.16 * (t8 * b * (0.4 * ((o13 + 3) as f64))))
                            .tanh(); 3];
                        let ok = (ws[1] >= 1.8) && (b + 0.8 < t8);
                    }
                    b = 0.6 * b
                        + 0.3
                            * (0.2597
                                * (t8.hypot(0.7)
                                    + (xs11[o13.min(2) % xs11.len()] - (o13.min(2) as f64))))
                                .atan();
                    let p = (match o13 {
                        0 => t8 + 1.5,
                        1 => (1.2 + t8.cos()).recip(),
                        _ => s[xs11.len() % s.len()].sin().exp_m1(),
                    }) + (0.5 * xs11[o13].cos()).asin().powi(2);
                    o13 += 1;
                }
                b -= 0.8 * xs[1][o13.min(2) % 2].tanh();
            }
            1 => {}
            _ => {}
        }
    } else {
        let mut sum19 = 0.0_f64;
        for j in 0..n.min(4) {
            xs[j % 3][0] *= s[((3.0 * t8).abs() as usize) % s.len()] / (1.5 + t8 * t8);
            let p = t8.asinh().copysign(0.1) * (t8 + (j as f64) / (1.7 + 0.6_f64.sin()));
            let mut h = (0.2642 * (s[j] - t8 - t8 / 2.0)).tanh();
            sum19 += t8.max(xs[1][1]);
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![b + (total).sin() + t8 + s[2], t8 + (total).sin() + b + s[0]]
}
pub const CASE: Case = Case { name: "p58", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p58(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p58_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p58_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p59 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p59(x: f64, s: &Vec<f64>, mut f: Vec<f64>, e: (f64, f64)) -> f64 {
    let mut k6 = 0;
    while k6 < 4 {
        k6 += 1;
        let mut b = e.0.cos() + f64::min(e.0, f[1]);
    }
    f[1] /= (0.3 * 0.4_f64).exp();
    let mut sum9 = 0.0_f64;
    let mut own9 = [0.0_f64; 3];
    'l10: for i in 0..k6.min(4) {
        for k in 0..3 {
            own9[k] = (0.381 * (-f[s.len() % f.len()] - e.0.mul_add(f[i], e.1))).cos()
                * (k as f64 - 0.5);
        }
        for i13 in (0..i).rev().step_by(2) {
            own9[2] += (0.32 * (e.1 + (own9[i13] + 1.0))).cos();
        }
        let mut ws = vec![0.0_f64; k6 % 4 + 1];
        let mut c = (0.1524 * ((f[3] + own9[i % own9.len()]) / (0.3 * e.0).exp()))
            .atan();
        sum9
            -= (0.3174 * (1.2 + ws[0] / 3.0 / (1.7 + ws[(k6 + 3) % ws.len()].sin())))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..f.len() {
        total19 += f[i] * (i as f64 + 0.5);
    }
    (total19).sin() + (sum9).sin() + 0.5 * x + (e.0).sin() + 0.7 * e.1 + total + f[3]
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let value = p59(x, s, f, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, gradient) = p59_grad(x, s, f, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let value = p59_grad_into(x, s, f, e, &mut d_x, &mut d_s, &mut d_f, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, pullback) = p59_vjp(x, s, f, e); let (d_x, d_s, d_f, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, gradient, product) = p59_hvp(x, s, f, e, t_x, t_s, t_f, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
