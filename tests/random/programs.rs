// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut saved_x = [
        (0.3556 * (s[n] * y / (0.3 * x).exp())).cos(),
        (0.5333 * (s[s.len() % 4] * y - y * 1.0_f64)).cos(),
        (0.5926 * (s[1].powi(2) * 1.0_f64.tanh())).sin(),
        f64::min(s[s.len() - 1], s[n].sin_cos().0),
    ];
    let mut c = saved_x[n].tanh().asinh();
    saved_x[n] = 0.6 * saved_x[n]
        + 0.3 * (0.8333 * ((2.0 + saved_x[3].cos()).cbrt() / (0.5 + c.abs())));
    saved_x[n] = 0.6 * saved_x[n]
        + 0.3 * (0.32 * ((if y.max(c) > saved_x[2] { c } else { 1.9 }) * c)).cos();
    saved_x[((3.0 * (s.len().min(2) as f64)).abs() as usize) % 4] = 0.8333
        * (c * c.sin().sinh());
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * x + (total).sin() + 0.5 * y + 0.6 * c + saved_x[n]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p01(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    if !((n * 3) % 2 == 1 || 3 < 2) {
        let mut c = s[n].sin_cos().1.cos();
        let b = {
            let q = f64::min(s[n], (2.0 + s[3].cos()).cbrt());
            f64::max(q * q, q)
        };
        let t = (b - s[n]).abs()
            - ({
                let v1 = (({
                    let h = f64::min(b, ((n + 3) as f64) + c * 1.7);
                    0.9
                }) + 0.0_f64)
                    .sin()
                    * ({
                        let b9 = c;
                        b9.max(b)
                    });
                0.1 / 3.0
            });
    } else {
        let mut o13 = 0;
        'l15: while o13 < 4 {
            'l16: for j in (o13 + 1..4).rev() {
                let mut zs = s.to_vec();
                if (!(x * s[j] >= x)) && (!flag) {
                    zs[o13]
                        -= 0.3556
                            * (0.5 * zs[((3.0 * x).abs() as usize).min(2) % zs.len()]
                                + (0.5 * zs[o13].cos()).asin());
                    let mut g = (0.4444 * (x.abs() + x / (0.5 + x.abs()))).atan();
                    let mut m = [
                        [
                            g * g.tanh(),
                            (0.3646 * (((o13 * 1) as f64) / 0.7 + 1.2)).tanh(),
                        ],
                        [x; 2],
                    ];
                } else if ((j as f64).tanh() * 0.8).exp() >= (o13 as f64) {
                    let mut t = ((x).sin(), 0.4902 * (f64::max(1.7_f64, x) * (x + x)));
                }
                zs = vec![
                    (0.2222 * (zs[n] + x - ((o13 as f64) + (((3.0 * 0.4_f64).abs() as
                    usize) as f64)))).atan(), (0.3077 * (s[o13] - zs[o13] - (match (j +
                    3) { 1 | 2 => x, 0 => zs[2], _ => x, }))).cos(), (1.3 + 0.4_f64
                    .sin()).powf(0.6)
                ];
            }
            o13 += 1;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + s[3]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p01(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p01_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p01_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p02(x: f64, y: f64, n: usize, flag: bool) -> f64 {
    let u5: f64;
    if n.min(2) != 1 {
        u5 = 1.0_f64;
    } else {
        u5 = if !flag { 0.5 } else { 1.9 };
    }
    let mut zs = vec![0.0_f64; n % 4 + 1];
    let mut sum8 = 0.0_f64;
    for j in 0..n.min(4) {
        if flag {
            zs[j % 1] /= (0.3 * u5).exp();
            let mut v1 = (0.1951
                * (y * u5 - ((zs.len() as f64) + zs[zs.len() % zs.len()])))
                .atan();
            let mut ws = [
                v1,
                0.3448
                    * (1.0 + (u5 * zs[zs.len() - 1]) * (u5 * zs[zs.len() - 1])).sqrt(),
                (0.5333
                    * (x
                        * ({
                            let v1 = (j as f64) * zs[j % zs.len()] * (v1 + y) % 1.3;
                            zs[0]
                        })))
                    .tanh(),
            ];
        } else {
            zs[0] -= (0.2979 * (x + zs[0] - 1.9 / 3.0)).sin();
        }
        sum8
            += (0.1013
                * (u5 * (u5 - zs[0]) + (zs[(n + 3) % zs.len()] * zs[0] - 1.2_f64.sin())))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * total + y + sum8 + 0.6 * x + 0.7 * u5 + zs[0]
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let value = p02(x, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, gradient) = p02_grad(x, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, flag, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, pullback) = p02_vjp(x, y, n, flag); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, flag, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, flag, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p03(s: &[f64], y: f64) -> f64 {
    let mut a: f64 = 1.3;
    for u in s.iter().rev() {
        if (1.2 + a.cos()).recip() <= a {
            a += (0.3333 * (s[0] - *u + (*u - s[0]))).cos();
            break;
        }
        let mut d = s[s.len() - 1] * y * a.signum();
    }
    match s.len() {
        2 => {
            let mut zs = vec![
                (0.2667 * (s[s.len() - 1].asinh() * (a + a))).atan(), (0.4444 * (s[s
                .len() - 1] * (s[0] + s[2 % 4]))).cos()
            ];
            let mut u = (0.25 * (y / (0.5 + a.abs()) - a / (0.5 + a.abs()))).sin();
        }
        0 => {
            a += (0.32 * (-a * f64::min(a, a))).sin();
            let far = (s.len() + 3) == 1;
        }
        _ => {}
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * a + 0.4 * y + 0.5 * total + s[1 % 4]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let value = p03(s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let (value, gradient) = p03_grad(s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let (value, pullback) = p03_vjp(s, y); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut c = (0.2222 * (y / (0.5 + y.abs()) * (rows[1][f.len() % 2] - y))).tanh();
    let d_x = f64::atan2((s[1] + c) * f[1].sin(), 2.1 + 0.4_f64.sin());
    'b8: {
        c *= 1.0 / (1.0 + (-f[1]).exp());
        if c + c >= f[1] {
            break 'b8;
        }
        c = 0.6 * c + 0.3 * (0.5714 * (x.tanh() - -c)).tanh();
    }
    if 3 % 2 == 1 || 3 < 3 {
        let mut m = (
            [
                (0.3774 * (s[1] + x + ((f.len() as f64).tanh() * 0.8).exp())).tanh(),
                (0.3333
                    * ((if d_x * rows[2 % 4][f.len() % 2] < rows[3 % 4][1] {
                        f[f.len() - 1]
                    } else {
                        2 as f64
                    }) - (f[((3.0 * d_x).abs() as usize) % f.len()] + c)))
                    .atan(),
            ],
            [
                (0.303 * ((((3.0 * d_x).abs() as usize) as f64) + d_x).abs()).atan(),
                (y).sin(),
            ],
        );
    }
    f.copy_from_slice(s);
    f[3]
        -= (0.5333
            * (match (0 * 3) {
                0..=1 => c * s[3],
                3 => d_x * f[2],
                _ => f[(2 * 3) % 4] / (0.5 + c.abs()),
            }))
            .cos();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..f.len() {
        total13 += f[i] * (i as f64 + 0.5);
    }
    c + x + 0.5 * d_x + (total13).sin() + total + y + s[1]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut k = (((3.0 * y).abs() as usize) + 3) % 3;
    f[n] += (0.4444 * (if s[k] < 1.5 { y - (n as f64) } else { f[n].atan() })).atan();
    let mut xs = [(2.0 + f[k % f.len()].cos()).cbrt(); 3];
    let mut p = (y.tanh() * 0.8).exp().atan();
    let q = (0.0392 * ((1.9 - s[1]) * ((xs.len() as f64) * p))).cos().abs();
    'l10: for j in 1..4 {
        let [a, t, h] = xs;
        xs[j % 3] *= (1.3333 * y).tanh();
        let mut o16 = 0;
        let t = 'l18: loop {
            o16 += 1;
            let mut saved_x = xs.clone();
            let mut m = (k * 1) % 2;
            if q - t >= 1.7 {
                let mut zs = saved_x;
            } else {
                p = 0.1479 * ((p * q + 1.5_f64.hypot(0.7)) / (0.5 + h.abs()));
            }
            if h / (1.7 + h.sin()) < a {
                break (0.2222 * (f[n] + t - (1.2 + h.cos()).recip())).sin();
            }
            if o16 >= 3 {
                break 0.8333 * (0.8 * f[((3.0 * xs[k]).abs() as usize) % 4] * xs[m]);
            }
        };
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
    for i in 0..xs.len() {
        total26 += xs[i] * (i as f64 + 0.5);
    }
    total24 + y + total26 + q + 0.7 * p + 0.8 * total + f[k]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), n: usize) -> [f64; 2] {
    let a = (2.0 + (e.1 * e.1).cos()).cbrt() + ((e.1 + f[1]).tanh() * 0.8).exp();
    f[1] += (0.3774 * (f[0] + a).copysign(f[(f.len() + 1) % 3])).cos();
    let mut sum8 = 0.0_f64;
    'l9: for j in 0..3 {
        let mut sum11 = 0.0_f64;
        for i in 0..n.min(4) {
            f = [(0.0667 * (0.3463 * (((i + 2) as f64) * a * (a * f[j])))).atan(); 3];
            let mut k13 = 0;
            let r = 'l15: loop {
                k13 += 1;
                if k13 >= 3 {
                    break 0.1731
                        * ((if (0.5 * f[j].sin()).ln_1p() >= a {
                            f[((3.0 * 0.4_f64).abs() as usize) % 3]
                        } else {
                            a
                        }) * a);
                }
                let p = match n {
                    0..=1 => {
                        (if (f.len() * 2) != 2 { 0.3 } else { a })
                            - s[i] / (0.5 + s[i].abs())
                    }
                    3 => e.1 - f[2] - (a - a),
                    _ => e.0.tanh() + a.sin_cos().1,
                };
                if i < 2 {
                    break 0.9_f64;
                }
            };
            if k13 % 2 == 1 || 3 < 0 {
                sum11 += (0.1739 * ((1.5 + f[1].powi(2)).ln() * (a + 0.7) - r)).sin();
            }
        }
        let mut ws = [
            0.4 * 1.2 * (((j * 1) as f64) - f[j]),
            (0.1681 * (a + a + (1.5 + a.powi(2)).ln())).atan(),
            0.4717 * (a.clamp(-0.8, 1.1) - f[j]),
        ];
        f[ws.len() % 3] = (e.1 * 1.4_f64 / (1.7 + ws[0].sin())).atan();
        if ws[j] * 1.1 < 1.0 {
            sum8 += (0.5263 * a).tanh();
        }
    }
    f[2] -= (0.2837 * (sum8 + f[0] * s[0])).atan();
    let mut d_x = (0.4
        * ({
            let a21 = f[2] + e.0 - f[2].sin_cos().1
                - (0.5 * (a / (1.7 + f[1].sin())).sin()).ln_1p();
            a21
        })
            .asinh())
        .tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total25 = 0.0;
    for i in 0..f.len() {
        total25 += f[i] * (i as f64 + 0.5);
    }
    [
        0.3 * total25 + e.0 + 0.5 * d_x + (sum8).sin() + (total).sin() + (a).sin()
            + f[0],
        0.3 * a + 0.4 * sum8 + 0.5 * e.1 + (total).sin() + (total25).sin() + 0.8 * e.0
            + s[((3.0 * 0.4_f64).abs() as usize) % s.len()],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let value = p06(s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let (value, pullback) = p06_vjp(s, f, e, n); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, n, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64), n: usize) -> f64 {
    match n {
        0 => {
            let mut ys = [[e.1; 2]; 3];
        }
        1 => {
            let (part8_0, mut part8_1) = e;
            part8_1 = e.0;
        }
        _ => {}
    }
    let mut xs = [[(0.6667 * (e.0 + s[2])).cos(); 2]; 3];
    let mut t = [
        [e.1 * s[0].tanh(), (e.1).sin()],
        [
            (0.6667 * (s[s.len() % 3] + (if s[1] >= e.0 { e.0 } else { e.0 }))).cos(),
            (0.4667 * ((e.0 - x) / 2.0)).sin(),
        ],
    ];
    let mut o14 = 0;
    let p = loop {
        o14 += 1;
        if o14 >= 2 {
            break (0.2222
                * (f64::min(s[(o14 + 2) % s.len()], e.0)
                    + (((3.0 * e.1).abs() as usize) as f64) * e.1))
                .tanh();
        }
        let mut saved_x = [[1.6 * s[n % s.len()]; 2]; 3];
        if s[o14] + e.1 < s[o14 % 3] {
            break (1.5 + (o14.min(2) as f64).powi(2)).ln() / (1.5 + s[o14] * s[o14]);
        }
    };
    let mut ys = vec![0.0_f64; o14 % 4 + 1];
    if f64::sin(e.0) <= (ys.len() as f64) {
        'b19: {
            t[1][1] = t[0][o14 % 2];
            if e.0 - s[s.len() - 1] < 0.1 {
                break 'b19;
            }
            if o14 == 0 {
                ys[0] = 0.6 * ys[0]
                    + 0.3 * (0.25 * ((1.2 + e.1.cos()).recip() - (e.1 - e.1))).tanh();
                let mut k20 = 0;
                let u = loop {
                    k20 += 1;
                    if k20 >= 4 {
                        break ys[0].tanh()
                            * ys[((3.0 * e.1).abs() as usize) % ys.len()].sin_cos().0;
                    }
                    ys[0]
                        += (0.56 * (f64::max(p, ys[0]) / (1.7 + (k20 as f64).sin())))
                            .sin();
                    let mut m = k20 % 4;
                    if (m + 3) > 2 {
                        break (0.1538
                            * (((k20 + 1) as f64) + (o14 as f64)).mul_add(e.1, p))
                            .tanh();
                    }
                };
            } else if ({
                let b = ((e.1 * ys[0]).tanh() * 0.8).exp() * e.1;
                b
            }) < (o14 as f64)
            {
                ys[0] = -(match o14.min(2) {
                    2 => p,
                    0 => t[ys.len() % 2][1] / (1.5 + (o14 as f64) * (o14 as f64)),
                    _ => t[n % 2][0],
                });
            }
        }
        if ys.len() < 3 {
            return e.0 + 0.4 * e.1 + 0.5 * p + 0.6 * x + s[o14];
        }
        t[(s.len() * 3) % 2][(o14 + 3) % 2]
            += (0.2 * (e.0.sin() * ((ys.len() as f64) * p))).atan();
    } else {
        t[ys.len() % 2][1] -= (0.8 * ys[o14 % ys.len()]).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * e.1 + 0.4 * x + total + 0.6 * e.0 + 0.7 * p + t[ys.len() % 2][(o14 + 1) % 2]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let value = p07(x, s, e, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, gradient) = p07_grad(x, s, e, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, n, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, pullback) = p07_vjp(x, s, e, n); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, n, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, n, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut sum8 = 0.0_f64;
    for j in 0..3 {
        let mut ys = [0.0_f64; 2];
        for _ in 0..2 {
            for i in 1..2 - 1 {
                ys[i - 1] = 0.100 * s[i - 1] + 0.100 * s[i]
                    + 0.100 * e.0.sin() * s[i + 1] + 0.7 * ys[i - 1];
            }
        }
        sum8 += 0.7353 * f64::min(e.1, 0.2 / (0.5 + e.1.abs()) + (y - e.1));
    }
    let zs = [
        (0.4348 * (1.6 - s[n] + x)).sin(),
        (0.1476 * ((y.tanh() * 0.8).exp() + s[n] * sum8)).sin(),
    ];
    let mut saved_x = [0.0_f64; 4];
    let d = x;
    saved_x[n] *= (0.4444 * (d * e.1 / (0.5 + 1.8_f64.abs()))).atan();
    let mut sum15 = 0.0_f64;
    let mut own15 = [0.0_f64; 3];
    for j in 0..n.min(4) {
        for k in 0..3 {
            own15[k] = (d / (0.3 * zs[1]).exp()).sin() * (k as f64 - 0.5);
        }
        own15[j] -= 0.32 * zs[0];
        let mut sum18 = 0.0_f64;
        for j in 0..j.min(4) {
            let (mut part20_0, part20_1) = e;
            part20_0
                -= 0.069
                    * (1.6 - saved_x[saved_x.len() % 4]
                        - (n.min(2) as f64).clamp(-0.8, 1.1));
            let mut xs = vec![[part20_1.sin_cos().1; 2]; 3];
            if !(j > 3) {
                sum18 += part20_1;
            }
        }
        sum15 += (0.0175 * (sum8 * (sum8 + sum18 - (d + 1.2)))).atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total27 = 0.0;
    for i in 0..zs.len() {
        total27 += zs[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..saved_x.len() {
        total29 += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * e.1 + 0.5 * e.0 + sum15 + y + total27 + zs[saved_x.len().min(2) % 2]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p08(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p08_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p08_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p08_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p08_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p09(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>) -> (f64, f64) {
    lent[3] = 0.6 * lent[3] + 0.3 * (y * 1.4);
    if !(lent[0] >= y) {
        lent.fill(x.abs());
    } else if 2 > 0 {
        let mut m5 = 0;
        let u = loop {
            m5 += 1;
            if m5 >= 4 {
                break (0.5 * (if m5 < 2 { m5 as f64 } else { lent[3].sin().sinh() }))
                    .atan();
            }
            for j in (0..m5).rev() {
                'l8: for u in lent.iter() {
                    let mut xs = vec![
                        (0.625 * ((if (f64::min(* u, lent[j]) <= (j as f64)) && (j > 3) {
                        1.6_f64 } else { y }) / (0.5 + lent[j].abs()))).sin(); 2
                    ];
                }
                let mut o11 = 0;
                while o11 < 4 {
                    o11 += 1;
                    let mut v1 = s[j];
                    let mut pair = (y, y * y.tanh());
                }
            }
            let mut m = (
                0.2941 * ((1.5 + (lent.len() as f64).powi(2)).ln() - y.sin_cos().0),
                [0.5 * (1.2 + lent[0].max(s[1]).cos()).recip(), x * x.tanh()],
            );
            if m.1.len() > 1 {
                break (0.3636 * (m.0 - lent[2] - lent[2] * 1.0)).sin();
            }
        };
        let mut b = 0.625
            * (if !(lent[3] * u <= (m5 as f64)) {
                u + lent[m5 % lent.len()]
            } else {
                f64::min(s[0], lent[1])
            });
    } else {
        let mut d: f64 = -(lent[3] * 1.6);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..lent.len() {
        total24 += lent[i] * (i as f64 + 0.5);
    }
    (
        0.3 * x + y + total + 0.6 * total24 + lent[0 % lent.len()],
        0.3 * total24 + 0.4 * y + 0.5 * total + x + s[0],
    )
}
pub const CASE: Case = Case { name: "p09", floats: 10, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let value = p09(x, s, y, lent); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p09_vjp(x, s, y, lent); let (d_x, d_s, d_y) = pullback((weights[0], weights[1]), &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_lent = &mut direction[6..10].to_vec(); let (value, tangent) = p09_jvp(x, s, y, lent, t_x, t_s, t_y, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p10(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let c = x.hypot(0.7).hypot(0.7) - x.sin().sinh().asinh();
    'l6: for _ in n..3 {
        let d_x = -(match n {
            2 => c.clamp(-0.8, 1.1),
            0 => c,
            _ => s[2] + s[n],
        });
        let mut d_x9 = (0.1802
            * (match s.len() {
                0 => s[n] - c,
                1 => c + (s.len() as f64),
                _ => c - c,
            }))
            .cos();
    }
    if s[n].atan() >= s[n] {
        let mut saved_x = vec![
            (0.2567 * (c * 0.9 + (if n.min(2) > 1 { x } else { c }))).cos(); 2
        ];
        for i in 0..n {
            saved_x[0] = 0.6 * saved_x[0] + 0.3 * (0.0145 * ((c - c) * (c * c))).tanh();
            let mut sum13 = 0.0_f64;
            'l15: for i14 in 0..i.min(4) {
                for j in (i14 + 1..4).rev() {
                    let t = 1.6 * saved_x[((i + 3) + 2) % saved_x.len()]
                        * (saved_x[(i * 2) % saved_x.len()] + x) / (1.5 + x * x);
                }
                sum13 -= (0.5 * (c * 0.2 / (1.7 + saved_x[i14 % 2].sin())).cos()).asin();
            }
            let q = c;
            let mut d = 0.6098 * c;
        }
        let mut t = (0.2062 * (s[((n * 2) + 2) % s.len()].asinh() + (c + c))).cos();
    } else {
        let mut saved_x = vec![
            s[n], (0.2381 * ((x + c) * s[((3.0 * x).abs() as usize) % 4])).atan(), (0.119
            * f64::min(s[s.len() - 1], c * c)).sin(), 1.0 / (1.0 + (- x).exp())
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * c + 0.5 * total + s[3]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p10(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p10_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p10_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p11(x: f64, s: &Vec<f64>, n: usize, flag: bool) -> f64 {
    let mut k5 = 0;
    let a = 'l7: loop {
        k5 += 1;
        let mut sum8 = 0.0_f64;
        let mut own8 = [0.0_f64; 3];
        for i in 0..3 {
            for k in 0..3 {
                own8[k] = x / 0.7 * (k as f64 - 0.5);
            }
            own8[i] /= 3.0;
            let mut o11 = 0;
            'l13: loop {
                o11 += 1;
                if o11 >= 3 {
                    break;
                }
                own8 = if (x * ((s.len() + 2) as f64) >= x) && (1.6 > 1.3) {
                    [
                        s[k5] - 1.0 / (1.0 + (-s[2]).exp()),
                        (0.1481 * ((own8[i % 3] + (n as f64)) / (0.5 + x.abs()))).cos(),
                        (0.2658 * (x * own8[i] + (0.4_f64 - x))).tanh(),
                    ]
                } else {
                    [
                        (0.1 * (x.abs() / (0.3 * 0.4_f64).exp())).atan(),
                        (0.5333 * own8[o11 % 3]).atan(),
                        (0.6222 * (x * x / 0.7)).sin(),
                    ]
                };
                if 1.6 + x <= x {
                    break 'l13;
                }
                if x / 3.0 <= x {
                    break;
                }
            }
            if o11 == 2 {
                sum8
                    += (0.6667 * (s[own8.len().min(2) % 4] / (0.5 + 1.1_f64.abs())))
                        .atan();
            }
        }
        let mut sum15 = 0.0_f64;
        let mut own15 = [0.0_f64; 3];
        for j in 0..3 {
            for k in 0..3 {
                own15[k] = 0.2315 * (s[k5].asinh() * (sum8 * s[k5])) * (k as f64 - 0.5);
            }
            own15[j] = 0.6 * own15[j]
                + 0.3
                    * (0.0048 * (sum8 * own15[own15.len() - 1] * (sum8 * sum8))).atan();
            sum15 += s[((3.0 * x).abs() as usize) % s.len()];
        }
        let mut saved_x = vec![0.0_f64; (k5 + 1) % 4 + 1];
        if ((3.0 * 0.4_f64).abs() as usize) % 2 == 1 || 3 < 0 {
            break (0.0667
                * (0.9375
                    * ((1.0 + ((n * 3) as f64) * ((n * 3) as f64)).sqrt()
                        * (saved_x[0] - 0.7))))
                .cos();
        }
        if k5 >= 3 {
            break (0.4878
                * (x.atan()
                    - ({
                        let u = ((saved_x[0] - sum15) * sum8.tanh()).sin();
                        saved_x[0]
                    })))
                .cos();
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + x + (a).sin() + s[k5]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let value = p11(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, gradient) = p11_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, pullback) = p11_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut m7 = 0;
    loop {
        m7 += 1;
        if m7 >= 3 {
            break;
        }
        let mut ws = vec![
            (0.4678 * (s[s.len() % 4].clamp(- 0.8, 1.1) * (e.1 * s[n]))).tanh(), (e.1
            .tanh() * 0.8).exp().cos()
        ];
        let mut ys = ws.clone();
    }
    let mut xs = vec![
        e.0.tanh() / (1.5 + e.1 * e.1), { let b = y.sin().tanh().abs(); 0.7 + s[m7] },
        0.8333 * (0.4_f64.abs() - (if (s[2] + y >= 1.7) && (s[n] + e.1 >= 0.9) { y } else
        { 0.6_f64 }))
    ];
    let u = (1.2 + (y * xs[1]).cos()).recip() - e.1;
    let mut d = (0.3077 * u).atan();
    let mut b = 0.8333 * ((y + y) * xs[2].tanh());
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..xs.len() {
        total17 += xs[i] * (i as f64 + 0.5);
    }
    (b).sin() + (e.1).sin() + (e.0).sin() + (y).sin() + 0.7 * d + 0.8 * total + xs[0]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p13(x: f64, flag: bool) -> (f64, f64) {
    let mut sum3 = 0.0_f64;
    let mut own3 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own3[k] = 0.1_f64.cos() * 1.6_f64.sin().sinh() * (k as f64 - 0.5);
        }
        let b = (1.2 + (own3[i] * x).cos()).recip().sin().sinh();
        if !flag {
            sum3
                += {
                    let t = b;
                    t
                };
        }
    }
    let mut saved_x = vec![0.0_f64; 3];
    let mut m10 = 0;
    'l12: while m10 < 4 {
        m10 += 1;
        saved_x = vec![
            (0.2 * ((saved_x[2] + x) / (0.3 * saved_x[0]).exp())).sin(), (0.0661 * ((m10
            as f64) * sum3 * (0.6 - x))).tanh(), 0.1206 * (sum3 * 0.8 * (sum3 / (0.5 +
            saved_x[1].abs())))
        ];
    }
    let mut b = (0.2062 * (sum3 - saved_x[1] + sum3)).cos();
    let mut t = (0.2857 * ((m10 + 3) as f64)).sin();
    let g15;
    if saved_x[m10 % 3] + b <= (m10 as f64) {
        g15 = (0.3571 * (b.abs() - (m10 as f64).sin().exp_m1())).atan();
    } else {
        g15 = t;
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (
        total + b + 0.5 * t + sum3 + 0.7 * g15 + x + saved_x[1],
        g15 + 0.4 * b + total + (t).sin() + 0.7 * sum3 + x + saved_x[2],
    )
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let flag = flag; let value = p13(x, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let flag = flag; let (value, pullback) = p13_vjp(x, flag); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let flag = flag; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p14(x: f64, n: usize) -> f64 {
    let mut pair = ((x * (n as f64).tanh(), (x).sin()), (x).sin());
    let mut m = 1 % 2;
    let mut d: f64 = pair.1;
    let mut v1 = pair.1;
    if 1.3 - pair.0.1 > 1.5_f64 {
        let mut a = (0.4 * (v1 - 1.5 - 1.0 / (1.0 + (-v1).exp()))).cos();
    } else {
        v1 += (2. * (0.5 * (0.5 + pair.0.1).sin()).ln_1p()).sin();
    }
    pair.0 = if pair.0.1.rem_euclid(1.7) < 1.5 {
        ((0.2667 * (pair.1 + (d - v1))).sin(), 0.7 * pair.1)
    } else {
        pair.0
    };
    let mut p = (0.3077 * (pair.1 + 1.6 * v1)).sin();
    0.3 * p + 0.4 * pair.0.0 + 0.5 * pair.0.1 + 0.6 * d + pair.1 + 0.8 * x
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p14(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p14_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p14_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> (f64, f64) {
    let far = !flag;
    let d_x = -(y - y) - (((n + 2) as f64).sin() - y.abs());
    if d_x + d_x > 1.9 {
        let mut r = y;
        let mut d = (0.2667 * (s[0] * r - r * s[1])).sin();
    } else {
        let mut saved_x = vec![0.0_f64; s.len() % 4 + 1];
    }
    let mut saved_x = if (s[1].sin_cos().1 > s[2]) || (d_x < y) {
        [
            {
                let t = y;
                t * s[1]
            },
            (0.0452 * ((0.4_f64 - d_x) * (y + (s.len() as f64)))).atan(),
        ]
    } else {
        [(0.2051 * (s[0].abs() - d_x * y)).sin(), (0.1206 * (y * 1.7).powi(2)).cos()]
    };
    let mut t = (0.2985 * (1.2 + y.abs())).cos();
    saved_x[n % 2] += (1.25 * (0.0416 * (d_x * t * (1.0 + t * t).sqrt())).cos()).atan();
    let ok = far;
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (
        y + 0.4 * total + d_x + (t).sin() + saved_x[0],
        0.3 * y + (t).sin() + total + 0.6 * d_x + saved_x[n % 2],
    )
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut a = 1.0 / (1.0 + (-0.4_f64).exp());
    a = (0.5 * f64::max(f[2] + a, a).max(a)).atan();
    match n {
        1 | 2 => {
            'l5: for d_x in f.iter() {
                let mut pair = [
                    (
                        (1.3 + (0.5 * (n as f64).sin()).ln_1p().sin()).powf(0.6),
                        0.7 * f[2],
                    ),
                    ((a).sin(), a * (*d_x).tanh()),
                ];
            }
        }
        0 => {
            let mut u = -(0.3 * a);
            let mut xs = s.to_vec();
        }
        _ => {
            let b10: f64;
            if f[2].tanh() > s[n] {
                b10 = 0.6667 * (a * f[(n + 2) % 3]);
            } else {
                b10 = (0.363 * (a * f[2] + 1.1 * 1.6)).cos();
            }
            if b10 + 0.4 <= b10 {
                f = f;
            } else if !(b10.abs() <= 1.7) {
                'l12: for i in 0..n {
                    for i14 in (0..s.len()).rev().step_by(2) {
                        let (mut h, d) = (
                            (0.064 * ((b10 - b10) * (b10 * b10))).atan(),
                            0.8333 * (f[1].sin().exp_m1() + b10.tanh()),
                        );
                        let mut p = (h * 1.5).sin().exp_m1();
                        if h - f[1] < s[n] {
                            h /= (1.7 + d.sin());
                            break 'l12;
                        }
                    }
                    f[i] = i as f64;
                    let mut zs = f;
                    if i == 1 {
                        let mut o = ((3.0 * 0.4_f64).abs() as usize) % 5;
                        a -= (0.5714 * (1.5 + (s[i] * (i as f64)).powi(2)).ln()).atan();
                    } else {
                        let b21;
                        if a >= b10 {
                            b21 = (0.4
                                * (if a * b10 > b10 {
                                    (1.2 + zs[i % 3].cos()).recip()
                                } else {
                                    f[i] / (0.5 + b10.abs())
                                }))
                                .atan();
                        } else {
                            b21 = (0.2581 * (b10 * b10 + f64::max(f[i], s[i % s.len()])))
                                .cos();
                        }
                    }
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
    (total24).sin() + (total).sin() + (a).sin() + f[0]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p16(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p16_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p16_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p16_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p16_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p17(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    let mut ys = f.clone();
    let ys = [x, (0.2759 * (y * y + (ys[0] + ys[1]))).sin()];
    let mut a = 0.4167 * (x.abs() * (ys[0] + y));
    let mut sum8 = 0.0_f64;
    let mut own8 = [0.0_f64; 3];
    'l9: for j in 0..3 {
        for k in 0..3 {
            own8[k] = 1.9_f64.sin_cos().0.tanh() * (k as f64 - 0.5);
        }
        own8 = own8;
        for i in 0..ys.len() {
            a -= 0.1322 * (own8[2] - (x.tanh() * 0.8).exp());
            a *= (0.2581 * (own8[j] + (x + ys[j % ys.len()]))).tanh();
            'l14: for i13 in (0..i).rev() {
                if i != 1 {
                    own8.fill((0.0853 * (ys[0] * a * (f[i13] * a))).cos());
                }
            }
            a
                += (0.3333
                    * (if i != 0 { x + 1.8_f64 } else { f64::min(a, f.len() as f64) }))
                    .tanh();
        }
        sum8 -= (0.3556 * (y * own8[own8.len() - 1]).copysign(0.4).copysign(a)).atan();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    total + (sum8).sin() + (y).sin() + (x).sin() + (a).sin() + f[1]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p17(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p17_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p17_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p17_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p17_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut saved_x = vec![0.0_f64; n % 4 + 1];
    let mut c = (saved_x[0] - saved_x[saved_x.len() - 1]).sin().exp_m1();
    c /= (0.3 * c).exp();
    let a = 0.6857
        * (((match n {
            1 | 2 => y,
            0 => y,
            _ => n as f64,
        }) - (y + saved_x[0]))
            * (match n {
                2 => 0.3 - 0.8,
                0 => c * saved_x[0],
                _ => saved_x[0].sin(),
            }));
    match n {
        0 => {}
        1 => {
            let mut ws = vec![
                vec![(0.5128 * (1.4 + saved_x[n % saved_x.len()])).tanh(); 2]; 3
            ];
            c = (0.0058 * (a * ((c - 0.2_f64) * ((n as f64) / 0.7)))).atan();
        }
        _ => {
            let mut m9 = 0;
            'l11: while m9 < 3 {
                m9 += 1;
                c = 0.6 * c + 0.3 * (0.0667 * a).cos();
            }
        }
    }
    for row in rows.iter() {
        for j in 0..row.len() {
            for row14 in rows.iter() {
                {
                    let part = &saved_x[..];
                    let mut saved_x17 = vec![c, a.cos() * (row14[1].tanh() * 0.8).exp()];
                    let mut ws = saved_x17;
                    c *= (0.8 * part[0]).cos();
                }
                saved_x[n % 1] = (0.0667
                    * (rows[3][j % 2] * (row14[1] + row14[0])).min(a))
                    .tanh();
                debug_assert!(row14[j % 2].is_finite());
            }
            let g = f64::min(c, c + a.tanh());
            saved_x[0] = (0.0533
                * (c * 0.5
                    * (match n {
                        1 | 2 => c,
                        0 => a,
                        _ => row.len() as f64,
                    })))
                .cos()
                .atan();
            saved_x[j % 1] -= 0.4 * (1.3 + saved_x[0].sin()).powf(0.6);
        }
        if f64::max(c, 1.9) > rows[n][n % 2] {
            c *= (0.8 * c).cos();
            saved_x[0]
                += (1.25 * (0.0178 * (c * rows[1][row.len() % 2] * -a)).tanh()).cos();
            let r = row[1] * (c * (n as f64))
                + ((0.0606 * ((n as f64) - a)).tanh() + y / (0.3 * 0.4_f64).exp());
        } else {
            let q = row[0] / (0.3 * rows[3][row.len() % 2]).exp()
                + (n as f64) * (1.0 + rows[n][1] * rows[n][1]).sqrt();
            for _ in 0..1 {
                for i in 0..0 {
                    saved_x[i] = 0.100 * row[i + 1] * row[i + 1]
                        + 0.100 * a.sin() * row[i] + 0.100 * a.sin() * row[i + 1]
                        + 0.7 * saved_x[i];
                }
            }
        }
        let mut saved_x23 = vec![vec![(0.0627 * (1.9 - a)).sin(); 2]; 3];
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * y + a + 0.6 * x + 0.7 * c + saved_x[0]
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let value = p18(x, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, gradient) = p18_grad(x, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, n, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, pullback) = p18_vjp(x, rows, y, n); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, n, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, n, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p19(x: f64, s: &[f64; 3], flag: bool) -> f64 {
    let mut ys = [s[1], f64::min(x, (1.0 + x * x).sqrt())];
    ys = if !((1.3 + x.sin()).powf(0.6) < 1.8) {
        [x; 2]
    } else {
        [{
            let u = x;
            match 1 {
                2 => ys[1],
                0 => x,
                _ => 0.3_f64,
            }
        }; 2]
    };
    let mut sum6 = 0.0_f64;
    for i in 0..3 {
        if ys[0].mul_add((i + 3) as f64, ys[0]) < ys[1] {
            continue;
        }
        if i % 2 == 1 || 3 < 2 {
            sum6 += ys[1].sin().abs().asinh();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..ys.len() {
        total10 += ys[i] * (i as f64 + 0.5);
    }
    (sum6).sin() + 0.4 * x + (total10).sin() + total + ys[0]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let value = p19(x, s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, gradient) = p19_grad(x, s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, pullback) = p19_vjp(x, s, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], flag: bool) -> f64 {
    let mut g = (1.2 + x.cos()).recip().cos();
    let mut saved_x = vec![
        (0.2963 * (rows[s.len() % 4] [1] + x + g * s[1])).tanh(); s.len() % 4 + 1
    ];
    if !(2 != 2) {
        g += (0.4082 * (x + (1.6 - 1.8))).sin();
    }
    let mut xs = [(0.32 * (g.abs() * -g)).sin(), (0.7 + x) * 0.6_f64.asinh()];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total9 = 0.0;
    for i in 0..saved_x.len() {
        total9 += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    0.3 * total9 + 0.4 * x + 0.5 * g + total + saved_x[0]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let value = p20(x, s, rows, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, gradient) = p20_grad(x, s, rows, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, flag, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, pullback) = p20_vjp(x, s, rows, flag); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, flag, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, flag, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut xs = [(0.6452 * (0.6 - x + f64::sin(x))).atan(); 4];
    for i in 0..n {
        let mut sum5 = 0.0_f64;
        for i in 0..i.min(4) {
            let mut d = (0.7407 * (x.fract() * (1.8 * x))).atan();
            sum5 += xs[n];
        }
    }
    'l9: for j in 0..xs.len() {
        xs = xs;
        let c = xs[n].signum() * (x * x)
            * (xs[j] - x - f64::atan2(x, 2.1 + xs[3].sin()));
        if ((1.0 + c * c).sqrt() <= c) || (f64::max(x, c) <= c) {
            let mut b: f64 = 1.6;
            let mut t = (0.2435 * (b / (1.7 + c.sin()) * (xs[n].tanh() * 0.8).exp()))
                .tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    total + 0.4 * x + xs[xs.len() - 1]
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, flag: bool) -> f64 {
    match (3 + 1) {
        0 => {
            if (1.2 + y.cos()).recip() > (3 as f64) {
                let mut d_x = (0.1756 * (f[0] * f[(0 + 1) % f.len()]).powi(3)).tanh();
                if ((3.0 * x).abs() as usize) > 2 {
                    let h = 'b6: {
                        d_x
                            -= (0.1667
                                * ((d_x + y)
                                    * (if f.len() % 2 == 1 || 3 < 0 {
                                        d_x
                                    } else {
                                        (0 + 3) as f64
                                    })))
                                .cos();
                        d_x -= (0.8889 * (d_x.sin_cos().0 * (y * y))).cos();
                        if d_x + f[f.len() % 4] < 1.8 {
                            break 'b6 (0.3846 * (f[2].hypot(0.7) - (y + f[1]))).cos();
                        }
                        d_x += 0.1495 * (f[1] * d_x - f64::atan2(y, 2.1 + y.sin()));
                        (0.3333 * (x * y + y * d_x)).cos()
                    };
                    let mut state = [
                        [x, (0.3333 * (f[0] * f[2] - h * x)).atan()],
                        [
                            ((if (0 == 0) || (h * d_x >= f[((0 * 2) + 3) % 4]) {
                                0.3
                            } else {
                                f[3]
                            }) + 0.0_f64)
                                .sin()
                                .exp_m1(),
                            0.7 * h,
                        ],
                        [(x).sin(); 2],
                    ];
                } else {
                    for i in 0..4 {
                        f[2] /= 0.7;
                        d_x = 0.6 * d_x + 0.3 * (0.1778 * (d_x * f[i] * (d_x * f[i])));
                        f.fill((1.5 + d_x.powi(2)).ln() * (0.1_f64 * d_x));
                    }
                    let p = (1.6 - d_x) / (1.5 + y * y) / (0.5 + x.abs());
                }
            } else if (0 + 2) != 0 {
                f[0] -= (2. * f64::sin(f[3 % f.len()].powi(2))).atan();
            }
            f[(3 + 2) % 4] *= 0.1075 * (1.2 + y.cos()).recip().mul_add(x, 1.8);
        }
        1 => {
            f[(2 + 1) % 4] -= (0.2667 * ((y - y) / (0.3 * y).exp())).tanh();
            let mut q = (y * y).sin().exp_m1();
        }
        _ => {
            let mut sum13 = 0.0_f64;
            let mut own13 = [0.0_f64; 3];
            for j in 0..3 {
                for k in 0..3 {
                    own13[k] = 0.1116 * ((f.len() as f64) * 1.6 * x.copysign(j as f64))
                        * (k as f64 - 0.5);
                }
                let mut q = (0.2074 * (own13[own13.len() - 1] - own13[j] - y / 3.0))
                    .sin();
                let mut saved_x = [[(0.3556 * (own13[j] * y)).atan(); 2]; 3];
                sum13
                    += (1.3 + f64::atan2(own13[j], 2.1 + q.sin()).rem_euclid(1.7).sin())
                        .powf(0.6);
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    total + y + x + f[0]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let value = p22(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, gradient) = p22_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, pullback) = p22_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p23(x: f64, mut f: Vec<f64>, n: usize) -> (f64, f64) {
    f[n] -= 0.2 * (x + x - (0.5 * x.sin()).ln_1p());
    {
        let at = &mut f[n];
        *at -= (0.625 * ((*at).hypot(0.7) * 0.1_f64.sin_cos().1)).cos();
        let v1 = (({
            let u = if n == 0 {
                -*at * (*at + 1.9)
            } else {
                1.0 / (1.0 + (-0.4_f64).exp()) - (1.6 + x)
            };
            1.3
        }) + 0.0_f64)
            .powi(3)
            .powi(3);
    }
    let mut zs = [(0.1569 * (x * x - (f.len() as f64) * x)).sin(); 2];
    for j in 1..2 {
        f[j] = 0.060 * x.sin() * zs[j] + 0.060 * zs[j - 1] + 0.3 * f[j];
    }
    let mut q: f64 = (0.2222 * ((1.2 + zs[1].cos()).recip() - (zs[0] - x))).cos();
    q -= (0.5714 * (q * 1.4)).sin();
    f.swap(n, 0);
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    (
        q + 0.4 * x + 0.5 * total + zs[0],
        0.3 * total + 0.4 * q + 0.5 * x + f[n.min(2) % 4],
    )
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p23(x, f, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p23_vjp(x, f, n); let (d_x, d_f) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p24(x: f64, n: usize) -> f64 {
    let p = (x / (0.5 + 1.3_f64.abs()) - x * x) * (1.3_f64 * 1.1 / 0.7);
    let mut ws = if 0.1_f64.min(p) >= p {
        [(0.5882 * (p.sin().sinh() - 1.1 / (0.5 + 0.7_f64.abs()))).sin(), x]
    } else {
        [
            (0.0249 * ((1 as f64) * (n as f64) * (p / (0.3 * 0.4_f64).exp()))).cos(),
            0.9_f64,
        ]
    };
    ws.swap(1, 0);
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for j in 0..3 {
        for k in 0..3 {
            own5[k] = 0.1632 * (p / 3.0).clamp(-0.8, 1.1) * (k as f64 - 0.5);
        }
        let mut q = ((n as f64) / (0.5 + (own5.len() as f64).abs())).atan();
        match j {
            0..=1 => {
                let mut g: f64 = (0.0932
                    * (if p < (j as f64) { p + p } else { own5[j] }))
                    .cos();
            }
            3 => {
                own5[j] -= 0.0448 * (ws[0] * (p / (1.5 + 0.8 * 0.8)));
            }
            _ => {
                let mut ws10 = vec![(0.5333 * own5[2]).cos(); 4];
            }
        }
        let mut m12 = 0;
        let mut r = (0.237 * (q * (own5[m12] * 0.9))).cos();
        if j != 2 {
            sum5 += (0.5714 * (q + (0.5 * (r + (j as f64)).cos()).asin())).cos();
        }
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    0.3 * sum5 + 0.4 * p + 0.5 * total + 0.6 * x + ws[1]
}
pub const CASE: Case = Case { name: "p24", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p24(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p24_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p24_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p24_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p24_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p24_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p25 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p25(
    x: f64,
    mut f: [f64; 3],
    rows: &[[f64; 2]],
    io: &mut [f64],
    z: &mut f64,
    n: usize,
) -> f64 {
    let t = *z;
    for _ in 0..0 {
        for j in 1..4 {
            io[j] = 0.100 * io[j] + 0.100 * io[j - 1] * io[j - 1] + 0.7 * io[j];
        }
    }
    let a = (0.0167
        * ((x
            - (match n {
                1 | 2 => t,
                0 => t,
                _ => io[3],
            })) * (0.48 * (1.6 * t * (*z).powi(3)))))
        .sin();
    let mut both = (io[(f.len() * 2) % 4], (0.3125 * (io[1] * a + (x + t))).sin());
    for j in n + 1..4 {
        for i in 0..=j {
            io.fill((0.1702 * (*z + (i as f64) - both.0 * both.0)).tanh());
            let mut m14 = 0;
            'l16: loop {
                m14 += 1;
                let p = both.0 * both.1 * (0.5 / (1.7 + 0.7_f64.sin()))
                    * (1.6 * *z).sin().sinh();
                let far = i > 0;
                let ws = io.to_vec();
                if (ws.len().min(2) < 1) || ((i * 2) != 2) {
                    break;
                }
                if m14 >= 3 {
                    break;
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..io.len() {
        total21 += io[i] * (i as f64 + 0.5);
    }
    a + 0.4 * *z + total21 + 0.6 * total + 0.7 * x + t + f[2]
}
pub const CASE: Case = Case { name: "p25", floats: 17, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let value = p25(x, f, rows, io, z, n); [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p25_grad(x, f, rows, io, z, n); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let mut d_z = 0.0; let value = p25_grad_into(x, f, rows, io, z, n, &mut d_x, &mut d_f, &mut d_rows, &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_io = weights[1..5].to_vec(); let mut d_z = weights[5]; let (value, pullback) = p25_vjp(x, f, rows, io, z, n); let (d_x, d_f, d_rows) = pullback(weights[0], &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p25_jvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ( [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&tangent), flatten(&t_io.to_vec()), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p25_hvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, flag: bool) -> Vec<f64> {
    let mut k5 = 0;
    'l7: loop {
        k5 += 1;
        for a in s.iter() {
            let mut k9 = 0;
            let a13 = loop {
                k9 += 1;
                if k9 >= 4 {
                    break (0.4444 * (*a + *a - (2.0 + y.cos()).cbrt())).sin();
                }
                let mut xs = [(0.3951 * (*a * *a * (s[k5] * x))).sin(); 4];
                if 0.2 > s[k5] {
                    return vec![
                        0.3 * y + x + 0.5 * * a + xs[k5], 0.3 * y + * a + 0.5 * x +
                        xs[k5]
                    ];
                }
                xs[0]
                    *= (0.3636
                        * ({
                            let d = (*a).cos() * (1.5 + y.powi(2)).ln()
                                + ((((3.0 * 0.4_f64).abs() as usize) as f64)
                                    * xs[s.len() % 4])
                                    .tanh();
                            xs[(k9 + 2) % xs.len()] - d
                        }))
                        .atan();
                if y * xs[k5] > y {
                    break f64::min(*a, f64::min(y, xs[k5]));
                }
            };
            let v1 = y;
            let mut zs = [(0.5
                * ((1.5 + s[s.len() % 4].powi(2)).ln() / (0.5 + v1.abs())))
                .cos(); 2];
        }
        let mut g = (2.0 + y.cos()).cbrt();
        if k5 >= 2 {
            break;
        }
    }
    let mut sum18 = 0.0_f64;
    'l19: for j in 0..3 {
        let mut a = (0.381 * (y * s[(j + 3) % 4] + (y - y))).tanh();
        a = 0.6 * a + 0.3 * (0.2 * (s[k5] + (s.len() as f64) + f64::max(y, y))).cos();
        a = (0.0392 * ((a - s[j]) * -a * ((s.len() as f64) * 0.3 + (x - y)))).sin();
        sum18 += 1.0 / (1.0 + (-y).exp());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![
        x + 0.4 * y + sum18 + total + s[(k5.min(2) + 1) % s.len()], 0.3 * x + 0.4 * total
        + y + 0.6 * sum18 + s[k5]
    ]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let value = p26(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, pullback) = p26_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p26_jvp(x, s, y, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p27(w: f64, n: usize) -> Vec<f64> {
    let mut t: f64 = 0.5
        * ({
            let t = (if n != 0 { 1.5_f64 } else { 0.1 }) + 1.0 * w
                + (w / (1.7 + w.sin()) + (n.min(2) as f64));
            0.9
        });
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        let xs = if j > 0 {
            [(0.4301 * (1.5 * t - 0.6_f64 * w)).tanh(), (1.7 - t).sin()]
        } else {
            [
                (0.5882 * 0.6_f64.mul_add(w, t)).sin(),
                if 0.5 / (1.5 + w * w) > t {
                    f64::min(t, t)
                } else {
                    0.8_f64.sin().sinh()
                },
            ]
        };
        let mut xs = vec![
            0.9_f64, (0.2222 * (xs[1] * 1.6 + (t - t))).atan(), (0.1493 * (t * w * (t /
            (1.7 + xs[1].sin())))).sin()
        ];
        xs = if j != 1 {
            vec![
                (0.4 * f64::max(xs[xs.len() - 1] - t, t)).tanh(), xs[j].sin().sinh()
                .sin().sinh(), (0.5 * (if ! (n != 1) { t / (1.5 + xs[j] * xs[j]) } else {
                w + t })).cos()
            ]
        } else {
            xs.clone()
        };
        sum5 += (0.4 * (1.2 + ((n as f64).tanh() * (1.3 - t)).cos()).recip()).sin();
    }
    let mut v1 = (0.266 * f64::atan2(1.6, 2.1 + 0.4_f64.sin()).mul_add(1.7, sum5)).cos();
    let mut ws = vec![vec![(0.7143 * (0.3_f64 - v1)).sin(); 2]; 3];
    let mut sum12 = 0.0_f64;
    for j in 0..3 {
        'l14: for i in 0..n {
            let mut ws = vec![
                ws[0] [j % 2], w.clamp(- 0.8, 1.1), (0.2604 * (1.6_f64 * sum5)).atan(),
                if v1 * ws[0] [1] > t { f64::sin(v1) } else { (j as f64).tanh() }
            ];
            let mut xs = ws.clone();
            'l19: for i18 in (i..3).rev().step_by(2) {
                if 1.7 - t > ws[0] {
                    continue 'l14;
                }
                let mut u = (0.2564 * ((1.4 - v1) / (0.5 + sum5.abs()))).atan();
            }
        }
        let mut k22 = 0;
        let d = loop {
            k22 += 1;
            let p = v1 / (1.7 + v1.sin()) * v1.asinh() - 1.0_f64.asinh().abs();
            let mut k = j % 2;
            if ws[0][k] / 2.0 < (n as f64) {
                let mut saved_x = vec![
                    (0.1067 * ((match j.min(2) { 1 | 2 => n as f64, 0 => 0.6_f64, _ =>
                    v1, }) * (v1 * ws[1] [k]))).cos(); 4
                ];
            }
            if k22 > 1 {
                break (0.1108 * (1.7 - w + p * 1.3)).tanh();
            }
            if k22 >= 4 {
                break (0.2087 * (1.8_f64.powi(2) + v1 * 1.5_f64)).atan();
            }
        };
        let mut h = 1.5_f64;
        sum12 += (0.0533 * ((d - 0.5_f64) * (h - h) / (0.3 * 0.4_f64).exp())).sin();
    }
    vec![
        (w).sin() + (sum12).sin() + t + (v1).sin() + sum5, (sum12).sin() + 0.4 * sum5 +
        (t).sin() + 0.6 * v1 + 0.7 * w
    ]
}
pub const CASE: Case = Case { name: "p27", floats: 1, primal: |v, n, flag| { let w = v[0]; let n = n; let value = p27(w, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let w = v[0]; let n = n; let (value, pullback) = p27_vjp(w, n); let d_w = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_w)].concat()) }, tangent: |v, n, flag, direction| { let w = v[0]; let n = n; let t_w = direction[0]; let (value, tangent) = p27_jvp(w, n, t_w); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p28 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p28(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    y: f64,
    io: &mut [f64],
    n: usize,
) -> Vec<f64> {
    for j in 1..4 {
        io[j] = 0.100 * f[j] * f[j] + 0.100 * x.sin() * f[j - 1] + 0.3 * io[j];
    }
    let v1 = -1.6 * (y * f[0]) / (0.3 * x).exp();
    let mut t = io[n];
    let q = (io.len() as f64) + (0.5 * y.signum().cos()).asin();
    for j in 0..3 {
        f[j] = 0.100 * io[j + 1] + 0.100 * io[j] * io[j] + 0.100 * io[j + 1] + 0.7 * f[j]
            + 0.100 * q.sin() * j as f64 / 9.0;
    }
    let mut k10 = 0;
    loop {
        k10 += 1;
        let a = (0.5 * 0.6_f64.asinh().sin()).ln_1p()
            * ((y - io[3]) * (1.0 + 1.5_f64 * 1.5_f64).sqrt());
        let p = ({
            let d = (0.0127 * ((a - a) * (v1 - f[n]))).cos().sin().sinh();
            1.5_f64.copysign(n as f64)
        }) * (f[n].max(0.4) / 2.0);
        if k10 >= 3 {
            break;
        }
    }
    for g in io.iter_mut() {
        *g /= 3.0;
        let mut v117 = (0.5714
            * (1.8_f64.sin().exp_m1()
                - ({
                    let h = (v1 + x) / (1.7 + f[k10].sin())
                        * (0.0139 * ((s.len() as f64) * 1.6 * ((f.len() as f64) + q)))
                            .sin();
                    f[f.len() - 1]
                })))
            .atan();
    }
    let t19 = (q + x - io[k10].sin()) * (0.0237 * ((y - q) * (q + 0.9_f64))).tanh();
    let p = (match k10 {
        2 => 1.1 + f[k10],
        0 => t + f[n],
        _ => f64::max(t, k10 as f64),
    }) - (q + q).tanh();
    let mut sum22 = 0.0_f64;
    for j in 0..3 {
        if !(((n + 1) % 2 == 1 || 3 < 0) || (t - p >= t19)) {
            'l24: for i in (j..3).step_by(2) {
                for g in io.iter_mut().rev() {
                    *g = 0.3968
                        * (t - (0.0397 * ((n as f64) * t19)).tanh() - (*g).hypot(0.7));
                    let saved_x = f.clone();
                    if j == 0 {
                        break;
                    }
                    *g
                        += (0.2469
                            * ((0.0132 * (((saved_x.len() + 2) as f64) * t19)).cos()
                                + (f[2] - p)))
                            .tanh();
                }
                for (i30, g) in io.iter().enumerate() {
                    let d_x = if (if j.min(2) == 1 { t19 } else { *g }) < t19 {
                        -p * (t * 0.5)
                    } else {
                        io[i30]
                    };
                    let (mut g34, c) = (
                        (0.3_f64 * d_x).tanh(),
                        (0.549 * ((2.0 + d_x.cos()).cbrt() - io[i30] / 0.7)).sin(),
                    );
                    g34 -= (0.0667 * (g34 * *g * q)).tanh();
                }
                if io.len() == 2 {
                    io[(j * 2) % 4] += 0.16 * p;
                    let v137: f64 = io[k10] * ((i + 1) as f64).tanh() - t;
                    let mut m = [
                        [
                            (0.25 * (v137 - q * 0.5)).cos(),
                            (0.2
                                * (v137 * (if io.len().min(2) == 0 { s[j] } else { t })))
                                .atan(),
                        ],
                        [
                            1.7_f64.abs().sin().exp_m1(),
                            (0.2222 * f64::min(v1, (2.0 + 0.7_f64.cos()).cbrt())).atan(),
                        ],
                    ];
                } else {
                    io[k10] = (0.0667
                        * (0.5051
                            * ((s[i % s.len()] * (k10 as f64) - io[i] * t19)
                                / (0.5 + t19.abs()))))
                        .tanh();
                    let g: f64 = (1.3 + (f[i % f.len()] * -t19).sin()).powf(0.6);
                }
            }
            let r = f[3] + 0.9 * v1 * f[j];
            io[n] += (0.0673 * (io[j] * (t19 - (k10 as f64)))).sin();
        } else {
            let q43 = t.mul_add(p, 1.6) + q * 0.5 + f[n];
            let mut sum45 = 0.0_f64;
            for j in 0..j.min(4) {
                match j {
                    0 => {
                        let r = p * io[n].max(p)
                            * (0.5 * (0.5 * f[((j * 2) * 2) % 4].sin()).ln_1p().sin())
                                .ln_1p();
                        let q48 = (1.0 / (1.0 + (-0.4_f64).exp())).sin()
                            * (1.0 / (1.0 + (-0.4_f64).exp()));
                    }
                    1 => {
                        let mut pair = [
                            (
                                q43 * io[n].tanh(),
                                (0.0302 * (1.5 * io[0] * (q43 * io[n]))).sin(),
                            ),
                            (t19 * v1.tanh(), (io[k10 % 4] - q43).sin_cos().0),
                        ];
                        io.fill(f[2]);
                    }
                    _ => {
                        t
                            -= (0.8 * ((j as f64).copysign(io[j]) - 0.4_f64.sin_cos().0))
                                .tanh();
                    }
                }
                sum45 += (0.0125 * (t * q * q.clamp(-0.8, 1.1))).cos().cos();
            }
        }
        t /= 2.0;
        let mut b = (0.7692
            * (1.0 + (0.0278 * (v1 * q)).atan() * (0.0278 * (v1 * q)).atan()).sqrt())
            .atan();
        sum22 += (0.1818 * (f[n] + io[n] + f64::max(k10 as f64, s[1]) - p.abs())).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total55 = 0.0;
    for i in 0..f.len() {
        total55 += f[i] * (i as f64 + 0.5);
    }
    let mut total57 = 0.0;
    for i in 0..io.len() {
        total57 += io[i] * (i as f64 + 0.5);
    }
    vec![
        y + (q).sin() + 0.5 * t + v1 + (x).sin() + (sum22).sin() + s[1], 0.3 * total55 +
        t19 + q + 0.6 * v1 + p + sum22 + f[n]
    ]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p29(x: f64, s: &Vec<f64>, y: f64) -> f64 {
    let ws = vec![0.0_f64; 0 % 4 + 1];
    if !(({
        let p = (ws[0] + y) / 0.7
            * (if x * y > y {
                if (0.5 * x.cos()).asin() <= y { ws[0] } else { ws[0] }
            } else {
                ws[0] - y
            });
        1.2
    }) <= 1.7_f64)
    {
        let g = (1.2 + y.cos()).recip();
        if ws[ws.len() - 1] * g < (2 as f64) {
            'l7: for i in 0..ws.len() {
                let mut ys = ws.clone();
                ys.fill((0.5204 * (y / 0.7 - (1.3 - 0.4_f64))).sin());
            }
            if 0.6 * ((3 + 2) as f64) < (1 as f64) {
                let mut ys = [[(0.4 * (ws[(0 * 1) % ws.len()] + ws[ws.len() - 1]))
                    .sin(); 2]; 3];
            } else if 1 == 2 {
                let mut both = ([y, x], [y, 0.9615 * (-y - 1.1)]);
                (both.0, both.1) = (both.1, both.0);
            }
            let mut a = (0.2667
                * (if (if (2 + 1) < 1 { s[s.len() - 1] } else { y }) >= y {
                    y
                } else {
                    g - ws[0]
                }))
                .tanh();
        }
    } else if 3 != 3 {
        if (s[0] < 1.2) && (s.len() < 1) {
            let mut u = (0.6667 * (y / (0.5 + ws[0].abs())).min(0 as f64)).cos();
            let mut ws16 = [[f64::sin(u); 2]; 3];
        } else {
            let mut b = (0.2857 * (x - ws[1 % ws.len()] - (y - y))).sin();
            let mut saved_x = [0.0_f64; 3];
        }
        let mut o20 = 0;
        'l22: loop {
            o20 += 1;
            'l23: for j in 0..ws.len() {
                let mut ys = s.to_vec();
                for j26 in 0..=j {
                    let g = (1.0 + (x * y) * (x * y)).sqrt() * y;
                    let q = (if j != 3 { y / 3.0 } else { 1.1 * g }).copysign(ys[j26]);
                    ys[o20] += (0.373 * q).cos();
                }
                for i in 0..j {
                    ys = if j > 1 { ys } else { vec![- y; ys.len()] };
                    let h = y.mul_add(y, i as f64);
                    ys[2] -= (2. * ws[0].sin()).sin();
                }
                match j {
                    1 | 2 => {
                        let v1 = ((ws[o20 % ws.len()] - y) * (y - y)).sin().exp_m1();
                    }
                    0 => {
                        ys[j % 4] /= (1.5 + ys[o20] * ys[o20]);
                    }
                    _ => {
                        let mut t = (
                            (
                                (0.32 * f64::min(s[j], ys[o20] * ys[ys.len() - 1])).tanh(),
                                0.7 * y,
                            ),
                            x,
                        );
                    }
                }
            }
            let mut xs = vec![
                0.5721 * ((y - 0.4) * (x.tanh() * 0.8).exp()), (0.7843 * (y * x - y *
                0.2_f64)).atan()
            ];
            if (y.hypot(0.7) <= 0.4_f64) || (ws.len() < 3) {
                break;
            }
            if o20 >= 3 {
                break;
            }
        }
    } else {
        let ws39 = vec![
            0.16 * (match 3 { 0 => x, 1 => y, _ => ws[(3 * 2).min(2) % ws.len()], })
            .powi(3), (0.6667 * (1.2 * ws[3 % ws.len()]).clamp(- 0.8, 1.1)).atan(),
            (0.3077 * (ws[0] - y - x.copysign(ws[0]))).atan(), y * y * ({ let u = ws[0];
            1 as f64 })
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total43 = 0.0;
    for i in 0..ws.len() {
        total43 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + 0.5 * y + total43 + ws[0]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let value = p29(x, s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, gradient) = p29_grad(x, s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p29_vjp(x, s, y); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> f64 {
    f[0] -= (0.7407 * (y + f[n].sin().sinh())).cos();
    match n {
        0..=1 => {
            'l8: for j in 0..n {
                'l10: for i in 0..n {
                    let mut q: f64 = y.copysign(f[i]).sin();
                    f[n]
                        -= (0.6579
                            * (f64::atan2(j as f64, 2.1 + e.0.sin()) * (0.4 + f[i])))
                            .atan();
                    for d_x in f.iter_mut() {
                        *d_x -= (0.4255 * (*d_x - *d_x + 1.6_f64.rem_euclid(1.7))).sin();
                        let saved_x = if 0.8_f64.asinh() <= 1.8 {
                            [e.1, (0.25 * (q * 1.5_f64 + q * 1.7)).cos()]
                        } else {
                            [(0.4301 * (0.9 * y + (1.8 + *d_x))).tanh(), y]
                        };
                        let mut xs = [0.0_f64; 3];
                    }
                }
                for j17 in 0..j {
                    f[j17 % 4] = 0.6 * f[j17 % 4]
                        + 0.3 * (2.0 + e.0.asinh().cos()).cbrt();
                    f[j17] /= (1.7 + e.1.sin());
                }
                f = f.clone();
            }
            let mut m = f.len() % 2;
        }
        3 => {
            let mut a = (0.4 - e.1) / (1.5 + f[n] * f[n]);
            f[n]
                += (0.1779
                    * ({
                        let p = (n as f64) + e.0 + e.1 % 1.3
                            + (x.tanh() * 0.8).exp() * (f[n] * 0.6);
                        p / (1.7 + a.sin())
                    }))
                    .atan();
        }
        _ => {
            for i in 0..2 {
                let mut sum23 = 0.0_f64;
                for j in 0..3 {
                    f[i] = (1.3 + y.sin()).powf(0.6);
                    let mut q = (0.3889 * (e.0 + y + y / 2.0)).atan();
                    f[n] -= (0.5333 * (y * y + 0.3_f64.copysign(e.1))).atan();
                    sum23 -= 0.1587 * (f[i] * (f.len() as f64) * y).copysign(f[n]);
                }
                let mut d = (y + x) * (0.1 * f[0]);
            }
            f[3] = (0.6588
                * ((f[n] - 0.8) * (x * 0.4_f64)
                    * (f[n].sin().sinh() + (0.5 * f[n].sin()).ln_1p())))
                .cos();
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + (e.0).sin() + x + 0.6 * y + (e.1).sin() + f[(f.len() + 3) % 4]
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p30_grad(x, f, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p30_grad_into(x, f, e, y, n, &mut d_x, &mut d_f, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p30_hvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    let mut p = (0.4 * (0.5 + y - (x - y))).atan();
    f = vec![
        (0.186 * ((n as f64) - y + p * p)).sin(), 0.3571 * f64::max(f[n].powi(3), f.len()
        as f64), (1.3 + (p - x).sin()).powf(0.6), f64::max(f[n].abs(), p)
    ];
    'l6: for i in 0..n {
        let mut o = ((3.0 * y).abs() as usize) % 3;
    }
    for j in (0..f.len()).rev() {
        let mut ws = vec![[(0.5 * (f[j] - p)).cos(); 2]; 3];
        f = if (p + y < 0.4) && (f[n] + p < f[j]) {
            f.clone()
        } else {
            vec![
                (0.086 * (p.mul_add(p, f[n]) * y.abs())).tanh(), (0.5 * ({ let g = p
                .copysign(j as f64); g }).cos()).asin(), (0.2649 * (p - 1.3 + y * ws[0]
                [f.len() % 2])).cos(), (0.4 * ((1.5 + y.powi(2)).ln() / (0.3 * p).exp()))
                .sin()
            ]
        };
        if j == 2 {
            p = 0.2075
                * ((match j {
                    2 => y,
                    0 => 0.1_f64 * p,
                    _ => (((3.0 * p).abs() as usize) as f64) + 0.3,
                }) + f[2] / (0.3 * (j as f64)).exp());
            break;
        }
        let mut b = (0.25
            * (if (j as f64) - y < p {
                1.0 * (((3.0 * p).abs() as usize) as f64)
            } else {
                0.5_f64 * y
            }))
            .sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    p + 0.4 * y + 0.5 * x + 0.6 * total + f[n]
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p31(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p31_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p31_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p31_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p31_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p32(x: f64, y: f64) -> (f64, f64) {
    let mut both = [[y.powi(2) / (1.5 + (2 as f64) * (2 as f64)); 2]; 2];
    both = [both[0], both[0]];
    let mut q = (0.4
        * ((1.0 + both[1][2 % 2] * both[1][2 % 2]).sqrt() + 0.5_f64.clamp(-0.8, 1.1)))
        .cos();
    let mut k6 = 0;
    while k6 < 2 {
        let u: f64 = match (k6 + 1) {
            1 | 2 => 1.3,
            0 => q + 1.0 + q.tanh(),
            _ => -(x * q),
        };
        if ((1.3 + u.sin()).powf(0.6) > y) && (k6 < 1) {
            break;
        }
        k6 += 1;
    }
    let mut xs = [[-y; 2]; 3];
    (x + 0.4 * q + 0.5 * y, q + x + y)
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p32(x, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p32_vjp(x, y); let (d_x, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p33(s: &[f64; 3], n: usize) -> Vec<f64> {
    let ys = if s.len().min(2) != 2 {
        [(0.6667 * ((0.6 - s[1]) / 3.0)).sin(), 0.8_f64 * 0.6 + (n as f64).cos()]
    } else {
        [(((n * 3) as f64) - 0.8).sin().exp_m1(), -s[2] - -0.1_f64]
    };
    for i in 1..3 {
        let mut u = 0.2_f64;
        if ((n.min(2) != 2) || (ys[0] + ys[1] < s[i])) || (i == 2) {
            if ys[(i + 1) % ys.len()] < u {
                u
                    += (0.0988
                        * ((if (i == 1) || (u.tanh() <= ys[1]) { 1.8 } else { s[1] })
                            * ({
                                let c = (if ys[1] - s[i] > ys[(i + 3) % ys.len()] {
                                    1.7
                                } else {
                                    u
                                }) / (0.3 * ys[0]).exp()
                                    + (match (i * 3) {
                                        0 => u / (1.5 + s[s.len() - 1] * s[s.len() - 1]),
                                        1 => 1.6 * (i as f64),
                                        _ => ys[0] - u,
                                    });
                                c
                            })))
                        .tanh();
                continue;
            }
            let mut ws = vec![
                (0.4 * (u + (match s.len() { 2 => u, 0 => u, _ => u, }))).tanh(); i % 4 +
                1
            ];
        }
    }
    let xs = [f64::tanh(
        0.7368
            * ((if 1.9_f64.min(ys[((ys.len() + 2) + 1) % ys.len()]) <= 0.1 {
                0.2
            } else {
                1.9
            }) / (1.7 + (n as f64).sin())),
    ); 2];
    'b9: {
        if ((xs.len() % 2 == 1 || 3 < 1) || (0.8 <= xs[0])) && (xs.len() != 0) {
            let mut m = ((ys[1]).sin(), ys);
        }
        let mut v1 = (0.5435
            * (f64::atan2(0.1, 2.1 + xs[0].sin()) * (1.0_f64.tanh() * 0.8).exp()))
            .cos();
        if xs[1] <= xs[1] {
            break 'b9;
        }
        let p = {
            let q = v1;
            (0.5 * q.tanh().cos()).asin()
        };
        debug_assert!(ys[0].is_finite());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ys.len() {
        total18 += ys[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..xs.len() {
        total20 += xs[i] * (i as f64 + 0.5);
    }
    vec![
        total18 + 0.4 * total20 + total + ys[0], 0.3 * total + 0.4 * total18 + total20 +
        xs[((3.0 * 0.4_f64).abs() as usize) % xs.len()]
    ]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p33(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p33_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    for j in (0..=n).rev() {
        let mut t = (
            (0.6667 * f[(j + 2) % f.len()].sin_cos().0.copysign(j as f64)).tanh(),
            [0.7 * f[1]; 2],
        );
        let mut h: f64 = t.1[0] * (f[0] / (1.5 + t.0 * t.0));
        let far = n.min(2) > 0;
        let mut sum10 = 0.0_f64;
        'l12: for j11 in 0..3 {
            let g = (match (j * 1) {
                2 => (n.min(2) as f64).abs(),
                0 => h,
                _ => 0.8_f64.clamp(-0.8, 1.1),
            }) / (1.7 + t.0.sin());
            for j15 in 0..1 {
                t.1[j15] = 0.060 * t.1[j15 + 1] * t.1[j15 + 1]
                    + 0.060 * g.sin() * t.1[j15] + 0.060 * t.1[j15 + 1] * t.1[j15 + 1]
                    + 0.3 * t.1[j15];
            }
            sum10 += h;
        }
    }
    'l17: for &r in f.iter() {
        let d: f64 = s[n];
        let (mut r20, v1) = (
            (0.6061
                * (match f.len() {
                    1 | 2 => d + 1.8,
                    0 => d,
                    _ => f64::atan2(d, 2.1 + r.sin()),
                }))
                .tanh(),
            f64::max(r.sin().sinh(), r),
        );
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..f.len() {
        total24 += f[i] * (i as f64 + 0.5);
    }
    (total24).sin() + (total).sin() + f[0]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]]) -> f64 {
    let mut pair = (
        0.4762 * (s[2] * e.0 - (e.0 - s[1])),
        {
            let u = e.1;
            x * x
        },
    );
    if (1.5 / (1.5 + rows[s.len() % 4][0] * rows[s.len() % 4][0]) >= pair.0)
        && (0.2_f64.hypot(0.7) >= pair.1)
    {
        let mut a = (1 as f64) / (1.7 + s[1].sin());
    }
    let mut xs = vec![1.0 / (1.0 + (- pair.1).exp()); 0 % 4 + 1];
    let (mut u, d) = (
        (0.5 * (if 1 > 3 { xs[0] } else { pair.0 }).cos()).asin(),
        (0.5333
            * ((match (0 + 1) {
                1 | 2 => pair.0,
                0 => xs[0],
                _ => xs[0],
            }) * f64::min(e.1, rows[0][(2 + 2) % 2])))
            .tanh(),
    );
    xs[0] -= f64::tanh(1.0526 * 1.9);
    for i in (0..xs.len()).step_by(2) {
        xs[i] = 0.6 * xs[i]
            + 0.3 * (0.2857 * (f64::min(i as f64, xs[i]) - (x + xs[i]))).sin();
        for r in xs.iter_mut().rev() {
            *r = (0.3478 * (rows[i][0] * pair.1 + (1.3 + 0.4_f64.sin()).powf(0.6)).abs())
                .atan();
            pair = if s[((3.0 * 0.6_f64).abs() as usize) % s.len()] >= x {
                pair
            } else {
                (
                    0.9_f64,
                    (0.4167 * ((s[1].tanh() * 0.8).exp() + f64::max(*r, pair.1))).atan(),
                )
            };
            if (i + 1) > 2 {
                return x + 0.4 * u + 0.5 * d + pair.0 + 0.7 * e.0 + (pair.1).sin()
                    + s[1];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..xs.len() {
        total20 += xs[i] * (i as f64 + 0.5);
    }
    (d).sin() + (e.1).sin() + (u).sin() + e.0 + total20 + (pair.0).sin() + xs[0]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let value = p35(x, s, e, rows); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, gradient) = p35_grad(x, s, e, rows); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, pullback) = p35_vjp(x, s, e, rows); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    match 3 {
        2 => {
            let h = (1.2 + f64::max(0.8 + 1.7, 0.5).cos()).recip();
            let mut pair = (
                [(0.2667 * (h * (0.3 + 1.2_f64))).sin(), (h).sin()],
                [h.fract(), (0.4 * f64::min(h, 0.6).asinh()).atan()],
            );
        }
        0 => {
            if (n + 1) != 0 {
                if y * y >= 1.0 {
                    let mut xs = if y.copysign(n as f64) >= 1.9_f64 {
                        [
                            0.4808 * (0.7 - 1.5 - (n as f64)),
                            0.4762 * (rows[n][1] - y - 1.5 * rows[n][n % 2]),
                        ]
                    } else {
                        [0.9_f64, (0.3448 * (f64::max(y, y) + ((n as f64) + 1.3))).cos()]
                    };
                } else {
                    let mut u = (0.4444 * (y * 1.2 / (0.3 * y).exp())).sin();
                }
            } else if (if (if (1.1_f64.tanh() * 0.8).exp() < y { 0.6 } else { y }) >= 1.8
            {
                y
            } else {
                y
            }) < y
            {
                let mut both = [(y, 0.7 * y), (y * 1.0_f64.tanh(), y * y.tanh())];
            }
            let mut k = (n * 3) % 5;
        }
        _ => {
            let q: f64 = (y - y) * f64::min(y, y) / (1.7 + y.sin());
            let mut sum13 = 0.0_f64;
            'l14: for j in 0..3 {
                let mut m = [
                    [(y).sin(), (y).sin()],
                    [0.9_f64, (y).sin()],
                    [(0.1475 * (q.max(q) - q.hypot(0.7))).cos(), q * 0.4_f64.tanh()],
                ];
                let mut saved_x = vec![[(0.2523 * (q + y)).atan(); 2]; 3];
                sum13 -= 0.2509 * (q * (1.5 + (y * 0.7).powi(2)).ln());
            }
        }
    }
    y
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, gradient) = p36_grad(rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p36_grad_into(rows, y, n, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, gradient, product) = p36_hvp(rows, y, n, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut g: f64 = (0.25 * (1.5 + y.powi(2)).ln().powi(2)).tanh();
    let mut ys = vec![
        0.9_f64, (0.4902 * (1.7 * 1.5 * x.atan())).sin(), 1.5 * y / (1.5 + g * g), g
    ];
    for j in (0..ys.len()).rev() {
        let mut c = (0.4494 * (x * g).hypot(0.7)).tanh();
        if ys[j] + c <= c {
            'l7: for i in 0..ys.len() {
                let mut p = 1.0 / (1.0 + (-ys[i]).exp());
                ys = ys.iter().map(|item10| 0.9 * item10 * ys[i].sin()).collect();
            }
            let g = (j as f64) - ys[3] + y.abs()
                - (1.7_f64.mul_add(g, 1.3) + (g + ys[1]));
        }
        {
            let cell = &mut ys[0 % 4];
            *cell /= 3.0;
            let mut ws = vec![vec![(0.6897 * (0.4 - * cell)).atan(); 2]; 3];
            let mut ys14 = [
                0.625 * ((y - c) * f64::sin(g)),
                (0.32 * (c * 0.9_f64.abs())).atan(),
                (0.5 * ((2 as f64) / (0.5 + (*cell).abs())).copysign(0.5)).cos(),
            ];
            if ws[0][j % 2].abs() < ws[2][0] {
                break;
            }
        }
        let r16: f64;
        if 1.3 - ys[1] <= ys[2] {
            r16 = ys[j];
        } else {
            r16 = (0.32 * (g * ys[j]).clamp(-0.8, 1.1)).cos();
        }
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * g + 0.4 * y + (total).sin() + 0.6 * x + ys[3 % ys.len()]
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p38(x: f64, mut f: Vec<f64>, flag: bool) -> Vec<f64> {
    let mut d = (0.3556 * (x.copysign(x) * (f[1] / (0.3 * f[3]).exp()))).atan();
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own5[k] = 0.6667 * (d * f[i]).abs() * (k as f64 - 0.5);
        }
        let mut sum8 = 0.0_f64;
        for i9 in 0..3 {
            d += (2. * ((((3.0 * d).abs() as usize) as f64) * 0.7).tanh()).atan();
            let q11;
            if !(i9 > 3) {
                q11 = (0.2581 * (own5[i] * 1.8 + d.tanh())).tanh();
            } else {
                q11 = (0.2 * ((i as f64) - 0.5 - own5[i] / (0.5 + 0.1_f64.abs()))).cos();
            }
            if (0.5 + q11 > q11) || (!flag) {
                for i13 in (i9..3).step_by(2) {
                    own5[0]
                        -= (0.5333
                            * (match (own5.len() * 2) {
                                0 => q11,
                                1 => own5[i13 % own5.len()].abs(),
                                _ => 1.0 / (1.0 + (-q11).exp()),
                            }))
                            .sin();
                    d = (0.0624
                        * (((0.5 * q11.sin()).ln_1p() - (own5[i13] - (i13 as f64)))
                            * (own5[i] * 0.6
                                - ({
                                    let p = (i13 as f64) * own5[i13] * 0.2_f64.sin().exp_m1()
                                        / (1.5 + (i9 as f64) * (i9 as f64));
                                    q11
                                }))))
                        .atan();
                }
                'l16: for i in i9 + 1..4 {
                    let d_x19;
                    if (2.0 + d.cos()).cbrt() <= (own5.len() as f64) {
                        d_x19 = (0.0627 * ((((i * 2) as f64) + q11) * own5[2])).sin();
                    } else {
                        d_x19 = (0.0512
                            * (q11.powi(2)
                                * ({
                                    let r = own5[i9];
                                    d
                                })))
                            .atan();
                    }
                    let mut pair = (
                        (0.9_f64, (0.1509 * (q11 * q11 + (f.len() as f64))).tanh()),
                        0.7 * own5[0],
                    );
                    own5[i9] *= (0.4375 * ((q11 - 0.7) / (1.7 + pair.0.0.sin()))).atan();
                }
                let r = 'b26: {
                    if i != 2 {
                        break 'b26 (0.0853
                            * (q11 * q11
                                * (match f.len() {
                                    0..=1 => own5[i],
                                    3 => own5[((3.0 * x).abs() as usize) % 3],
                                    _ => x,
                                })))
                            .tanh();
                    }
                    let mut xs = own5;
                    if xs[0] - q11 >= x {
                        break 'b26 (0.1 * ((d + d) * (x - d))).cos();
                    }
                    let mut m = [
                        [(0.3509 * (q11.hypot(0.7) - -q11)).sin(); 2],
                        [
                            0.5
                                * (match (i * 3) {
                                    0 => x,
                                    1 => q11,
                                    _ => q11 - xs[i],
                                }),
                            (0.0711 * (own5[i] * (own5[2] + own5[1]))).tanh(),
                        ],
                    ];
                    (1.3 + ((i9 as f64) * m[0][i9 % 2]).sin()).powf(0.6)
                };
            } else {
                for _ in 0..2 {
                    for i31 in 2..3 - 1 {
                        own5[i31 + 1] = 0.100 * f[i31 + 1]
                            + 0.100 * f[i31 - 1] * f[i31 - 1] + 0.100 * f[i31 - 1]
                            + 0.5 * own5[i31 + 1] + 0.100 * d.sin() * i31 as f64 / 9.0;
                    }
                }
            }
            if ((i9.min(2) as f64).abs() < q11) || (1.0 / (1.0 + (-d).exp()) >= own5[1])
            {
                sum8
                    += (0.0731
                        * (1.5
                            + (1.7 * (i9 as f64) * ((own5.len() as f64) + 1.9)).powi(2))
                            .ln())
                        .sin();
            }
        }
        sum5
            -= (0.7692
                * ((0.0624 * (own5[i] * own5[i] - sum8 * own5[own5.len() - 1])).cos()
                    + f64::sin(f64::atan2(own5[own5.len() - 1], 2.1 + 0.4_f64.sin()))))
                .cos();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    vec![0.3 * x + sum5 + 0.5 * d + total + f[0], x + sum5 + d + 0.6 * total + f[3 % 4]]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p38(x, f, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p38_vjp(x, f, flag); let (d_x, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64) -> Vec<f64> {
    let mut t = (0.1778 * ((f[2 % 3] - y) * (y / (0.3 * y).exp()))).atan();
    let mut sum5 = 0.0_f64;
    let mut own5 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own5[k] = 0.5495 * (y * y + (t.tanh() * 0.8).exp()) * (k as f64 - 0.5);
        }
        t = 0.5
            * (1.2
                + ({
                    let c = f[i % 3] * (s[i] * y * t.atan());
                    own5[i]
                })
                    .abs()
                    .cos())
                .recip();
        t += (0.4 * (t.clamp(-0.8, 1.1) * y.sin().exp_m1())).sin();
        sum5 -= (if f.len() == 1 { s[0] } else { (0.5 * f[i].sin().sin()).ln_1p() });
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..f.len() {
        total11 += f[i] * (i as f64 + 0.5);
    }
    vec![
        y + (sum5).sin() + (total11).sin() + (total).sin() + 0.7 * t + s[2], 0.3 *
        total11 + 0.4 * total + y + 0.6 * sum5 + t + f[1]
    ]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let value = p39(s, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let (value, pullback) = p39_vjp(s, f, y); let (d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, tangent) = p39_jvp(s, f, y, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], n: usize) -> f64 {
    let mut m5 = 0;
    loop {
        m5 += 1;
        if m5 >= 2 {
            break;
        }
        let mut saved_x = vec![
            (0.6838 * (- io[io.len() % 4] * (1.3 * io[io.len() - 1]))).atan(), (0.3333 *
            ((match m5 { 0 => x, 1 => x, _ => m5 as f64, }) * (io[1] + x))).sin()
        ];
        if m5 == 0 {
            break;
        }
    }
    for j in 0..m5 {
        let mut h = (0.1778 * ((x + x) * (io[j] / (0.3 * x).exp()))).atan();
        match m5 {
            1 | 2 => {
                {
                    let head = &mut io[..];
                    head[n] /= (1.7 + head[j % 4].sin());
                    let mut pair = (
                        f64::sin(x) / (1.5 + head[m5] * head[m5]),
                        (0.3636 * (head[1].sin_cos().0 - ((m5 as f64) + h))).atan(),
                    );
                    head[n] = pair.1;
                }
                for i in 0..io.len() {
                    io[n] = 0.6 * io[n]
                        + 0.3
                            * ({
                                let a = match io.len().min(2) {
                                    1 | 2 => rows[m5][io.len() % 2],
                                    0 => -(rows[0][0] / (1.5 + (m5 as f64) * (m5 as f64))),
                                    _ => (h + x) / (0.3 * ((j * 2) as f64)).exp(),
                                };
                                io[io.len() % io.len()] / 3.0
                            });
                }
            }
            0 => {}
            _ => {}
        }
        let mut t = (0.4444 * (1.8_f64.asinh() - (0.9 + 1.8))).tanh();
        let mut ys = [
            (0.5 * 0.1_f64.sin()).ln_1p().powi(2),
            (0.3556 * (io[io.len() - 1] * (x * t))).cos(),
            0.2963 * (io[io.len() % io.len()] * t * (x * rows[n][j])),
        ];
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * total + io[1]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p40(x, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p40_grad(x, rows, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let value = p40_grad_into(x, rows, io, n, &mut d_x, &mut d_rows, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, n); let (d_x, d_rows) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, n, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p40_hvp(x, rows, io, n, t_x, t_rows, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p41(x: f64, lent: &mut Vec<f64>, flag: bool) -> Vec<f64> {
    lent[0] = 0.3268 * ((0.2_f64 + x) * (lent[0] + x) * (x.sin() * x));
    let mut sum4 = 0.0_f64;
    'l5: for i in 0..3 {
        let mut h: f64 = (0.4444
            * ((if f64::max(x, x) <= lent[i] { x } else { lent[i] })
                * (lent[(lent.len() + 3) % 4] / (0.5 + x.abs()))))
            .sin();
        if lent.len() > 1 {
            for t in lent.iter().rev() {
                if !flag {
                    let q = (lent[lent.len() - 1] + x) * (*t + lent[lent.len() - 1])
                        - *t
                            * (if (if flag { h } else { h }) < h {
                                lent[i % lent.len()]
                            } else {
                                *t
                            });
                }
            }
            debug_assert!(lent[3].is_finite());
        } else if i == 3 {
            let mut m11 = 0;
            while m11 < 4 {
                m11 += 1;
                h = 0.1316
                    * (match m11 {
                        1 | 2 => 1.0 / (1.0 + (-lent[i]).exp()),
                        0 => x - h * ((m11 + 3) as f64),
                        _ => h.asinh() + f64::max(h, h),
                    });
                let mut ys = lent.to_vec();
            }
        }
        sum4
            += 0.8681
                * ((((lent.len() + 1) as f64) * lent[i]).sin().sinh()
                    * (({
                        let g = (0.6 / 0.7 + 0.0_f64).tanh();
                        lent[i]
                    }) * (i as f64).atan()));
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    vec![0.3 * total + (x).sin() + sum4 + lent[3], 0.3 * total + x + sum4 + lent[1 % 4]]
}
pub const CASE: Case = Case { name: "p41", floats: 5, primal: |v, n, flag| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let value = p41(x, lent, flag); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p41_vjp(x, lent, flag); let d_x = pullback(vec![weights[0], weights[1]], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_lent = &mut direction[1..5].to_vec(); let (value, tangent) = p41_jvp(x, lent, flag, t_x, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p42(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    for &v1 in s.iter() {
        let d = ((s[n].tanh() * 0.8).exp() + s[((n * 3) + 3) % 4]).min(n as f64);
        let mut sum7 = 0.0_f64;
        for j in 0..3 {
            let mut ys = vec![
                (0.2456 * (d / 2.0 * s[j].min(s[j]))).sin(), v1.sin_cos().0 - (0.5 * (j
                as f64).sin()).ln_1p(), (0.6667 * ((match (n + 1) { 0 => s[0], 1 => v1, _
                => s[((3.0 * 0.4_f64).abs() as usize) % s.len()], }) + 1.5_f64.asinh()))
                .sin(), (0.4651 * (1.5 + ((if ! flag { 1.4 } else { d }) + 0.0_f64)
                .powi(2)).ln()).tanh()
            ];
            sum7 += ((0.5 * (n as f64).sin()).ln_1p() / (1.7 + ys[j].sin())).tanh();
        }
    }
    let mut ws = vec![
        (0.5926 * (x * (x * s[n]))).cos(), (0.2222 * ((s[n.min(2) % s.len()] + x) * (x -
        s[n]))).cos(), 0.9_f64, f64::sin(s[n] / (0.3 * x).exp())
    ];
    let mut m = ((0.7 * x, x * (n as f64).tanh()), 0.7 * x);
    m = m;
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    x + 0.4 * total + m.1 + 0.6 * m.0.1 + 0.7 * m.0.0 + ws[2]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p42(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p42_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p42_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    'l5: for (i, b) in f.iter_mut().enumerate() {
        *b += 0.16 * (1.2 + (s[n] / (0.3 * *b).exp()).cos()).recip();
        let mut o8 = 0;
        let c = loop {
            o8 += 1;
            let mut xs = vec![(x / (0.3 * s[o8]).exp()).sin(); i % 4 + 1];
            if i == 0 {
                break (0.6667 * (*b - *b).abs()).atan();
            }
            if o8 >= 3 {
                break (0.5 * (*b).cos()).asin();
            }
        };
    }
    let mut pair = (
        (2.0 + x.cos()).cbrt()
            / (1.5 + f[(n.min(2) + 1) % f.len()] * f[(n.min(2) + 1) % f.len()]),
        (0.3889 * (x + f[1] - x / 0.7)).atan(),
    );
    f[(n * 3) % 3] += (1. * (1.0 + f[2] * f[2]).sqrt().sin().exp_m1()).tanh();
    let zs = f;
    let mut k = n % 2;
    let ok = (f64::sin(zs[s.len() % zs.len()]) < pair.1) && (pair.1 + pair.1 <= pair.1);
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..zs.len() {
        total20 += zs[i] * (i as f64 + 0.5);
    }
    0.3 * pair.1 + total + 0.5 * x + pair.0 + 0.7 * total20 + f[k]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p43(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p43_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p43_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    for i in (n + 1..4).rev() {
        let mut h = x.asinh() * x.atan();
        let q = (0.3 * (i as f64) - f[0] / (0.5 + h.abs()))
            * (1.5 + ((i as f64) * 1.2).powi(2)).ln();
        h = (0.0658
            * ((match i {
                2 => h,
                0 => h,
                _ => f[2],
            })
                .min(h)
                * ({
                    let a = q / (1.5 + f[2] * f[2]);
                    f[1] - a
                })))
            .tanh();
    }
    'b8: {
        let mut ws = [
            x,
            (0.381
                * ((match n {
                    0..=1 => x,
                    3 => x,
                    _ => n as f64,
                }) - f[1] * f[1]))
                .atan(),
            ({
                let h = x.clamp(-0.8, 1.1);
                h
            })
                * (match (n + 1) {
                    1 | 2 => f[2],
                    0 => x,
                    _ => x,
                }),
        ];
        f[2] -= (0.7568 * (1.5 + (x / 0.7).powi(2)).ln()).cos();
        if (n * 2) != 0 {
            break 'b8;
        }
        ws[0] *= (0.1333 * ((((n * 3) as f64) - f[0]) / 3.0)).cos();
    }
    let mut g = f64::atan2(1.1, 2.1 + 0.4_f64.sin()) * (f[0] / (1.5 + x * x));
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    total + 0.4 * x + g + f[0]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p45(x: f64, n: usize) -> f64 {
    let mut c = (0.4 * (1.2 + (x + 0.5).cos()).recip()).sin();
    let mut both = ((x, c * 1.3_f64.tanh()), (0.0853 * (c * c * (x * c))).cos());
    let c9 = f64::sin((both.0.1 + c) * (both.1 + 0.4));
    let mut zs = [[both.1; 2]; 3];
    match n {
        1 | 2 => {
            let mut d = (0.4444 * (c9.sin() * (1.8_f64 * both.1))).cos();
            let mut pair = (
                (0.5 * ((n + 1) as f64)).tanh(),
                (0.3252 * 1.4_f64.hypot(0.7).mul_add(both.0.0, 0.9)).tanh(),
            );
        }
        0 => {}
        _ => {
            let mut zs = vec![vec![c9.clamp(- 0.8, 1.1); 2]; 3];
        }
    }
    let v1 = (1.6 * 0.7 - 0.5 * both.1) * 0.8;
    let mut ws = [0.0_f64; 2];
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    0.3 * both.1 + both.0.1 + 0.5 * both.0.0 + 0.6 * total + c9 + 0.8 * x + ws[1]
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p45_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p45_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p45_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p45_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize, flag: bool) -> Vec<f64> {
    let mut ws = [
        (0.4938 * (0.3 + s[s.len() - 1] + s[1] * x)).tanh(),
        0.5376 * (0.1 * y - (s[0] - (n as f64))),
        (0.5 * 1.9_f64.min(s[s.len() - 1]).cos()).asin(),
        y,
    ];
    if -y > y {
        let mut saved_x = ws;
    } else {
        let mut sum8 = 0.0_f64;
        for j in 0..3 {
            debug_assert!(0.4_f64.is_finite());
            sum8
                += (0.0889
                    * ((ws[3] + s[j]) * (y * y)
                        * (if x.atan() < y { y } else { ws[(n * 1) % 4] }).abs()))
                    .cos();
        }
    }
    let mut sum11 = 0.0_f64;
    for j in 0..3 {
        let mut ws13 = [
            (0.5333 * -(s[j] * ws[j])).sin(),
            (0.5926 * (f64::max(y, x) * (y * y))).cos(),
            (0.3077 * (1.3_f64 / (0.3 * s[j]).exp() / (0.5 + 1.6_f64.abs()))).tanh(),
            (0.381 * (x.copysign(y) - x / (0.3 * (j as f64)).exp())).cos(),
        ];
        match j {
            1 | 2 => {
                let mut o15 = 0;
                let r = 'l17: loop {
                    o15 += 1;
                    let v1 = (j as f64) * ((x + 0.3) * (y / 2.0));
                    ws13[n] = (0.1392 * (1.2 - (v1 + x) / (1.7 + y.sin()))).sin();
                    if o15 == 2 {
                        break (0.4 * (1.2 + (ws13[n] + 1.5_f64).cos()).recip()).tanh();
                    }
                    if o15 >= 2 {
                        break (0.1001 * (ws[j % ws.len()] * v1).hypot(0.7)).atan();
                    }
                };
                let g: f64 = {
                    let d = (1.0 + 1.0_f64 * 1.0_f64).sqrt() * ((ws.len() as f64) + 1.9)
                        + (1.4 * x).max(ws13[(j + 1) % 4]);
                    r
                };
            }
            0 => {
                let mut m = (
                    [ws[0] * s[s.len() - 1].tanh(), ws13[3]],
                    [0.7 * x, f64::max(y * y, y)],
                );
            }
            _ => {
                ws13[((3.0 * y).abs() as usize) % 4] = (0.1422
                    * (x
                        * (({
                            let a: f64 = 0.2;
                            ws13[ws13.len().min(2) % 4]
                        }) * (y * ws13[j % ws13.len()]))))
                    .sin();
            }
        }
        sum11
            -= 0.5
                * (1.2
                    + ({
                        let r = (0.5 * y.sin()).ln_1p();
                        ws13[n]
                    })
                        .cos())
                    .recip();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..ws.len() {
        total29 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        (y).sin() + 0.4 * total + (sum11).sin() + 0.6 * total29 + (x).sin() + ws[ws.len()
        - 1], 0.3 * x + 0.4 * sum11 + 0.5 * total29 + y + total + ws[n]
    ]
}
pub const CASE: Case = Case { name: "p46", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let flag = flag; let value = p46(x, s, y, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let flag = flag; let (value, pullback) = p46_vjp(x, s, y, n, flag); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p46_jvp(x, s, y, n, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p47 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p47(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    rows: &[[f64; 2]],
    lent: &mut Vec<f64>,
    n: usize,
) -> f64 {
    for row in rows.iter() {
        *lent = lent.clone();
        let mut sum8 = 0.0_f64;
        for j in 0..n.min(4) {
            let u = (x * x / (1.7 + 1.5_f64.sin())).cos();
            lent[2] *= u.sin().sinh().tanh();
            sum8
                -= (if x.abs() <= u {
                    1.0 / (1.0 + (-row[0]).exp())
                } else {
                    u.powi(3) + (if u / (1.5 + u * u) <= u { u } else { 0.5 })
                });
        }
        let mut zs = vec![[(0.2667 * (sum8 + lent[n])).atan(); 2]; 3];
    }
    if (1.3 + x.sin()).powf(0.6) < (n as f64) {
        f[n] = f64::sin(f.len() as f64);
    } else {
        let mut g = x.clamp(-0.8, 1.1) / (1.7 + lent[lent.len() - 1].sin());
        'l14: for i in (n..3).rev() {
            let mut h = (0.3333 * (g + lent[lent.len() - 1] - (1.3 + g.sin()).powf(0.6)))
                .cos();
            for &a in s.iter() {
                if lent.len() > 2 {
                    let d = rows[2][0] - s[i].asinh() + (g * a + h * h);
                } else if 1.0_f64 + a > 0.5 {
                    let mut r = (0.3636 * (a - a - lent[i].max(g))).cos();
                    g = 0.6 * g + 0.3 * r.cos();
                } else {
                    let mut d_x = (0.5333
                        * (match i {
                            0..=1 => lent[3] * h,
                            3 => a + lent[0],
                            _ => a,
                        }))
                        .cos();
                }
                let mut sum21 = 0.0_f64;
                for j in 0..i.min(4) {
                    let mut pair = (
                        lent[n].mul_add(lent[i], f[j]).sin(),
                        -(a / (1.5 + h * h)),
                    );
                    if (match i {
                        2 => lent[lent.len() % lent.len()],
                        0 => pair.1,
                        _ => g,
                    }) > s[j]
                    {
                        return 0.3 * h + 0.4 * a + (pair.1).sin() + (g).sin() + x
                            + 0.8 * pair.0 + f[i];
                    }
                    f[1]
                        += 0.0267
                            * (match j {
                                2 => g - lent[i],
                                0 => pair.1 + 0.6,
                                _ => 0.0875 * (lent.len() as f64).powi(3),
                            });
                    sum21 += s[1];
                }
                lent[n] += (0.3111 * ((lent[i] - sum21) / (1.7 + sum21.sin()))).sin();
            }
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
    let mut total29 = 0.0;
    for i in 0..lent.len() {
        total29 += lent[i] * (i as f64 + 0.5);
    }
    0.3 * total29 + x + total + lent[n]
}
pub const CASE: Case = Case { name: "p47", floats: 20, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let value = p47(x, s, f, rows, lent, n); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, lent, n); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_lent = vec![0.0; 4]; let value = p47_grad_into(x, s, f, rows, lent, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_lent = weights[1..5].to_vec(); let (value, pullback) = p47_vjp(x, s, f, rows, lent, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, tangent) = p47_jvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, gradient, product) = p47_hvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    let mut r = (y * y).sin().sinh();
    let mut c = y;
    let mut zs = if r + s[n] <= c {
        [
            (0.4444 * (c.clamp(-0.8, 1.1) - (1.5 + y.powi(2)).ln())).sin(),
            0.25 * (s[2] * s[3]).copysign((s.len() + 3) as f64),
        ]
    } else {
        [s[n], (0.2222 * (y * c * (s[n % 4] - 0.9))).tanh()]
    };
    c += (0.2 * (r.sin().exp_m1() * (1.2 + y.cos()).recip())).atan();
    for j in 1..2 - 1 {
        zs[j - 1] = 0.100 * c.sin() * s[j - 1] + 0.100 * c.sin() * s[j]
            + 0.100 * c.sin() * s[j + 1] + 0.5 * zs[j - 1];
    }
    for i in (n + 1..4).step_by(2) {
        zs[(n + 1) % 2] *= (1.25 * f64::atan2(c.sin(), 2.1 + c.sin())).tanh();
        zs[n % 2] /= 2.0;
    }
    zs = [
        ({
            let b = y.clamp(-0.8, 1.1) * r.tanh()
                + (0.3 - (zs.len().min(2) as f64)).abs();
            zs[1]
        })
            .max(zs[(zs.len() * 2).min(2) % 2]),
        0.6757 * (c.sin() + (c - 0.2)),
    ];
    let mut saved_x = [0.0_f64; 4];
    let mut sum10 = 0.0_f64;
    for j in 0..3 {
        match j {
            0 => {
                let far = ((zs.len() + 3) == 0) || (saved_x.len() == 2);
            }
            1 => {
                let mut h = r.abs().asinh();
            }
            _ => {
                let c14 = (y + (saved_x.len() as f64)) / (1.5 + (j as f64) * (j as f64))
                    * (2.0 + (r * r).cos()).cbrt();
                let t = (match n {
                    0..=1 => c14 + 1.4,
                    3 => zs[1] + saved_x[1],
                    _ => (1.5 + zs[1].powi(2)).ln(),
                })
                    .sin()
                    .sinh();
            }
        }
        'l17: for v1 in saved_x.iter().rev() {
            zs[1]
                *= (0.5714
                    * ((*v1).clamp(-0.8, 1.1) + 1.0 / (1.0 + (-saved_x[n % 4]).exp())))
                    .cos();
            let mut pair = (
                [
                    (0.2857 * ((n as f64) - *v1 - (2.0 + zs[j % 2].cos()).cbrt())).cos(),
                    zs[0],
                ],
                [saved_x[0], saved_x[3]],
            );
            let mut sum22 = 0.0_f64;
            let mut own22 = [0.0_f64; 3];
            for j in 0..3 {
                for k in 0..3 {
                    own22[k] = pair.1[0] * (k as f64 - 0.5);
                }
                let mut xs = [0.0_f64; 4];
                if (if xs.len() > 3 { zs[own22.len() % 2] } else { *v1 }) <= (n as f64) {
                    continue 'l17;
                }
                let mut saved_x26 = [0.0_f64; 4];
                sum22 -= f64::min(pair.1[1], f64::sin(*v1 - 0.4_f64));
            }
        }
        sum10
            += (0.2286
                * ((f64::max(s[2], saved_x[j % 4]) - 1.0 / (1.0 + (-r).exp()))
                    * c.abs()))
                .atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    sum10 + r + (total).sin() + y + c + zs[1]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    f = if !(f[2] * f[0] >= f[n.min(2) % f.len()]) { f } else { f };
    for j in n + 1..4 {
        if y.asinh() <= f[2] {
            let mut p = (0.3077
                * ((if y * y > f[j % 3] { x } else { f[0] }) - (1.2 + y.cos()).recip()))
                .sin();
            continue;
        }
        let mut t = (0.3951 * (f[j % 3] * y * (y * y))).cos();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (x).sin() + (y).sin() + total + f[n % f.len()]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p49(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p49_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p49_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut o8 = 0;
    let a = loop {
        o8 += 1;
        let mut r: f64 = (0.4
            * (match (o8 + 3) {
                2 => y * s[0],
                0 => (1.2 + s[0].cos()).recip(),
                _ => y,
            }))
            .atan();
        let mut sum11 = 0.0_f64;
        for j in 0..o8.min(4) {
            let mut m = j % 4;
            let mut pair = (
                e.1 * y.tanh(),
                [
                    (0.5333 * (s[j] + s[s.len() - 1] * s[m % 3])).tanh(),
                    (0.7778 * (y / 2.0 * y.sin().sinh())).atan(),
                ],
            );
            let (mut a, q) = (
                1.0 / (1.0 + (-r).exp()) * pair.0.max(1.5),
                (0.6667 * (1.5 + pair.1[0].powi(2)).ln()).cos(),
            );
            if s[j] - a > pair.1[1] {
                sum11 += (0.5 * (-((m + 1) as f64) - e.1).cos()).asin();
            }
        }
        if 1.4_f64.sin().sinh() > sum11 {
            break (0.3333 * (s[2].mul_add(1.8, e.1) / (1.7 + sum11.sin()))).cos();
        }
        if o8 >= 3 {
            break (s[1] - 0.5).sin();
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    y + e.1 + 0.5 * e.0 + a + total + 0.8 * x + s[0]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64], flag: bool) -> f64 {
    let mut both = (f[0].sin(), (0.3922 * (1.6_f64 + y + -(2 as f64))).tanh());
    both.1 -= (0.8 * both.1).sin();
    let mut ws = f.clone();
    for (i, u) in ws.iter_mut().enumerate() {
        *u += (0.2963 * (io[i] * *u - (f[i] + io[i]))).sin();
        let mut sum12 = 0.0_f64;
        let mut own12 = [0.0_f64; 3];
        'l13: for j in 0..3 {
            for k in 0..3 {
                own12[k] = *u * (k as f64 - 0.5);
            }
            let g = io[2] * io[i];
            let mut k17 = 0;
            while k17 < 3 {
                *u = 0.3846
                    * ((y * 0.5 - 0.8_f64.copysign(both.0)) / (0.5 + both.1.abs()));
                if (1.5 + own12[k17].powi(2)).ln() >= g {
                    break;
                }
                *u = 0.6 * *u
                    + 0.3 * (1.3 + f64::sin(own12[own12.len() - 1]).sin()).powf(0.6);
                k17 += 1;
            }
            sum12 += 0.4375 * -((both.1 - io[(k17 * 3) % 4]) / (1.7 + io[i].sin()));
        }
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
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    (both.0).sin() + (both.1).sin() + (x).sin() + 0.6 * total21 + 0.7 * y + (total).sin()
        + ws[2 % ws.len()]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let value = p51(x, f, y, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let (value, gradient) = p51_grad(x, f, y, io, flag); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, flag, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io, flag); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut sum8 = 0.0_f64;
    for i in 0..n.min(4) {
        let t = 'b10: {
            let mut o = i % 2;
            if s.len() == 1 {
                break 'b10 (0.1905 * (e.1 + s[i] * (s.len() as f64))).cos();
            }
            let mut d = (0.2033 * (y / (1.7 + s[i].sin())).powi(3)).cos();
            (0.5926 * (e.1 * s[1] * s[o % 3].abs())).sin()
        };
        let mut q = 0.4762 * (1.0 + s[2]).mul_add(s[s.len() % 3], y);
        if ((s.len() + 2) as f64) * 1.6 < s[i] {
            sum8
                += 0.0833
                    * ((t * 1.0_f64).asinh()
                        * (match s.len() {
                            2 => t * s[i],
                            0 => (s.len() as f64) / (0.5 + s[i].abs()),
                            _ => 0.8_f64.copysign(s[s.len() - 1]),
                        }));
        }
    }
    let mut b = 0.2222 * (e.1.tanh() * (sum8 * s[s.len() - 1]));
    let mut saved_x = if !(s[2].sin() > b) {
        [
            (0.5714 * (1.5 + (n as f64).powi(2)).ln().abs()).atan(),
            (0.3556 * (b * (s[2] * 1.5))).sin(),
        ]
    } else {
        [
            0.2917 * ((n as f64) / (1.7 + s[2].sin()) / (0.5 + b.abs())),
            (0.0523 * ((e.0 - s[2]) * s[2].mul_add(sum8, s[0]))).tanh(),
        ]
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..saved_x.len() {
        total19 += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * e.0 + y + 0.5 * sum8 + total + b + 0.8 * e.1 + saved_x[1]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p52(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p52_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p52_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p53(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>, n: usize) -> f64 {
    let mut c = (0.2
        * ((1.0 + lent[n] * lent[n]).sqrt()
            * ({
                let c = 1.8 * y.tanh().atan();
                (n + 1) as f64
            })))
        .tanh();
    lent[3] -= (1. * (1.3 + c.sin()).powf(0.6)).cos();
    'l8: for r in lent.iter() {
        let c = lent[n].abs() + (lent[n % 4] + *r) - s[n].cos();
        if ((n + 2) as f64) * *r < s[n] {
            continue 'l8;
        }
    }
    lent[3] += (0.3175 * ((1.2 - (n as f64)) * s[n % 4])).atan();
    lent[1] *= (0.3404 * (y.powi(2) - c)).sin();
    c *= (0.8 * (1.3_f64.min(lent[n]) + lent[n].cos())).sin();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    0.3 * c + (total).sin() + 0.5 * x + (y).sin() + lent[n % 4]
}
pub const CASE: Case = Case { name: "p53", floats: 10, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let value = p53(x, s, y, lent, n); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let (value, gradient) = p53_grad(x, s, y, lent, n); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_lent = vec![0.0; 4]; let value = p53_grad_into(x, s, y, lent, n, &mut d_x, &mut d_s, &mut d_y, &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_lent)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let mut d_lent = weights[1..5].to_vec(); let (value, pullback) = p53_vjp(x, s, y, lent, n); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_lent = &mut direction[6..10].to_vec(); let (value, tangent) = p53_jvp(x, s, y, lent, n, t_x, t_s, t_y, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_lent = &mut direction[6..10].to_vec(); let (value, gradient, product) = p53_hvp(x, s, y, lent, n, t_x, t_s, t_y, t_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p54 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p54(
    x: f64,
    s: &[f64; 3],
    rows: &[[f64; 2]],
    y: f64,
    n: usize,
    flag: bool,
) -> f64 {
    let mut ws = [
        (0.2667 * ((1.0 + y * y).sqrt() * (x - x))).sin(),
        0.1235 * ((rows[n][s.len() % 2] - (n as f64)) * (s[2] * (n as f64))),
        (0.5 * (rows[3][1] - s[1]).sin()).ln_1p(),
        0.4444 * ((1.0 + s[0]) * (y * s[1])),
    ];
    let mut p = rows[3][(n + 2) % 2];
    debug_assert!(p.is_finite());
    'l9: for d_x in ws.iter().rev() {
        let mut sum11 = 0.0_f64;
        for i in 0..n.min(4) {
            let mut m13 = 0;
            let t = loop {
                m13 += 1;
                if m13 >= 2 {
                    break (0.4082 * (f64::sin(1.5_f64) - (p + 1.4))).atan();
                }
                p *= (0.1037 * (((i as f64) + *d_x) * (((i + 1) as f64) / 3.0))).tanh();
                p = f64::atan2((*d_x).atan() * p, 2.1 + ws[ws.len() % ws.len()].sin());
                p = (0.56 * (p / 0.7)).cos();
                if ws.len() != 2 {
                    break (0.5882 * (y - 0.3 - ws[0].atan())).cos();
                }
            };
            sum11
                += (0.1455
                    * ((if s[s.len() - 1]
                        > ws[(((3.0 * p).abs() as usize) * 2) % ws.len()]
                    {
                        x * t
                    } else {
                        ws[i] * p
                    })
                        - ((1.0 + rows[i][n % 2] * rows[i][n % 2]).sqrt()
                            + t
                                / (0.5
                                    + ws[((3.0 * ws[ws.len() - 1]).abs() as usize) % ws.len()]
                                        .abs()))))
                    .tanh();
        }
        let mut sum17 = 0.0_f64;
        let mut own17 = [0.0_f64; 3];
        for i in 0..3 {
            for k in 0..3 {
                own17[k] = 0.5 * (1.2 + (1.0 + sum11 * sum11).sqrt().cos()).recip()
                    * (k as f64 - 0.5);
            }
            let v1 = (y.sin().sinh() * (0.5 * x.sin()).ln_1p())
                .mul_add(own17[0], 0.6_f64);
            let mut both = (
                [sum11; 2],
                [(0.2857 * -f64::min(ws.len() as f64, ws[i])).tanh(), (y * p).tanh()],
            );
            let mut k24 = 0;
            loop {
                k24 += 1;
                if k24 >= 4 {
                    break;
                }
                let mut d = (0.3268
                    * (if i % 2 == 1 || 3 < 2 { 1.2 * v1 } else { 0.4_f64 }))
                    .sin();
            }
            if sum11 > *d_x {
                sum17
                    += (0.4478
                        * ((1.2_f64 - both.0[1] - (i as f64) * rows[3][1])
                            / (1.5 + p * p)))
                        .tanh();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..ws.len() {
        total29 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * y + 0.4 * x + (total).sin() + (p).sin() + total29 + ws[1]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let value = p54(x, s, rows, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, gradient) = p54_grad(x, s, rows, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, flag, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, pullback) = p54_vjp(x, s, rows, y, n, flag); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> Vec<f64> {
    if 1.2_f64 - s[2] >= y {
        let mut ys = [0.0_f64; 3];
        ys[0] = (y / (0.5 + x.abs())).sin().sinh().sin();
        ys[0] /= (1.5 + ys[1] * ys[1]);
    } else {
        let v1 = (1.5 + (s[0] / (0.3 * s[2]).exp()).powi(2)).ln().min(s[1]);
    }
    let mut zs = [(0.6667
        * (if y * s[n % 3] < x {
            if n % 2 == 1 || 3 < 1 { y } else { n as f64 }
        } else {
            f64::max(n as f64, y)
        }))
        .cos(); 3];
    let mut k = n % 2;
    for i in 1..3 - 1 {
        zs[i - 1] = 0.100 * s[i - 1] * s[i - 1] + 0.100 * y.sin() * s[i]
            + 0.100 * s[i + 1] + 0.7 * zs[i - 1];
    }
    if (zs.len() + 3) % 2 == 1 || 3 < 3 {
        let mut v1 = (0.6667 * (1.0 / (1.0 + (-y).exp()) * (y - y))).atan();
    } else {
        let mut m10 = 0;
        'l12: while m10 < 3 {
            m10 += 1;
            let mut ws = zs;
        }
        let mut u = (0.6222 * (y * (s[k] / 2.0))).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..zs.len() {
        total16 += zs[i] * (i as f64 + 0.5);
    }
    vec![
        (y).sin() + total + 0.5 * total16 + (x).sin() + s[k], total + y + 0.5 * total16 +
        x + zs[k]
    ]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p56(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut o5 = 0;
    while o5 < 2 {
        match o5 {
            0 => {
                let u = s[o5].tanh()
                    - (match o5 {
                        0 => 1.7_f64,
                        1 => 1.5,
                        _ => y,
                    }) - s[1];
                let mut ws = vec![
                    (u + (o5 as f64)).sin().sinh(), 0.2119 * (((n + 1) as f64) - s[2] - u
                    * s[2]), s[o5] / (0.3 * 0.4_f64).exp() / (1.5 + 1.1 * 1.1)
                ];
            }
            1 => {
                let mut sum9 = 0.0_f64;
                for j in 0..o5.min(4) {
                    for i in (0..j).rev() {
                        let mut ws = vec![
                            (s[i] / (0.3 * y).exp()).atan(), s[s.len() % 3]
                        ];
                    }
                    let mut o13 = 0;
                    while o13 < 3 {
                        o13 += 1;
                        let c15: f64;
                        if x * s[o5] > s[((3.0 * y).abs() as usize) % 3] {
                            c15 = 0.8333 * ((y + x) * y.tanh());
                        } else {
                            c15 = (if 0.2 <= x { s[2] } else { 0.9 }) - 0.8;
                        }
                        let mut b = (match j {
                            1 | 2 => c15,
                            0 => s[(j + 3) % 3],
                            _ => c15,
                        })
                            .atan();
                    }
                    let mut b = s[j];
                    sum9
                        += (0.2133
                            * ((s[(o5 * 1) % 3] * s[o5] - (b - s[o5]))
                                * ({
                                    let c: f64 = s[j] - b + (x + b) - (b + s[o5]) / 3.0;
                                    s[o5]
                                })))
                            .sin();
                }
                for i in 0..s.len() {
                    let mut d_x: f64 = sum9;
                    let mut ws = vec![(0.3256 * ((d_x - 1.8_f64) / 2.0)).cos(); 2];
                    for _ in (i..3).step_by(2) {
                        ws[i % 2] = 0.6 * ws[i % 2] + 0.3 * d_x;
                        d_x = ((match o5.min(2) {
                            1 | 2 => d_x,
                            0 => d_x,
                            _ => y,
                        }) * (ws.len() as f64).sin())
                            .max(sum9);
                    }
                }
            }
            _ => {
                for g in s.iter().rev() {
                    if 0.1 * y > s[o5] {
                        let mut saved_x = vec![
                            (0.2667 * (* g + ((o5 * 3) as f64) + (s[o5] + s[2]))).cos(),
                            (o5 as f64).tanh() * (* g * * g), x.tanh().atan()
                        ];
                        let mut xs = saved_x.clone();
                        let p = xs[o5];
                    }
                    let mut u = (0.4667
                        * ((o5 as f64) / (0.5 + (*g).abs()) * (*g / (1.7 + (*g).sin()))))
                        .tanh();
                }
                'l30: for i in o5 + 1..4 {
                    let mut m = (
                        (
                            (0.4444
                                * (({
                                    let q = f64::sin(y.clamp(-0.8, 1.1) - s[o5].atan());
                                    y
                                }) + (s[o5] + x)))
                                .atan(),
                            x,
                        ),
                        x,
                    );
                    let mut zs = vec![0.0_f64; i % 4 + 1];
                    let mut k = zs.len() % 3;
                }
            }
        }
        o5 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + (y).sin() + (x).sin() + s[o5]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p56(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p56_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p56_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    let mut b = (-f[f.len() % f.len()]).cos();
    f[((3.0 * x).abs() as usize) % 3]
        += (0.6667 * f64::min(b, f64::max(n as f64, x))).cos();
    let d_x6;
    if ((3.0 * (n.min(2) as f64)).abs() as usize) > 0 {
        d_x6 = (0.2 * (b * f[2] + b * b)).atan();
    } else {
        d_x6 = 0.7353 * (1.9_f64.sin().exp_m1() * (0.2 - f[2]));
    }
    b /= 2.0;
    b -= 0.2 * (if s.len() < 1 { 1.3_f64.sin() } else { b + f[1] });
    let mut m = (s[0], 0.7 * b);
    for j in n..3 {
        debug_assert!(m.1.is_finite());
    }
    for t in f.iter_mut() {
        *t = 0.6 * *t + 0.3 * (0.4545 * (s[2] + m.1 + s[n]));
        let mut xs = vec![(0.2 * (s[n] - (s[n] - (s.len() as f64)))).tanh(); 3];
    }
    let mut sum14 = 0.0_f64;
    for j in 0..3 {
        match j {
            0 => {
                m.0 = (0.16 * (b * (m.1 + d_x6).copysign(f[j]))).atan();
                if j < 0 {
                    return m.0 + x + 0.5 * d_x6 + b + 0.7 * m.1 + f[j];
                }
            }
            1 => {
                for c in f.iter_mut().rev() {
                    *c *= (0.274 * (s[j] + 0.8 + (d_x6 + d_x6))).atan();
                    let mut both = m;
                    let mut m20 = n % 5;
                }
            }
            _ => {
                for j22 in j..3 {
                    let mut g: f64 = (0.4444 * ((d_x6 - 0.5) * f[j])).atan();
                    let mut xs = [
                        (0.1422 * (f[j22] * f[j] * (b * m.1))).atan(),
                        1.0 / (1.0 + (-m.1).exp()),
                    ];
                }
            }
        }
        let far = f64::atan2(m.1, 2.1 + 1.4_f64.sin()) > m.0;
        let mut r = (0.32 * (f[j] * d_x6 - f64::min(m.1, f[n % f.len()]))).atan();
        sum14
            += (0.0988
                * ((r.sin().sinh() - f[j.min(2) % f.len()].abs())
                    * ((if j != 0 { f[2] } else { f[j] }) * (1.2 + m.1.cos()).recip())))
                .atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..f.len() {
        total30 += f[i] * (i as f64 + 0.5);
    }
    x + 0.4 * sum14 + (total).sin() + (total30).sin() + 0.7 * b + m.0
        + f[(n + 1).min(2) % 3]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p57(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p57_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p57_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3]) -> Vec<f64> {
    let far = !(0 % 2 == 1 || 3 < 1);
    for i in 0..2 {
        let mut c: f64 = 1.3_f64.sin().sinh() / (0.5 + 1.3_f64.abs());
        let (mut p, t) = (
            0.2857 * (if far { if i != 1 { c } else { c } } else { c.mul_add(c, c) }),
            0.4 * (c * s[i] - s[i].min(c)),
        );
        if i % 2 == 1 || 3 < 2 {
            break;
        }
    }
    for h in s.iter() {
        let mut d = (0.4444 * ((s[2] - s[0]) * (*h).abs())).cos();
        let mut o9 = 0;
        while o9 < 2 {
            o9 += 1;
            for i in 0..=o9 {
                let mut xs = vec![
                    (0.5333 * (s[((3.0 * d).abs() as usize) % s.len()] * s[i] + s[o9]))
                    .atan(); 3
                ];
            }
            let mut t = [
                [0.7 * d, o9.min(2) as f64],
                [s[o9].sin().sinh().sin(), 0.7 * d],
                [
                    (0.5 * (d.sin() + (s[o9] - s[o9]))).sin(),
                    (0.5952 * ((*h + 0.6) * s[o9].atan())).tanh(),
                ],
            ];
            let mut xs = [0.0_f64; 4];
        }
        let d16: f64 = match o9 {
            0..=1 => {
                (if (0.1_f64.tanh() * 0.8).exp() <= d { s[o9] } else { d })
                    + (*h).asinh()
            }
            3 => (*h).copysign(d) * s[0],
            _ => {
                if (far) || (s[2] / (1.7 + (*h).sin()) < d) {
                    *h + *h
                } else {
                    d / (0.5 + d.abs())
                }
            }
        };
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![0.3 * total + s[1], 0.3 * total + s[2]]
}
pub const CASE: Case = Case { name: "p58", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let value = p58(s); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let (value, pullback) = p58_vjp(s); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p58_jvp(s, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p59 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p59(
    x: f64,
    s: &Vec<f64>,
    mut f: Vec<f64>,
    e: (f64, f64),
    n: usize,
) -> (f64, f64) {
    let (part8_0, part8_1) = e;
    let mut k11 = 0;
    let p = 'l13: loop {
        k11 += 1;
        for j in 0..k11 {
            let mut sum15 = 0.0_f64;
            'l17: for j16 in 0..3 {
                let b = (0.0427 * (e.1 * ((j * 1) as f64) * part8_1.powi(3))).atan()
                    * ((part8_1 - (j as f64)) / (0.3 * e.1).exp());
                f = vec![
                    f[j16.min(2) % 4], (0.0778 * ((match j16 { 0 => b, 1 => e.1, _ =>
                    0.6_f64, }) / 2.0)).atan(), e.1, (0.6667 * (e.0.copysign(0.6_f64) -
                    (2.0 + b.cos()).cbrt())).tanh()
                ];
                sum15 += 0.6;
            }
            if x * part8_0 > part8_1 {
                return (
                    (e.0).sin() + part8_0 + (x).sin() + part8_1 + (sum15).sin() + e.1
                        + f[0],
                    0.3 * part8_0 + part8_1 + e.1 + x + e.0 + sum15 + s[s.len() - 1],
                );
            }
            let mut o21 = 0;
            let p = loop {
                o21 += 1;
                if o21 >= 2 {
                    break (0.1167
                        * ((1.0 + (s.len() as f64) * (s.len() as f64)).sqrt()
                            * (f[o21] / (1.7 + e.0.sin()))))
                        .sin();
                }
                for c in f.iter() {
                    let q = (j * 2) as f64;
                    let mut q25 = 0.3247 * (q.hypot(0.7) - (f[j % f.len()] - *c));
                    if ((n + 2) % 2 == 1 || 3 < 0) || (1.9 > s[k11]) {
                        break 'l13 0.303 * ((f[n] - sum15) / (0.3 * 0.4_f64).exp());
                    }
                }
                let mut u: f64 = 1.8;
                for j28 in o21..3 {
                    let mut h = (0.5
                        * ((if sum15 / (0.5 + u.abs()) >= (j28 as f64) {
                            1.1
                        } else {
                            e.0
                        }) + f64::min(u, e.0)))
                        .atan();
                    h
                        += (0.6452 * (1.0 * f[n] + (1.0 + 0.6_f64 * 0.6_f64).sqrt()))
                            .tanh();
                    h = 0.6 * h + 0.3 * 0.6_f64.sin_cos().1;
                    u = 0.4032 * ((part8_1 + s[k11]) * ((o21 as f64) % 1.3)).floor();
                }
                if sum15 <= s[j] {
                    break u * e.1 % 1.3;
                }
            };
        }
        if part8_0 * part8_0 <= part8_0 {
            break (0.4667 * ((f[k11 % 4] + s[s.len() - 1]) / 3.0)).sin();
        }
        if k11 >= 3 {
            break f[f.len() - 1];
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..f.len() {
        total34 += f[i] * (i as f64 + 0.5);
    }
    (
        0.3 * x + part8_1 + part8_0 + e.1 + total + p + f[n],
        p + 0.4 * x + total34 + 0.6 * e.1 + total + e.0 + f[k11],
    )
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let value = p59(x, s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let (value, pullback) = p59_vjp(x, s, f, e, n); let (d_x, d_s, d_f, d_e) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, n, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
