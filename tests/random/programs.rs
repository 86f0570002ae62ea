// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut g = s[n];
    g += 0.1524 * (s[n].min(1.0) - g * s[n]);
    let mut zs = [0.0_f64; 2];
    zs = [(0.32 * (g * g)).tanh(), 0.7 / (1.7 + zs[0].sin())];
    let mut t = s[n].tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total9 = 0.0;
    for i in 0..zs.len() {
        total9 += zs[i] * (i as f64 + 0.5);
    }
    (x).sin() + g + (t).sin() + total9 + (y).sin() + total + zs[1]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p01(x: f64, s: &[f64], n: usize) -> f64 {
    for j in (0..s.len()).step_by(2) {
        let mut ws = [s[0].tanh(); 4];
        let ws6 = ws;
    }
    let mut o = ((3.0 * x).abs() as usize) % 4;
    'l9: for i in 0..o {
        let mut saved_x = s.to_vec();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + (total).sin() + s[o]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p01(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p01_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p01_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p02(x: f64, y: f64, n: usize) -> f64 {
    let c = (y.sin().sinh() + y.sin_cos().1)
        * (0.5 * (0.5 * 0.3_f64.cos()).asin().sin()).ln_1p();
    let mut ws = vec![
        (0.6364 * (f64::max(y, c) / (1.7 + c.sin()))).tanh(), 0.9_f64, (0.7692 * (c % 1.3
        * (y + 0.5))).atan()
    ];
    let mut o6 = 0;
    loop {
        o6 += 1;
        if o6 >= 3 {
            break;
        }
        for q in &ws {
            if ws.len() != 0 {
                break;
            }
            let mut r = (0.0047 * ((n as f64) * *q).powi(2)).atan();
            'l10: for i in 0..ws.len() {
                'b12: {
                    let mut m = (i * 3) % 5;
                    if o6 != 1 {
                        break 'b12;
                    }
                    let u = (1.0
                        + (match m {
                            0 => (1.2 + ws[(i + 2) % ws.len()].cos()).recip(),
                            1 => *q - *q,
                            _ => ws[i] + ws[(((3.0 * r).abs() as usize) + 2) % ws.len()],
                        })
                            * (match m {
                                0 => (1.2 + ws[(i + 2) % ws.len()].cos()).recip(),
                                1 => *q - *q,
                                _ => ws[i] + ws[(((3.0 * r).abs() as usize) + 2) % ws.len()],
                            }))
                        .sqrt();
                }
            }
        }
        if o6 < 3 {
            if ((3.0 * ws[2]).abs() as usize) != 1 {
                ws[1]
                    *= (0.339
                        * ({
                            let b = ws[0].cos() * c - (2.0 + (y * 0.6).cos()).cbrt();
                            c + b
                        }))
                        .tanh();
            }
            let u = ({
                let d_x = c - 1.0 / (1.0 + (-y).exp()) * (1.6 + 0.4_f64);
                c.tanh()
            }) * -(1.7 * c);
            let mut t = (0.2139
                * (match n {
                    1 | 2 => u / (0.3 * 0.4_f64).exp(),
                    0 => 0.9 * u,
                    _ => x - ws[0],
                }))
                .sin();
        } else if c - x < c {
            for j in o6..3 {
                'l20: for t in ws.iter() {
                    let d: f64 = (j as f64).sin().exp_m1() * (*t).abs()
                        + (y + (o6 as f64)).hypot(0.7);
                    if (j != 0) && (f64::max(ws[j], y) < d) {
                        continue;
                    }
                }
                let d = c * ws[j] + (((n * 3) as f64) - c) + ws[0];
                ws[j] = 0.6 * ws[j]
                    + 0.3 * (0.4545 * (c * (j as f64)).clamp(-0.8, 1.1)).tanh();
            }
        } else {
            let mut b = (0.4082 * ((1.5 + c.powi(2)).ln() + x.abs())).sin();
            'l25: for i in 0..n {
                let p = (1.3 + (c.sin().sinh() - y * b).sin()).powf(0.6);
                let a = 1.1_f64.copysign(ws[2]) / 0.7;
                let mut p29 = (0.4 * (ws[i].asinh() / (0.5 + c.abs()))).sin();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    (y).sin() + x + c + (total).sin() + ws[(o6 + 2) % ws.len()]
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p02(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p02_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p02_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p03(s: &[f64], y: f64, n: usize) -> f64 {
    let r = 1.3_f64.sin();
    for d in s.iter().rev() {
        'l6: for j in (0..n).rev() {
            for i in 0..s.len() {
                if s[n].mul_add(1.9, y) <= r {
                    break;
                }
                let mut q = s[2].sin_cos().1.cos();
                let mut d_x = (0.381 * y.mul_add(q, s[j])).sin();
                let mut xs = [(0.5 * s[n].cos()).asin(); 2];
            }
            let mut h = -r * (s[n] / (1.7 + (*d).sin()));
        }
        'l14: for j in 0..n {
            let b = (*d * r).copysign(y).asinh();
            let mut c = 0.6579 * (1.5_f64.copysign(*d) + (y + 0.8_f64));
            if ({
                let r = -({
                    let b18: f64 = -(s[j] / (1.7 + s[j].sin())
                        * (j as f64).copysign(*d));
                    (0.5 * b.cos()).asin()
                });
                s[j]
            }) >= s[0]
            {
                let mut ws = [0.0_f64; 4];
                let mut r23 = {
                    let t = (2.0 + (s[j] * b).mul_add(*d, b).cos()).cbrt();
                    0.8 * ws[n % 4]
                };
            } else {
                let mut m25 = 0;
                while m25 < 4 {
                    c = (s[m25] / (0.3 * *d).exp())
                        .copysign((m25 + 1) as f64)
                        .sin()
                        .sinh();
                    let mut ws = vec![
                        (0.2667 * ((if c + s[((3.0 * 0.4_f64).abs() as usize) % 4] < r {
                        m25 as f64 } else { c }) / (0.3 * 0.4_f64).exp())).cos(), (0.2963
                        * (s[m25] * (m25 as f64) * s[(j + 2) % s.len()])).cos(), * d,
                        ((s[m25] * c).tanh() * 0.8).exp()
                    ];
                    c -= (0.3556 * (b * ws[ws.len() - 1] * -b)).cos();
                    m25 += 1;
                }
                c -= 0.5 * f64::atan2(-c, 2.1 + c.sin());
            }
            for j28 in 0..s.len() {
                let mut xs = [(0.3556 * (*d * s[j28] / (0.3 * (j28 as f64)).exp()))
                    .sin(); 2];
                let c31: f64 = (0.5 * (c - c).sin()).ln_1p()
                    * (s[0] * c + c.sin().exp_m1());
            }
        }
        let mut t = (0.6667 * (n as f64)).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    y + 0.4 * r + total + s[n]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p03(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p03_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p03_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut o6 = 0;
    while o6 < 3 {
        o6 += 1;
        let mut a = rows[o6][1] * 0.7 * (y * f[(o6 * 2) % 4]);
    }
    {
        let at = &mut f[1];
        *at *= (1.6667 * (rows[3][o6 % 2] * ((o6 * 2) as f64)).sin().sinh()).sin();
        if *at / (0.3 * s[3]).exp() <= s[o6] {
            return y + *at + x + s[o6];
        }
        if *at - y <= (s.len() as f64) {
            return 0.3 * *at + 0.4 * y + 0.5 * x + s[2];
        }
        let mut ys = vec![0.0_f64; 4];
    }
    for g in f.iter_mut() {
        *g = (0.3002 * (1.0_f64.abs().atan() - *g * s[o6] * (s[3] * x))).tanh();
        let mut b = s[0];
        let t = b * b.asinh() + (((3.0 * y).abs() as usize) as f64);
        'b14: {
            let mut xs = if f64::max(*g, y) >= b {
                [
                    0.8167 * (s[o6] / (1.7 + s[o6].sin()) / (1.7 + (o6 as f64).sin())),
                    (0.7692 * (*g + 0.1 + b.fract())).cos(),
                ]
            } else {
                [(1.8_f64 * t).atan(), (0.1006 * (*g + *g - rows[o6][1] * t)).sin()]
            };
            if o6 != 3 {
                break 'b14;
            }
            let mut k16 = 0;
            while k16 < 2 && ((0.5 * t.sin()).ln_1p() >= t) {
                k16 += 1;
                for i in 0..k16 {
                    let mut p = (0.5128 * b.hypot(0.7).hypot(0.7)).sin();
                    let mut ys = [0.0_f64; 3];
                    let mut o = i % 4;
                }
                let mut saved_x = xs;
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
    x + total24 + (total).sin() + 0.6 * y + f[s.len() % 4]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut ws = vec![vec![y * 1.6; 2]; 3];
    let mut ys = s.to_vec();
    let (mut r, d_x) = (
        (0.5714 * (ys[0] + y / (1.5 + y * y))).atan(),
        (1.0 + 1.5_f64 * 1.5_f64).sqrt().sin(),
    );
    let mut o10 = 0;
    'l12: loop {
        o10 += 1;
        if o10 >= 2 {
            break;
        }
        ys[n]
            += (0.0727
                * (ys[((3.0 * ys[o10]).abs() as usize) % 4] * ws[1][o10 % 2]
                    * (1.9 + ws[o10][o10 % 2])))
                .tanh();
        if f64::sin(ws[o10][(o10 + 1) % 2]) <= 0.7_f64 {
            break;
        }
    }
    for i in o10 + 1..4 {
        r = (0.2051
            * ((1.0 + ys[(i + 2) % ys.len()] * ys[(i + 2) % ys.len()]).sqrt()
                - s[i] * ys[i % 4] + f64::min(d_x, d_x) * (0.5 * d_x.sin()).ln_1p()))
            .tanh();
        ys[o10] *= (0.2162 * (r * ws[1][0] + (1.5 - f[i]))).atan();
    }
    if (ys.len() as f64).copysign(r) <= d_x {
        if 0.8 <= d_x {
            r -= (0.8 * r).cos();
            for row in ws.iter() {
                if o10 % 2 == 1 || 3 < 1 {
                    r
                        -= 0.224
                            * (match row.len() {
                                2 => ws[o10][row.len() % 2],
                                0 => r / (1.7 + (ys.len().min(2) as f64).sin()),
                                _ => ws[o10][o10.min(2) % 2],
                            });
                    continue;
                }
                let mut p = (0.5 * 0.5_f64.sin()).ln_1p();
            }
            let g = 0.5_f64.mul_add(d_x, 1.8).fract();
        }
        let mut k18 = 0;
        loop {
            k18 += 1;
            if k18 >= 4 {
                break;
            }
            let mut ws20 = vec![0.0_f64; o10 % 4 + 1];
            let mut ws22 = vec![r; (o10 * 2) % 4 + 1];
            let mut t = (0.3077 * (d_x + y - f64::min(r, d_x))).atan();
        }
        r = d_x.cos().tanh();
    } else if !(ys[n] + d_x < d_x) {
        if ws[f.len() % 3][o10 % 2].abs() <= (o10 as f64) {
            let zs = vec![
                (s[o10 % s.len()] / 2.0).sin().sinh(), (0.128 * (if ! flag { ys[o10 % ys
                .len()] * d_x } else { r.powi(2) })).cos()
            ];
        } else {
            let d_x28 = 'b26: {
                r
                    += 0.4211
                        * ({
                            let t: f64 = (1.2
                                + (match ys.len() {
                                    2 => d_x + ys[1],
                                    0 => ys[o10] - ys[3],
                                    _ => ws[1][1] - f[n],
                                })
                                    .cos())
                                .recip();
                            1.9
                        });
                f[2] *= (0.3077 * (y + r * (o10 as f64))).cos();
                if ws[o10 % 3][(f.len() + 3) % 2] > r {
                    break 'b26 (1.5 + d_x.powi(2)).ln().sin();
                }
                r = (if ws[0][o10 % 2] * r > ys[n] {
                    d_x
                } else {
                    f[f.len() - 1] - f[n]
                }) * ((0.5 * d_x.cos()).asin() / (1.5 + f[3] * f[3]));
                0.5814 * (r + (0.5 + 1.3))
            };
            if ((d_x28 / (0.3 * r).exp() < 1.9) || (flag))
                || ((if (ys.len() % 2 == 1 || 3 < 0) && (d_x * r >= 1.2) {
                    r
                } else {
                    d_x28
                }) >= f[3])
            {
                'l30: for i in 0..ys.len() {
                    ys[i] *= 0.1053 * (1.9 * (d_x28 / (0.5 + d_x.abs())));
                }
                let u: f64 = f[((3.0 * 0.4_f64).abs() as usize) % 4];
            } else {
                for j in (0..ys.len()).rev() {
                    let mut zs = [
                        ys[j],
                        0.1429 * ((d_x28 + ys[j % ys.len()]) * (1.4 * d_x)),
                        (0.3077
                            * f64::atan2(d_x28, 2.1 + d_x.sin()).mul_add(ys[n], d_x28))
                            .sin(),
                        (0.0702
                            * ((1.5 + ws[o10][0].powi(2)).ln()
                                * ((ys.len() as f64) - d_x28)))
                            .tanh(),
                    ];
                    if o10 != 0 {
                        continue;
                    }
                }
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
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * total + y + 0.5 * d_x + 0.6 * r + f[0]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), flag: bool) -> [f64; 2] {
    let mut m = 0 % 5;
    let v1 = e.1;
    'l8: for i in 1..3 {
        let mut sum10 = 0.0_f64;
        for j in 0..i.min(4) {
            if m.min(2) > 2 {
                let ws = vec![
                    (0.6452 * (s[j] + 1.6).clamp(- 0.8, 1.1)).atan(), (0.2778 * ((0.9 -
                    v1) * (v1 + f[i]))).cos(), - e.0.abs()
                ];
            } else {
                if j > 1 {
                    return [
                        e.0 + 0.4 * v1 + 0.5 * e.1 + s[3],
                        0.3 * e.0 + (v1).sin() + e.1 + f[i],
                    ];
                }
            }
            m = (m * 2 + i) % 5;
            sum10
                += (0.0667
                    * (0.768 * ((1.0 + f[j] * f[j]).sqrt().powi(3) / (0.3 * v1).exp())))
                    .sin();
        }
        let q = (0.0394
            * (f[i] * s[((3.0 * f[2]).abs() as usize) % s.len()] * (sum10 * e.0)
                * ((e.1 - sum10) * (0.5 * sum10.cos()).asin())))
            .tanh();
    }
    let mut q = (0.3922 * (0.6 - f[2] - (e.1 - e.1))).tanh();
    'l16: for i in (0..m).step_by(2) {
        let mut d = -f64::sin(f.len() as f64);
        for i19 in 0..=i {
            f[(s.len() * 1) % 3] += (1.25 * f[i19 % f.len()].sin().atan()).cos();
        }
        if flag {
            if i < 1 {
                let mut t = f64::min(d, d.sin_cos().0);
            } else if f64::max(0.7, d) < d {
                let q22: f64 = f64::sin(e.0 * 1.5)
                    * (1.4_f64.clamp(-0.8, 1.1) * (0.4 / (1.5 + q * q)));
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
    [
        0.3 * total + q + 0.5 * e.1 + 0.6 * e.0 + v1 + total25 + s[1],
        q + total25 + e.0 + 0.6 * total + 0.7 * e.1 + 0.8 * v1 + f[f.len() % f.len()],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let value = p06(s, f, e, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let (value, pullback) = p06_vjp(s, f, e, flag); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let flag = flag; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, flag, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64)) -> f64 {
    let mut a = (0.5926 * (s[1] * (e.1 * e.0))).tanh();
    let mut sum6 = 0.0_f64;
    let mut own6 = [0.0_f64; 3];
    'l7: for j in 0..3 {
        for k in 0..3 {
            own6[k] = (0.3175 * (s[0] + a).mul_add(e.1, 0.3)).cos() * (k as f64 - 0.5);
        }
        let a10 = (2.0 + e.1.cos()).cbrt() - (s[j] / 2.0).abs();
        own6[j % 3] /= (0.5 + a10.abs());
        sum6 += (0.0769 * ((a - a10 - 1.0 / (1.0 + (-e.0).exp())) * a10)).sin();
    }
    let ok = sum6.sin_cos().0 <= (s.len() as f64);
    let mut sum14 = 0.0_f64;
    for j in 0..3 {
        let mut d_x = (0.1026 * (a * sum6 + (((3.0 * e.0).abs() as usize) as f64) * e.1))
            .tanh();
        d_x = (0.0847
            * (s[j % s.len()].abs().asinh()
                * ((s[(j + 2) % 3] - sum6) * (1.5 + (j.min(2) as f64).powi(2)).ln())))
            .atan();
        let mut p: f64 = 0.303 * (s[j] * x - ((j * 3) as f64));
        sum14
            -= (0.1852
                * (-(a + s[j])
                    * (if ((j * 3) > 3) && (s[0] > 0.5) {
                        1.8 * s[0]
                    } else {
                        f64::max(s[j], s[j])
                    })))
                .tanh();
    }
    let xs = [
        0.1404 * (sum6 * a - (1.0 + sum14 * sum14).sqrt()),
        1.0 / (1.0 + (-0.4_f64).exp()),
        f64::max(0.5, e.0),
        (0.625 * (sum14.clamp(-0.8, 1.1) / (1.5 + s[0] * s[0]))).tanh(),
    ];
    let mut saved_x = xs.clone();
    'l21: for v1 in &xs {
        let mut k23 = 0;
        loop {
            k23 += 1;
            let h = 'b25: {
                'l26: for d in saved_x.iter_mut() {
                    *d /= (0.5 + e.1.abs());
                    *d += (2. * (*d * *v1).sin()).tanh();
                    *d /= (0.3 * *d).exp();
                }
                if (1.2 + saved_x[(saved_x.len() + 2) % 4].cos()).recip() > a {
                    break 'b25 0.473 * ((*v1 - 1.2) / (1.7 + a.sin()));
                }
                saved_x = [
                    (*v1).cos(),
                    (0.4 * (xs[0] - a)).sin(),
                    sum14.sin().exp_m1(),
                    saved_x[0],
                ];
                (0.5333
                    * (saved_x[3] * 1.0
                        * (2.0 + saved_x[saved_x.len() - 1].cos()).cbrt()))
                    .atan()
            };
            if ok {
                break;
            }
            if k23 >= 4 {
                break;
            }
        }
        for i in (0..k23).step_by(2) {
            let mut g = {
                let g = (0.0651
                    * (1.6_f64
                        * (if ((3.0 * 0.4_f64).abs() as usize) < 3 { a } else { sum14 })
                        * ((k23 * 1) as f64)))
                    .cos();
                {
                    let d = ((0.5 * g.sin()).ln_1p() * g).tanh();
                    saved_x[saved_x.len() % 4]
                }
            };
            let g33;
            if ok {
                g33 = f64::min(*v1, xs[i]) / (1.5 + a * a);
            } else {
                g33 = (0.3333 * (xs[1] + saved_x[i] - (0.5 * e.1.cos()).asin())).sin();
            }
            if s[0].abs() < sum14 {
                if !(f64::min(g33, *v1) > 1.1) {
                    a /= 2.0;
                    g *= (0.9259 * (sum14 * (0.3 * e.1))).atan();
                    if (saved_x[i] - (xs.len() as f64) >= saved_x[i])
                        || (e.1 / 0.7 < 0.8)
                    {
                        return a + g + 0.5 * g33 + 0.6 * *v1 + 0.7 * sum6 + 0.8 * sum14
                            + s[1];
                    }
                } else {
                    a = (0.2963 * (g * s[1] * f64::sin(*v1) + ((i * 1) as f64))).tanh();
                    let a35 = sum14.sin().sinh().floor() + g.sin_cos().1.sin_cos().1;
                }
                let mut ys = vec![[(0.32 * (saved_x[i] * g)).sin(); 2]; 3];
                ys[0][0] -= (0.186 * ((1.8 + g) * -*v1)).cos();
            } else if *v1 < sum6 {
                if e.1 - (i as f64) < ((k23 + 1) as f64) {
                    g += (1.3333 * -(2.0 + xs[xs.len() - 1].cos()).cbrt()).atan();
                    break 'l21;
                }
            } else {
                g = sum6.abs().atan().atan();
            }
            saved_x[i % 4] = 0.1628
                * ((if i < 0 { g33 + x } else { (0.5 * g33.cos()).asin() })
                    * (0.8 * (if i % 2 == 1 || 3 < 3 { sum14 } else { *v1 })));
        }
        let mut d = 0.5208 * (a.sin_cos().1 * sum14);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    let mut total41 = 0.0;
    for i in 0..saved_x.len() {
        total41 += saved_x[i] * (i as f64 + 0.5);
    }
    sum14 + total + 0.5 * a + x + 0.7 * total41 + e.0 + saved_x[0]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let value = p07(x, s, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, gradient) = p07_grad(x, s, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let (value, pullback) = p07_vjp(x, s, e); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, flag: bool) -> Vec<f64> {
    let d = (1.7 * e.1 - (s[2] - s[1])) * (e.1 * e.1 / (1.7 + 1.7_f64.sin()));
    for j in 0..4 {
        let mut r = e.1;
        'l10: for i in (1..2).rev() {
            let mut ws = vec![
                f64::max(d, y).sin(), (0.4396 * ((s.len() as f64).tanh() * 0.8).exp()
                .mul_add(y, 1.1)).cos()
            ];
            {
                let cell = &mut ws[i];
                *cell += 0.5333 * e.1;
                let (mut p, r) = (
                    (0.16
                        * ((r + *cell)
                            * ({
                                let c = r;
                                *cell
                            })))
                        .sin(),
                    (0.3175 * ((1.8 + (i as f64)) * (s[j] * s[i]))).atan(),
                );
                for i17 in i + 1..4 {
                    let q = p;
                    let t = (0.0097
                        * ((x * (s.len() as f64) + 0.4_f64.hypot(0.7))
                            * (1.2 - 1.6 + 0.0_f64).clamp(-0.8, 1.1)))
                        .tanh();
                    if j == 2 {
                        break;
                    }
                    p /= (1.7 + s[j].sin());
                }
                'l21: for j in 0..s.len() {
                    p /= (1.7 + s[i].sin());
                    let mut o = j % 5;
                    let mut r24 = s[j] * 1.2 * s[2].sin();
                    if d + r >= s[0] {
                        continue 'l21;
                    }
                }
            }
            ws[i] /= (0.3 * s[0]).exp();
            debug_assert!(0.4_f64.is_finite());
        }
        let mut o = j % 5;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![
        (total).sin() + 0.4 * x + e.1 + e.0 + (d).sin() + y + s[2], e.1 + (e.0).sin() +
        0.5 * total + 0.6 * y + 0.7 * d + x + s[3 % s.len()]
    ]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let value = p08(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let (value, pullback) = p08_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p09(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize) -> f64 {
    let mut zs = [0.0_f64; 2];
    for i in (0..n).step_by(2) {
        if i > 0 {
            if (y >= y) && ((if i != 2 { zs[1] } else { 0.4 }) >= (i as f64)) {
                *z += 0.8 * 1.0;
                break;
            }
        } else {
            let mut g = zs[zs.len() % zs.len()];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..zs.len() {
        total10 += zs[i] * (i as f64 + 0.5);
    }
    y + *z + x + total10 + 0.7 * total + zs[1]
}
pub const CASE: Case = Case { name: "p09", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let value = p09(x, s, y, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let (value, gradient) = p09_grad(x, s, y, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p09_grad_into(x, s, y, z, n, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p09_vjp(x, s, y, z, n); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p09_jvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p09_hvp(x, s, y, z, n, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p10(x: f64, s: &[f64]) -> f64 {
    let mut ys = [
        (0.6349 * (x.clamp(-0.8, 1.1) - 1.1 * s[0])).atan(),
        if (s[(((3.0 * s[0]).abs() as usize) + 2) % 4].cos() < x)
            || (1.3 - (s.len().min(2) as f64) >= x)
        {
            s[3] * x
        } else {
            s[1] * s[0]
        },
        (s.len() as f64).sin_cos().0.max(0 as f64),
    ];
    ys[2] = (0.2222 * (-((1 + 3) as f64) * (1 as f64) * (1.5 * x))).tanh();
    for j in (1..2).rev() {
        let mut sum5 = 0.0_f64;
        let mut own5 = [0.0_f64; 3];
        for j in 0..3 {
            for k in 0..3 {
                own5[k] = (x + x).atan() * (k as f64 - 0.5);
            }
            let mut q = (0.381
                * ((if f64::sin(own5[j]) > 0.6_f64 { x } else { x })
                    + own5[j].clamp(-0.8, 1.1)))
                .atan();
            for i in (0..ys.len()).step_by(2) {
                q = (0.079
                    * (own5[own5.len().min(2) % own5.len()] / (0.3 * q).exp() + q / 3.0
                        + x * own5[j] * (0.7 - x)))
                    .atan();
                ys[i.min(2) % 3] *= (1. * (own5[j] + x).sin().exp_m1()).cos();
                let p = (q + ((j + 3) as f64)).mul_add(q, 0.1).max(ys[0]);
            }
            sum5 -= 0.24 * (q / (1.5 + q * q) * (own5[2] + q)).abs();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..ys.len() {
        total13 += ys[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * total + total13 + s[2]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let value = p10(x, s); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let (value, gradient) = p10_grad(x, s); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let (value, pullback) = p10_vjp(x, s); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p11(x: f64, s: &Vec<f64>, n: usize) -> f64 {
    'l4: for i in 0..n {
        let r = (1.5 + (s[(n + 3).min(2) % 4] * (n.min(2) as f64)).powi(2)).ln().fract();
        let mut zs = [
            (i as f64) * 0.2 * (r - (s.len().min(2) as f64)),
            f64::max(s[i].sin(), r),
            (0.6667 * (r * (i as f64) - r * r)).sin(),
        ];
        let mut b = 0.6667 * (zs[0] * x).max(zs[n % zs.len()]);
        b = (0.2667
            * ((zs[s.len() % 3] - zs[i]
                - (match s.len() {
                    0 => 0.3,
                    1 => r,
                    _ => b,
                })) * b.sin()))
            .sin();
    }
    let mut sum9 = 0.0_f64;
    'l10: for j in 0..3 {
        if (j as f64).asinh() > x {
            continue 'l10;
        }
        let v1 = ((0.5 * x.sin()).ln_1p() + x) * ((x - x) * f64::max(x, x));
        let mut xs = if (0.0158 * (v1 * v1)).tanh() >= s[(j + 3) % 4] {
            [
                (0.1185
                    * (s[j % 4]
                        * ({
                            let c: f64 = if x.clamp(-0.8, 1.1) <= v1 {
                                s[j] + x + (s[n].tanh() * 0.8).exp()
                            } else {
                                if v1 + s[j] > x { 1.0 * v1 } else { s[1] }
                            };
                            c
                        })))
                    .atan(),
                s[j],
            ]
        } else {
            [(0.0139 * ((s[n] - v1) * -v1)).sin(), 0.2222 * v1]
        };
        if -v1 >= (j as f64) {
            sum9 += (0.1212 * (((n * 3) as f64) - v1 * 1.0 / (1.5 + 0.7 * 0.7))).cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * sum9 + 0.4 * x + total + s[1]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let value = p11(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, gradient) = p11_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let (value, pullback) = p11_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    match n {
        0 => {
            let mut v1 = (0.4386
                * ((if n.min(2) == 2 { s[s.len() % 4] } else { 1.9 }) * (e.1 - 0.9)))
                .cos();
        }
        1 => {}
        _ => {
            for i in (0..s.len()).rev() {
                let mut d_x = ((i + 3) as f64).sin();
                let mut o = i % 5;
            }
            let mut xs = vec![0.0_f64; 2];
        }
    }
    let u = (0.5
        * (({
            let u = s[n].asinh() / (0.5 + 1.7_f64.abs());
            u
        }) * -y)
            .sin())
        .ln_1p();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (e.1).sin() + total + y + (u).sin() + e.0 + s[2]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p13(x: f64) -> f64 {
    let q2: f64;
    if 2 % 2 == 1 || 3 < 3 {
        q2 = (0.4 * (0.1_f64.cos() * (1.2 + 0.2_f64.cos()).recip())).cos();
    } else {
        q2 = 1.0 / (1.0 + (-0.4_f64).exp()) * x;
    }
    let (mut u, a) = (
        (0.3333
            * ((match 0 {
                1 | 2 => q2,
                0 => q2,
                _ => q2,
            }) + ((1 as f64) + q2)))
            .sin(),
        q2,
    );
    'l6: for i in (0..4).rev() {
        let ys = [(q2 / (1.5 + 0.5 * 0.5)).tanh(); 2];
        let mut saved_x = [0.0_f64; 3];
        if ys[1] * a >= (i as f64) {
            let mut sum10 = 0.0_f64;
            for j in 0..3 {
                match j {
                    1 | 2 => {}
                    0 => {
                        if j != 2 {
                            break;
                        }
                        if a * x >= a {
                            continue 'l6;
                        }
                    }
                    _ => {
                        saved_x[j] = ys[0];
                        debug_assert!(u.is_finite());
                    }
                }
                sum10
                    += (0.1408 * (u.max(a) * (q2 + q2) - (j as f64).tanh().hypot(0.7)))
                        .tanh();
            }
        } else if (u.cos() > (i as f64)) || (saved_x.len() == 1) {
            let u13 = q2;
            u += (0.6061 * (0.6_f64.sin_cos().0 - (1.7 - 0.6))).cos();
        }
        let mut c = 0.8333 * -(1.5 + u.powi(2)).ln();
    }
    0.3 * u + 0.4 * q2 + 0.5 * a + 0.6 * x
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let value = p13(x); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let (value, gradient) = p13_grad(x); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let mut d_x = f64::NAN; let value = p13_grad_into(x, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let (value, pullback) = p13_vjp(x); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let t_x = direction[0]; let (value, gradient, product) = p13_hvp(x, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p14(x: f64, n: usize, flag: bool) -> f64 {
    let mut t = f64::atan2(x + (n as f64), 2.1 + x.sin());
    let c = ({
        let a = (2.0 + (0.7 - t).cos()).cbrt() / 3.0;
        1.6_f64.tanh()
    })
        .sin()
        .sinh();
    let p = (c.max(c) - (t - 1.2))
        * f64::atan2(1.0 / (1.0 + (-c).exp()), 2.1 + 0.4_f64.sin());
    t -= c * 0.1 * (1.8_f64 - 0.6);
    let mut p = (0.3077 * (t + t - (2.0 + 1.8_f64.cos()).cbrt())).cos();
    let p = (c - p).abs().min(p);
    let mut ws = vec![[(0.4167 * (p + 1.1)).atan(); 2]; 3];
    let mut sum11 = 0.0_f64;
    for i in 0..n.min(4) {
        let mut q = (c * p).sin();
        if 3 < 3 {
            sum11
                += (0.5714
                    * (1.0
                        + ((1.0 + 0.5_f64 * 0.5_f64).sqrt() + (0.5 * q.cos()).asin())
                            * ((1.0 + 0.5_f64 * 0.5_f64).sqrt()
                                + (0.5 * q.cos()).asin()))
                        .sqrt())
                    .tanh();
        }
    }
    0.3 * sum11 + c + p + x + t
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let value = p14(x, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let (value, gradient) = p14_grad(x, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let flag = flag; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, flag, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let flag = flag; let (value, pullback) = p14_vjp(x, n, flag); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let flag = flag; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, flag, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> f64 {
    let mut sum5 = 0.0_f64;
    'l6: for j in 0..n.min(4) {
        let mut m8 = 0;
        while m8 < 3 {
            let mut m = n % 4;
            let c = (((m8 + 2) as f64).sin() - f64::min(s[j], y))
                * (y.min(s[j]) * s[1].tanh());
            m8 += 1;
        }
        let mut xs = vec![(0.5 * (y / 3.0).sin()).ln_1p(); m8 % 4 + 1];
        sum5 -= (0.0667 * (0.1389 * ((xs[n % xs.len()] - y) * y).powi(2))).atan();
    }
    let d = (s[0].sin() - s[0] * s[2]) / (1.7 + y.sin());
    let mut saved_x = vec![
        (sum5.tanh() * 0.8).exp() * f64::sin(s[s.len() % 3]), (0.4308 * s[s.len() % s
        .len()].min(d)).atan()
    ];
    let mut m16 = 0;
    loop {
        m16 += 1;
        if m16 >= 4 {
            break;
        }
        let mut ys = saved_x.clone();
    }
    match (saved_x.len() + 1) {
        0 => {
            saved_x[n % 2] += (0.2456 * (1.2 + sum5 - s[1] / (1.7 + d.sin()))).atan();
        }
        1 => {
            saved_x[0] += (0.0859 * (1.0 + (sum5 * d) * (sum5 * d)).sqrt()).cos();
            let mut b = (0.2872 * (d * y * f64::sin(saved_x[1]))).tanh();
        }
        _ => {
            let mut b = (0.0741 * (y - s[1]).powi(3)).atan();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..saved_x.len() {
        total22 += saved_x[i] * (i as f64 + 0.5);
    }
    (total).sin() + 0.4 * d + (sum5).sin() + (y).sin() + total22 + s[1]
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, gradient) = p15_grad(s, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p15_grad_into(s, y, n, flag, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, gradient, product) = p15_hvp(s, y, n, flag, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize, flag: bool) -> Vec<f64> {
    let mut v1 = (0.7143 * (f64::sin(f[2]) * (f[2] + 1.3))).sin();
    f[1]
        *= (0.32
            * (match n {
                2 => f[(f.len() + 3) % 3] + v1,
                0 => v1 * v1,
                _ => {
                    let v16 = (if (!flag) && (v1.sin().exp_m1() < v1) {
                        (0.5 * (n as f64).sin()).ln_1p()
                    } else {
                        v1
                    }) * v1;
                    0.8_f64
                }
            }))
            .tanh();
    for i in 0..4 {
        v1 += (1.3333 * s[2]).tanh();
    }
    let r = (0.5 * f[2].cos()).asin().tanh().cos();
    if !flag {
        if (f.len() + 1) != 3 {
            v1 += (0.5714 * (v1.tanh() * (r - v1))).sin();
            for p in s.iter() {
                for (j, p11) in f.iter().enumerate() {
                    let b = (if !(s[f.len() % 4] * (f.len() as f64) <= *p) {
                        1.7 * *p11
                    } else {
                        f[j] + 0.7_f64
                    }) * (v1 - (*p).copysign(f[j]));
                    v1 *= 0.6667 * *p;
                }
                v1 = 0.6 * v1 + 0.3 * f[f.len() - 1];
            }
            for i in 0..f.len() {
                {
                    let cell = &mut f[i];
                    *cell = 0.6 * *cell
                        + 0.3 * (0.25 * ((i as f64) * *cell - (r + s[n])));
                    let mut ws = vec![vec![0.2941 * (s[i] + (s.len() as f64)); 2]; 3];
                    let mut zs = vec![vec![(1.0 + r * r).sqrt(); 2]; 3];
                    let v1 = (s[3] / (0.5 + r.abs())).cos()
                        * ((s[n % s.len()] - s[i]) / (1.7 + r.sin()));
                }
            }
        }
    } else if 1.0 / (1.0 + (-r).exp()) > f[0] {
        f[2] -= (1.3333 * s[n]).tanh();
    } else {
        let mut sum20 = 0.0_f64;
        for j in 0..3 {
            if f64::max(1.9_f64, f[j]) > f[f.len().min(2) % 3] {
                let mut k22 = 0;
                loop {
                    k22 += 1;
                    if k22 >= 2 {
                        break;
                    }
                    v1 /= (0.5 + f[k22 % f.len()].abs());
                    f[k22] += (0.6667 * (r + (f.len().min(2) as f64)).max(f[2])).atan();
                }
                if f[j] * 1.8_f64 <= r {
                    f[j] = 0.6 * f[j]
                        + 0.3
                            * (0.2469
                                * ((1.5 + (f.len() as f64).powi(2)).ln() - 0.7_f64.atan()))
                                .cos();
                    let (mut q, v1) = (
                        (0.4348 * (v1 - r + 1.1)).sin(),
                        f[j] * r
                            * ({
                                let g: f64 = (0.5
                                    * (r / (1.5 + s[j.min(2) % 4] * s[j.min(2) % 4])).sin())
                                    .ln_1p() * v1;
                                s[j % 4]
                            }),
                    );
                    f[1] = 0.1595 * ((v1 * s[n]).mul_add(q, 1.6_f64) / 2.0);
                } else if (0.5 * v1.sin()).ln_1p() >= r {
                    v1 /= (1.5 + r * r);
                    f[k22] /= (0.5 + f[j].abs());
                } else {
                    if !(((3.0 * v1).abs() as usize) < 2) {
                        return vec![
                            v1 + r + f[k22], r + v1 + f[((3.0 * r).abs() as usize) % 3]
                        ];
                    }
                    f[k22] = (0.4444 * (r * (r * r - (v1 - r)))).atan();
                }
            }
            sum20
                += (0.0667
                    * (0.2727
                        * ((r - f[j]) * (f[1] + ((j * 2) as f64)) * (j as f64).powi(2))))
                    .sin();
        }
        v1 = 0.6 * v1
            + 0.3
                * (0.1375 * ((f.len() as f64) + sum20 + s[n] / (0.3 * f[0]).exp()))
                    .cos();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..f.len() {
        total29 += f[i] * (i as f64 + 0.5);
    }
    vec![
        (v1).sin() + total29 + r + 0.6 * total + s[1], (r).sin() + 0.4 * total29 + total
        + (v1).sin() + f[2]
    ]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let value = p16(s, f, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let (value, pullback) = p16_vjp(s, f, n, flag); let (d_s, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let flag = flag; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, flag, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p17(x: f64, mut f: [f64; 3], y: f64) -> f64 {
    let [q, v1, b] = f;
    debug_assert!(y.is_finite());
    let d7: f64;
    if 3 != 3 {
        d7 = (0.5714 * (b.copysign(b) + 0.9_f64.sin())).sin();
    } else {
        d7 = f64::max(v1, 1.4) * 0.2_f64.copysign(0.9);
    }
    let mut q = f[0];
    f[1] /= (1.5 + 1.9 * 1.9);
    q = (2.0 + (b + f[0 % 3].abs()).cos()).cbrt();
    q = f[1];
    f[2 % 3] -= (0.5333 * (f[0] * q).asinh()).sin();
    let far = (b * f[((3.0 * f[2]).abs() as usize).min(2) % 3] > q)
        || ((1.2_f64.tanh() * 0.8).exp() < 0.3);
    let mut m11 = 0;
    loop {
        m11 += 1;
        if m11 >= 2 {
            break;
        }
        q *= f[m11].tanh().tanh();
        let mut sum13 = 0.0_f64;
        for i in 0..3 {
            f.fill(f64::atan2(b, 2.1 + 0.4_f64.sin()).asinh());
            f.fill(0.3497 * ((1.5 + 0.4_f64.powi(2)).ln() + b * v1));
            f[m11] = (0.1414
                * ((f[i] / (1.7 + q.sin())).copysign(f[f.len() - 1])
                    - (f.len() as f64) / (0.5 + (i as f64).abs())))
                .atan();
            sum13 += (1.3 + (f[i] * b).sin()).powf(0.6);
        }
        let mut sum16 = 0.0_f64;
        for j in 0..m11.min(4) {
            f = [
                (0.2_f64.tanh() * 0.8).exp(),
                (0.2222 * (sum13 * f[j])).atan(),
                (0.6667 * (f[f.len() - 1] + f[m11])).tanh(),
            ];
            'b18: {
                if !(v1.clamp(-0.8, 1.1) <= d7) {
                    q += (1. * (sum13 * f[f.len() - 1]).sin().exp_m1()).sin();
                    f[(0 + 3) % 3] = (0.1795
                        * (f[m11] / (1.7 + 0.5_f64.sin()) / (0.5 + 1.4_f64.abs())
                            * ((j as f64) % 1.3 / (0.5 + f[2].abs()))))
                        .sin();
                } else {
                    let mut p = v1;
                }
                if sum13.copysign(f[2]) >= sum13 {
                    break 'b18;
                }
                let mut sum20 = 0.0_f64;
                for i in 0..3 {
                    let r = q;
                    sum20
                        += 1.0 / (1.0 + (-d7).exp())
                            * (1.0 / (1.0 + (-r).exp()) * f[f.len() - 1].cos());
                }
            }
            for j24 in (0..=m11).step_by(2) {
                q
                    += 0.28
                        * ((1.3 + f[j.min(2) % 3].sin()).powf(0.6) / (1.7 + f[j].sin()));
                q /= (0.5 + (j as f64).abs());
                f[j] = (0.2133
                    * ((if d7 + q >= b { (2.0 + f[m11].cos()).cbrt() } else { v1 * q })
                        * f[m11]))
                    .sin();
            }
            if j > 2 {
                sum16
                    += (0.2597
                        * (q.cos().hypot(0.7)
                            - (d7 / (0.5 + f[(j + 3) % f.len()].abs())
                                - f[2].sin_cos().0)))
                        .cos();
            }
        }
        if !far {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * d7 + total + q + 0.6 * b + 0.7 * x + 0.8 * v1 + f[m11]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let value = p17(x, f, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, gradient) = p17_grad(x, f, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let (value, pullback) = p17_vjp(x, f, y); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p17_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p17_hvp(x, f, y, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, flag: bool) -> f64 {
    match 1 {
        0 => {
            'l5: for i in 1..2 {
                for i7 in (0..i).step_by(2) {
                    if (((3.0 * y).abs() as usize) != 2) || (!flag) {
                        break 'l5;
                    }
                    for i9 in i..3 {
                        let mut p = {
                            let d_x = (if flag { y } else { i as f64 })
                                * (x - rows[i9][1]) * x;
                            0.8 * y
                        };
                        let c: f64 = (if (1.4_f64.tanh() <= p) && (i9 < 2) {
                            p * p
                        } else {
                            1.4 - 0.4
                        }) / (0.5 + (((3.0 * 0.4_f64).abs() as usize) as f64).abs());
                        let mut xs = [0.0_f64; 3];
                        xs[0] = (0.4
                            * ((i as f64) / 0.7 - xs[xs.len() - 1] / (1.7 + y.sin()))
                                .asinh())
                            .sin();
                    }
                    let mut h = (y + 0.2).atan();
                    let a16;
                    if (i7 + 3) % 2 == 1 || 3 < 2 {
                        a16 = h;
                    } else {
                        a16 = f64::sin(
                            if y * 1.5 >= (3 as f64) { 1 as f64 } else { 1.4_f64 },
                        );
                    }
                }
                let mut d = 0.5952 * (y / (0.5 + 0.4_f64.abs()) + 1.3_f64.sin().sinh());
                let mut ys = [({
                    let c = rows[i][1] * y * ((0.5 - 1.9) * (y * 1.5));
                    0.4
                }) + y * (i as f64); 2];
                let mut q = ys[0] / 2.0 / (1.5 + rows[i][i] * rows[i][i]);
            }
            let mut t = 0.8333 * (3 as f64);
        }
        1 => {
            let mut v1 = (0.404 * (x / (0.5 + 1.8_f64.abs()) + y * 1.3)).atan();
            let mut v124 = 1.7 * 0.5 - f64::sin(1.3);
        }
        _ => {
            let mut xs = [[(1.5 + 1.2_f64.powi(2)).ln(); 2]; 3];
            let mut xs27 = [0.0_f64; 2];
        }
    }
    y + x
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let value = p18(x, rows, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, gradient) = p18_grad(x, rows, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, flag, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let (value, pullback) = p18_vjp(x, rows, y, flag); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, flag, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, flag, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p19(x: f64, s: &[f64; 3], n: usize) -> f64 {
    'b4: {
        let mut q = 1.0 / (1.0 + (-s[2]).exp());
        let mut zs = s.to_vec();
        if (x.clamp(-0.8, 1.1) < q) && (x >= q) {
            break 'b4;
        }
        let mut zs7 = zs.clone();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (total).sin() + 0.4 * x + s[s.len() % s.len()]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p19(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p19_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p19_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], n: usize) -> f64 {
    let mut zs = s.to_vec();
    'l6: for &a in zs.iter() {
        let mut sum8 = 0.0_f64;
        'l9: for j in 0..3 {
            if a <= zs[j] {
                return (x).sin() + a + zs[3];
            }
            let mut sum11 = 0.0_f64;
            let mut own11 = [0.0_f64; 3];
            'l13: for j12 in 0..3 {
                for k in 0..3 {
                    own11[k] = (0.5 * (s[j12 % 4] - a)).cos() * (k as f64 - 0.5);
                }
                let a16 = (rows[j][(n + 3) % 2].sin() - a.abs()) / 3.0;
                if (1.9_f64.sin() <= 0.6_f64) || (a16.abs() >= 1.6) {
                    let mut c = (own11[0] * own11[1]).cos();
                    break 'l6;
                }
                let mut o = s.len() % 2;
                if own11[j] > 0.1 {
                    sum11 += (own11[o % own11.len()] / (0.5 + rows[3][o].abs())).tanh();
                }
            }
            if s.len() != 0 {
                sum8
                    += a.sin_cos().0.tanh()
                        * (1.5_f64.sin().sinh() * (sum11 / (1.5 + sum11 * sum11)));
            }
        }
        let mut o22 = 0;
        let c = loop {
            o22 += 1;
            let mut q = (1.3 + (sum8 - zs[0]).sin()).powf(0.6);
            let mut xs = if a * a < 0.2 {
                [(a * zs[o22 % zs.len()]).tanh(), 0.9_f64]
            } else {
                [
                    (0.32 * ((1.0 + s[2] * s[2]).sqrt() / (0.3 * 0.4_f64).exp())).atan(),
                    (0.5 * (2.0 + q.cos()).cbrt().cos()).asin(),
                ]
            };
            let a26 = ((match o22 {
                0 => sum8,
                1 => xs[0],
                _ => q,
            }) / (1.7 + q.sin()))
                .copysign(sum8);
            if (0.0172 * a26.mul_add(a26, a26)).tanh() >= sum8 {
                break (0.5283 * (zs[o22] + 0.9 / (1.7 + a26.sin()))).tanh();
            }
            if o22 >= 3 {
                break (0.216
                    * ({
                        let a29 = if o22 < 3 {
                            0.9 * 1.2 * q
                        } else {
                            {
                                let c = f64::max(
                                    xs[o22 % xs.len()] + 0.9 + (sum8 - q),
                                    a26,
                                );
                                a26 * q
                            }
                        };
                        a26 * 0.9
                    }))
                    .tanh();
            }
        };
        for i in (0..zs.len()).step_by(2) {
            let mut sum33 = 0.0_f64;
            'l35: for i34 in 0..3 {
                let mut u = 0.9_f64.asinh();
                u *= f64::sin(u * zs[1]);
                let mut ys = if u - sum8 >= zs[i34] {
                    [
                        (0.4375 * (c / 0.7 + (0.5 * zs[1].sin()).ln_1p())).sin(),
                        0.4 * (zs[i] * u * (0.5 * u.cos()).asin()),
                    ]
                } else {
                    [(0.1778 * (a.mul_add(c, u) - f64::min(c, rows[i][0]))).sin(), u]
                };
                sum33
                    -= (0.2759
                        * ({
                            let a39 = c;
                            (0.5 * zs[n].sin()).ln_1p() + c * u
                        }))
                        .tanh();
            }
            let mut xs = [
                (0.4167 * sum33).sin(),
                (((if zs.len() == 2 { 0.1 } else { 1.6 }) + 0.0_f64).tanh() * 0.8).exp(),
                zs[i].sin().sinh() / (1.5 + sum8 * sum8),
            ];
            let mut u = (0.1096 * (sum33 + sum8 + c * a)).sin();
            xs = [
                a,
                sum33.sin_cos().1,
                (0.4167 * f64::max(xs[xs.len() - 1], sum33)).atan(),
            ];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total45 = 0.0;
    for i in 0..zs.len() {
        total45 += zs[i] * (i as f64 + 0.5);
    }
    total45 + 0.4 * x + 0.5 * total + zs[1]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let value = p20(x, s, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, gradient) = p20_grad(x, s, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, n, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let (value, pullback) = p20_vjp(x, s, rows, n); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, n, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, n, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut v1 = (0.1905 * ((1.2 + 1.5_f64.cos()).recip() * (0.6 - x))).cos();
    let u = 1.0 / (1.0 + (-x).exp());
    let mut k5 = 0;
    let d_x = 'l7: loop {
        k5 += 1;
        if (1.3 + u.sin()).powf(0.6) >= u {
            return 0.3 * u + 0.4 * x + 0.5 * v1;
        }
        if (x >= v1) || (2 != 3) {
            break (0.5435 * (1.9_f64.atan() * (1.6 - 0.7))).tanh();
        }
        if k5 >= 4 {
            break f64::atan2(v1 * v1, 2.1 + 0.4_f64.sin());
        }
    };
    let mut xs = vec![0.0_f64; (n + 1) % 4 + 1];
    xs[0] /= (0.3 * d_x).exp();
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    (x).sin() + (v1).sin() + (d_x).sin() + (total).sin() + u + xs[0]
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    let mut r = y.tanh() * (if y * f[f.len() - 1] >= f[n] { f[n] } else { 0.4 });
    let mut ws = f.clone();
    let mut sum7 = 0.0_f64;
    for i in 0..n.min(4) {
        let mut k9 = 0;
        let mut c = ws[n] * y / (1.5 + f[(k9 * 3) % 4] * f[(k9 * 3) % 4]);
        for (j, v1) in f.iter().enumerate() {
            if 0.1 + 0.7 > c {
                c += (0.4651 * (ws[0].sin().sinh() + (ws[k9] + 0.6))).sin();
                c
                    -= (1.25 * (0.064 * (c * r * (ws[3] / (0.5 + ws[k9].abs())))).tanh())
                        .atan();
            } else if y * ws[ws.len() - 1] > ws[(j + 1) % 4] {
                if (*v1).sin().exp_m1() >= y {
                    ws[k9 % 4] += (0.4706 * (*v1 - f[2] + ws[k9] * 0.5)).tanh();
                    c /= (0.3 * *v1).exp();
                } else {
                    let mut d = 0.1562 * ((ws[n] - *v1) * (1.6 * ws[ws.len() - 1]));
                    let zs = ws.clone();
                }
            } else {
                let mut d = (1.0 + ((j * 1) as f64).tanh() * ((j * 1) as f64).tanh())
                    .sqrt();
            }
            let mut sum24 = 0.0_f64;
            for j in 0..i.min(4) {
                if c * 0.4 >= *v1 {
                    if (i * 1) % 2 == 1 || 3 < 3 {
                        continue;
                    }
                }
                ws[0]
                    += (1.1111
                        * (ws[ws.len() - 1].sin().sinh()
                            * ({
                                let q = *v1;
                                q
                            })))
                        .cos();
                if (j % 2 == 1 || 3 < 0) || ((k9 * 2) == 3) {
                    sum24
                        += (0.1905
                            * ((0.5 * (*v1).cos()).asin()
                                * (if ws[3] / (1.7 + ws[i].sin()) < y { f[n] } else { y })
                                - (ws[1] + *v1 - (ws[3] + ws[k9]))))
                            .tanh();
                }
            }
        }
        if (i + 1) == 1 {
            break;
        }
        if ((3.0 * ws[2]).abs() as usize) < 0 {
            sum7 += (0.5 * -(f64::atan2(y, 2.1 + c.sin()) * r)).sin();
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..ws.len() {
        total30 += ws[i] * (i as f64 + 0.5);
    }
    y + total30 + sum7 + 0.6 * total + 0.7 * x + 0.8 * r + ws[n]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p22(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p22_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p22_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p23(x: f64, mut f: Vec<f64>, flag: bool) -> f64 {
    let mut g = -x;
    let mut u = 0.4545 * (f[0] - x - f[3].clamp(-0.8, 1.1));
    if (0.6_f64.sin().sinh() < f[1]) && (f[3].hypot(0.7) < x) {
        let mut sum6 = 0.0_f64;
        for j in 0..3 {
            let mut k8 = 0;
            'l10: loop {
                k8 += 1;
                if k8 >= 2 {
                    break;
                }
                for i in 0..f.len() {
                    u /= (1.7 + f[i].sin());
                    let h: f64 = f64::max(g, 1.3) * (u / (1.7 + 1.0_f64.sin()))
                        - (2.0 + f[i].cos()).cbrt();
                    if flag {
                        return h + 0.4 * x + g + u + f[2];
                    }
                }
                let mut sum13 = 0.0_f64;
                'l15: for j14 in 0..k8.min(4) {
                    f[j14 % 4] = 0.6 * f[j14 % 4]
                        + 0.3 * (0.1067 * (g * g * (u * f[j14])));
                    u = g;
                    f[j] -= 0.16 * (1.2 + u.max(f[2]).cos()).recip();
                    sum13
                        -= (0.237
                            * (match f.len() {
                                0..=1 => u * f[j14] * (f[j14] * f[3]),
                                3 => {
                                    if g - u >= f[1] {
                                        (j14 as f64) - f[1]
                                    } else {
                                        (0.5 * (f.len() as f64).sin()).ln_1p()
                                    }
                                }
                                _ => u / (1.5 + u * u) * (f[1] + 0.1),
                            }))
                            .tanh();
                }
                f[k8] = (0.625 * sum13).sin();
            }
            f[j] /= 3.0;
            let mut o18 = 0;
            let g22 = 'l20: loop {
                o18 += 1;
                if o18 >= 3 {
                    break u.tanh().sin().exp_m1();
                }
                for i in (1..3).step_by(2) {
                    u -= (0.6667 * (0.6 * u / (0.5 + f[f.len() - 1].abs()))).cos();
                    u /= (1.7 + f[k8 % 4].sin());
                }
                if (k8 == 2) || ((0.5 * f[0].sin()).ln_1p() < g) {
                    break (1.3 + (1.8_f64 * f[k8]).sin()).powf(0.6);
                }
            };
            sum6
                += (0.0604
                    * (f[j] * g22 * (f[k8] - ((o18 * 2) as f64))
                        + (u + g22) * (f[3] / (1.5 + f[o18] * f[o18]))))
                    .cos();
        }
    } else if flag {
        g += (0.2 * (u * f[0] + g * u)).sin();
        debug_assert!(g.is_finite());
    } else {
        f[(3 * 2) % 4] /= (0.5 + f[(f.len() + 3) % f.len()].abs());
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + g + 0.5 * u + 0.6 * x + f[0]
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p23(x, f, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, gradient) = p23_grad(x, f, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p23_grad_into(x, f, flag, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p23_vjp(x, f, flag); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p23_hvp(x, f, flag, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p24(x: f64, n: usize, flag: bool) -> f64 {
    let mut d = 0.8772 * f64::min(x, x * 1.9);
    let mut ws = vec![vec![(0.303 * (0.6 + ((n + 3) as f64))).sin(); 2]; 3];
    d /= (0.3 * 1.0_f64).exp();
    let mut xs = vec![[(0.4667 * ((n as f64) / 0.7)).tanh(); 2]; 3];
    for i in 0..n {
        if d - 1.4_f64 <= x {
            break;
        }
    }
    let mut t: f64 = 0.5952 * (1.7 - (if d.rem_euclid(1.7) >= 1.6 { 0.4 } else { d }));
    t += (2. * (0.3 - t).tanh()).tanh();
    if !(1.7 * 0.4 > 1.6) {
        d = 0.9375 * ((if n < 3 { t * 1.6 } else { 1.3 * t }) / (1.5 + d * d));
        if 1.0 + d <= d {
            let b9: f64;
            if d.copysign(0.1) > t {
                b9 = 0.303 * (ws[0][n % 2] * (0.8 - t));
            } else {
                b9 = (d + t).tanh();
            }
            match n {
                1 | 2 => {}
                0 => {
                    let mut p = 0.1 * d - (1.5 + 0.1_f64.powi(2)).ln();
                    let mut d_x: f64 = 0.1167
                        * ((p + b9) * ((n as f64) / (1.7 + b9.sin())));
                }
                _ => {
                    t -= (0.0889 * ((t - b9) * (((n + 1) as f64) + 0.5_f64))).cos();
                    (t, d) = (
                        (0.16 * (t * d + t * t)).sin(),
                        (0.5 * (b9 + (n as f64)).cos()).asin(),
                    );
                }
            }
        }
    } else {
        let c: f64 = match n.min(2) {
            0..=1 => (0 as f64).atan() - d,
            3 => {
                match n {
                    2 => 0.8,
                    0 => d * 1.3,
                    _ => {
                        match (n + 3) {
                            0..=1 => t,
                            3 => t,
                            _ => d,
                        }
                    }
                }
            }
            _ => 0.1 * 0.4_f64 - (1.4 - t),
        };
    }
    0.3 * d + x + t
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
    let mut h = (0.4444 * (x - x / (0.5 + 1.7_f64.abs()))).cos();
    h += (0.2963 * (io[n % io.len()] * h + (x - rows[n][1]))).sin();
    for j in 0..4 {
        let h8 = io[3];
        if (n * 2) % 2 == 1 || 3 < 2 {
            break;
        }
        let mut sum10 = 0.0_f64;
        let mut own10 = [0.0_f64; 3];
        for j11 in 0..j.min(4) {
            for k in 0..3 {
                own10[k] = io[n].asinh() * (k as f64 - 0.5);
            }
            if (0.5 * 0.4_f64.cos()).asin() >= x {
                return (0.3 * x + 0.4 * h8 + 0.5 * h + own10[1], h + x + h8 + f[0]);
            }
            let d = 'b14: {
                'l16: for j15 in (0..j).step_by(2) {
                    own10[j15 % 3]
                        += (0.6793 * (0.8 * 1.6 * ((j11 as f64) - 0.3))).tanh();
                    io[n]
                        *= (0.0784 * ((own10.len() as f64) * own10[0] + (h8 + h8)))
                            .tanh();
                    let c = (f[j11.min(2) % 3] * rows[j][0]).mul_add(own10[j11], h8)
                        / 3.0;
                }
                io[own10.len() % 4] /= (0.5 + rows[(j11 * 2) % 4][j % 2].abs());
                if j11 > 1 {
                    break 'b14 h;
                }
                for g in f.iter_mut() {
                    *g = (0.3019
                        * (({
                            let h20: f64 = 1.7;
                            rows[j][j11 % 2] * own10[own10.len() - 1]
                        }) - h.min(own10[1]).sin()))
                        .cos();
                    let xs = [0.0_f64; 3];
                    own10[j11]
                        += (0.1429 * ((1.5 + (n as f64).powi(2)).ln() * (h8 - xs[j11])))
                            .sin();
                }
                if (h8 * own10[own10.len() - 1] < own10[0])
                    && ((own10.len() == 0) && (0.5_f64.sin_cos().0 <= 0.5_f64))
                {
                    own10[2] = (0.0188
                        * (h / (0.3 * 0.4_f64).exp() * (0.2 - f[f.len() - 1])
                            * (h * (n as f64) + f64::min(io[n], h))))
                        .cos();
                    h += 0.8 * (io[j11] + h).cos();
                } else if h.sin_cos().1 < h {
                    if (x * rows[j11 % 4][0] <= h) || (h.tanh() < 0.8) {
                        break 'b14 (0.2051
                            * (h8 * h8 - own10[j11 % 3] / (0.5 + h8.abs())))
                            .cos();
                    }
                    h = 0.6 * h + 0.3 * (0.4103 * (h * 1.3 * x)).tanh();
                } else {
                    let mut h23: f64 = (rows[j][0] * x).asinh();
                }
                (0.6667
                    * ((if own10.len().min(2) % 2 == 1 || 3 < 0 { h8 } else { h8 })
                        - f64::max(x, rows[n][1])))
                    .atan()
            };
            sum10
                += 0.4464
                    * ((0.0379 * (d * own10[j11 % 3] * (io[n] * own10[2]))).sin()
                        * (d + io[io.len() - 1].cos()));
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..io.len() {
        total28 += io[i] * (i as f64 + 0.5);
    }
    (
        0.3 * total + 0.4 * h + total28 + 0.6 * x + io[n],
        total + x + 0.5 * total28 + (h).sin() + f[2],
    )
}
pub const CASE: Case = Case { name: "p25", floats: 16, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let value = p25(x, f, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p25_vjp(x, f, rows, io, n); let (d_x, d_f, d_rows) = pullback((weights[0], weights[1]), &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let (value, tangent) = p25_jvp(x, f, rows, io, n, t_x, t_f, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let mut c = 1.0 / (1.0 + (-0.4_f64).exp());
    if 0.9_f64.tanh() >= y {
        let d_x = 'b6: {
            let mut ys = vec![[0.8333 * (s[n] / (0.5 + y.abs())); 2]; 3];
            if y - x >= s[n % 4] {
                break 'b6 (0.3556 * (1.5 * y * c)).tanh();
            }
            if n != 2 {
                break 'b6 0.3333
                    * (1.0_f64 - ys[n % 3][0]
                        - (s[n]
                            - ys[s.len() % 3][((3.0 * (n as f64)).abs() as usize) % 2]));
            }
            'l8: for row in ys.iter() {
                let mut zs = vec![
                    (0.1143 * ((s.len() as f64) * c * row[(row.len() + 3).min(2) % 2]
                    .sin())).sin(); ((3.0 * 0.4_f64).abs() as usize) % 4 + 1
                ];
                'b11: {
                    let mut ws = row.to_vec();
                    let mut r = (0.1067
                        * ((y - y) * (c / (0.3 * ys[n % 3][(row.len() + 3) % 2]).exp())))
                        .cos();
                    if n % 2 == 1 || 3 < 0 {
                        break 'b11;
                    }
                    if ws.len().min(2) > 3 {
                        break 'l8;
                    }
                    let mut saved_x = ws.clone();
                }
            }
            if (n as f64) + ys[(n + 3) % 3][1] <= c {
                let mut sum15 = 0.0_f64;
                let mut own15 = [0.0_f64; 3];
                for j in 0..n.min(4) {
                    for k in 0..3 {
                        own15[k] = (0.4211 * ((1.0 + s[0] * s[0]).sqrt() + 1.5_f64 * x))
                            .sin() * (k as f64 - 0.5);
                    }
                    let c18 = c * ys[1][1] % 1.3 + (-c).hypot(0.7);
                    let q = (0.0121
                        * ((ys[j][1].sin() - s[n].min(c18))
                            * ((y + c18) * (1.2 + s[n].cos()).recip())))
                        .atan();
                    let mut d_x = (0.1639
                        * ((1.3 + own15[j].sin()).powf(0.6) * (q + c18)))
                        .sin();
                    sum15
                        += (0.5
                            * ((match j {
                                0..=1 => d_x,
                                3 => c18,
                                _ => d_x,
                            }) * (d_x + d_x))
                                .sin())
                            .ln_1p();
                }
                if y - sum15 > s[n] {
                    let mut zs = vec![vec![0.5 * (c + c); 2]; 3];
                    let mut ws = vec![0.0_f64; 4];
                    c = (0.1143
                        * ((ws.len() as f64)
                            * (y * c / (1.5 + (n as f64) * (n as f64)))))
                        .tanh();
                }
                c *= (1. * (1.3 + s[1].sin()).powf(0.6).asinh()).atan();
            }
            (2.0 + s[n].cos()).cbrt()
        };
        let xs = if ({
            let u = if s[n] * y < d_x { c / (1.5 + d_x * d_x) } else { s[n] };
            s[n]
        }) >= d_x
        {
            [1.4_f64.hypot(0.7).cos(), y / 3.0]
        } else {
            [(0.5 * y.sin()).ln_1p() / (0.3 * y).exp(), s[n]]
        };
        if s.len() < 1 {
            return d_x + c + 0.5 * y + x + xs[0];
        }
    } else if (1.2 + (n as f64) >= c) && (y * c < c) {
        let a = 'b28: {
            let mut ws = [0.0_f64; 3];
            ws[1] = 0.6 * ws[1] + 0.3 * (0.381 * (c * y + (2.0 + c.cos()).cbrt())).cos();
            if (1.2 + y.cos()).recip() > x {
                break 'b28 (0.3636 * (-c + (y - x))).tanh();
            }
            c += (0.2581 * (ws[2] * y + (y + c))).atan();
            (0.5 * ws[1].sin()).ln_1p().powi(3)
        };
    } else {
        for i in (0..s.len()).rev() {
            let mut sum32 = 0.0_f64;
            'l34: for i33 in 0..n.min(4) {
                if s[i33 % 4].abs() > 1.1_f64 {
                    c += (0.5 * (c.atan() * c)).atan();
                    continue 'l34;
                }
                sum32 -= (0.2759 * ((c * c).max(y) + x.cos())).sin();
            }
            if (i < 1) || ((0.4_f64.asinh() < sum32) || (s.len() > 3)) {
                let d = 'b37: {
                    c /= (1.7 + 0.7_f64.sin());
                    let mut o = i % 2;
                    if o == 0 {
                        break 'b37 (0.5 * -(s[((3.0 * c).abs() as usize) % s.len()] + c))
                            .atan();
                    }
                    let mut m = i % 5;
                    (c - y).sin()
                };
                for h in s.iter().rev() {
                    let p = ({
                        let p = {
                            let b = {
                                let r = (s[0] - sum32 * s[s.len() % 4])
                                    * (0.1 + 1.0 + 0.0_f64).sin().sinh();
                                *h * (s[n] * 1.4)
                            };
                            s[i].abs() - (*h).copysign(b)
                        };
                        c
                    }) - sum32.sin().sinh()
                        - (s[0] + sum32) * (s[n] / (1.5 + sum32 * sum32));
                    c /= (1.7 + (*h).sin());
                }
                c += (0.8 * c).tanh();
            } else if s[i] * sum32 > s[i] {
                let u: f64 = (0.0336
                    * (y.abs().copysign(sum32) * (sum32 - 1.3 - (sum32 + x))))
                    .tanh();
                let mut zs = [0.0_f64; 4];
            } else {
                'b49: {
                    let mut both = ((0.082 * (0.4 + c).powi(3)).tanh(), 0.4_f64 * s[i]);
                    if (i + 1) < 1 {
                        break 'b49;
                    }
                    let mut ws = vec![
                        (sum32 - both.1).cos(), (0.08 * ((y - both.1) * (both.1 * both
                        .1))).cos(), (0.4167 * (if f64::min(both.0, both.1) > s[0] {
                        match n { 1 | 2 => s[n], 0 => sum32, _ => sum32, } } else { c *
                        1.8 })).atan()
                    ];
                    let d = sum32;
                }
                let ws = [(0.4167 * (sum32.tanh() * 0.8).exp().abs()).sin(); 2];
            }
            'l57: for &t in s.iter() {
                'b59: {
                    let mut ys = s.to_vec();
                    let mut ys61 = vec![0.0_f64; 4];
                    if s[n] + 0.3 < ys61[n] {
                        break 'b59;
                    }
                    if (sum32 * x > c) || ((i + 2) > 0) {
                        break 'b59;
                    }
                    let mut a = (0.2941
                        * (({
                            let c63: f64 = (match (i + 1) {
                                1 | 2 => c.tanh(),
                                0 => {
                                    s[((3.0 * ys[(i.min(2) + 2) % ys.len()]).abs() as usize)
                                            % 4]
                                        .abs()
                                }
                                _ => 1.9,
                            }) / (0.5 + sum32.abs());
                            sum32
                        }) + (1.3 + y.sin()).powf(0.6)))
                        .cos();
                }
                c /= 3.0;
            }
            if s.len() < 1 {
                continue;
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    c + y + total + (x).sin() + s[3]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p26(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p26_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p26_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p26_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p26_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p26_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p27(w: f64, n: usize) -> (f64, f64) {
    for i in 0..n {
        let mut saved_x = [0.0_f64; 3];
        if (if i != 0 { saved_x[i] } else { w }) <= w {
            let mut sum5 = 0.0_f64;
            'l7: for i6 in 0..3 {
                let h = 'b9: {
                    let h = (i6.min(2) as f64) * (saved_x[0] - saved_x[i])
                        + (w * w - (1.2 + saved_x[i].cos()).recip());
                    saved_x[0] = (0.6667 * (w / (0.5 + 1.5_f64.abs()))).tanh();
                    if saved_x[(i6 + 3) % saved_x.len()].sin_cos().0 <= saved_x[i] {
                        break 'b9 (0.1798 * (f64::max(1.6, saved_x[i6]) - h * 0.5))
                            .atan();
                    }
                    let mut k = n % 4;
                    let q = h;
                    (1.0 / (1.0 + (-saved_x[i]).exp())).abs()
                };
                if h + saved_x[saved_x.len() - 1] > h {
                    break 'l7;
                }
                let mut zs = saved_x.clone();
                sum5
                    -= (0.4 * ((w - h - f64::sin((i6 + 2) as f64)) * (i6 as f64).sin()))
                        .cos();
            }
            let mut sum16 = 0.0_f64;
            for i in 0..i.min(4) {
                let far = saved_x[1] + saved_x[i] >= 1.7;
                let mut saved_x19 = [(0.3448 * (w.tanh() + sum5)).sin(); 4];
                sum16
                    += (0.4444
                        * (0.1_f64.cos() * (1.3 + sum5.sin()).powf(0.6)
                            - (i as f64).abs()))
                        .cos();
            }
            let mut u = (if (n as f64) - sum16 >= sum16 {
                sum5
            } else {
                saved_x[((3.0 * saved_x[i]).abs() as usize) % 3]
            })
                .tanh();
        } else if 1.1 * w > saved_x[i] {
            {
                let head = &mut saved_x[..2];
                head[0] += (0.2 * ((w + head[1]) / (0.3 * w).exp())).sin();
                let mut sum24 = 0.0_f64;
                let mut own24 = [0.0_f64; 3];
                for i in 0..3 {
                    for k in 0..3 {
                        own24[k] = 0.9259
                            * (1.0 + w.rem_euclid(1.7) * w.rem_euclid(1.7)).sqrt()
                            * (k as f64 - 0.5);
                    }
                    let mut v1 = (0.5714 * ((1.0 + w * w).sqrt() + f64::sin(w))).cos();
                    sum24
                        -= (0.1006
                            * ((2.0 + head[1].cos()).cbrt()
                                / (0.5 + (own24.len() as f64).abs())
                                - (1.5 + ((i + 2) as f64).powi(2)).ln()
                                    * (if (if v1 - 1.1 > own24[i] {
                                        own24.len() as f64
                                    } else {
                                        head[1]
                                    }) < own24[i.min(2).min(2) % 3]
                                    {
                                        own24[i]
                                    } else {
                                        own24[1]
                                    })))
                            .sin();
                }
                debug_assert!(0.4_f64.is_finite());
            }
            let mut pair = (0.6364 * (w.min(w) + 1.7 / (1.7 + saved_x[i].sin())), w);
        }
        let mut m = (i * 3) % 4;
    }
    (0.3 * w, w)
}
pub const CASE: Case = Case { name: "p27", floats: 1, primal: |v, n, flag| { let w = v[0]; let n = n; let value = p27(w, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let w = v[0]; let n = n; let (value, pullback) = p27_vjp(w, n); let d_w = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_w)].concat()) }, tangent: |v, n, flag, direction| { let w = v[0]; let n = n; let t_w = direction[0]; let (value, tangent) = p27_jvp(w, n, t_w); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p28 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p28(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    y: f64,
    io: &mut [f64],
    n: usize,
) -> f64 {
    'b7: {
        let mut sum8 = 0.0_f64;
        for j in 0..3 {
            let c = io[0];
            let mut p = (0.6452 * (1.6 + c.min(1.3))).sin();
            p = 1.0 / (1.0 + (-s[j]).exp());
            sum8
                -= (0.25 * ((io.len() as f64) + (0.5 * y.signum().cos()).asin())).tanh();
        }
        let mut d = 0.1 / (0.3 * 0.2_f64).exp()
            - ({
                let q = 1.1_f64.powi(3) * 0.6_f64.asinh()
                    - (if y + io[f.len() % io.len()] >= 1.5 {
                        (n as f64) * sum8
                    } else {
                        ((n * 1) as f64) * 0.3
                    });
                y
            });
        if f[f.len() - 1] + d <= (n as f64) {
            break 'b7;
        }
        let mut ws = vec![
            (0.3738 * (io[n] * d - (0.0381 * (((io.len() * 3) as f64) * d)).atan()))
            .cos(), (((n + 2) as f64) * sum8).fract(), (0.4 * (1.2 + d.max(n as f64)
            .cos()).recip()).sin()
        ];
    }
    'b16: {
        io[3] = 0.6 * io[3]
            + 0.3 * (0.5263 * (f[(n + 2) % 4] + (0.5_f64.tanh() * 0.8).exp())).cos();
        if y.atan() > 0.1 {
            break 'b16;
        }
        let mut r = x;
        io[n] += (0.9091 * ((1.8 - io[n]) / (1.5 + y * y))).atan();
    }
    let mut d_x = (0.5 * y.cos()).asin() / (0.3 * io[n % io.len()]).exp();
    d_x *= (0.3333 * (y / (0.5 + (n as f64).abs()) + (x - y))).tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..io.len() {
        total21 += io[i] * (i as f64 + 0.5);
    }
    0.3 * d_x + 0.4 * total + 0.5 * total21 + 0.6 * x + 0.7 * y + f[n]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p28_grad(x, s, f, y, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p28_grad_into(x, s, f, y, io, n, &mut d_x, &mut d_s, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p28_hvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p29(x: f64, s: &Vec<f64>, y: f64, n: usize) -> f64 {
    let c = y
        - ({
            let b = (1.3 + s[1].sin()).powf(0.6) + (y + 0.7) + -(y * s[n]);
            y - s[2]
        });
    for i in n..3 {
        let mut r = (0.1818 * (s[i] * ((i * 3) as f64) - y.sin().exp_m1())).cos();
        debug_assert!((n as f64).is_finite());
        for j in (0..=i).step_by(2) {
            if (i > 2) || (c / (0.3 * s[n]).exp() <= c) {
                let mut sum10 = 0.0_f64;
                for i11 in 0..3 {
                    r -= 0.6 * (1.4 / (1.7 + r.sin()) / (1.5 + r * r));
                    if j % 2 == 1 || 3 < 3 {
                        break;
                    }
                    sum10 += ((s.len() as f64).atan() * (1.2 + r.cos()).recip()).sin();
                }
            } else if n.min(2) < 3 {
                let q = s[n];
                if !(j != 3) {
                    let ys = [0.0_f64; 3];
                    r *= (1.3333 * (2.0 + x.tanh().cos()).cbrt()).atan();
                    r
                        -= (0.5
                            * ((match i {
                                1 | 2 => x,
                                0 => s[n],
                                _ => r,
                            }) + q.max(q)))
                            .sin();
                } else if i < 3 {
                    let mut g = (0.2424 * (q / (0.3 * 0.4_f64).exp() + -c)).sin();
                    if s.len() < 3 {
                        continue;
                    }
                } else {
                    if (if i == 1 { q } else { q }) < (n as f64) {
                        continue;
                    }
                    r /= 2.0;
                }
            } else {
                let mut xs = [(0.1429 * (r * ((j + 2) as f64) - (y - r))).sin(); 3];
                let p = (0.5 * r.sin()).ln_1p() / (0.3 * xs[j % 3]).exp()
                    + 0.1_f64.abs();
            }
            r *= (0.1333 * (r * s[i] * (r + s[3]))).cos();
            if 1.0 / (1.0 + (-y).exp()) > (j.min(2) as f64) {
                r /= (1.5 + s[n] * s[n]);
                break;
            }
            let mut sum19 = 0.0_f64;
            'l21: for j20 in 0..3 {
                let mut ys = [
                    r,
                    (0.1455 * (r - c / (0.3 * r).exp())).cos(),
                    s[n % 4].sin().exp_m1().clamp(-0.8, 1.1),
                    (0.4878 * (-r + f64::atan2(1.2, 2.1 + 0.4_f64.sin()))).tanh(),
                ];
                if j != 1 {
                    continue 'l21;
                }
                let mut both = (
                    (0.4
                        * (ys[j.min(2) % ys.len()] / (1.5 + r * r)
                            * (x / (0.5 + x.abs()))))
                        .tanh(),
                    (0.4 * (r - r).min(ys[n])).sin(),
                );
                sum19
                    += (0.1244
                        * (-(ys[j] * ys[(j20 + 3) % ys.len()])
                            - r.mul_add(1.8, 1.4) * (r / (1.5 + 1.2_f64 * 1.2_f64))))
                        .atan();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + 0.4 * c + 0.5 * y + (total).sin() + s[((3.0 * 0.4_f64).abs() as usize) % s.len()]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let value = p29(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p29_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p29_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> (f64, f64) {
    f[3] += (1.1905 * (0.7 * y * 0.4_f64.atan())).sin();
    if n == 0 {
        let mut d_x = 0.3704 * ((y - f[n]) * (y * y));
    } else if f[1] + e.1 >= y {
        let mut a = (0.6579 * (f64::atan2(n as f64, 2.1 + y.sin()) * (0.4 + f[n])))
            .sin();
    }
    let mut r = f[n];
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (
        y + (r).sin() + 0.5 * total + (e.1).sin() + 0.7 * x + (e.0).sin() + f[n],
        r + 0.4 * y + 0.5 * x + (total).sin() + e.0 + 0.8 * e.1 + f[n],
    )
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64) -> (f64, f64) {
    for j in (0..2).rev() {
        let mut g = f64::atan2(y * x, 2.1 + y.sin());
        f[j] += (2. * f64::sin(g.abs())).sin();
    }
    f[1] = y * (1.0 / (1.0 + (-y).exp()));
    if (y.atan() < 0.3) && (x.max(f[2 % 4]) <= (3 as f64)) {
        let mut c = (0.3333 * (1.5 - f[0] + (f[f.len() % f.len()] - f[3 % 4]))).cos();
        let far = f[3] * y < c;
        for i in (1..3).step_by(2) {
            f[3] -= (0.25 * (x - 1.5 + (c + c))).tanh();
            c += (1.3333 * (i as f64).sin().min(f[i])).tanh();
            'l9: for j in (0..f.len()).step_by(2) {
                let mut sum11 = 0.0_f64;
                'l13: for j12 in 0..i.min(4) {
                    let mut xs = vec![0.0_f64; j12.min(2) % 4 + 1];
                    let mut k = xs.len() % 3;
                    sum11
                        -= (0.1375
                            * ((match k {
                                2 => y,
                                0 => 0.1_f64 * c,
                                _ => (((3.0 * c).abs() as usize) as f64) + 0.3,
                            }) - xs[0] / (0.3 * c).exp()))
                            .tanh();
                }
            }
            let mut m18 = 0;
            let d = 'l20: loop {
                m18 += 1;
                let d21: f64;
                if f[((m18 + 1) + 3) % 4].abs() <= f[i % 4] {
                    d21 = f[i].sin().hypot(0.7);
                } else {
                    d21 = c;
                }
                f[i] = 0.6 * f[i]
                    + 0.3
                        * (0.3636
                            * ({
                                let h = (-d21).hypot(0.7) / (1.5 + d21 * d21);
                                (m18 as f64) - f[2]
                            }))
                            .atan();
                if c % 1.3 > d21 {
                    break 0.3182 * (((m18 as f64) + f[i]) / 0.7);
                }
                if m18 >= 4 {
                    break (0.35 * ((f[i] + c) / (1.7 + d21.sin()))).tanh();
                }
            };
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    ((y).sin() + (total).sin() + 0.5 * x + f[2], (y).sin() + total + (x).sin() + f[1])
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let value = p31(x, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p31_vjp(x, f, y); let (d_x, d_f, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p32(x: f64, y: f64, n: usize) -> f64 {
    let q = (y + 1.0 * 1.7) * ((3 as f64) * (n as f64) * 0.8);
    let mut m5 = 0;
    'l7: while m5 < 2 {
        m5 += 1;
        let ok = q + 1.1 > y;
        let v1 = 'b9: {
            let mut d = (0.2545 * (1.9_f64.powi(2) - 1.5 / (1.5 + q * q))).tanh();
            let mut p = 1.0_f64.sin() * d.tanh();
            if (0.0347 * (q * p)).sin() > 0.3 {
                break 'b9 (q - y).sin();
            }
            p /= 3.0;
            let mut r = (-p).abs();
            1.7_f64 * 0.6 / (0.5 + 0.5_f64.abs())
        };
        let mut zs = [
            1.4_f64.tanh() * 1.7_f64,
            (0.5128 * (q.tanh() * (1.4 + v1))).tanh(),
            (0.042 * (1.0 / (0.5 + 0.5_f64.abs()) + 0.0_f64).mul_add(q, y)).atan(),
        ];
        if (1.2 + zs[m5].cos()).recip() < ((n + 3) as f64) {
            'l16: for v115 in &zs {
                let mut k = m5 % 5;
            }
            'l19: for i in m5 + 1..4 {
                zs = [
                    (0.3636 * (v1 - (i as f64))).sin(),
                    (0.5 * 0.8_f64.sin()).ln_1p(),
                    (0.0667 * (0.5208 * (zs[zs.len() - 1] * q))).tanh(),
                ];
                let mut p = v1;
            }
            for (i, v122) in zs.iter_mut().enumerate() {
                *v122 = 0.6 * *v122
                    + 0.3 * (0.2759 * (v1 * v1 - (0.5 * 1.1_f64.sin()).ln_1p())).tanh();
                *v122 = 0.7143
                    * (f64::max((0.5 * 1.3_f64.cos()).asin(), v1)
                        + (0.5 * (0.8 * 1.7 + 0.0_f64).cos()).asin());
            }
        } else {
            let mut k25 = 0;
            'l27: while k25 < 2 {
                k25 += 1;
                let mut m28 = 0;
                let r = loop {
                    m28 += 1;
                    if m28 >= 4 {
                        break zs[m5] * 0.6 / 0.7;
                    }
                    if q - y <= v1 {
                        let mut v1 = y;
                        continue;
                    }
                    let b = (-(m5 as f64) * (0.9 / 2.0)).tanh();
                    if ok {
                        break (v1 + 1.7).tanh();
                    }
                };
                let mut both = (
                    0.4
                        * (match m28 {
                            2 => r * v1,
                            0 => zs[k25].copysign(r),
                            _ => zs[k25] % 1.3,
                        }),
                    zs[zs.len() - 1].atan().abs(),
                );
            }
        }
    }
    0.3 * q + 0.4 * y + 0.5 * x
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let value = p32(x, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let (value, gradient) = p32_grad(x, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p32_grad_into(x, y, n, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let (value, pullback) = p32_vjp(x, y, n); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, n, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p32_hvp(x, y, n, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p33(s: &[f64; 3], flag: bool) -> f64 {
    if (3 % 2 == 1 || 3 < 3) && (s.len().min(2) != 2) {
        let mut zs = s.to_vec();
    } else {
        let ok = !(1.5_f64.abs() >= s[0]);
        let mut zs = vec![0.0_f64; s.len() % 4 + 1];
    }
    let mut d_x = (0.4938
        * (s[(2 + 2) % 3].mul_add(1.3, 0.6) - 0.6 / (0.3 * 0.4_f64).exp()))
        .sin();
    let ok = (0 != 0) || (0 == 0);
    let mut k8 = 0;
    let t = loop {
        k8 += 1;
        let mut t = s[2].sin() / (0.5 + d_x.abs());
        'l11: for j in 0..3 {
            let mut sum13 = 0.0_f64;
            let mut own13 = [0.0_f64; 3];
            'l14: for i in 0..j.min(4) {
                for k in 0..3 {
                    own13[k] = (0.3636 * (t - s[s.len() - 1] + s[2])).sin()
                        * (k as f64 - 0.5);
                }
                let mut ys = vec![
                    vec![(0.2353 * 0.5_f64.mul_add((own13.len() * 2) as f64, t)).sin();
                    2]; 3
                ];
                let d_x18 = t;
                let g = f64::min(s[i], (d_x18 / (1.7 + t.sin())).min(own13[i]));
                sum13 += t;
            }
            t += 0.16 * (-(j as f64) / (0.3 * s[j]).exp());
            let xs = s.to_vec();
            let ws = s.to_vec();
        }
        if k8 != 0 {
            break (0.0889
                * (match k8 {
                    2 => ((s.len() + 3) as f64) * t,
                    0 => t - 1.7,
                    _ => s[((k8 * 3) + 1) % s.len()] + d_x,
                }))
                .atan();
        }
        if k8 >= 4 {
            break 0.8_f64.atan().clamp(-0.8, 1.1);
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (d_x).sin() + (t).sin() + total + s[k8 % 3]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let value = p33(s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, gradient) = p33_grad(s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let mut d_s = [f64::NAN; 3]; let value = p33_grad_into(s, flag, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let (value, pullback) = p33_vjp(s, flag); let d_s = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, flag, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, gradient, product) = p33_hvp(s, flag, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    for d_x in f.iter_mut().rev() {
        *d_x = 0.6 * *d_x + 0.3 * 0.7_f64.sin_cos().0.abs();
        for j in 0..s.len() {
            let mut v1 = s[s.len() - 1];
            let mut ws = vec![0.0_f64; j % 4 + 1];
            *d_x *= (0.8 * v1).cos();
            *d_x
                += (0.9375
                    * (1.7_f64.sin_cos().1
                        + 1.7 / (1.5 + ((j * 1) as f64) * ((j * 1) as f64))))
                    .sin();
        }
        let t8;
        if -*d_x >= *d_x {
            t8 = (0.4902 * (*d_x * 1.6_f64 * 1.7)).sin();
        } else {
            t8 = (0.6667 * f64::min(s[n], *d_x + *d_x)).cos();
        }
        if 1.3 * t8 > t8 {
            let mut k10 = 0;
            'l12: loop {
                k10 += 1;
                for p in s.iter().rev() {
                    let mut xs = vec![
                        [match k10 { 0 => t8, 1 => * p, _ => s[s.len() - 1], }; 2]; 3
                    ];
                    let mut ys = vec![0.0_f64; 4];
                    let mut d_x16 = (0.4
                        * (match n {
                            2 => ys[k10] - t8,
                            0 => ys[n],
                            _ => *d_x - xs[0][0],
                        }))
                        .sin();
                }
                'l18: for p in s.iter().rev() {
                    if k10 < 2 {
                        *d_x = 0.2667
                            * ((t8 * s[k10] - t8)
                                * ((2.0 + t8.cos()).cbrt() * s[(k10 + 1) % 4].tanh()));
                        break 'l12;
                    }
                    let mut a = (0.4667 * ((*d_x - s[n]) / 0.7)).atan();
                }
                debug_assert!(t8.is_finite());
                if k10 >= 3 {
                    break;
                }
            }
            *d_x
                -= (0.8
                    * (match k10 {
                        0 => 0.4_f64.copysign(t8),
                        1 => {
                            if (t8 * (s.len() as f64) < *d_x) || (k10 < 1) {
                                t8
                            } else {
                                t8
                            }
                        }
                        _ => (s.len() as f64).atan(),
                    }))
                    .sin();
        } else {
            *d_x
                -= (0.4444
                    * (({
                        let h = ((match (n * 1) {
                            0..=1 => s[((3.0 * (n as f64)).abs() as usize) % 4],
                            3 => s[n],
                            _ => *d_x,
                        }) * s[n])
                            .abs();
                        s[n]
                    }) * (s[n] / (0.5 + s[n].abs()))))
                    .tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..f.len() {
        total23 += f[i] * (i as f64 + 0.5);
    }
    total + 0.4 * total23 + f[n % f.len()]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]], n: usize) -> f64 {
    'l7: for i in 0..n {
        for i9 in (n..3).rev() {
            let mut ws = [[e.1; 2]; 3];
            let mut k12 = 0;
            'l14: loop {
                k12 += 1;
                if k12 >= 2 {
                    break;
                }
                for i15 in (i9..3).step_by(2) {
                    let mut zs = s.to_vec();
                }
            }
            for c in s.iter() {
                let mut pair = (*c, -(1.0 / (1.0 + (-s[k12 % s.len()]).exp())));
                pair.1 -= (2. * s[i9].sin()).sin();
            }
        }
        let mut c = 0.7143
            * (if e.1.clamp(-0.8, 1.1) > e.1 { (i as f64) - s[0] } else { e.0 });
        if ((s.len() + 1) == 0) && (i > 2) {
            c = e.0.sin().sinh().sin_cos().1;
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + 0.4 * e.1 + (x).sin() + 0.6 * e.0 + s[n]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let value = p35(x, s, e, rows, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, gradient) = p35_grad(x, s, e, rows, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, n, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let (value, pullback) = p35_vjp(x, s, e, rows, n); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, n, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> (f64, f64) {
    for j in 0..=n {
        let p5: f64;
        if (j as f64).floor() <= y {
            p5 = 0.5_f64.sin().sinh() - 0.3_f64.tanh();
        } else {
            p5 = (0.6667 * (y * (1.8 - 0.2))).atan();
        }
        let u = p5.signum() * 1.2_f64
            * (0.5_f64.asinh() * (if 0.3 > p5 { 1.0 } else { y }));
        let mut p = (0.4 + 1.0 + 0.0_f64).asinh();
        let mut b = f64::sin(p).max(rows[j][0]);
    }
    let mut saved_x = if y < y {
        [(0.4255 * (1.7 + 1.5 - 1.5_f64.asinh())).tanh(), (0.6667 * (y - y)).cos()]
    } else {
        [
            (0.2899 * ((y + 0.8) * (y / (0.5 + y.abs())))).tanh(),
            0.4529 * (1.7 * 0.6 + (rows[n][n % 2] + (n as f64))),
        ]
    };
    let mut sum11 = 0.0_f64;
    for i in 0..3 {
        if (saved_x.len() != 1) || (saved_x.len() == 3) {
            let mut h = (0.3333 * (y * (saved_x[0] - y))).tanh();
            break;
        }
        {
            let part = &mut saved_x[..];
            part[0] = 0.2541
                * (if 1.3 + y < y {
                    rows[n][1] - part[n.min(2).min(2) % 2] - (part[1] - y)
                } else {
                    (y / (1.7 + part[1].sin())).powi(3)
                });
            let mut sum15 = 0.0_f64;
            let mut own15 = [0.0_f64; 3];
            'l17: for i16 in 0..i.min(4) {
                for k in 0..3 {
                    own15[k] = (0.5 * (y / 0.7).cos()).asin() * (k as f64 - 0.5);
                }
                if part.len() == 1 {
                    part[1] += y * 0.2 / 2.0;
                }
                for j in (0..=i16).rev() {
                    if y.abs() <= y {
                        continue;
                    }
                }
                let mut p = (0.3478 * (y + 1.7 * part[i16])).sin();
                sum15 += -(0.7 - p.sin().sinh());
            }
        }
        sum11 -= (1.3 + (y.sin().sinh() / (1.7 + y.sin())).sin()).powf(0.6);
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (sum11 + 0.4 * y + total + saved_x[0], sum11 + 0.4 * y + total + saved_x[1])
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut v1 = (2.0 + y.cos()).cbrt() * (x * 0.1);
    if (f64::sin(1.4) > v1) && ((y.asinh() > x) && (y / (1.5 + 1.3 * 1.3) < v1)) {
        let saved_x = vec![(0.4682 * (v1 / 3.0).hypot(0.7)).cos(); 1 % 4 + 1];
    } else if 0.5 + 0.1 >= 0.8 {
        let mut xs = vec![vec![v1.sin_cos().1; 2]; 3];
        v1 -= (0.16 * ((v1 - xs[1][1]) * (1.0_f64 * v1))).cos();
    }
    v1 += (1. * ((1.3 + 0.5_f64.sin()).powf(0.6) * y.sin())).sin();
    let mut m6 = 0;
    while m6 < 4 && ((1.2 + y.cos()).recip() <= v1) {
        m6 += 1;
        for j in 0..m6 {
            let mut zs = vec![0.9_f64; 3];
            if (zs[2] * v1 > 1.4) || (j > 1) {
                v1 -= (0.3333 * (v1 - zs[1] - zs[0].sin())).atan();
                continue;
            }
            v1 = 0.6 * v1 + 0.3 * (0.1852 * (v1 - zs[2] - (v1 - (zs.len() as f64))));
        }
        if (0.8_f64.tanh() > v1) && (0.4_f64.sin_cos().0 <= (1 as f64)) {
            v1 -= (0.4706 * (1.7 * f64::min(v1, 0.9))).cos();
            continue;
        }
        let mut p: f64 = f64::min(v1, 0.8_f64 * x);
        if (m6 as f64) > v1 {
            break;
        }
    }
    v1 + y + (x).sin()
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p38(x: f64, mut f: Vec<f64>, n: usize) -> f64 {
    let mut g: f64 = (0.3865 * (x * x * (f[n] - 0.8_f64))).tanh();
    for i in n..3 {
        let t = (({
            let g6 = ((2.0 + f[i].cos()).cbrt() * g.copysign(f[i % 4])).signum();
            g
        }) + (g - 0.7)) / (0.3 * x).exp();
        let q = f[2] / (0.5 + g.abs()) / (0.3 * (i as f64)).exp()
            + (f[n].tanh() * 0.8).exp().tanh();
        if (0.5 + t > g) && ((1.2 + q.cos()).recip() < t) {
            let mut sum10 = 0.0_f64;
            for i in 0..3 {
                for i12 in 0..=i {
                    let mut m = i12 % 2;
                }
                {
                    let head = &mut f[..];
                    head[head.len() - 1] = 1.8;
                    let mut k = head.len() % 2;
                    k = (k * 2 + ((3.0 * 0.4_f64).abs() as usize)) % 2;
                    head[0]
                        += (0.1786 * (q + 1.1 - f64::atan2(q, 2.1 + head[i].sin())))
                            .sin();
                }
                let mut xs = f.clone();
                sum10
                    += (0.0046
                        * (({
                            let t18 = 0.3529 * ((i as f64) * xs[n] * (q + q))
                                / (1.5 + g * g);
                            t
                        })
                            .floor()
                            * (if t + 0.8_f64 <= ((i + 3) as f64) {
                                (0.0277 * (q * q)).atan()
                            } else {
                                t - t
                            })))
                        .tanh();
            }
        }
        if i < 1 {
            g += 0.4706 * (if (f.len() * 2) != 2 { q } else { q }).rem_euclid(1.7);
            f[n] -= (0.1404 * t).atan();
            let mut b: f64 = g;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    g + 0.4 * x + 0.5 * total + f[n % f.len()]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p38(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, gradient) = p38_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let value = p38_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p38_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, gradient, product) = p38_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    let q = (f[0] + 0.5) * y.abs() - f[1] * (f[0] * f[0]);
    if (n + 1) < 0 {
        let mut sum6 = 0.0_f64;
        let mut own6 = [0.0_f64; 3];
        'l7: for j in 0..3 {
            for k in 0..3 {
                own6[k] = (0.1394
                    * ({
                        let a = f[j] * (1.0 / (1.0 + (-s[j % 4]).exp()) * (1.5 * q));
                        a
                    }))
                    .sin() * (k as f64 - 0.5);
            }
            'l11: for c in s.iter() {
                let mut c: f64 = (0.6667 * ((*c).clamp(-0.8, 1.1) * (*c).sin().exp_m1()))
                    .sin();
                let mut k14 = 0;
                loop {
                    k14 += 1;
                    if k14 >= 3 {
                        break;
                    }
                    f[j] = (1.0 + (q + f[j]).sin().sinh() * (q + f[j]).sin().sinh())
                        .sqrt();
                    if !((match f.len() {
                        0 => 1.7,
                        1 => q,
                        _ => s[s.len() - 1],
                    }) < ((j + 3) as f64))
                    {
                        c = (0.0349 * (own6[j].asinh() * (1.2 * q) / (0.5 + q.abs())))
                            .sin();
                        break;
                    }
                    let mut xs = vec![
                        0.098 * (c * ((k14 + 3) as f64)).mul_add(1.6, f[j]), (0.32 *
                        ((1.5 + own6[((k14 + 1) + 3) % own6.len()].powi(2)).ln() - - (j
                        as f64))).tanh()
                    ];
                }
                let mut zs = [(0.0312 * ((j * 2) as f64).powi(3)).cos(), s[j]];
            }
            own6[0] *= (1. * (f[2] - y).sin().exp_m1()).sin();
            sum6
                += (0.0333
                    * (0.6465 * (-own6[j] * (q + (own6.len() as f64)))
                        * ((own6.len() as f64).tanh() / (0.5 + q.abs()))))
                    .tanh();
        }
    } else {
        let mut m19 = 0;
        loop {
            m19 += 1;
            if m19 >= 4 {
                break;
            }
            let mut o21 = 0;
            'l23: while o21 < 2 && (f[1] * q < 0.9) {
                o21 += 1;
                f[o21]
                    -= (1.25
                        * ({
                            let g = q;
                            (0.0492 * (q * q)).tanh()
                        }))
                        .tanh();
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
    0.3 * y + (total).sin() + (q).sin() + s[n]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let value = p39(s, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, gradient) = p39_grad(s, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p39_grad_into(s, f, y, n, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let (value, pullback) = p39_vjp(s, f, y, n); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, tangent) = p39_jvp(s, f, y, n, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, gradient, product) = p39_hvp(s, f, y, n, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], flag: bool) -> [f64; 2] {
    let mut m5 = 0;
    let r = loop {
        m5 += 1;
        {
            let cell = &io[m5];
            for j in 0..m5 {
                let mut m9 = 0;
                loop {
                    m9 += 1;
                    if m9 >= 3 {
                        break;
                    }
                    let p = {
                        let q = match j {
                            2 => f64::atan2(io[m9 % io.len()] - x, 2.1 + io[j].sin()),
                            0 => *cell / 2.0 * (*cell + *cell),
                            _ => (0.0082 * (*cell).mul_add(io[j], *cell).powi(2)).cos(),
                        };
                        (0.0299 * (io[m5] * q * io[j].min(*cell))).atan()
                    };
                    let mut saved_x = vec![
                        0.5 * (* cell / (0.5 + io[j].abs())).abs(); io.len() % 4 + 1
                    ];
                }
                let mut saved_x = vec![0.0_f64; j % 4 + 1];
                let mut sum15 = 0.0_f64;
                for i in 0..3 {
                    let mut ws = [0.0_f64; 2];
                    sum15 += (0.4 * (x.abs() + *cell).asinh()).sin();
                }
                let a = sum15.sin().sinh() * io[m9].sin()
                    * (io[j] * saved_x[0] / (0.3 * 1.0_f64).exp());
            }
        }
        let mut v1 = x;
        let mut a = (0.2353
            * ((if (m5 * 3) > 2 { io.len() as f64 } else { m5 as f64 })
                - io[((3.0 * v1).abs() as usize) % io.len()]))
            .sin();
        if (x / (1.5 + 1.7 * 1.7) < 0.3) || (flag) {
            break (0.6154
                * (io[(((3.0 * 0.4_f64).abs() as usize) * 2) % io.len()]
                    * io[m5.min(2) % io.len()] + (0.5 * io[2].sin()).ln_1p()))
                .cos();
        }
        if m5 >= 3 {
            break x * io[(m5 + 3) % io.len()] * 0.3;
        }
    };
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    [total + x + r + rows[0][0], 0.3 * x + total + 0.5 * r + rows[m5 % 4][0]]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let value = p40(x, rows, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, flag); let (d_x, d_rows) = pullback([weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, flag, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p41(x: f64, n: usize) -> f64 {
    let mut o3 = 0;
    loop {
        o3 += 1;
        let mut k5 = 0;
        'l7: loop {
            k5 += 1;
            if k5 >= 2 {
                break;
            }
            for j in 1..3 {
                if x.sin() <= x {
                    let saved_x = vec![
                        1.6 * x * (1.3 * (0 as f64)), (0.5234 * (x * x - 1.1 / (1.7 +
                        0.7_f64.sin()))).cos(), (if (k5 as f64) + x > x { x } else { k5
                        as f64 }) / (1.5 + 1.9 * 1.9)
                    ];
                    let mut v1 = 0.2174 * (saved_x[1] + x).mul_add(saved_x[j], x);
                } else {
                    let (mut b, q): (f64, f64) = (1.1, 1.7 / 2.0);
                    let mut ws = [(b / (1.7 + b.sin())).tanh(); 2];
                }
                let mut c: f64 = 0.7;
            }
            for j in (0..k5).rev() {
                for j in 0..o3 {
                    let mut ys = vec![[x * x; 2]; 3];
                    let mut xs = [0.0_f64; 2];
                }
                let mut v1 = (x + 1.5).tanh();
            }
            match k5 {
                2 => {
                    let mut saved_x = [0.0_f64; 4];
                    let mut sum21 = 0.0_f64;
                    let mut own21 = [0.0_f64; 3];
                    for j in 0..o3.min(4) {
                        for k in 0..3 {
                            own21[k] = (0.56 * (saved_x[2] / 3.0)).tanh()
                                * (k as f64 - 0.5);
                        }
                        let mut a = 0.6944 * (0.6 - x + -x);
                        sum21
                            += 0.0833
                                * (0.1151
                                    * ((0.5 * own21[k5].sin()).ln_1p() * (a * own21[k5])
                                        * (saved_x[n] * a * own21[k5].hypot(0.7))));
                    }
                }
                0 => {
                    if 0.4 + x > x {
                        let mut both = (
                            (0.6061
                                * (match 2 {
                                    0 => x.sin_cos().0,
                                    1 => x - 1.8,
                                    _ => x * x,
                                }))
                                .sin(),
                            (0.5797 * ((x + 0.8) * x)).cos(),
                        );
                        let mut q = (0.16
                            * ((both.1 - both.1) * both.0.copysign(both.1)))
                            .cos();
                    } else {
                        let mut m = 1 % 5;
                    }
                }
                _ => {}
            }
        }
        if o3 >= 3 {
            break;
        }
    }
    x
}
pub const CASE: Case = Case { name: "p41", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p41(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p41_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p41_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p41_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p41_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p41_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p42(x: f64, s: &[f64], n: usize) -> f64 {
    for v1 in s.iter() {
        let mut ws = vec![f64::max(* v1, 0.2) * s[3]; 2];
        {
            let at = &mut ws[((3.0 * *v1).abs() as usize) % 2];
            *at = 0.6 * *at
                + 0.3
                    * (0.5
                        * f64::max(
                            (1.0
                                + s[((3.0 * *v1).abs() as usize).min(2) % 4]
                                    * s[((3.0 * *v1).abs() as usize).min(2) % 4])
                                .sqrt(),
                            ((3.0 * s[n % s.len()]).abs() as usize) as f64,
                        ));
            if s[(n + 2) % 4] <= 1.3_f64 {
                break;
            }
            let mut zs = vec![(0.4494 * (* at * s[n % s.len()]).hypot(0.7)).atan(); 4];
        }
    }
    let mut h: f64 = s[(s.len() * 3) % s.len()].sin_cos().0
        * f64::atan2(x, 2.1 + x.sin());
    if s[n % 4] * 1.2 <= h {
        let mut saved_x = if h >= s[n] {
            [
                (0.112
                    * ((((3.0 * x).abs() as usize) as f64) / 0.7
                        / (0.3 * 0.4_f64).exp()))
                    .tanh(),
                (0.5926 * (s[n] * (s[n] * x))).tanh(),
            ]
        } else {
            [
                (0.303 * (h + h - 0.4_f64.atan())).sin(),
                (s[(n + 2) % s.len()] * 1.5).copysign(s[n]),
            ]
        };
        let q = (0.0654
            * ((1.0 + (h + saved_x[0]) * (h + saved_x[0])).sqrt()
                * (h - h + 1.0 * 0.1_f64)))
            .tanh();
    } else {
        for i in (n + 1..4).step_by(2) {
            'l12: for j in (0..s.len()).rev().step_by(2) {
                let mut k14 = 0;
                'l16: while k14 < 2 && ((n as f64) / (1.5 + x * x) >= s[1]) {
                    k14 += 1;
                    h
                        -= f64::atan(
                            1.0769
                                * (if x.sin().exp_m1() >= 0.5 {
                                    1.3 / 0.7
                                } else {
                                    {
                                        let t = (2.0 + (s[j] + s[j]).cos()).cbrt().abs();
                                        s[j]
                                    }
                                }),
                        );
                    let g18;
                    if s[k14].max(h) < s[k14] {
                        g18 = 0.625 * ((s[j] - h) * 0.5_f64.sin());
                    } else {
                        g18 = h * 0.9_f64 % 1.3;
                    }
                }
                for i in 0..2 {
                    let mut d_x = (0.0667
                        * (0.5647
                            * ((match i {
                                1 | 2 => h,
                                0 => h,
                                _ => 0.8,
                            })
                                * ({
                                    let d_x = (x * x).abs() - h * h * (s[1] - s[0]);
                                    d_x
                                }))))
                        .atan();
                }
                let u = (0.5 * (h / (0.3 * h).exp()).sin()).ln_1p()
                    - ((i.min(2) as f64) * s[j] - 0.4_f64.sin().sinh());
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + h + 0.5 * x + s[((n + 3) + 3) % 4]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let value = p42(x, s, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, gradient) = p42_grad(x, s, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let (value, pullback) = p42_vjp(x, s, n); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut d_x = if f.len() % 2 == 1 || 3 < 1 { x.sin() } else { x * x };
    let mut q = (0.4444 * (f[0] - f[2] - (2.0 + s[2].cos()).cbrt())).atan();
    let q = 'b6: {
        let a = if d_x - d_x >= f[2 % 3] {
            (1.0 + (f[1] - q) * (f[1] - q)).sqrt()
        } else {
            (1.0 + (if 1 != 1 { d_x } else { q }) * (if 1 != 1 { d_x } else { q }))
                .sqrt()
        };
        if d_x * f[0] >= q {
            break 'b6 -(f[1] * (0 as f64));
        }
        f[0] = (a - d_x).min(q).sin().sinh();
        if d_x - d_x < a {
            debug_assert!(0.4_f64.is_finite());
        } else if !(f[0] - f[2] < ((f.len() + 1) as f64)) {
            let mut both = (
                (0.5333 * (f[0] / (0.3 * q).exp()).copysign(q)).cos(),
                f64::sin(s[s.len() - 1]) * ((1 as f64) / (0.5 + d_x.abs())),
            );
        } else {
            'l10: for i in (1..3).rev().step_by(2) {
                'l12: for j in (i..3).rev().step_by(2) {
                    f[j] /= (1.5 + (f.len() as f64) * (f.len() as f64));
                    let mut b = (0.3077
                        * ({
                            let d = f[i] / (1.5 + 1.4 * 1.4);
                            f[i] + a
                        }))
                        .tanh();
                }
                for i in (0..f.len()).rev() {
                    let mut k = i % 4;
                    let p = (0.061
                        * (0.6 / (0.5 + a.abs())
                            - (((3.0 * 0.4_f64).abs() as usize) as f64))
                            .powi(3))
                        .tanh();
                    let d_x19: f64;
                    if k < 1 {
                        d_x19 = f[i];
                    } else {
                        d_x19 = (0.1667 * ((q + d_x) * (1.6_f64 * x))).atan();
                    }
                    let p21: f64;
                    if (k + 3) % 2 == 1 || 3 < 2 {
                        p21 = f64::sin(s[k]);
                    } else {
                        p21 = (0.0976 * ((q - p) * q.clamp(-0.8, 1.1))).atan();
                    }
                }
                if a * 1.3 <= (i as f64) {
                    break 'b6 q.max(d_x).copysign(x);
                }
                'l24: for q23 in f.iter_mut() {
                    *q23
                        += (1.4 * (1.0 / (1.0 + (-s[i]).exp()) / (1.7 + (*q23).sin())))
                            .sin();
                    *q23 *= (0.5333 * (0.6 * q * (1.0 + s[i] * s[i]).sqrt())).cos();
                    let mut xs = s.to_vec();
                }
            }
            'l27: for i in (1..2).rev().step_by(2) {
                let mut k29 = 0;
                let a = loop {
                    k29 += 1;
                    if k29 >= 2 {
                        break f[k29].powi(3) / (1.5 + 1.6 * 1.6);
                    }
                    f[(k29 + 1) % 3] = 0.6 * f[(k29 + 1) % 3]
                        + 0.3 * (f[2] / 0.7).asinh();
                    if f.len() > 0 {
                        break 0.5 * (1.2 + (f[0] / 3.0).cos()).recip();
                    }
                };
                for j in 0..k29 {
                    let q33 = ((j as f64) * f[k29].abs()).max(a);
                    f[0] = a;
                    let mut d = 0.4 * (q.copysign(a) + q33 * f[2]);
                    d -= 0.4667 * (f[i].sin().sinh() / 2.0);
                }
            }
        }
        (0.1474 * (q / 0.7 - (a + a))).cos()
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total38 = 0.0;
    for i in 0..f.len() {
        total38 += f[i] * (i as f64 + 0.5);
    }
    x + d_x + total38 + 0.6 * q + 0.7 * total + f[2 % f.len()]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p43(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p43_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p43_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    for i in (1..4).rev() {
        if i > 2 {
            return 0.3 * x + f[1];
        }
        let mut zs = f.clone();
        let h6: f64;
        if i == 2 {
            h6 = 0.2667 * (x * zs[((3.0 * x).abs() as usize) % 3] / (0.3 * x).exp());
        } else {
            h6 = (if zs.len() != 2 { x } else { x }).cos();
        }
    }
    let mut q = (0.3951 * (x * x * (x * x))).tanh();
    {
        let part = &f[..];
        if n % 2 == 1 || 3 < 0 {
            q = (0.16
                * ((if q - x >= q { f[0] } else { x * (n as f64) })
                    - (q + x) / (0.5 + q.abs())))
                .cos();
            let mut sum10 = 0.0_f64;
            'l11: for i in 0..3 {
                let mut sum13 = 0.0_f64;
                'l15: for i14 in 0..n.min(4) {
                    let mut t = (0.7246 * ((q.tanh() * 0.8).exp() * 1.2)).sin();
                    debug_assert!(part[i14].is_finite());
                    let mut h = (0.5 * (x + t).max(part[i])).atan();
                    sum13
                        -= ((if part.len() % 2 == 1 || 3 < 2 {
                            1.7_f64.clamp(-0.8, 1.1)
                        } else {
                            1.6 - h
                        })
                            .tanh() * 0.8)
                            .exp();
                }
                if 0.6_f64.min(sum13) < x {
                    return x + 0.4 * sum13 + 0.5 * q + part[i];
                }
                sum10
                    += (0.1582
                        * ((0.058 * (sum13 * part[i] / (0.5 + sum13.abs()))).atan()
                            * (sum13 + 1.0 / (1.0 + (-0.4_f64).exp()))))
                        .atan();
            }
        } else if n > 3 {
            if ((n * 2) == 0) || (q * part[2] >= q) {
                let mut xs = part.to_vec();
                q
                    += (0.4
                        * (q.abs()
                            - (match n {
                                1 | 2 => xs[1],
                                0 => q,
                                _ => part[2],
                            })))
                        .atan();
                if ((n as f64) - q < xs[0]) || (xs[0] % 1.3 <= q) {
                    let mut xs22 = xs.clone();
                    q += (0.3867 * (xs22[0].atan() - q / (1.7 + q.sin()))).cos();
                    q = 0.6 * q
                        + 0.3
                            * (0.4167
                                * (if n > 0 {
                                    (1.9_f64.tanh() * 0.8).exp()
                                } else {
                                    f64::max(xs.len() as f64, q)
                                }));
                } else {
                    xs[2] += (0.4938 * ((xs[0].tanh() * 0.8).exp() - 0.7 * q)).atan();
                    xs[n % 3]
                        *= (0.2778 * (q.cos() * ((part.len() as f64) - 1.2))).sin();
                }
            } else {
                let v1 = 0.4918
                    * ((part[0] + ((n * 3) as f64)).hypot(0.7)
                        * (if part[2] * x < part[0] { f[1] - q } else { part[2] + q }));
                let mut zs = vec![vec![0.0833 * (0.5 * (v1 + v1)); 2]; 3];
            }
        }
        let mut ys = vec![0.0_f64; part.len() % 4 + 1];
        for h in ys.iter_mut() {
            *h = (0.2286 * ((1.0 + q * q).sqrt() / (0.3 * *h).exp())).atan();
            *h -= 0.0914 * (part[part.len() % part.len()] * q + (*h).abs());
            let mut g = f64::atan2(q.min(n as f64), 2.1 + q.sin());
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + 0.4 * q + 0.5 * total + f[0]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p45(x: f64, n: usize) -> (f64, f64) {
    let mut d = 0.1944 * (((n + 3) as f64) / 2.0 * (x * 1.0));
    let mut zs = vec![[0.5_f64; 2]; 3];
    d = f64::tanh(
        0.75
            * (match n {
                2 => d,
                0 => {
                    if n % 2 == 1 || 3 < 2 {
                        0.3 * 0.8
                    } else {
                        f64::atan2(1.8_f64, 2.1 + 0.4_f64.sin())
                    }
                }
                _ => ((n + 1) as f64) / (1.5 + 1.5 * 1.5),
            }),
    );
    d += 0.2286 * (zs[n % 3][0] * 1.4 * ((0 + 1) as f64));
    let a = 'b5: {
        d *= (0.1951 * (d * d - zs[n % 3][1] * 1.6)).tanh();
        let mut zs = [(zs[1][1] - zs[2][0]).tanh(); 2];
        if !((n * 1) % 2 == 1 || 3 < 2) {
            break 'b5 zs[0];
        }
        if 0.1 / (1.5 + zs[(n + 1) % zs.len()] * zs[(n + 1) % zs.len()]) <= (n as f64) {
            break 'b5 0.1429 * (1.2 + d.cos()).recip().mul_add(n as f64, zs[1]);
        }
        0.4_f64.cos().cos()
    };
    let mut ys = vec![vec![a.abs(); 2]; 3];
    let mut saved_x = vec![0.0_f64; n % 4 + 1];
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (
        0.3 * total + (d).sin() + 0.5 * x + a + zs[2][0],
        (x).sin() + total + d + a + ys[n % 3][1],
    )
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p45_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut k = n % 3;
    let mut sum6 = 0.0_f64;
    'l7: for i in 0..3 {
        k = (k * 2 + k) % 3;
        sum6 += x.atan();
    }
    for i in (0..s.len()).rev() {
        let mut r = 0.1176 * ((s[s.len() - 1] + sum6) * y.powi(2));
        let mut c: f64 = s[(i * 2).min(2) % 3] / 3.0;
        let p = (0.0145 * ((s.len() as f64) * (sum6 * sum6 * 1.4_f64.cos()))).atan();
        r /= (0.5 + c.abs());
    }
    for i in 0..=k {
        if s.len() < 1 {
            return y + sum6 + x + s[0];
        }
        let mut d = s[((3.0 * x).abs() as usize) % 3];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    sum6 + 0.4 * x + total + 0.6 * y + s[k]
}
pub const CASE: Case = Case { name: "p46", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p46(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p46_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p46_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p46_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p46_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p46_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p47 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p47(
    x: f64,
    s: &[f64; 3],
    mut f: Vec<f64>,
    rows: &[[f64; 2]],
    z: &mut f64,
    n: usize,
) -> f64 {
    'b7: {
        f[3] += (0.4 * (*z - x - (*z).sin_cos().1)).sin();
        let u = f64::max(x, 1.5);
        if ((*z).sin().sinh() < 0.3) || (f[f.len() - 1] * *z <= u) {
            break 'b7;
        }
        let mut saved_x = f.clone();
        'l10: for i in 0..saved_x.len() {
            debug_assert!(f[n].is_finite());
            let mut a = 1.5 * u;
        }
    }
    let mut o = n % 3;
    *z = (0.2435 * (f[n] / 3.0 + *z / 3.0 - *z)).tanh();
    *z = (0.0711
        * (s[o] * s[o % s.len()] * (0.5 * (*z).sin()).ln_1p()
            * (*z * *z / (0.5 + (*z).abs()))))
        .atan();
    *z /= (0.3 * *z).exp();
    let t = (1.5 + (2.0 + (s[0] - f[o]).cos()).cbrt().powi(2)).ln();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..f.len() {
        total16 += f[i] * (i as f64 + 0.5);
    }
    total16 + x + total + 0.6 * t + 0.7 * *z + f[o]
}
pub const CASE: Case = Case { name: "p47", floats: 17, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let value = p47(x, s, f, rows, z, n); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, z, n); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_z = 0.0; let value = p47_grad_into(x, s, f, rows, z, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let mut d_z = weights[1]; let (value, pullback) = p47_vjp(x, s, f, rows, z, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p47_jvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p47_hvp(x, s, f, rows, z, n, t_x, t_s, t_f, t_rows, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    let g = y
        * (0.0622
            * (s[n % 4] / 2.0 * ((((3.0 * (n as f64)).abs() as usize) as f64) * y)))
            .atan();
    let mut zs = vec![0.0_f64; n % 4 + 1];
    match n.min(2) {
        2 => {}
        0 => {
            let b = 'b6: {
                if y + g >= y {
                    zs[0] -= (0.6667 * (y - y).abs()).atan();
                    let mut d_x = (0.5333
                        * (f64::max(y, y)
                            * (match n {
                                0 => g,
                                1 => zs[0],
                                _ => zs[0],
                            })))
                        .cos();
                } else if (n as f64) * s[n] > g {
                    if zs[0] - g <= s[n] {
                        let mut r = 0.1603
                            * ((if y.sin().exp_m1() >= g { g } else { g })
                                * ((zs.len() as f64) + zs[0]));
                        let mut k = n % 3;
                    } else if ((3.0 * zs[0]).abs() as usize) == 2 {
                        let mut k = zs.len() % 2;
                        let h = ((match n {
                            0..=1 => f64::atan2(g, 2.1 + zs[0].sin()),
                            3 => 1.4,
                            _ => g * (k as f64),
                        }) + 0.0_f64)
                            .min(k as f64);
                    }
                    if n != 0 {
                        return (y).sin() + 0.4 * g + zs[n % zs.len()];
                    }
                } else {
                    {
                        let head = &mut zs[..];
                        head[head.len() % head.len()]
                            += (1.6667 * (s[n] * s[n % 4]).sin().sinh()).sin();
                        let mut xs = head.to_vec();
                        xs[s.len() % 1] = 0.6 * xs[s.len() % 1] + 0.3 * 1.3;
                    }
                }
                match zs.len() {
                    1 | 2 => {
                        let mut c = {
                            let h = (((3.0 * y).abs() as usize) as f64).atan()
                                * (y * s[0]) / (1.7 + g.sin());
                            0.2_f64.min(zs[0])
                        };
                    }
                    0 => {
                        zs[n % 1] = 0.6 * zs[n % 1]
                            + 0.3
                                * (0.1736
                                    * ((if zs.len() % 2 == 1 || 3 < 3 { g } else { 1.5 })
                                        * (g - g)))
                                    .tanh();
                        if (((n + 3) != 2) && (zs[0] + g <= g)) || (n < 2) {
                            let mut d_x = -(0.8 + s[0]);
                            zs[s.len() % 1] += (0.4082 * (d_x - g).max(d_x)).tanh();
                        } else if (1.6_f64.sin() < zs[0]) && (n % 2 == 1 || 3 < 1) {
                            let mut u = (0.6667
                                * (1.0 / (1.0 + (-0.4_f64).exp()) * (n as f64)))
                                .cos();
                            let mut saved_x = [0.0_f64; 3];
                        }
                    }
                    _ => {
                        let mut xs = [
                            (0.4 * (1.2 + (1.6 * g).cos()).recip()).cos(),
                            f64::max((1.5 + 1.7_f64.powi(2)).ln(), g),
                            zs[0],
                        ];
                        xs[2] = (if g.abs() >= (n as f64) { zs[0] } else { g })
                            .atan()
                            .sin()
                            .exp_m1();
                    }
                }
                if g - 1.6 > y {
                    break 'b6 -g;
                }
                let mut sum20 = 0.0_f64;
                for j in 0..3 {
                    zs[0] -= (0.102 * ((zs[0] + y) * (zs[0] + g))).tanh();
                    let mut k22 = 0;
                    while k22 < 4 && (j > 0) {
                        k22 += 1;
                        zs[(j + 1) % 1]
                            -= (0.4878
                                * (g / (1.5 + zs[zs.len() - 1] * zs[zs.len() - 1])
                                    + zs[k22 % zs.len()]))
                                .sin();
                        if (1.2 + 1.2_f64.cos()).recip() < 0.7 {
                            return 0.3 * g + (y).sin() + zs[0];
                        }
                    }
                    if j == 3 {
                        sum20 += g;
                    }
                }
                let mut d_x = (zs[0] * g).sin();
                (0.2985 * (zs[n % zs.len()] * g).hypot(0.7)).atan()
            };
        }
        _ => {
            let mut g27 = (0.5882 * (1.0 + g * g).sqrt()).cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..zs.len() {
        total30 += zs[i] * (i as f64 + 0.5);
    }
    g + y + 0.5 * total + total30 + zs[zs.len() % zs.len()]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        for b in f.iter_mut() {
            *b *= 0.4049 * (1.0 / (1.0 + (-0.4_f64).exp()) * (1.9 * 1.3));
            let (mut a, u) = (
                (0.5 * 0.8_f64.sin()).ln_1p() / (0.5 + 0.6_f64.abs()),
                (*b - (j as f64)).rem_euclid(1.7),
            );
            let mut sum11 = 0.0_f64;
            let mut own11 = [0.0_f64; 3];
            for i in 0..j.min(4) {
                for k in 0..3 {
                    own11[k] = (0.32
                        * ({
                            let g = (0.5 * (a / (0.5 + x.abs())).cos()).asin()
                                * ((j as f64).abs() - a);
                            a / (0.3 * 0.4_f64).exp()
                        }))
                        .sin() * (k as f64 - 0.5);
                }
                let a15;
                if i > 1 {
                    a15 = 0.2667 * (u / (0.3 * 0.4_f64).exp() * *b);
                } else {
                    a15 = (own11[0].abs().tanh() * 0.8).exp();
                }
                if ((j * 3) as f64).copysign(a) > y {
                    sum11 += (own11[j] + u - own11[own11.len() - 1]).cos();
                }
            }
        }
        sum5
            += (0.2222
                * ((y + f[0] + (f[j] + y))
                    * (1.5 + (0.5 * x.sin()).ln_1p().powi(2)).ln()))
                .cos();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    y + 0.4 * x + total + sum5 + f[2]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p49(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p49_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p49_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut ys = vec![
        (0.5333 * ((match (n + 3) { 1 | 2 => 1.5_f64, 0 => s[1], _ => e.0, }) - s[0] * e
        .0)).tanh(); 3
    ];
    match ((3.0 * y).abs() as usize) {
        0..=1 => {}
        3 => {
            for i in (n + 1..4).rev() {
                let v1 = if i < 3 {
                    s[0] - (2.0 + e.1.cos()).cbrt()
                } else {
                    (1.0 + y * y).sqrt().atan()
                };
                let mut ys10 = vec![
                    (0.1867 * ((i as f64) * ys[1] / 2.0)).sin(); (i + 2) % 4 + 1
                ];
            }
            ys[n % 3] = e.0 * y;
        }
        _ => {
            for c in ys.iter() {
                let mut h = (0.3556 * (ys[1] * (x * s[n.min(2).min(2) % 3]))).tanh();
                let mut k14 = 0;
                'l16: loop {
                    k14 += 1;
                    h = (e.0 * *c).tanh() * ys[k14].sin_cos().1.copysign(1.3);
                    let mut ys17 = [(0.4444 * (0.5 - (e.0 + ys[k14 % ys.len()])))
                        .tanh(); 4];
                    if (*c).sin().sinh() >= s[ys17.len() % 3] {
                        break;
                    }
                    if k14 >= 2 {
                        break;
                    }
                }
                h /= (1.5 + ys[0] * ys[0]);
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..ys.len() {
        total20 += ys[i] * (i as f64 + 0.5);
    }
    (x).sin() + (e.0).sin() + (y).sin() + 0.6 * total + 0.7 * total20 + e.1 + ys[2]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64]) -> f64 {
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        let mut sum7 = 0.0_f64;
        for j in 0..3 {
            if 0.5_f64.atan() < f[f.len() % 4] {
                continue;
            }
            sum7 -= (0.6222 * ((y * io[j]).asinh() / 2.0)).atan();
        }
        let mut o = j % 2;
        if (0.5 * y.sin()).ln_1p() <= sum7 {
            sum5 += (2.0 + (0.8 / (0.3 * io[o]).exp() * (y - y)).cos()).cbrt();
        }
    }
    let p = (x + sum5).min(f[0]) - 0.3_f64.atan().tanh();
    let mut xs = io.to_vec();
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..io.len() {
        total15 += io[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..xs.len() {
        total17 += xs[i] * (i as f64 + 0.5);
    }
    total15 + total17 + 0.5 * total + 0.6 * x + 0.7 * sum5 + p + xs[3]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let value = p51(x, f, y, io); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let (value, gradient) = p51_grad(x, f, y, io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, flag: bool) -> f64 {
    let mut k7 = 0;
    'l9: loop {
        k7 += 1;
        if k7 >= 4 {
            break;
        }
        let mut ws = [0.0_f64; 3];
        let mut sum11 = 0.0_f64;
        'l12: for i in 0..k7.min(4) {
            debug_assert!(ws[(i + 3) % ws.len()].is_finite());
            ws[1] = 0.6 * ws[1] + 0.3 * (0.381 * (e.0 - ws[2] * y)).atan();
            let mut t = (0.1778 * (-y * ((i as f64) * ws[0]))).atan();
            sum11 -= (0.1818 * (t - f64::min(ws[2], t + ((i + 3) as f64)))).cos();
        }
        let t = (0.0658 * (ws[2] * (0.4 - y) * (sum11 * 1.0_f64).asinh())).sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + 0.4 * e.1 + 0.5 * total + e.0 + 0.7 * y + s[k7 % s.len()]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let value = p52(x, s, e, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, gradient) = p52_grad(x, s, e, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, flag, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let (value, pullback) = p52_vjp(x, s, e, y, flag); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, flag, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p53(x: f64, s: &[f64], y: f64, z: &mut f64, n: usize, flag: bool) -> f64 {
    for i in 0..s.len() {
        if (*z).sin_cos().0 >= *z {
            let mut ys = vec![
                (x + s[2]).signum(), (0.5031 * (y.mul_add(0.1, * z) * ({ let d_x = x *
                1.5 - (* z).powi(2) - (* z * * z).max(* z); y }))).sin(), s[2], (0.4 *
                (1.2 + f64::atan2(* z, 2.1 + 0.4_f64.sin()).cos()).recip()).atan()
            ];
        }
    }
    let a = (((n + 2) as f64) * y).sin().sinh().sin().sinh();
    let mut q = (0.1546 * (*z * s[n % s.len()] * x.mul_add(s[(n * 1) % s.len()], a)))
        .cos();
    'l12: for &d in s.iter() {
        for i in (0..n).rev() {
            let mut k = (((3.0 * a).abs() as usize) * 1) % 5;
            let mut ws = vec![[1.6 * s[s.len() % 4]; 2]; 3];
            for a17 in s.iter() {
                match s.len().min(2) {
                    0..=1 => {
                        let mut m = s.len() % 5;
                    }
                    3 => {
                        let mut p = (0.2188 * ((s.len() as f64) - s[i] / 0.7)).tanh();
                    }
                    _ => {
                        let c = a;
                        let mut ys = [[(0.6667 * (x - s[0])).tanh(); 2]; 3];
                    }
                }
            }
            let mut k24 = 0;
            while k24 < 2 {
                k24 += 1;
                let mut h = (0.6667
                    * (if !flag { d - s[i % s.len()] } else { ws[k24][k24 % 2].tanh() }))
                    .atan();
                *z = s[k24];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    q + y + *z + 0.6 * a + 0.7 * x + 0.8 * total
        + s[((3.0 * 0.4_f64).abs() as usize) % 4]
}
pub const CASE: Case = Case { name: "p53", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let value = p53(x, s, y, z, n, flag); [flatten(&value), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let (value, gradient) = p53_grad(x, s, y, z, n, flag); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_z = 0.0; let value = p53_grad_into(x, s, y, z, n, flag, &mut d_x, &mut d_s, &mut d_y, &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let mut d_z = weights[1]; let (value, pullback) = p53_vjp(x, s, y, z, n, flag); let (d_x, d_s, d_y) = pullback(weights[0], &mut d_z); ([flatten(&value), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, tangent) = p53_jvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ( [flatten(&value), flatten(&*z)].concat(), [flatten(&tangent), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let z = &mut v[6].clone(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_z = &mut direction[6].clone(); let (value, gradient, product) = p53_hvp(x, s, y, z, n, flag, t_x, t_s, t_y, t_z); ([flatten(&value), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p54 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p54(x: f64, s: &[f64; 3], rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut u = (0.4444 * (s[s.len() % s.len()] + (y + x))).atan();
    let mut saved_x = vec![0.0_f64; 2];
    let r = u;
    let mut v1 = (0.4667 * ((y + s[0]) / 3.0)).tanh();
    saved_x[0] *= (0.396 * (v1 - rows[n][n % 2] + 0.7 * s[2])).atan();
    for j in 0..n {
        v1 -= (1.25 * (saved_x[1] * r).atan()).sin();
    }
    'l11: for j in (n + 1..4).step_by(2) {
        let mut m13 = 0;
        loop {
            m13 += 1;
            if m13 >= 2 {
                break;
            }
            let mut t = s[0];
            let mut k16 = 0;
            let d = loop {
                k16 += 1;
                saved_x.swap(j % 2, 0);
                if s.len() == 1 {
                    break 0.0941 * (1.7 / (0.3 * saved_x[0]).exp() * (v1 * saved_x[1]));
                }
                if k16 >= 3 {
                    break rows[m13][saved_x.len() % 2];
                }
            };
            let p = saved_x[1];
            if (saved_x[1] * ((s.len() + 3) as f64) < p) || (u - saved_x[0] >= 0.3) {
                break;
            }
        }
        match m13 {
            2 => {
                if saved_x[0] - 0.5 < saved_x[saved_x.len().min(2) % saved_x.len()] {
                    continue 'l11;
                }
            }
            0 => {
                for i in 0..s.len() {
                    let mut sum21 = 0.0_f64;
                    for j22 in 0..3 {
                        saved_x[j % 2] = saved_x[i.min(2) % 2];
                        if v1.fract() > r {
                            continue 'l11;
                        }
                        if y < saved_x[1] {
                            sum21
                                += (2.0
                                    + (((j22 as f64) + u) * (1.2 + saved_x[1].cos()).recip())
                                        .cos())
                                    .cbrt();
                        }
                    }
                    for row in rows.iter() {
                        let mut saved_x26 = if row.len() == 3 {
                            [1.9_f64.sin().exp_m1(), saved_x[1].abs().tanh()]
                        } else {
                            [
                                (0.0444 * (sum21 * saved_x[0] * (row[1] + r))).tanh(),
                                -y / 3.0,
                            ]
                        };
                    }
                }
            }
            _ => {
                let mut sum28 = 0.0_f64;
                for i in 0..j.min(4) {
                    debug_assert!(0.4_f64.is_finite());
                    sum28 += (0.1379 * (saved_x[0] + (i as f64) * s[i] * (r - y))).cos();
                }
                let mut p = saved_x[1];
            }
        }
        for j in 0..s.len() {
            if saved_x.len().min(2) != 3 {
                break;
            }
        }
        let mut sum33 = 0.0_f64;
        let mut own33 = [0.0_f64; 3];
        for i in 0..j.min(4) {
            for k in 0..3 {
                own33[k] = (0.2857
                    * (match (m13 * 2) {
                        0 => (saved_x.len() + 2) as f64,
                        1 => i as f64,
                        _ => y,
                    })
                        .abs())
                    .tanh() * (k as f64 - 0.5);
            }
            for j36 in 0..own33.len() {
                let (mut c, g) = (r.abs(), (0.32 * (-own33[m13] - u)).tanh());
                let g40 = (own33[j36] * 0.9 * (rows[3][j % 2] - v1)).sin();
            }
            sum33
                -= (0.0744 * (v1 / (0.3 * 0.4_f64).exp() * (1.8 - u)).copysign(u)).sin();
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
    (u).sin() + v1 + 0.5 * r + (y).sin() + (total).sin() + (x).sin() + saved_x[1]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let value = p54(x, s, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, gradient) = p54_grad(x, s, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let (value, pullback) = p54_vjp(x, s, rows, y, n); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut ws = s.to_vec();
    let mut sum6 = 0.0_f64;
    for j in 0..n.min(4) {
        let g = 'b8: {
            if (match (n * 1) {
                2 => y,
                0 => y,
                _ => s[j],
            }) >= y
            {
                let mut q = 0.7812 * (y / (1.5 + 1.4 * 1.4) - x.hypot(0.7));
                break 'b8 -(y * y);
            }
            ws[j] += 0.8 * (s[2] + x).sin();
            if ((3.0 * y).abs() as usize) != 3 {
                break 'b8 (0.381
                    * ((match n {
                        0..=1 => y,
                        3 => y,
                        _ => y,
                    }) + y.mul_add(x, x)))
                    .atan();
            }
            ws.fill((0.4444 * (y * (s[1] + y))).cos());
            (0.16 * (ws[j] / (0.5 + (n as f64).abs()) / (0.3 * ws[j]).exp())).tanh()
        };
        if ws.len() % 2 == 1 || 3 < 2 {
            break;
        }
        if (if g - x >= 1.4 { y } else { ws[j] }) < ws[j] {
            continue;
        }
        sum6
            -= 0.1613
                * ((0.5 * g.cos()).asin() - y * y
                    + (1.0 + ws[j] * ws[j]).sqrt() * (s[j] - (j as f64)));
    }
    let mut m12 = 0;
    while m12 < 2 && (n != 0) {
        let mut ws14 = [0.0_f64; 3];
        if sum6 - 0.6_f64 <= (m12 as f64) {
            return 0.3 * x + sum6 + 0.5 * y + ws14[m12];
        }
        let mut r = (ws14[(ws.len() + 2) % 3] / (0.3 * 0.4_f64).exp()).sin();
        m12 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ws.len() {
        total18 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total18 + 0.4 * y + total + 0.6 * x + sum6 + ws[m12 % ws.len()]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p55_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p55_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p55_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p56(x: f64, s: &[f64; 3], y: f64, flag: bool) -> f64 {
    let t: f64 = s[0 % s.len()] * s[(0 + 3) % 3] * (x - s[(2 * 3).min(2) % 3])
        * (s[1].min(y) - (s[s.len() % s.len()] + (1 as f64)));
    let mut v1 = 0.0926 * (if s[1] + x < s[1] { x.sin().sinh() } else { t.min(t) });
    for _ in 1..2 {
        v1 /= (0.3 * 0.4_f64).exp();
        for i in 1..3 {
            let u = (0.5 * (x - s[i]).sin()).ln_1p() * v1;
        }
    }
    let mut sum10 = 0.0_f64;
    for i in 0..3 {
        'l13: for i12 in (i + 1..4).rev().step_by(2) {
            let mut zs = [t.sin().sinh()
                * (if !flag { s[i] } else { s[i % s.len()] }); 3];
            let mut sum16 = 0.0_f64;
            for i17 in 0..3 {
                match i17 {
                    2 => {}
                    0 => {
                        let mut p = (0.625 * (1.2 * zs[zs.len() % zs.len()] + 0.2))
                            .cos();
                    }
                    _ => {
                        v1 *= (0.2532 * (v1 + 0.2 * t)).tanh();
                    }
                }
                let mut b = y;
                sum16
                    += (0.0278
                        * ((zs[((3.0 * 0.4_f64).abs() as usize) % zs.len()] * zs[i]
                            + (b + b))
                            * ((0.037 * (t / (0.5 + b.abs()))).cos() * (1.5 - zs[i17]))))
                        .atan();
            }
        }
        sum10
            += 0.0833
                * (0.9677
                    * ((0.0027 * (t * t)).sin() / (0.3 * s[i]).exp()
                        + f64::max((0.0296 * (t * v1)).tanh(), t)));
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * sum10 + (total).sin() + 0.5 * x + v1 + 0.7 * y + 0.8 * t
        + s[(3 + 1).min(2) % 3]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p56(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p56_grad(x, s, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, flag, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p56_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, flag, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3]) -> f64 {
    let mut c = 0.7955 * (s[2].sin_cos().1 + s[3] / 0.7);
    f[0 % 3] -= (0.6667 * -(f[0 % 3] + x)).atan();
    f[((3.0 * (3 as f64)).abs() as usize) % 3] *= (1.3333 * f[0]).tanh();
    let mut t = (0.354
        * (f[1] * c
            - ({
                let d_x = 2 as f64;
                1.9
            })))
        .cos();
    t *= (0.5333 * (if c.tanh() <= f[2] { c * f[0] } else { x + 1.3 })).atan();
    let mut sum7 = 0.0_f64;
    'l8: for i in 0..3 {
        let mut ws = [0.0_f64; 2];
        sum7
            += (0.0667
                * (0.7143 * ((1.2 * t - (c - x)) * (ws[0].sin_cos().1 + (ws[1] + t)))))
                .tanh();
    }
    'l12: for i in (0..3).rev().step_by(2) {
        for i14 in 0..i {
            match f.len() {
                1 | 2 => {
                    let mut d = (0.1227 * (c - sum7 - f[f.len() - 1] * (f.len() as f64)))
                        .sin();
                }
                0 => {
                    let (mut q, t17) = (
                        (0.0667 * (f[i14].abs() * (c * sum7))).sin(),
                        1.0 / (1.0 + (-t).exp()),
                    );
                }
                _ => {
                    t = (0.4167 * sum7).sin();
                    {
                        let part = &f[..];
                        t = (0.0174 * ((sum7 - sum7) * (sum7 * part[i]))).atan()
                            * (0.5 * (c + part[i]).cos()).asin();
                        let mut zs = vec![
                            f64::atan2(t + t, 2.1 + f[i14 % 3].sin()), (0.2778 * (sum7
                            .abs() * f[i])).sin(), (0.274 * (sum7 - part[i14]).min(t))
                            .cos()
                        ];
                        let mut ws = f;
                    }
                }
            }
            let ok = (i + 1) % 2 == 1 || 3 < 0;
            let mut sum24 = 0.0_f64;
            let mut own24 = [0.0_f64; 3];
            for i25 in 0..3 {
                for k in 0..3 {
                    own24[k] = (0.1823
                        * ((0.0181 * sum7.powi(3)).atan() * (sum7 / (1.7 + sum7.sin()))))
                        .atan() * (k as f64 - 0.5);
                }
                let mut o = ((3.0 * 0.4_f64).abs() as usize) % 2;
                let r = 'b29: {
                    f[i25] = 0.6 * f[i25]
                        + 0.3
                            * (0.2667
                                * (({
                                    let a = (own24[1].asinh()
                                        + x.max(own24[i14.min(2) % own24.len()]))
                                        .sin();
                                    own24[i25]
                                }) * (if o != 0 { f[i] } else { i25 as f64 })))
                                .tanh();
                    debug_assert!(t.is_finite());
                    if !(!ok) {
                        break 'b29 f64::sin(own24[i14].floor());
                    }
                    own24[i] -= (0.0926 * ((x + ((o + 2) as f64)) * sum7)).sin();
                    0.1764 * (own24[i] * t - sum7.min(t))
                };
                sum24
                    -= (0.3306
                        * ((match o {
                            1 | 2 => own24[o.min(2) % 3],
                            0 => r,
                            _ => t,
                        }) + ((i25.min(2) as f64).tanh() * 0.8).exp())
                            .asinh())
                        .atan();
            }
        }
        let mut k = f.len().min(2) % 3;
        let mut g = 1.0 / (1.0 + (-f[(k + 2) % f.len()]).exp());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total36 = 0.0;
    for i in 0..f.len() {
        total36 += f[i] * (i as f64 + 0.5);
    }
    total + (c).sin() + (x).sin() + 0.6 * t + 0.7 * total36 + sum7 + f[(3 + 1) % f.len()]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let value = p57(x, s, f); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, gradient) = p57_grad(x, s, f); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let (value, pullback) = p57_vjp(x, s, f); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3], n: usize) -> Vec<f64> {
    let mut m3 = 0;
    'l5: while m3 < 4 {
        let mut d: f64 = 0.9 + 0.1 + 0.4 / (0.3 * 0.4_f64).exp();
        m3 += 1;
    }
    let mut ys = [[0.5_f64; 2]; 3];
    let mut a = 0.7_f64.abs() * 1.3_f64.mul_add(1.5, 0.3);
    let mut m9 = 0;
    while m9 < 2 && (1.9_f64 * a > a) {
        m9 += 1;
        a *= 0.4 * a;
        a += (0.5 * (m3 as f64)).cos();
        a = 0.6 * a
            + 0.3 * (0.1333 * ((m9.min(2) as f64) * (m9 as f64) * (a * s[m9]))).cos();
    }
    let mut zs = vec![vec![if s.len() == 2 { a } else { 1.9_f64 }; 2]; 3];
    let ys = s.to_vec();
    a += 0.0914 * (a.max(a) + a * ys[2]);
    let mut a = {
        let h = zs[m9][0] - (1.3 + (a - 1.0).sin()).powf(0.6);
        m9.min(2) as f64
    };
    'l15: for i in 0..m9 {
        let mut zs17 = vec![[(0.32 * (a * a)).atan(); 2]; 3];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    vec![(total).sin() + a + zs[m9] [1], 0.3 * total + a + ys[1]]
}
pub const CASE: Case = Case { name: "p58", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p58(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p58_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p58_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p59 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian)]
pub fn p59(x: f64, s: &Vec<f64>, mut f: Vec<f64>, e: (f64, f64)) -> f64 {
    f[1] = (((0 * 3) as f64) * e.1).sin() * (e.0 * 0.3 - -f[2]);
    let mut k = 1 % 4;
    match k {
        0..=1 => {
            f[2] = 0.6 * f[2] + 0.3 * (0.396 * (e.0.mul_add(f[k], e.1) - 1.3)).cos();
            k = (k * 2 + (k.min(2) + 2)) % 4;
        }
        3 => {
            let far = k == 0;
            f[k] = (0.2735
                * (f64::max(e.0, f[0]) * e.0.copysign(0.6_f64)
                    * (1.0 + (e.0 * e.1) * (e.0 * e.1)).sqrt()))
                .cos();
        }
        _ => {}
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total9 = 0.0;
    for i in 0..f.len() {
        total9 += f[i] * (i as f64 + 0.5);
    }
    total9 + 0.4 * e.1 + x + 0.6 * total + (e.0).sin() + f[f.len() - 1]
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let value = p59(x, s, f, e); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, gradient) = p59_grad(x, s, f, e); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let value = p59_grad_into(x, s, f, e, &mut d_x, &mut d_s, &mut d_f, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let (value, pullback) = p59_vjp(x, s, f, e); let (d_x, d_s, d_f, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, gradient, product) = p59_hvp(x, s, f, e, t_x, t_s, t_f, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
