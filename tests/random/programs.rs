// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut saved_x = vec![(0.4667 * ((y + y) / 0.7)).cos(); 3];
    for i in (0..n).step_by(2) {
        if (0.5 * 0.4_f64.sin()).ln_1p() <= y {
            let mut g = saved_x[saved_x.len() - 1];
            let mut state = [
                [
                    (0.5333
                        * f64::min(
                            s[n],
                            s[n] * saved_x[((saved_x.len() * 2) + 1) % saved_x.len()],
                        ))
                        .tanh(),
                    (0.32 * (g * g).asinh()).sin(),
                ],
                [
                    (0.549 * (x * 1.7 / 3.0)).tanh(),
                    (0.5 * (g + s[i]).clamp(-0.8, 1.1)).cos(),
                ],
            ];
        } else {
            let mut sum10 = 0.0_f64;
            let mut own10 = [0.0_f64; 3];
            'l12: for i11 in 0..3 {
                for k in 0..3 {
                    own10[k] = (0.5714 * (y + (i11.min(2) as f64)).clamp(-0.8, 1.1))
                        .tanh() * (k as f64 - 0.5);
                }
                if (i11 * 3) == 0 {
                    own10 = own10;
                }
                sum10
                    += (0.1468
                        * (y * x + (own10[own10.len() - 1] + y)
                            - (1.5 + (own10[i11] * x).powi(2)).ln()))
                        .sin();
            }
            let h = (x - y + (0.5 * sum10.cos()).asin()).max(y);
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..saved_x.len() {
        total18 += saved_x[i] * (i as f64 + 0.5);
    }
    y + total + 0.5 * x + total18 + saved_x[0]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p01(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let mut ys = [[(0.6667 * (x + x)).atan(); 2]; 3];
    let mut scratch6 = vec![0.0_f64; 4];
    let mut sum6 = 0.0_f64;
    for _ in 0..2 {
        for i in 0..4 {
            scratch6[i] = (0.2222
                * ((s[i] + ys[i % 3][1]) * (0.5 * x.cos()).asin() * f64::max(x * x, x)))
                .atan();
            sum6 += scratch6[i] * 0.1;
            scratch6[i] = (0.5714 * (x + x.powi(3).sin().exp_m1())).cos();
            sum6 += scratch6[i] * (1.3333 * x).cos();
        }
    }
    let mut m10 = 0;
    while m10 < 2 && (((n + 3) as f64) <= ys[(scratch6.len() + 3) % 3][0]) {
        scratch6 = scratch6.clone();
        if 0.8_f64 * scratch6[m10] <= sum6 {
            let mut h = scratch6[scratch6.len() - 1];
            break;
        }
        scratch6 = if (if m10 == 1 { sum6 } else { scratch6[1] })
            <= s[((3.0 * s[n]).abs() as usize) % 4]
        {
            scratch6
        } else {
            vec![(0.32 * (scratch6[n] * scratch6[m10] * sum6.tanh())).cos(); 4]
        };
        let mut k = m10 % 3;
        m10 += 1;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..scratch6.len() {
        total15 += scratch6[i] * (i as f64 + 0.5);
    }
    0.3 * sum6 + 0.4 * x + (total).sin() + 0.6 * total15 + scratch6[n]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p01(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p01_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p01_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p02(x: f64, y: f64, n: usize, flag: bool) -> f64 {
    if n.min(2) != 1 {
        let mut c = (0.5 * ((if !flag { y } else { 1.0 }) + 0.0_f64).sin()).ln_1p();
    }
    if (0.7 - y >= (n as f64)) || (3 == 2) {
        let mut q = 0.4_f64.sin().sinh().signum();
        q -= (0.4525 * (0.9_f64 - (3 as f64) - 1.3 * 0.4)).atan();
        let mut state = [
            (q * y.tanh(), x * y.tanh()),
            (
                y * 0.6_f64.tanh(),
                q
                    * ({
                        let d_x = ((n as f64) * 1.4 * (y - y)).fract();
                        0.8
                    }),
            ),
        ];
    }
    if 1.5 / (0.5 + x.abs()) < y {
        let mut xs = vec![(0.5 * (y * x).sin()).ln_1p(); 4];
        {
            let at = &mut xs[((3.0 * y).abs() as usize) % 4];
            *at += (0.8 * (x.abs() - ((n + 2) as f64).sin())).cos();
            for i in (0..=n).rev() {
                let mut xs12 = [
                    0.4167 * (*at * 1.2 * (1.3 + 0.3_f64.sin()).powf(0.6)),
                    (0.4071 * 1.7_f64.powi(3)).cos(),
                    {
                        let d_x = *at - 1.0 / (1.0 + (-y).exp()) * (1.6 + 0.4_f64);
                        (*at).tanh()
                    },
                    (0.4706 * -(1.7 * *at)).atan(),
                ];
                if n != 3 {
                    continue;
                }
                if ((i * 1) < 1) && (xs12[1] * xs12[i % 4] <= *at) {
                    *at /= (1.5 + xs12[n] * xs12[n]);
                    let p = y * *at * 0.8_f64.abs()
                        - f64::atan2(y.asinh(), 2.1 + xs12[n].sin());
                    xs12 = [
                        1.0 / (1.0 + (-xs12[3]).exp()),
                        0.9615 * -(xs12[n] + 0.1),
                        (0.1538
                            * ((xs12.len() as f64) / (1.7 + p.sin())
                                - y / (0.5 + xs12[i].abs())))
                            .cos(),
                        0.346 * (if (xs12.len() + 2) > 3 { p } else { xs12[i] }).abs(),
                    ];
                } else if *at * y < 1.5 {
                    let mut m = [
                        (
                            0.3125 * (x - xs12[n] - (xs12[n] - y)),
                            1.1_f64.clamp(-0.8, 1.1),
                        ),
                        (
                            (0.1212 * ((y - y) * (*at + (i as f64)))).sin(),
                            0.1333 * (*at / (0.5 + x.abs()) * (y * *at)),
                        ),
                    ];
                }
                for i17 in (0..xs12.len()).rev() {
                    let (mut b, a) = (
                        (0.1333 * ((xs12[i17] + *at) * (i as f64))).cos(),
                        (0.5 * (y + xs12[i17 % 4]).min(xs12[i17])).tanh(),
                    );
                    if (i17 + 3) != 0 {
                        b /= 0.7;
                        continue;
                    }
                    let mut v1 = 0.3448 * ((y - 1.4_f64) * b);
                    b = (v1.clamp(-0.8, 1.1) * (x - a)).tanh();
                }
            }
        }
    }
    x + y
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let value = p02(x, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, gradient) = p02_grad(x, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, flag, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, pullback) = p02_vjp(x, y, n, flag); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, flag, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, flag, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p03(s: &[f64], y: f64) -> f64 {
    for t in s.iter().rev() {
        debug_assert!((* t).is_finite());
        let ok = s.len() > 0;
    }
    debug_assert!(y.is_finite());
    match s.len() {
        0..=1 => {
            let mut sum5 = 0.0_f64;
            let mut own5 = [0.0_f64; 3];
            for i in 0..3 {
                for k in 0..3 {
                    own5[k] = (0.3333 * (s[i] / (0.5 + y.abs())).mul_add(y, s[i])).sin()
                        * (k as f64 - 0.5);
                }
                let mut d = (0.5 * (1.0 + ((i as f64) * y) * ((i as f64) * y)).sqrt())
                    .cos();
                sum5 += d.rem_euclid(1.7);
            }
            let mut b = (s[3] / 2.0).tanh();
        }
        3 => {
            let mut o11 = 0;
            'l13: while o11 < 2 {
                o11 += 1;
                let mut xs = vec![
                    s[2], f64::max(s[o11].sin_cos().0, s[o11]), (if (y - y >= y) || (y *
                    y > y) { s[o11] } else { y }) / (1.7 + y.sin())
                ];
            }
            'l15: for j in 0..o11 {
                let mut t = s[o11].abs().tanh();
                let mut ws = vec![(1.5 + y.powi(2)).ln(), (2.0 + t.cos()).cbrt().max(y)];
                for i in (j..3).rev() {
                    for j20 in o11..3 {
                        ws[j]
                            *= (0.6667
                                * (((i as f64) - ws[0])
                                    / (1.5 + ws[ws.len() - 1] * ws[ws.len() - 1])))
                                .tanh();
                        let mut k = (j20 * 2) % 5;
                        let mut t = (0.1067 * (s[i] * t * (t - ws[(i + 1) % ws.len()])))
                            .atan();
                        let mut ys = ws.clone();
                    }
                    ws[0]
                        += (1.2 * (f64::max(ws[j], 1.4) / (1.5 + s[o11] * s[o11])))
                            .atan();
                }
                let far = j % 2 == 1 || 3 < 3;
            }
        }
        _ => {
            'l26: for i in 1..2 {
                let b28;
                if y + (i as f64) > (i.min(2) as f64) {
                    b28 = (s[i % 4] / (1.7 + y.sin())).abs();
                } else {
                    b28 = (2.0 + y.cos()).cbrt() * f64::min(0.4, 0.1);
                }
                let p = 1.8 - (s[(i * 2) % s.len()] + (i as f64)).hypot(0.7);
                let mut ws = [
                    (0.4 * p.abs()).cos(),
                    s[i].copysign(s[s.len() % 4]).copysign(y),
                ];
            }
            let mut saved_x = vec![0.7576 * (y * y.hypot(0.7)); 3];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + y + s[3]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let value = p03(s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let (value, gradient) = p03_grad(s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let (value, pullback) = p03_vjp(s, y); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut ws = [0.0_f64; 2];
    ws[2 % 2] /= (0.3 * y).exp();
    match (2 * 2) {
        1 | 2 => {
            ws[1]
                += 0.32
                    * -(if ws.len() % 2 == 1 || 3 < 3 { ws[0] } else { rows[3][0 % 2] });
            'l7: for row in rows.iter() {
                let mut xs = vec![vec![y * x; 2]; 3];
            }
        }
        0 => {
            ws[1] *= (1.3333 * y).cos();
        }
        _ => {
            ws[0] += 0.32 * ws[ws.len() - 1];
        }
    }
    let d = (y * y * ws[0]).sin().exp_m1();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..ws.len() {
        total13 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * total + x + total13 + d + 0.7 * y + rows[ws.len() % 4][0]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let mut saved_x = [[y / (1.7 + y.sin()); 2]; 3];
    let mut ws = vec![
        (0.5 * (1.0 + (f[n % 4] + y) * (f[n % 4] + y)).sqrt()).cos(), (1.0 * y).abs(),
        0.8333 * ((y - f[n]) * f64::sin(y)), y
    ];
    let r = 1.9 * saved_x[n % 3][0].tanh()
        * (({
            let r: f64 = f[n];
            r
        }) + y / (0.5 + 0.8_f64.abs()));
    let far = -ws[n] < 1.7;
    let mut zs = vec![0.0_f64; n % 4 + 1];
    let mut both = (
        [(0.0073 * (zs[zs.len() - 1] * r * (y * r))).atan(), r],
        [y, 0.1279 * ((0.0274 * (r * r)).sin() * (r / 3.0))],
    );
    both.1[0] = 0.6 * both.1[0]
        + 0.3
            * (0.381 * (both.1[n % 2].mul_add(y, 1.5) * (1.0 / (1.0 + (-y).exp()))))
                .cos();
    let mut both15 = (r, (0.0566 * ((both.0[1] - r) * (1.7 + y))).sin());
    if y + both.0[1] > y {
        both15.0 /= (1.5 + r * r);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..f.len() {
        total20 += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..both.0.len() {
        total24 += both.0[i] * (i as f64 + 0.5);
    }
    let mut total26 = 0.0;
    for i in 0..both.1.len() {
        total26 += both.1[i] * (i as f64 + 0.5);
    }
    total20 + 0.4 * r + both15.1 + total24 + both15.0 + 0.8 * total26
        + saved_x[0][(n * 2) % 2]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), n: usize) -> [f64; 2] {
    let mut m = n % 5;
    let mut xs = vec![vec![s[n] * f[1]; 2]; 3];
    let mut sum9 = 0.0_f64;
    for i in 0..m.min(4) {
        for j in (0..i).rev().step_by(2) {
            let mut t = f[j].abs().asinh();
            f = if i < 1 {
                [e.0; 3]
            } else {
                [
                    f64::atan2(f64::max(e.0, xs[j][(j + 2) % 2]), 2.1 + f[j].sin()),
                    (0.2 * ((1.2 + t.cos()).recip() / (0.5 + f[j].abs()))).sin(),
                    (0.5 * f[j].sin()).ln_1p().min(t),
                ]
            };
            'l14: for j13 in 0..i {
                t += (2. * (t * e.1).cos()).atan();
                let mut c: f64 = (0.6667
                    * ((f[0] + f[j13]) * (0.4_f64 / (0.3 * 0.4_f64).exp())))
                    .atan();
                f[j % 3] -= (0.1961 * (f[f.len() - 1] * 1.7 * (m as f64))).atan();
                c = 0.6 * c + 0.3 * (0.4706 * (1.5 + (t * f[j13]).powi(2)).ln()).sin();
            }
        }
        sum9 -= (1.3 + f[0].sin()).powf(0.6).abs().sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..f.len() {
        total19 += f[i] * (i as f64 + 0.5);
    }
    [
        (e.0).sin() + 0.4 * sum9 + (e.1).sin() + (total).sin() + 0.7 * total19
            + f[(f.len().min(2) * 1) % f.len()],
        0.3 * total19 + e.1 + sum9 + e.0 + total + xs[m % 3][0],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let value = p06(s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let (value, pullback) = p06_vjp(s, f, e, n); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, n, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64), n: usize) -> f64 {
    for j in (n..3).rev() {
        let zs = if (s.len() + 3) != 0 {
            [
                e.1 * 1.6_f64.copysign(e.1),
                f64::sin({
                    let a = (0.5 * e.1.sin()).ln_1p() - e.1.atan() - s[j];
                    s[(s.len() + 2) % 3]
                }),
            ]
        } else {
            [
                (0.4938 * (s[1] * (1.2_f64 + e.1))).atan(),
                1.0 / (1.0 + (-e.0).exp()) * (e.0.tanh() * 0.8).exp(),
            ]
        };
        let mut saved_x = [
            (0.32 * (e.1 + zs[0] - e.1 * e.1)).sin(),
            f64::max(e.1, 1.7).copysign(0.3),
        ];
        let mut sum11 = 0.0_f64;
        let mut own11 = [0.0_f64; 3];
        for j12 in 0..j.min(4) {
            for k in 0..3 {
                own11[k] = (e.1 / (1.5 + 1.4 * 1.4)).abs() * (k as f64 - 0.5);
            }
            let mut t = 0.2 * 0.8 * e.0.sin().exp_m1();
            if 0.5 * 0.8_f64 < t {
                sum11 += (2.0 + (t - saved_x[j12] - (e.1 + zs[1])).cos()).cbrt();
            }
        }
        saved_x[j % 2] /= 3.0;
    }
    let mut zs = vec![
        (0.5926 * (s[1].asinh() * (e.1 * e.1))).atan(), e.1, (0.6061 * (s[0] + s[2] *
        1.2)).atan(), (2.0 + (s[2] / (1.5 + e.1 * e.1)).cos()).cbrt()
    ];
    zs[n] *= 0.1778 * (x * e.1 / (0.3 * e.1).exp());
    zs[n] /= (1.5 + e.1 * e.1);
    zs[n] /= (1.7 + e.1.sin());
    zs[n % 4] -= (0.3556 * (s[1] * s[2] / (0.3 * e.1).exp())).tanh();
    let mut m18 = 0;
    let r = 'l20: loop {
        m18 += 1;
        if m18 >= 4 {
            break ((e.1 * zs[n]).tanh() * 0.8).exp();
        }
        let mut d_x = (0.0889 * (e.1 * (m18 as f64) * (e.1 * zs[n]))).sin();
        if !(f64::max(e.1, d_x) < e.0) {
            break f64::atan2(
                match m18 {
                    0..=1 => e.1,
                    3 => s[1],
                    _ => s[0],
                },
                2.1 + e.1.sin(),
            );
        }
    };
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * x + e.0 + 0.5 * e.1 + 0.6 * r + 0.7 * total + s[2]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let value = p07(x, s, e, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, gradient) = p07_grad(x, s, e, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, n, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, pullback) = p07_vjp(x, s, e, n); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, n, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, n, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut b = (0.3604 * (1.7 * e.1 - (s[n] + x))).sin();
    let mut ys = [0.0_f64; 4];
    ys.fill(
        (0.5333 * (if e.0 - b < e.1 { s[0] / (0.3 * s[3]).exp() } else { x * b })).sin(),
    );
    ys[n] *= (0.8 * (1.1 * 1.0 + 0.0_f64).clamp(-0.8, 1.1)).atan();
    'l10: for i in 0..ys.len() {
        ys[i] = (0.1739 * f64::min(ys[n], ys[1] / (0.5 + 1.8_f64.abs()) * (0.8 + e.1)))
            .cos();
        let mut t = [[
            (x).sin(),
            (0.158 * (s[1].powi(3) * (ys[ys.len() % ys.len()] * e.1))).sin(),
        ]; 2];
    }
    let mut g = f64::min(ys[s.len() % 4], 1.6 - 0.4);
    let mut ws = [
        (2.0 + (g / (0.5 + e.0.abs())).cos()).cbrt(),
        0.6579 * (-y - (ys[n].tanh() * 0.8).exp()),
        (0.1667 * ((g - s[n]) * (e.1 - y))).cos(),
        f64::atan2(b + ys[n], 2.1 + b.sin()),
    ];
    let mut m16 = 0;
    loop {
        m16 += 1;
        if m16 >= 2 {
            break;
        }
        for j in 0..ys.len() {
            ws[n] += (0.08 * ((ys[(m16 + 2) % 4] - b) * (b - b))).sin();
            'l19: for j in (0..=m16).step_by(2) {
                let mut v1: f64 = ((if g * e.1 >= ws[1] { 0.6 } else { e.1 }) + 0.0_f64)
                    .sin_cos()
                    .1;
                let mut a = 0.3333 * ((1.2 + y.cos()).recip() - 1.0_f64.max(ws[j]));
            }
            let c = e.1
                - (match j {
                    0..=1 => ws[j],
                    3 => b,
                    _ => ws[(j * 1) % ws.len()],
                }) * (s[j] - ys[j]);
        }
        g *= (0.8 * g).sin();
        'l24: for v1 in ws.iter() {
            let mut sum26 = 0.0_f64;
            for _ in 0..2 {
                for i in 0..3 {
                    let mut scratch26 = vec![0.0_f64; 3];
                    scratch26[i] = f64::atan2(
                        scratch26[m16].sin() * ws[m16 % 4].sin(),
                        2.1 + scratch26[0].sin(),
                    );
                    let p = (scratch26[i] * e.1).sin();
                    scratch26[i] += (0.8 * ws[i].clamp(-0.8, 1.1)).cos();
                    scratch26[i] = 0.3 * scratch26[i] * scratch26[i]
                        + 0.2 * scratch26[i].cos();
                    sum26 += scratch26[i] * (0.8 * ws[ws.len() - 1]).cos();
                    sum26 += scratch26[i] * p;
                }
            }
        }
        if (ws[n] + ws[n % ws.len()] < y) || (b + y < (m16 as f64)) {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total32 = 0.0;
    for i in 0..ys.len() {
        total32 += ys[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..ws.len() {
        total34 += ws[i] * (i as f64 + 0.5);
    }
    g + 0.4 * y + total34 + 0.6 * e.0 + b + 0.8 * total32 + ws[1]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p08(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p08_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p08_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p08_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p08_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p09(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>) -> (f64, f64) {
    let mut ws = vec![0.0_f64; 3 % 4 + 1];
    let mut o = (2 + 2) % 5;
    let mut t = (
        (y).sin(),
        (0.6667
            * ({
                let t = y;
                t + lent[0]
            }))
            .tanh(),
    );
    let mut t11: f64 = 0.0833 * (0.7385 * (((o as f64) + t.0) * (t.1 * t.1)));
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..lent.len() {
        total14 += lent[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    t
}
pub const CASE: Case = Case { name: "p09", floats: 10, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let value = p09(x, s, y, lent); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p09_vjp(x, s, y, lent); let (d_x, d_s, d_y) = pullback((weights[0], weights[1]), &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_lent = &mut direction[6..10].to_vec(); let (value, tangent) = p09_jvp(x, s, y, lent, t_x, t_s, t_y, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p10(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let mut saved_x = vec![
        (x / (0.5 + s[s.len() - 1].abs())).sin().sinh(), s[n].sin_cos().1.asinh(), 0.25 *
        (match (s.len() * 2) { 1 | 2 => (s.len() as f64) / 3.0, 0 => s[2] + s[n], _ => (x
        .tanh() * 0.8).exp(), })
    ];
    let mut xs = saved_x;
    let mut d_x = x;
    let mut k = n.min(2) % 5;
    xs[n % 3] = 0.6 * xs[n % 3]
        + 0.3 * (if xs[0].rem_euclid(1.7) > d_x { xs[1] } else { d_x }).min(d_x);
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    x + 0.4 * total + d_x + xs[n % 3]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p10(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p10_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p10_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p11(x: f64, s: &Vec<f64>, n: usize, flag: bool) -> f64 {
    let ws = s.to_vec();
    let mut sum6 = 0.0_f64;
    'l7: for i in 0..3 {
        let mut scratch9 = [0.0_f64; 4];
        let mut sum9 = 0.0_f64;
        'l11: for j in 0..4 {
            scratch9[3 - j] = 0.2273
                * (scratch9[i].sin().exp_m1() * (x * x)
                    + ((j as f64) - (scratch9.len().min(2) as f64) - 0.6_f64.abs()));
            scratch9[3 - j] = (0.5714
                * f64::min(x, (i as f64) + x)
                    .max(ws[((3.0 * x).abs() as usize) % ws.len()]))
                .sin();
            sum9 += scratch9[3 - j] * (0.6667 * x);
            scratch9[3 - j] = 0.3 * scratch9[3 - j] * scratch9[3 - j]
                + 0.2 * scratch9[3 - j].cos();
            sum9 += scratch9[3 - j] * (0.8 * scratch9[j]).tanh();
            sum9 += scratch9[3 - j] * (0.1429 * ((scratch9.len() * 2) as f64)).atan();
        }
        let mut zs = vec![(0.1 * sum9).atan(); (i + 3) % 4 + 1];
        let u = x + sum9;
        sum6 += 0.1163 * f64::max((0.0042 * (u.max(ws[1]) * u.hypot(0.7))).sin(), u);
    }
    let mut both = (
        [(0.2353 * ((0.5 * sum6.sin()).ln_1p() + sum6)).cos(); 2],
        [
            0.4167
                * (if flag {
                    (n as f64) / (0.5 + s[2].abs())
                } else {
                    (1.2 + s[2].cos()).recip()
                }),
            (sum6).sin(),
        ],
    );
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..both.0.len() {
        total += both.0[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..both.1.len() {
        total += both.1[i] * (i as f64 + 0.5);
    }
    (total).sin() + (sum6).sin() + (x).sin() + both.1[1]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let value = p11(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, gradient) = p11_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, pullback) = p11_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut zs = s.to_vec();
    zs[n % 4]
        += (0.56
            * (({
                let d_x = (e.1 - 0.9) * zs[n].sin().exp_m1()
                    * (e.1 * y / (1.7 + ((n + 3) as f64).sin()));
                zs[zs.len() - 1]
            }) / (1.7 + e.0.sin())))
            .atan();
    let mut k9 = 0;
    while k9 < 3 {
        k9 += 1;
        if zs[n] / (0.3 * y).exp() >= y {
            zs[2] += (0.8696 * (y.tanh() * 0.8).exp()).atan();
            for j in (n + 1..4).step_by(2) {
                zs[k9 % 4] = 0.6 * zs[k9 % 4]
                    + 0.3 * (0.4545 * (e.1 + 1.9 - f64::sin(y))).cos();
                let u = (0.5 * (y * y).cos()).asin().tanh();
                let mut sum13 = 0.0_f64;
                'l15: for j14 in 0..k9.min(4) {
                    zs = if zs[s.len() % zs.len()] / (1.5 + e.1 * e.1) >= zs[j14] {
                        zs
                    } else {
                        vec![
                            { let t = (0.2 + 1.5) / (0.3 * y).exp() - y / (1.5 + 1.7 *
                            1.7); e.0 / (1.5 + (j14 as f64) * (j14 as f64)) }, (0.3333 *
                            (if ! ((zs.len() as f64).max(s[k9]) < u) { - (j as f64) }
                            else { y.mul_add(k9 as f64, y) })).cos(), s[3] / 2.0, 0.5 *
                            ((s[3] + u) / (0.5 + 0.7_f64.abs()))
                        ]
                    };
                    sum13 += (0.6667 * ((e.0 - y) * e.1 / (1.5 + 1.6 * 1.6))).cos();
                }
                let mut k19 = 0;
                let p = loop {
                    k19 += 1;
                    if e.0 - e.0 > zs[k9] {
                        break (0.5 * s[n].sin()).ln_1p().sin_cos().0;
                    }
                    zs[j] *= (0.1905 * (y + ((j + 3) as f64) + (y - y))).tanh();
                    zs[n] = 0.6 * zs[n]
                        + 0.3
                            * (0.3457
                                * (0.6 * zs[k19] + (k9 as f64) / (1.7 + zs[0].sin())))
                                .tanh();
                    if y + zs[2] <= sum13 {
                        break s[s.len() - 1];
                    }
                    if k19 >= 3 {
                        break (0.224 * (zs[n] * (zs[3] / 3.0))).tanh();
                    }
                };
            }
            if (zs.len() > 0) && (k9 == 2) {
                break;
            }
        } else if zs[n] / (0.3 * e.1).exp() < y {
            let d_x: f64 = e.1;
            let (mut q, v1) = (
                (zs[k9] + e.1).sin_cos().1,
                (0.3556
                    * ((if ((if zs.len() > 2 { zs[2] } else { y }) <= d_x) && (d_x >= y)
                    {
                        y
                    } else {
                        y
                    }) * (e.1 / (0.3 * y).exp())))
                    .atan(),
            );
        }
        let mut p = match k9 {
            2 => y * y,
            0 => zs[n],
            _ => 1.4 * s[k9],
        };
        if (s.len().min(2) % 2 == 1 || 3 < 3) || ((p + p <= e.0) && (y * zs[n] <= s[n]))
        {
            let ws = zs.clone();
        }
        let g = p.abs() + zs[k9] + p;
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * e.0 + 0.4 * e.1 + total + 0.6 * y + zs[n]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p13(x: f64, flag: bool) -> (f64, f64) {
    for j in 1..3 {
        let mut saved_x = [
            0.9_f64,
            x,
            (0.625
                * (0.2_f64 - x
                    + (match j {
                        0..=1 => 1.4_f64,
                        3 => 1 as f64,
                        _ => x,
                    })))
                .sin(),
            x,
        ];
        {
            let cell = &mut saved_x[0];
            *cell /= 2.0;
            *cell *= (0.8696 * (f64::max(0.8, *cell).tanh() * 0.8).exp()).tanh();
            for j6 in j..3 {
                for j8 in (j6..3).step_by(2) {
                    let mut ws = vec![0.0_f64; (j + 2) % 4 + 1];
                    let a = j8 as f64;
                    let g = (ws[0] * a).min(j6 as f64) * f64::max(1.7_f64 - a, a);
                    let r = (g + *cell - (ws[0] + *cell)).sin().exp_m1();
                }
                for j14 in j6 + 1..4 {
                    let mut saved_x16 = vec![
                        (0.2694 * (1.1_f64 * (* cell).mul_add(* cell, 0.5))).atan(),
                        ((0.6 + 0.9 + 0.0_f64).tanh() * 0.8).exp(), (0.32 * (({ let t =
                        (match j6 { 1 | 2 => 1.1_f64.cos(), 0 => (* cell).max(1.2), _ =>
                        * cell + x, }).sin(); * cell }) * (* cell).abs())).sin(), (0.4386
                        * (1.2_f64 * (1.3_f64 + * cell))).sin()
                    ];
                }
                let mut ws = [(*cell).cos() / (1.7 + 1.9_f64.sin()); 3];
            }
        }
        'l21: for j20 in (j + 1..4).step_by(2) {
            let mut c = (0.4444 * ((j20 as f64) + x)).atan();
            saved_x[1] += (0.4 * (c.clamp(-0.8, 1.1) / (0.5 + c.abs()))).cos();
        }
    }
    (0.3 * x, x)
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let flag = flag; let value = p13(x, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let flag = flag; let (value, pullback) = p13_vjp(x, flag); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let flag = flag; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p14(x: f64, n: usize) -> f64 {
    let mut sum3 = 0.0_f64;
    for j in 0..n.min(4) {
        let mut t = 0.6944 * ((x - 1.5) * ((j + 2) as f64).sin().sinh());
        sum3 += t;
    }
    let mut u = (0.0333 * (sum3 * (0.5 - sum3))).cos();
    let u8 = 1.9_f64.abs().atan();
    let mut zs = vec![0.0_f64; n % 4 + 1];
    let mut v1 = (0.1042 * (sum3 * u8 * 1.1_f64.copysign(u8))).cos();
    v1 = 0.6 * v1 + 0.3 * 0.6_f64.sin().sin_cos().1;
    let mut u12 = (0.4 * (zs[zs.len() - 1].clamp(-0.8, 1.1) - zs[0])).atan();
    let mut k14 = 0;
    let d_x = loop {
        k14 += 1;
        if k14 >= 4 {
            break (0.3509 * (u8 - u8 - -u12)).atan();
        }
        zs[0] /= (1.5 + u12 * u12);
        if zs.len() == 0 {
            break (0.2667 * sum3).sin();
        }
    };
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    total + (d_x).sin() + u + 0.6 * u12 + x + 0.8 * u8 + zs[0]
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p14(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p14_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p14_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> (f64, f64) {
    let mut xs = [0.0_f64; 3];
    let mut o = (xs.len() + 1) % 3;
    for _ in 0..1 {
        for i in 0..2 {
            xs[i] = 0.100 * s[i + 1] * s[i + 1] + 0.100 * s[i] * s[i] + 0.100 * s[i + 1]
                + 0.3 * xs[i];
        }
    }
    for i in (0..xs.len()).rev() {
        let mut state = [
            [
                (0.3636 * (xs[i] + (y + y))).sin(),
                (0.2667 * (xs[i] * y - y * xs[1])).sin(),
            ],
            [xs[1], (1.0 + (y / (1.5 + y * y)) * (y / (1.5 + y * y))).sqrt()],
            [y * xs[0].tanh(), xs[1]],
        ];
        let mut d_x = f64::sin(y * y);
    }
    let v1 = -(xs[xs.len() - 1] * s[o])
        + s[o] / (0.5 + (((3.0 * xs[0]).abs() as usize) as f64).abs()) * (y * 0.9);
    let mut c = (0.1425 * ((s.len() as f64) * (0.3 * v1))).sin();
    let mut u = (0.3111 * ((c + (o as f64)) / 2.0)).tanh();
    let (mut q, g) = (
        0.0926 * (y + s[(o + 3) % s.len()]).powi(2),
        (0.0427 * (v1 * (xs.len() as f64))).tanh().abs(),
    );
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..xs.len() {
        total19 += xs[i] * (i as f64 + 0.5);
    }
    (
        0.3 * q + 0.4 * c + 0.5 * y + 0.6 * total19 + g + 0.8 * v1 + xs[o],
        0.3 * v1 + u + c + (q).sin() + 0.7 * y + (total19).sin() + xs[o],
    )
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut a = 1.0 / (1.0 + (-0.4_f64).exp());
    let mut a: f64 = 1.9;
    f = [s[n], (0.3137 * (a.clamp(-0.8, 1.1) - f[1].powi(3))).atan(), 1.5_f64];
    'l6: for &t in s.iter() {
        let mut b = (0.4444 * (t - (t - t))).sin();
        {
            let head = &mut f[1..];
            head[1] = (0.32 * f64::max(s[3].max(a) * f64::max(head[0], b), b)).tanh();
            let mut t10 = [
                (
                    f64::tanh(
                        0.5714 * (0.7 / (0.3 * 0.4_f64).exp() / (0.5 + 1.4_f64.abs())),
                    ),
                    (1.4 * a).sin().sinh(),
                ),
                ((0.3865 * ((1.2_f64.tanh() * 0.8).exp() * (t * t))).sin(), b),
            ];
            'l12: for j in n + 1..4 {
                for &v1 in head.iter() {
                    let mut saved_x = head.to_vec();
                    let mut zs = if a <= v1 { saved_x } else { head.to_vec() };
                }
                let mut v1 = (0.4 * (head[0].cos() + (head[1] - s[n]))).sin();
            }
        }
        for (r, t18) in f.iter().zip(s.iter()) {
            let mut xs = [0.0_f64; 3];
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
    total23 + a + (total).sin() + s[n]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p16(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p16_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p16_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p16_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p16_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p17(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    for i in (0..2).step_by(2) {
        let mut k = i % 3;
        'b7: {
            for i8 in 1..3 - 1 {
                f[i8 - 1] = 0.100 * f[i8 - 1] + 0.100 * f[i8] * f[i8]
                    + 0.100 * f[i8 + 1] * f[i8 + 1] + 0.3 * f[i8 - 1];
            }
            'l9: for t in f.iter_mut() {
                *t -= 0.8 * ((i as f64).copysign(*t) / (1.5 + 1.8 * 1.8));
                debug_assert!((* t).is_finite());
                if (k % 2 == 1 || 3 < 2) || (3 % 2 == 1 || 3 < 1) {
                    let mut ws = if x.sin() >= (i as f64) {
                        [0.9_f64, (0.3922 * (1.7 * x / (0.5 + 1.3_f64.abs()))).tanh()]
                    } else {
                        [
                            *t + (0.5 * (*t).sin()).ln_1p(),
                            (0.6667 * (*t - *t).asinh()).atan(),
                        ]
                    };
                    *t = 0.1183 * (((y.tanh() * 0.8).exp() - y * y) * (x / 3.0 - ws[i]));
                }
                let mut xs = vec![[0.5_f64; 2]; 3];
            }
            if k % 2 == 1 || 3 < 1 {
                break 'b7;
            }
            for i in (0..f.len()).rev() {
                let mut b = (0.2424
                    * ({
                        let c = (i as f64)
                            + (if f[0].sin() > 1.2 { f[f.len() - 1] } else { 0.4 })
                                * (1.0 + y);
                        f[2] + c
                    }))
                    .sin();
            }
            let mut sum16 = 0.0_f64;
            for i in 0..4 {
                let mut scratch16 = [0.0_f64; 4];
                scratch16[i] = (scratch16[i] * (scratch16.len() as f64)).sin();
                scratch16[i] = 0.175
                    * ((y + scratch16[k].max(y))
                        * (scratch16[i].clamp(-0.8, 1.1) / (1.7 + y.sin())));
                scratch16[i] = (0.0926 * ((f.len() as f64) * (0.7 + 1.9_f64).floor()))
                    .tanh();
                sum16 += scratch16[i] * (0.6667 * x);
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + 0.4 * y + (total).sin() + f[0 % f.len()]
}
pub const CASE: Case = Case { name: "p17", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let value = p17(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, gradient) = p17_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p17_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let (value, pullback) = p17_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p17_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let flag = flag; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p17_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p18 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p18(x: f64, rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    if 0.5 + y < y {
        let mut o = 0 % 2;
        let mut zs = [[0.5952 * (1.2 + ((o + 2) as f64)); 2]; 3];
    } else if n > 2 {
        let mut b = (0.5405 * (y + 1.2 + 1.0)).tanh();
        let mut o = (n * 2) % 5;
    }
    let mut p = (0.5263 * (y * 1.4 + (y - 0.2_f64))).sin();
    let mut xs = vec![[0.5_f64; 2]; 3];
    for row in xs.iter() {
        p += (1.25 * y.sin().sinh().atan()).cos();
    }
    let mut ys = vec![
        1.0 / (1.0 + (- p).exp()) + - 1.2, (0.1067 * ((y + x) * (p * p))).tanh(), (0.56 *
        (if p / (0.5 + 1.6_f64.abs()) <= p { p / (1.7 + 1.7_f64.sin()) } else { p * 0.5
        })).atan(), (0.2339 * (rows[n] [1].min(y) * (1.9 * (n as f64)))).atan()
    ];
    ys[n] -= 0.0364 * (((n as f64) - p) * (ys[n] + y));
    ys[n] = 1.6;
    let mut m13 = 0;
    'l15: while m13 < 4 && (p * y < ys[n]) {
        let mut m16 = 0;
        let t = loop {
            m16 += 1;
            ys[m16] *= 0.2667 * (xs[m16][0] * y).abs();
            if (((3.0 * y).abs() as usize) as f64) / (1.7 + 1.9_f64.sin())
                > rows[n][m16 % 2]
            {
                if 0.2 + p > ys[ys.len() % 4] {
                    break p;
                }
                let ws = vec![
                    (0.3846 * (y * 0.8 + (p + rows[m13] [m13 % 2]))).tanh(); m13 % 4 + 1
                ];
                for _ in 0..0 {
                    for j in 1..1 - 1 {
                        ys[j - 1] = 0.060 * ws[j - 1] * ws[j - 1]
                            + 0.060 * x.sin() * ws[j] + 0.060 * x.sin() * ws[j + 1]
                            + 0.5 * ys[j - 1];
                    }
                }
            } else if m16 % 2 == 1 || 3 < 1 {
                if y * p < xs[1][ys.len() % 2] {
                    break ((ys[n] + p).tanh() * 0.8).exp();
                }
            } else {
                let q = (1.0 + (p - y) * (p - y)).sqrt().hypot(0.7);
                ys[m16] /= (0.3 * ys[(ys.len() * 2) % 4]).exp();
            }
            ys = ys.clone();
            if -p >= p {
                break (0.32 * (y.min(ys[ys.len() - 1]) / (0.3 * p).exp())).tanh();
            }
            if m16 >= 2 {
                break (0.2857
                    * (x / (1.5 + ys[1] * ys[1]) * f64::min(p, ys.len() as f64)))
                    .atan();
            }
        };
        m13 += 1;
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    x + p + (y).sin() + total + ys[n]
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let value = p18(x, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, gradient) = p18_grad(x, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, n, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, pullback) = p18_vjp(x, rows, y, n); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, n, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, n, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p19(x: f64, s: &[f64; 3], flag: bool) -> f64 {
    let mut ys = vec![s[1]; 2];
    if 0 == 3 {
        let mut ys5 = ys;
    }
    let mut v1 = (1.3 + x.sin()).powf(0.6).abs();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (v1).sin() + total + (x).sin() + s[0]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let value = p19(x, s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, gradient) = p19_grad(x, s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, pullback) = p19_vjp(x, s, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], flag: bool) -> f64 {
    'l5: for j in (0..s.len()).step_by(2) {
        'b7: {
            let mut k8 = 0;
            let d = 'l10: loop {
                k8 += 1;
                if k8 >= 3 {
                    break (0.4167 * (0.3 + (k8 as f64) - x)).cos();
                }
                let mut h = if j % 2 == 1 || 3 < 2 {
                    rows[k8][k8 % 2] * 0.8
                } else {
                    s[k8] / (1.7 + x.sin())
                };
                let mut saved_x = s.to_vec();
                if (j * 3) > 3 {
                    break (0.32 * (h.abs() * -h)).sin();
                }
            };
            if 0.7 + x >= s[3] {
                break 'b7;
            }
            'l14: for a in s.iter().rev() {
                let saved_x = vec![
                    0.2963 * (* a * d * (s[k8] * * a)), (0.2634 * (1.5 * * a * (* a)
                    .powi(3))).atan(), (1.3 + (* a - x).sin()).powf(0.6)
                ];
            }
            'l17: for i in k8..3 {
                if ((3.0 * x).abs() as usize) % 2 == 1 || 3 < 2 {
                    return (x).sin() + (d).sin() + rows[j][1];
                }
            }
        }
        let mut a = (0.6667 * x.clamp(-0.8, 1.1)).cos();
        let mut zs = [[0.3 * a; 2]; 3];
        let mut xs = vec![
            (0.5 * ((0.5 * 1.7_f64.sin()).ln_1p() - (s[s.len() - 1] + x))).cos(), 0.8333
            * (0.6 / (0.5 + s[j].abs()) * a.asinh()), (0.2667 * (a * 1.0 * (s[j] + x)))
            .tanh()
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (x).sin() + total + s[3]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let value = p20(x, s, rows, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, gradient) = p20_grad(x, s, rows, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, flag, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, pullback) = p20_vjp(x, s, rows, flag); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, flag, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, flag, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut d = (0.5 * 0.1_f64.cos().sin()).ln_1p();
    let mut h = (0.6122 * (0.5 + x + 1.9 / (1.5 + d * d))).tanh();
    d += (1.1765 * (1.4 - d).rem_euclid(1.7)).atan();
    let mut xs = vec![
        (0.4883 * 1.6_f64.powi(2)).atan(), (0.4148 * (d * 0.5 - d / 3.0)).cos(), (0.4651
        * ((if (n + 3) % 2 == 1 || 3 < 2 { 1.0 } else { x }) - (1.3 - x))).tanh(),
        f64::sin(- 0.3)
    ];
    let mut pair = [
        [0.7 * x, h],
        [
            0.7 * h,
            (0.4 * (if 0.7 + xs[n] <= d { d.atan() } else { xs[n] + xs[n] })).atan(),
        ],
        [0.7 * d, (0.4 * (xs[n % xs.len()].asinh() * h.sin().exp_m1())).atan()],
    ];
    d -= 0.1568 * (h / 2.0 / 0.7);
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    0.3 * h + x + 0.5 * total + 0.6 * d + pair[1][(n * 3) % 2]
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, flag: bool) -> f64 {
    let mut zs = vec![
        (0.3922 * (y - (((3.0 * 0.4_f64).abs() as usize) as f64) * 1.8)).tanh(); f.len()
    ];
    if (match 2 {
        0 => x,
        1 => f[(0 + 1) % f.len()],
        _ => y,
    }) <= zs[0]
    {
        match 1 {
            2 => {
                'l6: for j in (1..3).rev() {
                    zs[j] += (0.1556 * (x * ((j * 3) as f64) / 2.0)).atan();
                    let mut scratch8 = vec![0.0_f64; 4];
                    let mut sum8 = 0.0_f64;
                    for j10 in 0..4 {
                        scratch8[j10]
                            += (1.25
                                * (0.0588
                                    * ((x + zs[zs.len() % 4]) * ((zs.len() as f64) + y)))
                                    .atan())
                                .cos();
                        if !flag {
                            scratch8[j10] = 0.3 * scratch8[j10] * scratch8[j10]
                                + 0.2 * scratch8[j10].cos();
                        }
                        (zs, scratch8) = (scratch8, zs);
                        sum8 += scratch8[j10] * (0.6667 * x);
                    }
                    let mut p = (0.0926
                        * ((0.04 * (scratch8[j] * sum8)).sin() - f64::min(y, sum8)))
                        .atan();
                }
            }
            0 => {
                for d_x in zs.iter_mut() {
                    *d_x /= (0.3 * 0.4_f64).exp();
                    for j in (0..f.len()).rev() {
                        let b = ((f[j].tanh() * 0.8).exp() + 0.9 * f[0]).asinh();
                        f = f.iter().map(|item17| 0.9 * item17 * b.sin()).collect();
                        f[j] += 0.0682 * (b * y * (f[3] / (1.7 + b.sin())));
                    }
                    f = f.clone();
                    if !(!(0 != 0)) {
                        f[1] = f[0];
                        f[3 % 4]
                            -= 0.16
                                * ({
                                    let d = (*d_x * *d_x - (*d_x).sin()) / (1.5 + f[1] * f[1]);
                                    *d_x / (0.5 + f[2].abs())
                                });
                        f[3] = 0.6 * f[3] + 0.3 * (0.5 * (*d_x + y).sin()).ln_1p();
                    } else {
                        if !(0 < 1) {
                            return 0.3 * y + (x).sin() + *d_x + f[3 % f.len()];
                        }
                    }
                }
            }
            _ => {
                let mut both = (
                    [
                        (0.5
                            * (({
                                let c = (1.0
                                    + ((0 as f64) * zs[(f.len() * 3) % zs.len()])
                                        * ((0 as f64) * zs[(f.len() * 3) % zs.len()]))
                                    .sqrt()
                                    .powi(3);
                                zs[2]
                            }) + y))
                            .tanh(),
                        0.1582
                            * ((if (zs.len() as f64).sin() < y { 1.8_f64 } else { y })
                                - y.clamp(-0.8, 1.1)),
                    ],
                    [x * zs[0].tanh(); 2],
                );
            }
        }
        let mut sum23 = 0.0_f64;
        let mut own23 = [0.0_f64; 3];
        'l24: for i in 0..3 {
            for k in 0..3 {
                own23[k] = 0.2 * x * (i as f64).clamp(-0.8, 1.1) * (k as f64 - 0.5);
            }
            if own23.len() < 0 {
                break;
            }
            let mut m = [
                [
                    (0.6087 * ((0.5_f64.tanh() * 0.8).exp() / (1.7 + y.sin()))).cos(),
                    0.7 * x,
                ],
                [
                    ({
                        let u = f64::min(
                            own23.len() as f64,
                            y + 1.0 / (1.0 + (-y).exp()),
                        );
                        own23[i]
                    })
                        .rem_euclid(1.7),
                    0.7 * own23[1],
                ],
            ];
            if (!flag) || (((3.0 * 0.4_f64).abs() as usize) != 1) {
                if !(!(y >= zs[i])) {
                    std::mem::swap(&mut zs, &mut f);
                    let t = y;
                    zs[i % 4] = 0.3889
                        * (match i {
                            0 => t / (1.7 + (i as f64).sin()) * (y - y),
                            1 => {
                                ({
                                    let g = (y + t.copysign(y))
                                        * (0.9 / (0.5 + y.abs()) - (t + 0.8));
                                    y
                                })
                                    .abs()
                            }
                            _ => {
                                y * (i as f64) * f64::atan2(x, 2.1 + zs[zs.len() - 1].sin())
                            }
                        });
                }
                {
                    let cell = &mut zs[3];
                    *cell = (0.56 * (1.0_f64.min(*cell) / (1.7 + (i as f64).sin())))
                        .cos();
                    own23 = if i > 1 {
                        own23
                    } else {
                        [(2.0 + (f[(i + 1) % f.len()] * *cell).cos()).cbrt(); 3]
                    };
                    let mut v1 = (0.1867
                        * (own23[(i + 1) % 3] / (0.5 + 1.2_f64.abs()) / 2.0))
                        .sin();
                }
                if i == 0 {
                    let u = f64::sin(zs[i.min(2).min(2) % 4]);
                    let mut p = (0.5 * u.cos()).asin() - 0.2;
                    p = p;
                }
            } else {
                for i36 in (0..zs.len()).rev() {
                    zs[i36] *= (0.381 * (1.4 * y * m[i % 2][1])).atan();
                    let mut v1: f64 = (0.4545 * (y.hypot(0.7) * 0.2_f64.sin().exp_m1()))
                        .atan();
                }
                let mut sum39 = 0.0_f64;
                for i40 in 0..3 {
                    own23 = if i40 > 2 {
                        own23
                    } else {
                        [
                            (0.2759 * ((1.2 + own23[i].cos()).recip() - x * y)).sin(),
                            zs[0].abs().sin().sinh(),
                            0.6667 * (f64::max(m[1][0], own23[i]) * m[1][0].tanh()),
                        ]
                    };
                    sum39 -= y.floor();
                }
            }
            if y < x {
                sum23 += y;
            }
        }
        let mut sum44 = 0.0_f64;
        'l45: for i in 0..3 {
            let mut d = (0.32 * (f[1].abs() * zs[zs.len() - 1])).atan();
            let b = f[i] * sum23 + x.tanh() - (d + sum23) / (0.3 * zs[i]).exp();
            if f[i] < f[i] {
                sum44 += (0.064 * ((b - sum23).clamp(-0.8, 1.1) + f[2])).atan();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total51 = 0.0;
    for i in 0..zs.len() {
        total51 += zs[i] * (i as f64 + 0.5);
    }
    0.3 * x + y + 0.5 * total + 0.6 * total51 + zs[0]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let value = p22(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, gradient) = p22_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, pullback) = p22_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p23(x: f64, mut f: Vec<f64>, n: usize) -> (f64, f64) {
    let mut pair = [
        [0.7 * x, (0.381 * (f[n] - f[3] + x * x)).cos()],
        [0.7 * x, 0.1_f64.sin_cos().1.abs()],
    ];
    'l6: for j in (0..n).rev().step_by(2) {
        let mut zs = vec![0.0_f64; 2];
    }
    let d_x = (1.5 + (f[n] * 0.2).powi(2)).ln()
        - f64::max(
            {
                let c = 1.0 / (1.0 + (-x).exp());
                f[n]
            },
            pair[n % 2][n % 2],
        );
    let mut xs = f.clone();
    'b12: {
        let mut m13 = 0;
        loop {
            m13 += 1;
            xs[n] = f64::max(x * xs[1], xs[n]).atan();
            let mut p = (0.339 * (1.9 - x + x.max(pair[m13 % 2][m13 % 2]))).cos();
            let mut scratch16 = vec![0.0_f64; 3];
            let mut sum16 = 0.0_f64;
            for _ in 0..2 {
                for j in 0..3 {
                    scratch16[j] = scratch16[m13 % scratch16.len()].asinh()
                        / (1.5 + p * p) / (1.5 + 0.9 * 0.9);
                    scratch16[j] = (0.6061 * d_x).cos();
                    sum16 += scratch16[j] * (0.5 * (j as f64));
                }
            }
            if m13 < 1 {
                break;
            }
            if m13 >= 4 {
                break;
            }
        }
        if (m13 + 3) < 1 {
            break 'b12;
        }
        let d_x20: f64 = ((xs.len() as f64) - d_x) * (n as f64).sin().sinh() / 0.7;
        let mut scratch22 = vec![0.4_f64; 3];
        let mut sum22 = 0.0_f64;
        for i in 0..3 {
            scratch22[2 - i] = (1.3 + (pair[1][m13 % 2] + d_x - d_x20.tanh()).sin())
                .powf(0.6);
            sum22 += scratch22[2 - i] * (0.1133 * d_x20).tanh();
            scratch22[2 - i] = (scratch22[2 - i] * d_x20).sin();
            scratch22[2 - i] = 0.3 * scratch22[2 - i] * scratch22[2 - i]
                + 0.2 * scratch22[2 - i].cos();
            let q = (scratch22[2 - i] * d_x).sin();
            sum22 += scratch22[2 - i] * (0.1133 * d_x20).tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..xs.len() {
        total28 += xs[i] * (i as f64 + 0.5);
    }
    (
        total28 + (total).sin() + x + (d_x).sin() + xs[n],
        d_x + 0.4 * total + x + 0.6 * total28 + xs[n.min(2) % xs.len()],
    )
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p23(x, f, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p23_vjp(x, f, n); let (d_x, d_f) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p24(x: f64, n: usize) -> f64 {
    if 2 % 2 == 1 || 3 < 0 {
        let mut xs = vec![(0.2558 * ((x + 0.8) * (1.9 + x))).cos(); 4];
        let mut state = (
            (0.4 * (1.2 + x.tanh().cos()).recip()).cos(),
            (0.4 * (1.2 + f64::max(1.8, x).cos()).recip()).cos(),
        );
    } else {
        for i in n + 1..4 {
            let mut t = (x * 1.9).tanh();
            let mut c = -t.rem_euclid(1.7);
        }
    }
    if n > 3 {
        let p = (if x.atan() > x { (2.0 + 0.7_f64.cos()).cbrt() } else { 0.2 })
            * (x.cos() * (x - 1.2));
    } else {
        let mut scratch11 = vec![0.0_f64; 4];
        let mut sum11 = 0.0_f64;
        for j in 0..4 {
            scratch11[2] = (0.4242
                * (x * (1.0 + (x / (1.7 + x.sin())) * (x / (1.7 + x.sin()))).sqrt()))
                .sin();
            sum11 += scratch11[2] * (0.8 * scratch11[n]).cos();
            scratch11[2]
                -= 0.2
                    * (1.0 + f64::min(1.9, j as f64) * f64::min(1.9, j as f64)).sqrt();
            'b14: {
                let mut t = (0.4762
                    * (x.sin().sinh() - (scratch11.len().min(2) as f64) * x))
                    .atan();
                t = 0.2
                    * (scratch11[0] / (0.3 * t).exp()
                        / (0.5 + (scratch11.len() as f64).abs()));
                if j > 2 {
                    break 'b14;
                }
                scratch11[j] += (0.8 * scratch11[j % 4]).cos();
            }
            sum11 += scratch11[2] * (1.3333 * x).sin();
        }
        let mut xs = if (n + 2) != 2 {
            vec![
                (0.1061 * ((((n + 1) as f64) - scratch11[n]) * (x - 1.4_f64))).cos();
                scratch11.len()
            ]
        } else {
            scratch11.clone()
        };
    }
    x
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
    io[1] = (0.7143
        * (1.5
            + (1.0 + (1.5 + 0.8_f64.powi(2)).ln() * (1.5 + 0.8_f64.powi(2)).ln())
                .sqrt()
                .powi(2))
            .ln())
        .cos();
    *z = (0.4
        * (*z
            + (match n {
                0 => 0.1 + 0.1_f64,
                1 => f64::min(*z, io[n]),
                _ => *z,
            })))
        .sin();
    *z = (0.3333
        * (io[(f.len() * 2) % 4] + ((io.len().min(2) as f64) - *z)).copysign(io[n]))
        .cos();
    io[n % 4] += (0.2759 * (*z * rows[n][0] - (1.0 + *z))).sin();
    match n.min(2) {
        0 => {}
        1 => {
            let mut b: f64 = (0.3077 * (*z + io[n % 4]).mul_add(x, 0.5)).sin();
            io[0] += (1.6667 * (f.len() as f64).sin().sinh()).tanh();
        }
        _ => {
            if *z * *z <= x {
                io[2] = (0.2667 * ((n as f64) * ((n as f64).tanh() * *z))).cos();
                f[0]
                    += (0.1739 * ((n as f64) * *z - (*z + rows[f.len() % 4][1]))).tanh();
            } else {
                io[n]
                    += 0.1723
                        * (io[n] / (1.7 + io[1].sin())
                            - f64::min(
                                f[(((3.0 * (n as f64)).abs() as usize) + 3) % f.len()],
                                *z,
                            ));
                io[n.min(2) % 4] += (1.3333 * ((0.5 * (*z).cos()).asin() * x)).sin();
            }
            let c: f64 = -(f[0] * 0.2
                * ({
                    let d_x: f64 = if n == 3 {
                        (-*z).hypot(0.7)
                    } else {
                        (io[n] + x).sin_cos().0
                    };
                    d_x
                }));
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..io.len() {
        total11 += io[i] * (i as f64 + 0.5);
    }
    0.3 * *z + total11 + x + total + f[2]
}
pub const CASE: Case = Case { name: "p25", floats: 17, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let value = p25(x, f, rows, io, z, n); [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p25_grad(x, f, rows, io, z, n); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let mut d_z = 0.0; let value = p25_grad_into(x, f, rows, io, z, n, &mut d_x, &mut d_f, &mut d_rows, &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_io = weights[1..5].to_vec(); let mut d_z = weights[5]; let (value, pullback) = p25_vjp(x, f, rows, io, z, n); let (d_x, d_f, d_rows) = pullback(weights[0], &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p25_jvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ( [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&tangent), flatten(&t_io.to_vec()), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p25_hvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, flag: bool) -> Vec<f64> {
    let h = s[2];
    let mut sum6 = 0.0_f64;
    for i in 0..3 {
        for j in (1..2).rev() {
            let mut zs = s.to_vec();
            let mut sum10 = 0.0_f64;
            for _ in 0..2 {
                'l12: for j11 in 0..3 {
                    let mut scratch10 = [0.0_f64; 3];
                    scratch10[j11]
                        += (0.5333
                            * (scratch10[j11].copysign(j11 as f64)
                                * s[s.len() - 1].min(x)))
                            .cos();
                    sum10 += scratch10[j11] * 0.2;
                    scratch10[j11]
                        += (0.5833 * (h / (1.7 + 0.1_f64.sin()) * h.atan())).atan();
                    sum10 += scratch10[j11] * (0.3333 * (scratch10.len() as f64)).cos();
                }
            }
        }
        let mut u = (0.1681
            * (y + h - ((((3.0 * (i as f64)).abs() as usize) as f64) - 1.9)))
            .cos();
        let ws = [0.0_f64; 2];
        sum6
            -= (0.1931
                * ((ws[s.len() % 2] - ws[0]).copysign(1.5) - h / (1.7 + u.sin()) * u))
                .atan();
    }
    let mut r = f64::atan2(x - (1 as f64), 2.1 + s[s.len() % 4].sin());
    r /= 2.0;
    r = 0.6 * r + 0.3 * s[0];
    let mut sum20 = 0.0_f64;
    for j in 0..3 {
        r = (0.1273
            * (h.hypot(0.7) / (1.7 + sum6.sin())
                * (if s.len() == 2 {
                    (1.2 + y.cos()).recip()
                } else {
                    0.3 * (s.len() as f64)
                })))
            .cos();
        let mut sum22 = 0.0_f64;
        let mut own22 = [0.0_f64; 3];
        for i in 0..j.min(4) {
            for k in 0..3 {
                own22[k] = r * (k as f64 - 0.5);
            }
            let mut sum25 = 0.0_f64;
            for j26 in 0..i.min(4) {
                own22[j26 % 3] = -f64::max(s[j], y).max(r);
                for j28 in (0..own22.len()).rev() {
                    let mut ys = [
                        (0.1626 * (sum6 + own22[j] + -own22[1])).sin(),
                        (0.3205 * -(1.3 * sum6)).cos(),
                        (0.1984
                            * ((h + sum6)
                                * f64::atan2(s[j.min(2).min(2) % 4], 2.1 + 0.4_f64.sin())))
                            .cos(),
                    ];
                    let mut zs = if own22[0] / (1.5 + y * y) > r {
                        [
                            x.tanh() / (0.5 + h.abs()),
                            (0.1923
                                * ({
                                    let g = ys[j26] - (s[j26] + (y - r));
                                    g * 1.3
                                }))
                                .cos(),
                        ]
                    } else {
                        [0.9_f64, 1.3_f64]
                    };
                    let mut state = [
                        (
                            (0.4
                                * (if i == 0 {
                                    zs[(i + 3) % 2] - zs[j26]
                                } else {
                                    if j26 != 1 { zs.len() as f64 } else { r }
                                }))
                                .atan(),
                            (zs[1]).sin(),
                        ),
                        ((0.128 * (zs[i] * zs[i] * r)).tanh(), own22[1] * h.tanh()),
                    ];
                }
                if own22[own22.len() % own22.len()] + h >= r {
                    let mut q = (h + r).sin_cos().0;
                    if own22.len() > 0 {
                        return vec![
                            (y).sin() + 0.4 * r + 0.5 * h + q + (x).sin() + (sum6).sin()
                            + own22[own22.len() % own22.len()], q + x + y + 0.6 * h + 0.7
                            * r + 0.8 * sum6 + s[3]
                        ];
                    }
                } else if j26 > 2 {
                    own22 = own22;
                    let t: f64 = s[j];
                } else {
                    own22[j26]
                        *= (0.3175
                            * ((if 1.0 + 1.7 > 1.8 { sum6 } else { r })
                                + (2.0 + sum6.cos()).cbrt()))
                            .cos();
                    let mut ws = vec![
                        (0.0632 * (own22[own22.len().min(2) % 3] * h * (x * own22[j26 %
                        own22.len()]))).sin(), (0.2667 * (y.signum() * (own22[j] -
                        own22[1]))).atan(), f64::sin(0.3535 * (1.9 + 1.9 + 1.3 / 0.7)), r
                    ];
                }
                sum25
                    += (0.0865
                        * (own22[j26 % own22.len()] * (i.min(2) as f64).sin().exp_m1()
                            + r * r / (0.3 * 0.4_f64).exp()))
                        .tanh();
            }
            sum22
                -= (0.625
                    * ((0.061 * (y + r - sum6 * (own22.len() as f64))).cos() + sum25))
                    .atan();
        }
        for b in s.iter() {
            if s[j % s.len()].min(sum22) <= (j as f64) {
                let mut both = (
                    (2.0 + (*b).cos()).cbrt(),
                    ((s.len() as f64) * s[j % s.len()]).sin(),
                );
            }
            let mut sum44 = 0.0_f64;
            for j45 in 0..3 {
                let mut saved_x = vec![(0.3478 * (r * s[j] - (j as f64))).sin(); 2];
                sum44
                    += (1.3
                        + (*b / (0.5 + saved_x[(s.len() * 2) % 2].abs()))
                            .max(saved_x[(saved_x.len() * 3) % saved_x.len()])
                            .sin())
                        .powf(0.6);
            }
            let q = -(h + sum44 - s[j] * s[j % 4]);
        }
        sum20
            += (0.0605
                * ((h * sum22 - 0.6 * s[j])
                    * (1.0
                        + s[(j + 3) % s.len()].copysign(sum6)
                            * s[(j + 3) % s.len()].copysign(sum6))
                        .sqrt()))
                .tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![
        r + 0.4 * h + 0.5 * x + 0.6 * sum6 + 0.7 * sum20 + y + s[3], r + 0.4 * x + sum20
        + y + h + sum6 + s[1]
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
    if 0 < 1 {
        let q = 1.2 * (1.2 + t.cos()).recip() * -(2.0 + t.cos()).cbrt();
        if !(t < 1.5) {
            let mut u = (0.7692 * (1.3_f64.cos() - 1.8_f64.atan())).sin();
            let mut ws = [(0.5128
                * ((if (0.9 > u) || (n < 1) { t } else { t })
                    - 1.4_f64.clamp(-0.8, 1.1)))
                .atan(); 2];
        } else {
            let mut ws = [(2.0 + t.cos()).cbrt().atan(); 2];
        }
        for i in (n..3).rev() {
            let mut sum10 = 0.0_f64;
            'l11: for j in 0..i.min(4) {
                let mut xs = [0.0_f64; 4];
                let mut m14 = 0;
                let p = loop {
                    m14 += 1;
                    if m14 >= 2 {
                        break (2.0 + q.cos()).cbrt();
                    }
                    xs[m14] = m14 as f64;
                    xs[i] -= (0.2105 * (1.9_f64.max(w) * (xs[n] - xs[i]))).sin();
                    let b = (q.tanh() + t) / 2.0;
                    if xs[m14] * xs[i] >= t {
                        break t;
                    }
                };
                sum10
                    += (0.0537
                        * ((1.6 * (i as f64) + 1.7 / (0.3 * p).exp())
                            * ((m14 as f64) / (0.3 * p).exp())))
                        .sin();
            }
            let mut ys = vec![(0.5682 * (1.1 * sum10)).cos(), (1.5_f64 * 0.1).tanh()];
            let mut pair = (
                t.abs().sin().exp_m1(),
                (0.128 * (ys[1] * (ys[i.min(2) % ys.len()] * t))).atan(),
            );
            for i in (0..ys.len()).rev().step_by(2) {
                'l25: for t in &ys {
                    pair.1
                        += (1.25
                            * (0.0284 * (sum10 * ((i + 2) as f64) * (ys[0] - 1.9_f64)))
                                .tanh())
                            .tanh();
                }
                for i27 in (0..2).rev() {
                    ys[i27] = 0.060 * ys[i27] + 0.060 * ys[i27] * ys[i27]
                        + 0.5 * ys[i27];
                }
            }
        }
    }
    vec![0.3 * t + 0.4 * w, w + 0.4 * t]
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
    f[n] *= 0.2778 * (-1.6 * (y * f[0]));
    'l7: for i in 0..2 {
        let mut both = (0.7 * y, [y * io[n % io.len()] * 1.9_f64.signum(); 2]);
        both.1[i] = (0.6667 * (y + (both.0 * 0.6).max(1.0))).atan();
        let d = (n as f64) / (1.5 + (i as f64) * (i as f64)) - both.1[i].copysign(1.7)
            + (io[(i + 1) % 4] + both.1[i])
                * ({
                    let c = (1.3 + (both.1[i] - 0.2).sin()).powf(0.6)
                        - (both.0 / (1.7 + both.1[0].sin()) - both.0 * both.0);
                    y
                });
    }
    for j in 2..4 - 1 {
        f[j + 1] = 0.100 * io[j + 1] * io[j + 1] + 0.100 * io[j - 1] * io[j - 1]
            + 0.100 * io[j - 1] + 0.5 * f[j + 1];
    }
    io[n] = 0.6 * io[n] + 0.3 * (y * y).max(x);
    let mut ws = io.to_vec();
    let mut t = (0.9_f64, [x, (0.5 * (y + y - io[n].sin())).atan()]);
    t.1
        .fill(
            (0.2857
                * ((2.0 + io[s.len() % io.len()].cos()).cbrt() - ((n as f64) + ws[2])))
                .sin(),
        );
    t = (0.35 * (f[n] / 2.0 - (t.0 - t.0)), [t.1[0], (t.1[0]).sin()]);
    let mut sum18 = 0.0_f64;
    for j in 0..3 {
        let p = x * (j as f64) / (0.5 + t.0.abs())
            - t.1[((j + 1) + 3) % t.1.len()] * t.0 * (y.tanh() * 0.8).exp();
        let mut o = j % 3;
        let mut m22 = 0;
        loop {
            m22 += 1;
            if m22 >= 2 {
                break;
            }
            t.0 -= (0.0982 * (if y <= p { p } else { y }).abs()).cos();
        }
        if y - x >= ws[0] {
            sum18
                += (0.625
                    * ((0.0157 * (p * (t.0 * t.0))).atan()
                        + (0.0457 * (-(j as f64) * (io[2] - p))).tanh()))
                    .cos();
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
    let mut total28 = 0.0;
    for i in 0..io.len() {
        total28 += io[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..ws.len() {
        total30 += ws[i] * (i as f64 + 0.5);
    }
    let mut total32 = 0.0;
    for i in 0..t.1.len() {
        total32 += t.1[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * sum18 + 0.4 * total30 + total26 + 0.6 * total + total32 + 0.8 * total28 + t
        .1[0], total32 + y + 0.5 * total30 + 0.6 * total + total28 + 0.8 * x + t.1[0]
    ]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p29(x: f64, s: &Vec<f64>, y: f64) -> f64 {
    let r = y;
    let mut scratch5 = vec![0.4_f64; 3];
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        scratch5[j] = 0.3 * scratch5[j] * scratch5[j] + 0.2 * scratch5[j].cos();
        let a = (scratch5[j] * 0.2).sin();
        if (0.1 / (0.5 + r.abs()) > scratch5[j % scratch5.len()]) || (a <= a) {
            scratch5[j] = (s[j]
                * (if (if r * a > a { r } else { s[j] }) >= r {
                    0.9
                } else {
                    scratch5[j % scratch5.len()]
                }))
                .tanh();
        }
        scratch5[j] = 0.3 * scratch5[j] * scratch5[j] + 0.2 * scratch5[j].cos();
        sum5 += scratch5[j] * (0.8 * scratch5[2]).atan();
        sum5 += scratch5[j] * f64::cos(1.4286 * 1.4);
    }
    let mut c = (0.0417 * ((0.04 * (sum5 * scratch5[0 % 3])).atan() * (y * sum5)))
        .tanh();
    c /= (1.5 + scratch5[0] * scratch5[0]);
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total12 = 0.0;
    for i in 0..scratch5.len() {
        total12 += scratch5[i] * (i as f64 + 0.5);
    }
    0.3 * c + 0.4 * x + 0.5 * total12 + 0.6 * y + total + sum5 + s[2]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let value = p29(x, s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, gradient) = p29_grad(x, s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p29_vjp(x, s, y); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> f64 {
    let b = (n as f64).abs();
    match n {
        0 => {
            f[0 % 4] -= (0.3846 * (f[1] * b).hypot(0.7)).atan();
            for j in 0..n {
                'l10: for (i, h) in f.iter_mut().enumerate() {
                    *h -= (0.6667 * b).tanh();
                    let mut k13 = 0;
                    while k13 < 4 {
                        k13 += 1;
                        let mut saved_x = vec![
                            (0.3636 * (if 0.4 < 1.5 { (k13 as f64) - * h } else { * h * y
                            })).tanh(); 2
                        ];
                        let h16 = (k13 as f64) * saved_x[1] * b.sin().sinh()
                            - (*h - b + 1.8);
                        *h *= 0.3333 * b;
                        saved_x[1] = 0.6 * saved_x[1]
                            + 0.3
                                * (0.2778 * (y - saved_x[1] + (saved_x[0] + saved_x[1])));
                    }
                    match 0 {
                        0 => {}
                        1 => {
                            let a18;
                            if !(i != 1) {
                                a18 = f64::sin(b).cos();
                            } else {
                                a18 = (0.6667 * (i as f64)).tanh();
                            }
                            let mut t = 1.0 / (1.0 + (-0.4_f64).exp());
                        }
                        _ => {
                            let p: f64 = 1.4 * 1.5 * (0.4 + 1.6);
                            let mut zs = vec![0.0_f64; k13 % 4 + 1];
                        }
                    }
                    let mut c = f64::atan2((k13.min(2) as f64).max(b), 2.1 + e.1.sin());
                }
                f[j] = (f[n].sin().sinh() / (1.5 + e.1 * e.1)).clamp(-0.8, 1.1);
                let mut ws = [(0.0762 * (((f.len() + 1) as f64) * b + e.1 * y))
                    .atan(); 2];
                let mut k = j % 2;
            }
        }
        1 => {
            let mut xs = vec![
                (0.4348 * ((if y - y > b { b } else { b }) + f64::atan2(y, 2.1 + f[1]
                .sin()))).atan(); 4
            ];
        }
        _ => {
            'l27: for i in 0..f.len() {
                debug_assert!(y.is_finite());
                let q: f64 = if i == 3 {
                    b * e.1 - f[n] * (f.len() as f64)
                } else {
                    0.9 / (1.5 + f[((i + 1) * 1) % 4] * f[((i + 1) * 1) % 4])
                        / (1.5 + f[i % 4] * f[i % 4])
                };
                for (i, t) in f.iter().enumerate() {
                    let mut zs = vec![
                        (0.1739 * ((f.len() as f64) - (e.0 + (n as f64)))).tanh(); 4
                    ];
                }
                let mut r = (0.0909
                    * ((f.len() as f64) * b + (0.5 * f[i].sin()).ln_1p()))
                    .cos();
            }
            let r34: f64;
            if n.min(2) % 2 == 1 || 3 < 0 {
                r34 = (1.3 + e.1.sin()).powf(0.6).tanh();
            } else {
                r34 = b.tanh();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    b + 0.4 * e.1 + x + y + e.0 + 0.8 * total + f[n]
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p30_grad(x, f, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p30_grad_into(x, f, e, y, n, &mut d_x, &mut d_f, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p30_hvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    'l5: for j in (0..f.len()).rev() {
        let mut d = if (j < 1) || (j > 1) {
            f[j]
        } else {
            (0.5 * (f.len() as f64).sin()).ln_1p()
        };
    }
    let mut m = (if n > 1 { f[n].abs() } else { f[f.len() % 4] }, x * y.tanh());
    m.0 /= (0.5 + 1.7_f64.abs());
    let u11: f64;
    if m.0.sin().sinh() <= m.1 {
        u11 = (0.4 * (m.1.tanh() * (1.2 + m.1.cos()).recip())).sin();
    } else {
        u11 = y;
    }
    match f.len().min(2) {
        1 | 2 => {
            let head = &mut f[..2];
            head[head.len() - 1] += (0.8 * m.1).sin();
            m.1 = (0.0427
                * (u11.sin().copysign(u11) * (m.0.mul_add(y, head[0]) * y.abs())))
                .tanh();
        }
        0 => {
            let c = ((n + 1) as f64).cos() - (1.6 - m.0) + f[n] / (1.7 + f[n].sin());
            for i in (0..3).rev().step_by(2) {
                if f[i] - u11 > u11 {
                    continue;
                }
            }
        }
        _ => {
            for i in 0..n {
                let ys = [0.0_f64; 3];
                f[n] += 0.128 * (ys[0] / (0.3 * (i as f64)).exp());
                let mut sum18 = 0.0_f64;
                let mut own18 = [0.0_f64; 3];
                for i in 0..i.min(4) {
                    for k in 0..3 {
                        own18[k] = f[n].copysign(f[f.len() % 4]) / (1.5 + m.1 * m.1)
                            * (k as f64 - 0.5);
                    }
                    'b21: {
                        m.1 = (0.5714 * (1.0 / (1.0 + (-u11).exp()) + m.1)).cos();
                        if u11 <= m.0 {
                            break 'b21;
                        }
                        m.1 = 0.6 * m.1
                            + 0.3
                                * (own18[own18.len() - 1] / (0.5 + (i as f64).abs()))
                                    .sin_cos()
                                    .0;
                    }
                    if own18[0] / (1.5 + u11 * u11) <= ys[i] {
                        sum18 += u11.signum().tanh().min(m.0);
                    }
                }
                if m.1 * ys[i] > m.1 {
                    break;
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * y + 0.5 * m.1 + 0.6 * x + m.0 + u11 + f[n]
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p31(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p31_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p31_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p31_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p31_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p32(x: f64, y: f64) -> (f64, f64) {
    let mut ys = vec![vec![(0.6667 * (1.5 - y)).atan(); 2]; 3];
    match 1 {
        1 | 2 => {
            let mut scratch4 = vec![0.0_f64; 3];
            let mut sum4 = 0.0_f64;
            for i in 0..3 {
                scratch4[i] = x;
                sum4 += scratch4[i] * (0.8 * scratch4[i]).cos();
                if y * 1.9_f64 >= scratch4[i] {
                    scratch4[i] = 0.3 * scratch4[i] * scratch4[i]
                        + 0.2 * scratch4[i].cos();
                }
                sum4 += scratch4[i] * (1.3333 * y).tanh();
            }
        }
        0 => {
            let mut sum8 = 0.0_f64;
            for j in 0..3 {
                let p = 'b10: {
                    let mut sum11 = 0.0_f64;
                    for j12 in 0..j.min(4) {
                        let mut xs = [(0.2817
                            * (f64::max(y, y) + (((j + 2) as f64) - 1.6)))
                            .tanh(); 3];
                        sum11 -= y;
                    }
                    if 1.8 * sum11 > sum11 {
                        break 'b10 x;
                    }
                    let mut zs = [0.0_f64; 4];
                    (0.32
                        * (({
                            let c = if (j + 3) == 2 {
                                y / (1.5 + zs[j] * zs[j]) / (0.3 * sum11).exp()
                            } else {
                                ys[2][zs.len() % 2] * y / (1.7 + sum11.sin())
                            };
                            ys[j][(j + 1) % 2]
                        }) / (0.3 * ys[1][1]).exp()))
                        .atan()
                };
                if j < 2 {
                    sum8
                        += ((p.tanh() * 0.8).exp()
                            + (((0 * 2) as f64) - ys[j % 3][j % 2]))
                            .sin()
                            .exp_m1();
                }
            }
            let mut scratch20 = vec![0.0_f64; 4];
            let mut sum20 = 0.0_f64;
            for i in 0..4 {
                scratch20[3 - i] = (0.0213
                    * (scratch20[i] * scratch20[i] * (sum8 * scratch20[i])))
                    .cos()
                    .atan();
                scratch20[3 - i]
                    += (0.1538 * (sum8 * 1.5 - (y - ys[i % 3][i % 2]))).cos();
                scratch20[3 - i] = (0.0714
                    * (if scratch20.len() > 1 {
                        (if i.min(2) > 2 { ys[1][0] } else { scratch20.len() as f64 })
                            * (sum8 / (1.5 + sum8 * sum8))
                    } else {
                        f64::atan2(y, 2.1 + scratch20[i].sin()) + (sum8 - sum8)
                    }))
                    .cos();
                let mut saved_x = if i == 1 {
                    [
                        (0.4255
                            * (1.3 - 0.9 - scratch20[scratch20.len() % scratch20.len()]))
                            .cos(),
                        (0.32
                            * (x / (0.3 * scratch20[i]).exp()
                                - scratch20[3].max(scratch20[0])))
                            .atan(),
                    ]
                } else {
                    [
                        (0.1042
                            * (f64::atan2(scratch20[i], 2.1 + 0.4_f64.sin())
                                * (sum8 - sum8)))
                            .tanh(),
                        (0.28 * ((1.2 + ys[i % 3][i % 2].cos()).recip() / 3.0)).sin(),
                    ]
                };
                sum20 += scratch20[3 - i] * (0.8 * saved_x[1]).tanh();
            }
        }
        _ => {
            let mut a: f64 = (0.5 * ((0.5 * x.cos()).asin() - (3 as f64).copysign(x)))
                .cos();
        }
    }
    (x + 0.4 * y, x + 0.4 * y)
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p32(x, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p32_vjp(x, y); let (d_x, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p33(s: &[f64; 3], n: usize) -> Vec<f64> {
    let mut saved_x = s.to_vec();
    let mut saved_x4 = saved_x.clone();
    saved_x4[0] = (0.8_f64 * 0.6 + (n as f64).cos()).atan();
    {
        let head = &saved_x4[..];
        let mut b = (0.5714 * (1.5_f64.cos() + -saved_x4[2])).sin();
    }
    let mut q: f64 = (1.9 + 0.6) * (if 0.2_f64 >= saved_x4[2] { 0.5 } else { 1.0_f64 });
    match n {
        1 | 2 => {
            let mut xs = saved_x4.clone();
        }
        0 => {
            let mut q10 = (0.28 * ((q + q) / (1.7 + saved_x4[n % 3].sin()))).sin();
        }
        _ => {
            let mut both = [
                (q, (0.128 * (q * (saved_x4[1] * q))).sin()),
                (
                    0.3448 * (q.tanh() + q * q),
                    (0.4444
                        * (saved_x4[n % 3].sin().exp_m1()
                            - (if (n + 1) == 1 { q } else { s[1] })))
                        .atan(),
                ),
            ];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..saved_x.len() {
        total14 += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..saved_x4.len() {
        total16 += saved_x4[i] * (i as f64 + 0.5);
    }
    vec![
        total14 + q + 0.5 * total16 + (total).sin() + saved_x4[1], 0.3 * total + total14
        + 0.5 * q + total16 + saved_x4[2]
    ]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p33(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p33_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    let mut zs = [0.0_f64; 4];
    let mut ys = vec![0.4202 * ((zs[n] + (f.len() as f64)) * 0.7_f64.copysign(0.5)); 4];
    let mut xs = if zs[n] - 1.7 < 1.1 {
        [((if n != 1 { ys[n] } else { 0.6 }) + 0.0_f64).signum(); 4]
    } else {
        [
            (0.2326 * ((f.len() as f64) - (n.min(2) as f64) + 0.6_f64)).tanh(),
            ys[1],
            f64::sin(
                0.4878
                    * ((if 1.7 <= ((n + 3) as f64) { 1.7 } else { 0.8_f64 })
                        - 1.2 / (0.5 + ys[n].abs())),
            ),
            1.0 * 1.2_f64 + 1.8_f64.sin(),
        ]
    };
    xs[ys.len() % 4]
        += (0.128
            * ((match n {
                0 => 1.0_f64,
                1 => 1.6,
                _ => xs[n],
            }) + 0.0_f64)
                .powi(3))
            .atan();
    if (n != 2) || ((n + 1) != 3) {
        ys[n] += (0.8 * ((0.5 * 1.1_f64.sin()).ln_1p() - f[0])).sin();
        ys[n % 4] = 0.6 * ys[n % 4]
            + 0.3 * f64::max(zs[(zs.len() + 3) % zs.len()].min(0.2), xs[n % xs.len()]);
    } else {
        {
            let at = &mut xs[n];
            *at += (0.8696 * (zs[n].sin().exp_m1().tanh() * 0.8).exp()).cos();
            ys[n] -= (2. * (*at / 0.7).sin()).sin();
            *at /= (1.7 + f[2].sin());
            let mut xs8 = ys.clone();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total11 = 0.0;
    for i in 0..f.len() {
        total11 += f[i] * (i as f64 + 0.5);
    }
    let mut total13 = 0.0;
    for i in 0..zs.len() {
        total13 += zs[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..ys.len() {
        total15 += ys[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..xs.len() {
        total17 += xs[i] * (i as f64 + 0.5);
    }
    total + 0.4 * total13 + total11 + total17 + 0.7 * total15 + zs[n % 4]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]]) -> f64 {
    let mut o7 = 0;
    while o7 < 2 {
        o7 += 1;
        'l9: for i in 0..s.len() {
            let d_x = e.1;
            let p = (0.0599
                * ((e.1.hypot(0.7) - rows[0][(s.len() + 3) % 2] * s[3])
                    * (((i + 3) as f64) - d_x).asinh()))
                .sin();
            if p.atan() <= p {
                let mut b = (0.3846 * (p * 1.3 / (0.3 * s[i]).exp())).atan();
                break 'l9;
            }
            let mut xs = vec![vec![rows[i] [i % 2] * p; 2]; 3];
        }
    }
    let p = f64::min(1.9, (o7 as f64) * 0.1 - e.1 * s[o7]);
    if (s.len() * 2) % 2 == 1 || 3 < 1 {
        let mut o16 = 0;
        let r = loop {
            o16 += 1;
            if o16 >= 4 {
                break 0.6378 * (f64::atan2(e.1, 2.1 + 0.4_f64.sin()) * p);
            }
            if ((s.len() + 3) == 0) || (e.1 + s[s.len() - 1] <= s[o7]) {
                return p + e.1 + x + e.0 + s[0];
            }
            'l18: for j in (0..s.len()).rev() {
                let mut zs = [s[s.len() - 1]; 4];
                let r = zs[s.len() % 4];
            }
            let mut both = (
                (
                    0.9_f64,
                    (0.2857
                        * (if o16 != 2 {
                            (s.len() as f64).copysign(x)
                        } else {
                            s[o7].clamp(-0.8, 1.1)
                        }))
                        .cos(),
                ),
                p,
            );
            if p * both.1 >= e.0 {
                break (0.274
                    * ((1.0 + (o16 as f64) * (o16 as f64)).sqrt()
                        - (p.tanh() * 0.8).exp()))
                    .tanh();
            }
        };
        let mut ws = vec![0.0_f64; 4];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    e.0 + 0.4 * e.1 + 0.5 * total + 0.6 * x + p + s[o7 % 4]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let value = p35(x, s, e, rows); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, gradient) = p35_grad(x, s, e, rows); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, pullback) = p35_vjp(x, s, e, rows); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut q = 0.7 / (1.5 + (n as f64) * (n as f64)) + (y - 0.3);
    if -1.1 >= q {
        q = ((((3.0 * q).abs() as usize) as f64) / (1.7 + y.sin())).tanh() * 0.1_f64;
        let mut ws = vec![
            0.2333 * ((n as f64) / (1.7 + rows[n] [0].sin()) * (1.0 + y * y).sqrt()), (y
            * y).min(1.0), - 0.3_f64 * q.copysign(n as f64), (0.4 * (y.sin() - (q -
            1.5))).sin()
        ];
        let ws6 = [0.0_f64; 3];
    }
    q *= q.sin().exp_m1().sin();
    let mut zs = vec![
        y, y, rows[n] [n % 2], (0.4444 * (if (1.3 + y.sin()).powf(0.6) >= q {
        f64::atan2(3 as f64, 2.1 + q.sin()) } else { rows[n] [n % 2] + (n as f64) }))
        .tanh()
    ];
    let mut h = (0.6452 * (0.6 + q).min(q)).tanh();
    'l10: for i in 0..zs.len() {
        let mut a = f64::sin(rows[n][i % 2]);
    }
    let mut k = (n + 3) % 5;
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * y + 0.4 * total + q + h + zs[n]
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, gradient) = p36_grad(rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p36_grad_into(rows, y, n, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, gradient, product) = p36_hvp(rows, y, n, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut ws = vec![
        y, (0.4115 * ((y - 1.2_f64) * (0.3 + y))).cos(), (0.4 * (1.2 + ((0 as f64) * y)
        .cos()).recip()).atan()
    ];
    let mut xs = ws;
    if ((3.0 * x).abs() as usize) % 2 == 1 || 3 < 3 {
        let mut o5 = 0;
        let mut h = (0.4 * (y + xs[0] - (o5 as f64).tanh())).cos();
        h *= (0.5 * (h / (1.7 + xs[xs.len() - 1].sin())).sin()).ln_1p();
        h = 0.6 * h + 0.3 * f64::sin(y);
    } else if y + x >= y {
        let mut d_x: f64 = (0.4211 * (((1 as f64) + 0.9) / (0.3 * x).exp())).atan();
    } else {
        xs.fill({
            let c = 0.5 * (2 as f64) / (1.7 + 1.7_f64.sin());
            c.cos()
        });
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    x + (y).sin() + total + xs[2]
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p38(x: f64, mut f: Vec<f64>, flag: bool) -> Vec<f64> {
    'l4: for i in (0..f.len()).rev() {
        let b: f64 = (x - x) * x - (f[i] + x) * (0.3 * f[3]);
        if (f[2] + x < b) && (x * b >= b) {
            break;
        }
        'l7: for j in (0..3).rev() {
            f[i] = 0.6 * f[i]
                + 0.3
                    * (0.3419
                        * (match j {
                            1 | 2 => f[f.len() - 1] * 0.1,
                            0 => 1.8 * f[f.len() - 1],
                            _ => b,
                        }))
                        .cos();
            let mut ys = if b.sin().sinh() > x {
                [(0.4444 * (-(i as f64) + f[j % 4])).sin(), (0.3419 * b).tanh()]
            } else {
                [
                    (0.2395 * (b + f[j] + 1.0 / (1.0 + (-0.4_f64).exp()))).sin(),
                    (0.0163
                        * ((f.len() as f64) * f[((3.0 * f[1]).abs() as usize) % 4]
                            * (b / (0.5 + f[j].abs()))))
                        .sin(),
                ]
            };
            let mut m = j % 2;
        }
    }
    let mut zs = vec![0.0_f64; 1 % 4 + 1];
    let mut p = (0.3333 * (zs[0] + zs[0] - x.sin())).sin();
    'l14: for j in 0..f.len() {
        p = (0.0533 * (p * p * 0.5_f64.hypot(0.7) - 0.1229 * (p * zs[0]).powi(2))).sin();
    }
    let r = zs[0];
    for j in (0..1).rev() {
        zs[j] = 0.060 * zs[j] * zs[j] + 0.060 * zs[j] + 0.3 * zs[j];
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
        p + 0.4 * total + r + 0.6 * x + total18 + zs[0], total + 0.4 * x + 0.5 * total18
        + r + p + zs[zs.len().min(2) % zs.len()]
    ]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p38(x, f, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p38_vjp(x, f, flag); let (d_x, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64) -> Vec<f64> {
    debug_assert!(0.4_f64.is_finite());
    if y.abs() > y {
        let mut o = 1 % 2;
    } else if 3 > 1 {
        let mut scratch5 = vec![0.0_f64; 3];
        let mut sum5 = 0.0_f64;
        for i in 0..3 {
            scratch5[(i + 1) % 3] = 0.3 * scratch5[(i + 1) % 3] * scratch5[(i + 1) % 3]
                + 0.2 * scratch5[(i + 1) % 3].cos();
            if f[0].clamp(-0.8, 1.1) < y {
                scratch5[(i + 1) % 3] = y;
            }
            sum5 += scratch5[(i + 1) % 3] * (0.6667 * y);
            if i % 2 == 1 || 3 < 2 {
                scratch5[(i + 1) % 3]
                    += 0.2133
                        * (if 1.0 / (1.0 + (-s[i]).exp()) >= y {
                            y * scratch5[scratch5.len() - 1]
                        } else {
                            y * s[3]
                        });
            }
            let u = (scratch5[(i + 1) % 3] * 0.4_f64).sin();
            sum5 += scratch5[(i + 1) % 3] * 0.9;
        }
        let mut pair = (
            (
                (0.1
                    * (match 0 {
                        0 => 1.1_f64,
                        1 => -sum5,
                        _ => s[0] - f[2],
                    }))
                    .tanh(),
                (0.5 * ((2 as f64) / 3.0).cos()).asin(),
            ),
            (0.05 * ((1.5 + y.powi(2)).ln() * sum5)).tanh(),
        );
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..f.len() {
        total16 += f[i] * (i as f64 + 0.5);
    }
    vec![
        y + total16 + (total).sin() + f[f.len() - 1], 0.3 * total16 + 0.4 * total + y +
        f[0]
    ]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let value = p39(s, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let (value, pullback) = p39_vjp(s, f, y); let (d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, tangent) = p39_jvp(s, f, y, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], n: usize) -> f64 {
    let mut o = n % 2;
    let mut t = x - (o.min(2) as f64).signum();
    let mut xs = if ((3.0 * 0.4_f64).abs() as usize) > 0 {
        [
            (0.0758 * ((1.8 - (io.len() as f64)) * (x - io[n]))).tanh(),
            (0.35 * ((rows[0][o] + t) / 3.0)).tanh(),
        ]
    } else {
        [io[n], (0.5333 * (io[1] * io[io.len() - 1] - rows[2][o].asinh())).tanh()]
    };
    let mut k8 = 0;
    while k8 < 4 && (t.sin_cos().0 > xs[o.min(2) % xs.len()]) {
        k8 += 1;
        let (mut t10, v1) = (
            (0.0582 * (xs[o] / (0.3 * xs[1]).exp() * ((k8 as f64) - x))).cos(),
            (0.2667 * ((t + xs[o]) * rows[n][o])).sin(),
        );
        let mut both = (
            (
                0.6098
                    * (({
                        let a = match xs.len().min(2) {
                            1 | 2 => rows[o][io.len() % 2],
                            0 => -(rows[0][0] / (1.5 + (k8 as f64) * (k8 as f64))),
                            _ => (v1 + t10) / (0.3 * 0.4_f64).exp(),
                        };
                        xs[o]
                    }) - f64::atan2(1.5, 2.1 + t.sin())),
                v1 * xs[o].tanh(),
            ),
            (0.4 * ((o as f64) * xs[o] - v1)).sin(),
        );
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..xs.len() {
        total20 += xs[i] * (i as f64 + 0.5);
    }
    x + t + total20 + total + io[io.len() - 1]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p40(x, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p40_grad(x, rows, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let value = p40_grad_into(x, rows, io, n, &mut d_x, &mut d_rows, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, n); let (d_x, d_rows) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, n, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p40_hvp(x, rows, io, n, t_x, t_rows, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p41(x: f64, lent: &mut Vec<f64>, flag: bool) -> Vec<f64> {
    let mut t = (
        lent[lent.len() % 4].atan(),
        [
            -(0.4_f64 - x),
            (0.2222 * 1.1_f64.copysign((lent.len() + 2) as f64).copysign(x)).cos(),
        ],
    );
    'b7: {
        let mut r = 0.7
            * ((match (lent.len() + 1) {
                2 => t.0,
                0 => x,
                _ => x,
            }) / (1.7 + t.0.sin()));
        if (3 + 2) > 2 {
            break 'b7;
        }
        let mut h: f64 = (0.128 * r.powi(3)).sin();
    }
    match 2 {
        0..=1 => {
            t.1[lent.len().min(2) % 2] *= (1.1111 * (x * (lent[3] * 0.8))).cos();
            let mut sum10 = 0.0_f64;
            for i in 0..3 {
                t.0 = 0.6 * t.0
                    + 0.3 * (0.2051 * (t.0 / (0.3 * t.0).exp() - t.0.floor())).atan();
                let mut m12 = 0;
                'l14: while m12 < 2 && (i > 1) {
                    m12 += 1;
                    for j in 1..2 {
                        lent[j] = 0.060 * t.1[j] * t.1[j] + 0.060 * t.1[j - 1]
                            + 0.7 * lent[j];
                    }
                    t.1 = [(0.5882 * (t.0 + 0.9)).cos(), (0.5 * (x + t.1[1])).cos()];
                }
                t.0 = 0.6 * t.0 + 0.3 * (0.4_f64.atan() + 0.3 * t.1[1]);
                sum10
                    -= (0.0284
                        * (t.1[0].clamp(-0.8, 1.1) * ((m12 + 3) as f64)
                            * (0.9 / (0.3 * t.0).exp() * t.1[0])))
                        .atan();
            }
        }
        3 => {
            let g = if t.1[1].cos() > x {
                (match (0 + 3) {
                    2 => t.1[0],
                    0 => t.0,
                    _ => 0.6,
                }) - (t.1[0] + t.0)
            } else {
                (t.0 + t.1[0]) / (1.5 + 1.5_f64 * 1.5_f64)
            };
        }
        _ => {
            if t.0 <= t.0 {
                'l17: for u in t.1.iter_mut() {
                    *u -= 0.4 * (2 as f64);
                    let p = (*u - x + (lent[1] + t.0)) / (1.7 + lent[0].sin());
                }
                let mut saved_x = t.1;
                'l21: for i in 0..4 {
                    t.1[1] = (t.0 / 2.0).cos();
                    for i23 in (0..2).step_by(2) {
                        let mut ws = vec![
                            vec![0.0833 * (0.24 * (saved_x.len() as f64).powi(3)); 2]; 3
                        ];
                        let t26 = (1.5
                            + (match i23 {
                                0..=1 => lent[i] / (0.3 * t.0).exp(),
                                3 => f64::min(t.1[i23], x),
                                _ => f64::atan2(saved_x[i23], 2.1 + t.0.sin()),
                            })
                                .powi(2))
                            .ln();
                    }
                }
            } else {
                let a = (-(t.1[1] * t.1[1 % t.1.len()])).hypot(0.7);
            }
            debug_assert!(x.is_finite());
        }
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..t.1.len() {
        total30 += t.1[i] * (i as f64 + 0.5);
    }
    vec![
        x + 0.4 * total + t.0 + total30 + t.1[1], (x).sin() + total30 + t.0 + 0.6 * total
        + t.1[0]
    ]
}
pub const CASE: Case = Case { name: "p41", floats: 5, primal: |v, n, flag| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let value = p41(x, lent, flag); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p41_vjp(x, lent, flag); let d_x = pullback(vec![weights[0], weights[1]], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_lent = &mut direction[1..5].to_vec(); let (value, tangent) = p41_jvp(x, lent, flag, t_x, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p42(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let mut sum5 = 0.0_f64;
    for i in 0..4 {
        let mut scratch5 = vec![0.0_f64; 4];
        scratch5[i] = (scratch5[i] * s[s.len() - 1]).sin();
        let p = (scratch5[i] * x).sin();
        scratch5[i] = 0.2;
        sum5 += scratch5[i] * p;
    }
    let mut ys = if (n * 1) != 2 {
        [0.1157 * (sum5.asinh() + (0.005 * (sum5 * sum5)).sin()), (0.1 * sum5).tanh()]
    } else {
        [
            0.125 * (1.2 / (1.5 + x * x) + 0.0_f64).min(sum5),
            {
                let b: f64 = s[s.len() - 1];
                s[0] * 1.5
            },
        ]
    };
    let mut r: f64 = (0.1
        * (match (n + 1) {
            0..=1 => sum5.abs(),
            3 => 1.4 + x,
            _ => 1.5_f64.asinh(),
        }))
        .sin();
    for i in 0..n {
        match i {
            0 => {
                if r.sin().sinh() >= sum5 {
                    return x + (sum5).sin() + r + ys[1];
                }
                ys[0] = 0.6 * ys[0] + 0.3 * ((ys[0] + x).tanh() * 0.8).exp();
            }
            1 => {
                let mut both = (
                    0.1352 * ((1.8 + r) * (((i * 2) as f64) + 0.3)),
                    (0.1455 * ((ys[1] + (n as f64)) / (0.3 * 0.4_f64).exp())).sin(),
                );
                both.1 -= 0.8 * s[n].sin().sin();
            }
            _ => {
                ys[i % 2] -= 0.0853 * (s[3] * r / (0.3 * r).exp());
                let u: f64 = if ys.len() != 1 { 0.3 } else { x.floor() };
            }
        }
        let mut o18 = 0;
        loop {
            o18 += 1;
            ys[0] -= (1.25 * (0.0633 * (r.atan() + s[i] * sum5)).atan()).cos();
            if o18 >= 3 {
                break;
            }
        }
        if (o18 as f64).sin().exp_m1() >= ys[0] {
            ys[(o18 * 1) % 2] = if (s[o18].asinh() < 0.1) || (ys.len() != 1) {
                sum5.rem_euclid(1.7).max(r)
            } else {
                r.clamp(-0.8, 1.1)
            };
            let mut h = x.sin() + (0.5 * 1.5_f64.sin()).ln_1p();
        } else if r * ys[0] <= sum5 {
            r = match o18 {
                0 => (0.0267 * (sum5 * (s[ys.len() % 4] * r))).tanh(),
                1 => x,
                _ => x,
            };
            let mut a = (0.0714
                * (match o18 {
                    1 | 2 => 1.4 * sum5,
                    0 => 0.8 * ys[o18 % 2],
                    _ => f64::atan2(ys[1], 2.1 + 0.4_f64.sin()),
                }))
                .cos();
        }
        let mut o22 = 0;
        let c = loop {
            o22 += 1;
            let mut sum24 = 0.0_f64;
            for i25 in 0..o22.min(4) {
                if !((if r > (i as f64) { ys[o18 % ys.len()] } else { r })
                    >= s[((3.0 * x).abs() as usize) % s.len()])
                {
                    break;
                }
                ys = [r.abs(), 1.0 / (1.0 + (-0.4_f64).exp())];
                sum24 += (0.1 * sum5).cos();
            }
            for i28 in o18..3 {
                let mut ws = [(0.0833
                    * (sum5.max(i28 as f64) - (ys[1] + s[i28 % s.len()])))
                    .tanh(); 4];
                ws[0]
                    -= (0.8
                        * ({
                            let p = f64::sin(sum5 * 0.5) - sum5.asinh();
                            ws[i]
                        }))
                        .sin();
                let mut g = (0.1498 * ((sum24 + r) * x)).cos();
            }
            ys[1] = 0.6 * ys[1] + 0.3 * (0.5714 * (r.sin_cos().1 + r)).atan();
            if (i + 2) == 2 {
                break ys[0];
            }
            if o22 >= 4 {
                break ((o18 as f64) + (o18 as f64)).sin();
            }
        };
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total35 = 0.0;
    for i in 0..ys.len() {
        total35 += ys[i] * (i as f64 + 0.5);
    }
    (total).sin() + x + 0.5 * sum5 + total35 + 0.7 * r + s[n]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p42(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p42_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p42_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    'l5: for (i, b) in f.iter_mut().enumerate() {
        *b += 0.16 * (1.2 + (s[n] / (0.3 * *b).exp()).cos()).recip();
        if i.min(2) > 1 {
            'l9: for i8 in 0..i {
                let mut p = (0.6452 * (s[2] * 1.4 + (i as f64).tanh())).tanh();
            }
            let a = x;
            'l15: for d_x in s.iter() {
                let mut xs = [[{
                    let p = match n.min(2) {
                        1 | 2 => *b,
                        0 => a.sin() * (s[3] - s[n]),
                        _ => *b * a / 0.7,
                    };
                    s[1]
                }; 2]; 3];
                let mut ws = vec![vec![(0.4444 * (* d_x + (i as f64))).sin(); 2]; 3];
            }
        } else if !(s[2] + *b < *b) {
            for j in 0..3 {
                let mut h = f64::sin(*b) + 0.2;
                let mut ws = [
                    (0.4444 * (1.5 + (*b - h).powi(2)).ln()).atan(),
                    (0.2105 * ((i as f64) / (0.3 * s[2]).exp() + h.sin().exp_m1()))
                        .sin(),
                    (0.2857
                        * ({
                            let a = s[n]
                                + (if ((j + 2) as f64) >= h {
                                    s[j] - 0.4
                                } else {
                                    h - s[(j * 2) % 4]
                                });
                            a - s[2]
                        }))
                        .cos(),
                    (0.3333 * (s[0] - 0.5 - (h + *b))).sin(),
                ];
            }
        } else {
            let d_x = (1.3 + ((x + *b) * (1.6_f64 * x)).sin()).powf(0.6);
            let mut sum25 = 0.0_f64;
            for i26 in 0..n.min(4) {
                match i26 {
                    0..=1 => {
                        let mut xs = vec![
                            0.5 * (s[i] + (d_x - s[i26])), (0.3571 * (s[i26] / (0.5 +
                            1.5_f64.abs()) + d_x * 1.3)).cos()
                        ];
                    }
                    3 => {
                        let mut zs = vec![(0.6667 * (1.0 - d_x.asinh())).sin(), d_x];
                    }
                    _ => {
                        let mut ys = if (0.5 * (*b).cos()).asin() < d_x {
                            [
                                (0.4444 * (1.5 + (d_x + d_x).powi(2)).ln()).cos(),
                                d_x.asinh().tanh(),
                            ]
                        } else {
                            [
                                (*b).copysign(1.0).sin().sinh(),
                                (0.6452
                                    * (*b
                                        - (match (s.len() + 2) {
                                            1 | 2 => 1.3,
                                            0 => *b,
                                            _ => 1.6,
                                        })))
                                    .tanh(),
                            ]
                        };
                        if i26 == 0 {
                            *b -= (0.6667 * ((s[0] - *b) * ys[0].sin())).cos();
                            break;
                        }
                    }
                }
                let mut xs = vec![
                    (0.4 * ((if 1.0 * d_x < 0.2 { 0.3 } else { d_x }) - d_x * s[3]))
                    .tanh(), (0.0312 * (d_x - d_x).powi(3)).atan(), (0.3846 * (d_x + (x -
                    1.7))).cos()
                ];
                if (i26.min(2) != 2) && (1.5_f64.sin().exp_m1() >= d_x) {
                    sum25
                        += 0.1944
                            * (xs[2] * x * (1.3 + d_x.sin()).powf(0.6)
                                * (0.6 * d_x / 2.0));
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..f.len() {
        total34 += f[i] * (i as f64 + 0.5);
    }
    0.3 * x + total34 + total + s[n]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p43(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p43_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p43_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    let mut both = ((0.6667 * -(x - x)).tanh(), f[1]);
    both.1 = (0.4444
        * ((n as f64).sin().sinh().clamp(-0.8, 1.1)
            + (if 0.3_f64.sin().exp_m1() < both.1 { both.1 } else { f[1] })
                .min(n as f64)))
        .atan();
    if ((match n {
        2 => both.0,
        0 => both.0,
        _ => f[2],
    }) >= both.0)
        || ((n < 2)
            && (({
                let q: f64 = f64::max(f64::min(f[f.len() % 3], 1.7).powi(2), f[1]);
                both.0
            }) < f[1]))
    {
        for j in (1..3).step_by(2) {
            for i in (j + 1..4).step_by(2) {
                both.1 = (0.1739
                    * ((2.0 + (both.0 / (0.3 * f[j]).exp()).cos()).cbrt()
                        + ((match j {
                            0..=1 => f.len() as f64,
                            3 => 1.2,
                            _ => f[f.len() - 1],
                        }) - (x + both.1))))
                    .tanh();
                both.0 = 0.6 * both.0 + 0.3 * f[1];
                if (both.1 > f[j]) && (1.6 >= both.0) {
                    f.fill((0.4494 * (both.1 - 1.7 + both.1 * 0.1)).sin());
                    let mut o = i % 2;
                } else if (f.len() > 3) && (both.1 * f[j] > both.0) {
                    f[j] /= (0.3 * f[0]).exp();
                    let mut xs = [both.0.sin().sinh() / (1.7 + f[0].sin()); 2];
                } else {
                    both.1
                        -= (0.0914 * (both.1 * both.0 * (f[j] - (j.min(2) as f64))))
                            .cos();
                    let mut zs = [0.9_f64; 3];
                }
                both.1 /= 0.7;
            }
            if 0.7 / (1.7 + x.sin()) < both.1 {
                let mut ws = if j > 2 {
                    [
                        f[j].max(both.1).abs(),
                        (0.4444 * (1.5 + (x + both.0).powi(2)).ln()).atan(),
                    ]
                } else {
                    [
                        f[j],
                        (0.25 * ((1.2 + both.1.cos()).recip() - (both.1 + 0.5))).cos(),
                    ]
                };
            } else {
                f[n.min(2) % 3] += (1.1765 * both.0.sin().hypot(0.7)).tanh();
            }
        }
        if f.len() > 3 {
            if (f.len() as f64).atan() <= 1.8 {
                if both.1 * 1.8_f64 > both.0 {
                    both = (both.1, (both.0).sin());
                    both.0 = f64::atan(
                        0.28
                            * ((match n {
                                1 | 2 => 1.2 / (0.3 * 0.4_f64).exp(),
                                0 => f[f.len() % 3] - f[((n + 3) + 3) % 3],
                                _ => both.1 - both.0,
                            }) / (1.7 + both.1.sin())),
                    );
                    let mut u = (0.5714 * (1.0 + both.0 * both.0).sqrt()).atan();
                } else if both.1.fract() > 0.3 {
                    let mut t: f64 = 0.2381 * (x * 1.4 * (both.0 + both.1));
                } else {
                    let p: f64 = f[((n * 3) * 1) % 3] / (0.5 + f[0].abs());
                    f[1] *= 0.1481 * (f64::max(f[2], p) * (f[2] * f[0]));
                }
                for j in 0..f.len() {
                    both.1 = f[j].max(both.1);
                    both = both;
                }
            } else if f[1].atan() >= f[0] {
                let d = both.0;
                both.1
                    += (0.2162 * ((1.5 + d.powi(2)).ln() - d / (0.3 * f[1]).exp()))
                        .cos();
            }
            (both.0, both.1) = (
                f[2] * f[0].sin().sinh(),
                if n == 2 { 1.0 / (1.0 + (-0.4_f64).exp()) } else { both.0 },
            );
        } else {
            let u = both.1;
        }
        let mut sum20 = 0.0_f64;
        for i in 0..3 {
            for j in 0..f.len() {
                let saved_x = if f[j] + (f.len() as f64) <= f[j] {
                    [
                        (0.0889
                            * ((match f.len().min(2) {
                                0..=1 => (f.len() + 3) as f64,
                                3 => f[j],
                                _ => both.0,
                            }) / (0.3 * both.1).exp()))
                            .sin(),
                        (0.2857
                            * (f[(j * 3) % f.len()] - f[j]
                                + (f[(j + 3) % f.len()] + both.0)))
                            .cos(),
                    ]
                } else {
                    [
                        (0.7843 * (f[f.len() - 1] * -1.7)).atan(),
                        -(1.5 + f[2].powi(2)).ln(),
                    ]
                };
                let mut scratch24 = [0.0_f64; 4];
                let mut sum24 = 0.0_f64;
                for i in 0..4 {
                    scratch24[i] = (0.008
                        * ((both.0 + 0.8) * (saved_x[0] + (i as f64))
                            * (scratch24[i]
                                * scratch24[((3.0 * both.1).abs() as usize)
                                    % scratch24.len()] + (j as f64) * both.0)))
                        .cos();
                    sum24 += scratch24[i] * (0.8 * scratch24[(n * 2) % 4]).atan();
                    if (j as f64) + both.0 >= both.0 {
                        scratch24[i] = 0.3 * scratch24[i] * scratch24[i]
                            + 0.2 * scratch24[i].cos();
                    }
                    sum24 += scratch24[i] * (1.3333 * x).atan();
                    sum24 += scratch24[i] * (0.3333 * (i as f64));
                }
                if sum24.max(saved_x[1]) < both.1 {
                    if both.1 < both.1 {
                        continue;
                    }
                    let mut q = saved_x[0];
                    scratch24[saved_x.len() % 4] /= 0.7;
                } else {
                    both.1 = (0.128 * (both.0 * scratch24[1] / (0.3 * 0.4_f64).exp()))
                        .atan();
                    f[i]
                        += (0.093 * ((1.5 + sum24.powi(2)).ln() - sum24.sin_cos().1))
                            .sin();
                }
            }
            sum20
                += 0.463
                    * (f64::min(both.1, 1.8 * f[i % 3])
                        * (1.3 + (f[f.len() - 1] * both.1).sin()).powf(0.6));
        }
    } else if both.1 / 2.0 >= f[2] {
        {
            let part = &mut f[..2];
            part[1] -= (0.16 * (part[(n + 2) % 2] * both.1 + both.1 * both.0)).cos();
            part[1] -= 0.1752 * (both.1.mul_add(both.1, 0.6) / (1.5 + both.0 * both.0));
            let mut ws = [0.0_f64; 2];
        }
        both.1 += (0.5333 * f64::max(both.1 * f[2], x)).sin();
    } else {
        f[2] /= (0.5 + x.abs());
        let mut q: f64 = (0.5714 * (1.0 + both.0 * both.0).sqrt()).sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    total + both.0 + 0.5 * x + 0.6 * both.1 + f[0]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p45(x: f64, n: usize) -> f64 {
    let mut c = (0.4 * (1.2 + (x + 0.5).cos()).recip()).sin();
    let mut sum4 = 0.0_f64;
    for i in 0..n.min(4) {
        if c.sin_cos().1 >= c {
            c += (0.0853 * (x * c * (c * c))).sin();
            let r = (1.4_f64.sin().sinh() + (1.9 + c)).tanh();
        } else if -0.6 <= 1.1 {
            let mut o = 0 % 3;
        }
        let mut o = i % 3;
        sum4 += x;
    }
    let mut xs = vec![f64::min(c, f64::sin(sum4)), (0.5 * x.abs().cos()).asin()];
    let mut m = n % 4;
    let mut sum12 = 0.0_f64;
    'l13: for j in 0..n.min(4) {
        let mut xs = vec![(sum4 + 1.7).sin(); (m * 2) % 4 + 1];
        let a16: f64;
        if n % 2 == 1 || 3 < 0 {
            a16 = (0.6667 * (c - 0.5).max(xs[0])).sin();
        } else {
            a16 = (0.4255 * (xs[0].sin() * (0.2 + sum4))).atan();
        }
        sum12 -= 0.4 * (xs[0] * (2.0 + xs[(j * 1) % xs.len()].cos()).cbrt().abs());
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + sum12 + 0.6 * sum4 + 0.7 * c + xs[1]
}
pub const CASE: Case = Case { name: "p45", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p45(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p45_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p45_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p45_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p45_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p45_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p46 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p46(x: f64, s: &[f64; 3], y: f64, n: usize, flag: bool) -> Vec<f64> {
    let mut ws = vec![s[s.len() - 1]; 2];
    if ws[0] * ws[1] < x {
        let h: f64 = ws[1] - y * s[0]
            - (0.5 * 1.9_f64.min(ws[ws.len() - 1]).cos()).asin();
        let mut v1 = f64::sin(h);
    }
    if (n * 2) == 3 {
        let mut m9 = 0;
        let h = loop {
            m9 += 1;
            let mut sum11 = 0.0_f64;
            for j in 0..4 {
                let mut scratch11 = vec![0.0_f64; 4];
                scratch11[j] -= (0.1778 * ((ws[1] + scratch11[j]) * (y * y))).sin();
                let q = (scratch11[j] * (j as f64)).sin();
                scratch11[j] = (scratch11[j] * scratch11[m9]).sin();
                sum11 += scratch11[j] * (1.3333 * y).atan();
                sum11 += scratch11[j] * (0.6667 * (n as f64)).cos();
            }
            'l16: for j in (n + 1..4).rev() {
                let ok = s[2] * sum11 < ws[0];
                let mut p = f64::atan2(sum11 * y, 2.1 + 0.4_f64.sin());
                let mut ws20 = [[ws[1]; 2]; 3];
                if (j != 1) && ((0.04 * (ws[1] * sum11)).tanh() > p) {
                    let ws22 = [
                        (0.5 * (p * x).sin()).ln_1p(),
                        (0.087 * ((j as f64) - sum11.max(ws20[m9][1]))).cos(),
                    ];
                }
            }
            if ws.len() < 2 {
                break 0.0833 * (0.6897 * ((sum11 + 0.3) * (y / 2.0)));
            }
            if m9 >= 2 {
                break y;
            }
        };
        debug_assert!(x.is_finite());
        let mut m = n % 3;
    } else {
        let mut ys = ws.clone();
        ys[0] *= (0.4 * (1.2 + (ys[0] + 1.5_f64).cos()).recip()).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..ws.len() {
        total28 += ws[i] * (i as f64 + 0.5);
    }
    ws
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
    let b = (x * f[n] + f[f.len() - 1]) * (0.8 / 2.0 / (0.3 * 0.4_f64).exp());
    debug_assert!(lent[2].is_finite());
    lent[1] = 0.6 * lent[1] + 0.3 * f[n];
    std::mem::swap(lent, &mut f);
    let far = (n + 1) != 1;
    f[n] -= (2. * (lent[n] / 0.7).tanh()).cos();
    let mut b9 = (0.4444 * ((n as f64) * x).abs()).tanh();
    std::mem::swap(lent, &mut f);
    let ok = f.len() % 2 == 1 || 3 < 2;
    let mut o = ((n + 3) * 3) % 5;
    b9
        *= (1.25
            * (0.0314
                * (b9.mul_add(b, s[0]) * (lent[lent.len() - 1] * f[lent.len() % 4])))
                .sin())
            .cos();
    let mut d_x = (0.0933 * ((b + b) * (0.5 * b.sin()).ln_1p())).atan();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..f.len() {
        total15 += f[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..lent.len() {
        total17 += lent[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * total + (b9).sin() + 0.6 * total15 + (d_x).sin() + 0.8 * total17
        + lent[3]
}
pub const CASE: Case = Case { name: "p47", floats: 20, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let value = p47(x, s, f, rows, lent, n); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, lent, n); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_lent = vec![0.0; 4]; let value = p47_grad_into(x, s, f, rows, lent, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_lent = weights[1..5].to_vec(); let (value, pullback) = p47_vjp(x, s, f, rows, lent, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, tangent) = p47_jvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, gradient, product) = p47_hvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    let mut sum4 = 0.0_f64;
    'l5: for j in 0..n.min(4) {
        let mut ws = if 0.9_f64 * y < y {
            [(0.381 * (((j as f64) - y) * s[j])).tanh(), y]
        } else {
            [
                (y * y).sin().sinh(),
                0.8333
                    * (match n.min(2) {
                        2 => y.copysign(y),
                        0 => 1.0 / (1.0 + (-y).exp()),
                        _ => y + y,
                    }),
            ]
        };
        let (mut g, d) = (
            (0.6667 * (y - y)).sin(),
            0.3125 * (s[2] * ws[1]).copysign((ws.len() + 3) as f64),
        );
        let mut xs = vec![
            (0.32 * - (d * ws[1])).atan(), (0.5 * (ws[0] - s[s.len() % 4]).clamp(- 0.8,
            1.1)).tanh()
        ];
        sum4 -= d;
    }
    match s.len() {
        2 => {
            for i in 0..s.len() {
                let mut q = (0.4
                    * (sum4 / (1.5 + ((n + 1) as f64) * ((n + 1) as f64))
                        * s[i].sin_cos().0))
                    .atan();
                let mut o = i % 5;
                let zs = vec![
                    (0.0635 * (((s.len() + 1) as f64) * (i as f64) + (n as f64) * q))
                    .cos(); 3
                ];
            }
            let mut d = (0.2222 * (sum4 - 0.2 * sum4)).tanh();
        }
        0 => {
            'l17: for j in 0..s.len() {
                let mut h = (0.1633 * (sum4 * y + (j as f64).sin())).sin();
            }
            match n {
                0 => {
                    let mut h = (0.5 * 1.3_f64.cos()).asin();
                }
                1 => {
                    'b21: {
                        let mut r = y;
                        match (s.len() * 3) {
                            0 => {
                                if ((s.len() + 3) == 0) || (s.len() == 2) {
                                    return r + y + sum4 + s[n];
                                }
                            }
                            1 => {
                                let mut k = ((3.0 * r).abs() as usize) % 3;
                                let r24 = -(s[n].powi(3) * 1.6_f64);
                            }
                            _ => {
                                if s[n].tanh() < s[s.len() % 4] {
                                    break 'b21;
                                }
                            }
                        }
                        if s[3] * s[n] > y {
                            break 'b21;
                        }
                        for i in (n + 1..4).step_by(2) {
                            r = 0.6 * r
                                + 0.3 * f64::sin(0.7692 * (1.7 % 1.3 / (0.5 + r.abs())));
                            let u = (0.0062
                                * ((y * s[i]).mul_add(sum4, s[2])
                                    * (r / 2.0 - ((s.len() * 2) as f64).copysign(r))))
                                .cos();
                        }
                    }
                    if (n + 2) < 3 {
                        let mut sum28 = 0.0_f64;
                        for j in 0..n.min(4) {
                            let mut both = [[sum4; 2]; 3];
                            let q: f64 = ((sum4 - sum4 + (s[n] + s[s.len() - 1])).tanh()
                                * 0.8)
                                .exp();
                            sum28 -= (0.5 * (s[1].atan() * (q - q)).sin()).ln_1p();
                        }
                        let mut ws = s.to_vec();
                        let mut scratch35 = [0.0_f64; 3];
                        let mut sum35 = 0.0_f64;
                        'l37: for j in 0..3 {
                            scratch35[(j + 1) % 3] -= 0.4_f64;
                            let p = (scratch35[(j + 1) % 3] * sum4).sin();
                            scratch35[(j + 1) % 3] /= (1.7 + 0.9_f64.sin());
                            sum35
                                += scratch35[(j + 1) % 3]
                                    * (0.8 * scratch35[scratch35.len() - 1]).tanh();
                        }
                    }
                }
                _ => {
                    let mut zs = vec![0.0_f64; ((3.0 * 0.4_f64).abs() as usize) % 4 + 1];
                    match zs.len() {
                        0..=1 => {}
                        3 => {
                            let mut ys = [[f64::cos(
                                0.2667 * (if n < 3 { sum4 } else { 0.6 }),
                            ); 2]; 3];
                            for j in (n..3).step_by(2) {
                                if (1.2_f64 - 0.2 >= y) || (zs.len() < 0) {
                                    continue;
                                }
                                let g: f64 = (ys[j][zs.len() % 2] - 1.1 * 0.2).sin_cos().0;
                                let mut t = 0.2941 * (sum4 - 0.4_f64.sin_cos().0);
                            }
                        }
                        _ => {
                            let ok = sum4 + 1.9_f64 < sum4;
                        }
                    }
                }
            }
        }
        _ => {
            let mut pair = (
                (sum4 * s[n].tanh(), (0.6667 * (n as f64)).cos()),
                (0.1333 * (sum4 - (n as f64).min(sum4))).tanh(),
            );
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + sum4 + 0.5 * y + s[n]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    let mut o = (n + 1) % 2;
    let mut sum6 = 0.0_f64;
    let mut own6 = [0.0_f64; 3];
    for i in 0..3 {
        for k in 0..3 {
            own6[k] = f[f.len() - 1].min(f[i.min(2) % f.len()]).tanh()
                * (k as f64 - 0.5);
        }
        let mut d_x = -f[2] / (1.7 + own6[i].sin());
        let d10;
        if f64::sin(d_x) < own6[f.len() % own6.len()] {
            d10 = (d_x + 1.2).sin_cos().1;
        } else {
            d10 = f64::min(d_x, d_x.atan());
        }
        sum6
            += (0.2759
                * ((0.5 * (d10 / (1.5 + f[0] * f[0])).cos()).asin()
                    + (own6[n % 3] - d_x).asinh()))
                .cos();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (x).sin() + 0.4 * sum6 + total + (y).sin() + f[o]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p49(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p49_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p49_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut ys = vec![
        (0.4444 * ((match (n + 3) { 0..= 1 => 1.5_f64, 3 => s[1], _ => s[1], }) - (e.0 -
        y))).tanh(); 3
    ];
    let mut r = (0.4938 * (0.3_f64 + ys[2] * y)).cos();
    for q in ys.iter_mut() {
        *q /= (1.5 + s[s.len() - 1] * s[s.len() - 1]);
        let mut a = 0.5556
            * (({
                let v1 = ((0.5 * s[1].cos()).asin() / (0.5 + s[n % s.len()].abs()))
                    .abs();
                v1
            }) + r);
        if n == 2 {
            *q /= (0.3 * s[2]).exp();
            match n {
                2 => {
                    let mut saved_x = [y.clamp(-0.8, 1.1); 4];
                    if (!(s.len() % 2 == 1 || 3 < 1)) || (n < 1) {
                        saved_x
                            .fill(
                                (0.3077
                                    * ((if s.len() < 1 { s.len() as f64 } else { s[0] }) + 0.5))
                                    .tanh(),
                            );
                        *q += 0.1778 * (saved_x[2] * y * a.sin().sinh());
                    }
                }
                0 => {
                    a -= (2. * (s[0] - y).fract()).tanh();
                }
                _ => {
                    let mut saved_x = if (s.len() + 1) != 0 {
                        [
                            (0.1231 * (y * (n as f64)).mul_add(r, (n + 2) as f64))
                                .atan(),
                            0.3704 * (x - s[(n.min(2) + 2) % 3] + y * *q),
                        ]
                    } else {
                        [
                            (0.5 * 0.7_f64.sin()).ln_1p() + (0.5 * s[2].cos()).asin(),
                            if s[1] * 0.6 >= *q { s[0] } else { s[s.len() - 1] * s[2] },
                        ]
                    };
                    saved_x[n % 2] = (0.2581
                        * (e.0 / (0.5 + saved_x[0].abs()) - s[1] * *q
                            + (1.1 + ((n * 3) as f64)).sin_cos().0))
                        .atan();
                }
            }
        }
        let mut xs = vec![[{ let g = s.len() as f64; r }; 2]; 3];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * r + 0.4 * e.0 + e.1 + y + 0.7 * x + 0.8 * total + ys[1]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64], flag: bool) -> f64 {
    for j in 1..4 {
        f[j] = 0.100 * io[j] * io[j] + 0.100 * x.sin() * io[j - 1] + 0.7 * f[j];
    }
    for j in 0..io.len() {
        io[j] = 1.1_f64 * y;
        if ((x.tanh() * 0.8).exp() > y) || ((j as f64) * io[j] <= io[j]) {
            io[j] *= (1.6667 * (y / (1.5 + y * y)).sin().sinh()).atan();
            'l8: for j7 in (j + 1..4).rev() {
                let mut sum10 = 0.0_f64;
                for j11 in 0..3 {
                    let mut zs = if flag {
                        vec![
                            0.6667 * (y / (0.3 * 0.4_f64).exp()), (0.5926 * (1.3_f64
                            .max(y) * (y * y))).cos(), (0.2564 * ((y - y) * ((j11 as f64)
                            - 0.6))).tanh(), (0.5926 * (io[j11].max(io[j11 % 4]) * (y *
                            y))).atan()
                        ]
                    } else {
                        io.to_vec()
                    };
                    zs[j7] /= (1.7 + io[j].sin());
                    let q14;
                    if ((1.5 + y.powi(2)).ln() > 0.9_f64)
                        && (io[3] / (0.3 * x).exp() <= io[j7])
                    {
                        q14 = (0.381 * (x * y + (j11 as f64) * y)).sin();
                    } else {
                        q14 = f[j11] * x * zs[zs.len() - 1].cos();
                    }
                    sum10
                        += 0.2857
                            * ({
                                let t = (0.5 * q14.sin()).ln_1p();
                                q14 * q14
                                    + ({
                                        let g = (f[j11].hypot(0.7) + t * t)
                                            * (1.0 / (1.0 + (-io[io.len() - 1]).exp())
                                                - (1.5 + io[j11].powi(2)).ln());
                                        q14
                                    })
                            });
                }
                let mut t = 0.1944 * ((y + sum10) / (1.7 + (j7 as f64).sin()));
                for j20 in (0..j).rev() {
                    let mut h: f64 = (0.6667
                        * ((match j20 {
                            0 => io[2],
                            1 => io[io.len().min(2) % 4],
                            _ => f[j20],
                        }) * (1.5 + io[j20].powi(2)).ln()))
                        .tanh();
                    if (flag) || (sum10 - (j as f64) < sum10) {
                        continue 'l8;
                    }
                    let far = h * h > t;
                }
            }
        } else {
            for i in (0..j).rev() {
                for i25 in (0..io.len()).rev() {
                    let mut ws = [
                        1.4_f64.cos() * ((i as f64) / (1.5 + f[j] * f[j])),
                        (0.5 * (1.0 + (io[0] - io[j]) * (io[0] - io[j])).sqrt()).tanh(),
                    ];
                    let mut both = [
                        (io[i25] * y % 1.3, f64::min(y, io[i25])),
                        (x, (0.1778 * ((x + y) * (ws[1] * y))).atan()),
                    ];
                }
                for i in (0..io.len()).rev() {
                    let mut p = 0.2 * y - f[i];
                    let mut saved_x = f.clone();
                    if p.tanh() >= saved_x[i] {
                        break;
                    }
                }
                io[j] = 0.6 * io[j] + 0.3 * (2.0 + f[i].cos()).cbrt();
                io[j] = (0.3077 * (x + x - (y + 1.0_f64) + (y * y).tanh())).cos();
            }
        }
        io[j] = 0.6 * io[j] + 0.3 * (0.6667 * -(j as f64)).cos();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    (y).sin() + total + 0.5 * x + io[2]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let value = p51(x, f, y, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let (value, gradient) = p51_grad(x, f, y, io, flag); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, flag, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io, flag); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut saved_x = vec![0.0_f64; s.len() % 4 + 1];
    let mut p = (0.1778
        * (saved_x[0] * 1.8
            * (match ((3.0 * y).abs() as usize) {
                1 | 2 => saved_x[0],
                0 => saved_x[0],
                _ => saved_x[0],
            })))
        .tanh();
    p -= (1.25 * -f64::atan2(saved_x[0], 2.1 + 0.4_f64.sin())).tanh();
    saved_x.swap(0, 0);
    saved_x[0] += (0.3333 * ((1.5 + y.powi(2)).ln() - (y - p))).atan();
    'l10: for q in saved_x.iter_mut() {
        *q *= (0.5 * (p + p).cos()).asin();
        let mut saved_x12 = if s[0] * *q > 1.0 {
            [
                (0.1562 * f64::max(((s.len() + 2) as f64) * 1.6, s[1])).atan(),
                f64::sin(f64::sin(s[(n + 3) % 3])),
            ]
        } else {
            [(0.4211 * (s[1].copysign(*q) - e.0 * e.1)).cos(), (s[2] * y).tanh()]
        };
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total15 = 0.0;
    for i in 0..saved_x.len() {
        total15 += saved_x[i] * (i as f64 + 0.5);
    }
    x + (y).sin() + 0.5 * p + total15 + e.1 + 0.8 * total + saved_x[0]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p52(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p52_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p52_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p53(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>, n: usize) -> f64 {
    lent[n.min(2) % 4] += (1.1111 * y.min(1.8)).atan();
    lent[1] *= 1.0 / (1.0 + (-y).exp());
    let mut m6 = 0;
    let t = loop {
        m6 += 1;
        if m6 >= 4 {
            break (0.3226 * (1.7 - lent[lent.len() - 1] + (y - y))).cos();
        }
        lent[1] += (0.3333 * (y - x + s[n] / (0.5 + 1.0_f64.abs()))).tanh();
        let mut q = (((m6 + 2) as f64) * x).sin().sinh();
        let mut k9 = 0;
        loop {
            k9 += 1;
            *lent = vec![
                0.1_f64 * q * (s[n] - 1.6), (0.1923 * (q.copysign(lent.len() as f64) +
                ((n as f64) + 0.4))).sin(), lent[2].cos(), y * 1.6 * - 0.6
            ];
            if (k9 + 1) == 2 {
                break;
            }
            if k9 >= 3 {
                break;
            }
        }
        if q + lent[(n + 1) % 4] < q {
            break (0.5 * (x * y).cos()).asin();
        }
    };
    let mut xs = [0.0_f64; 4];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..lent.len() {
        total14 += lent[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..xs.len() {
        total16 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * t + y + total16 + x + 0.7 * total + total14 + s[m6 % s.len()]
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
    let mut xs = s.to_vec();
    let v1 = (match (n + 1) {
        0 => xs[2],
        1 => x,
        _ => y,
    }) * ((n as f64) * y) + (x * (n as f64) + (1.2 + 1.3_f64.cos()).recip());
    if ((3.0 * y).abs() as usize) % 2 == 1 || 3 < 3 {
        xs[2] /= 2.0;
    } else {
        let mut scratch9 = vec![0.0_f64; 4];
        let mut sum9 = 0.0_f64;
        for j in 0..4 {
            if 1.6 / (0.3 * 0.4_f64).exp() >= xs[2] {
                scratch9[j] = (0.198
                    * ((0.0467 * (0.0697 * (v1 * v1) / 2.0)).sin()
                        + (rows[xs.len() % 4][j % 2] + 1.9_f64) * scratch9[n]))
                    .tanh();
            }
            let h = (scratch9[j] * (xs.len().min(2) as f64)).sin();
            scratch9[j] = (0.303
                * (f64::atan2(v1.hypot(0.7), 2.1 + 0.4_f64.sin())
                    - (1.2 + (y * h).cos()).recip()))
                .tanh();
            let d = (scratch9[j] * y).sin();
            scratch9[j] = 0.6 * scratch9[j]
                + 0.3 * (0.1606 * (v1 * (h * 0.6_f64))).sin();
            let d14 = (h / 0.7).hypot(0.7);
            sum9 += scratch9[j] * d;
        }
    }
    'b17: {
        {
            let part = &mut xs[..];
            part[n % part.len()] = (0.0667
                * (0.9756
                    * (((0.0482 * (v1 + v1)).sin()
                        - (if (part[(((3.0 * y).abs() as usize) * 2) % part.len()] + y
                            <= y) || (part[1] * x > v1)
                        {
                            part[0]
                        } else {
                            x
                        })) * (y.mul_add(1.0, x) / (0.3 * 0.4_f64).exp()))))
                .tanh();
            for i in 0..2 {
                part[i] = 0.100 * s[i + 1] + 0.100 * v1.sin() * s[i] + 0.100 * s[i + 1]
                    + 0.7 * part[i] + 0.100 * v1.sin() * i as f64 / 9.0;
            }
        }
        if x.sin_cos().0 < v1 {
            break 'b17;
        }
        for j in n + 1..4 {
            for row in rows.iter() {
                let mut k21 = 0;
                while k21 < 4 {
                    let mut h: f64 = (0.2667
                        * ((2.0 + row[1].cos()).cbrt() * (1.2 + v1.cos()).recip()))
                        .cos();
                    h /= (1.7 + v1.sin());
                    let mut m = row.len() % 2;
                    let mut r = 0.5682 * (y.hypot(0.7) / (0.5 + 0.9_f64.abs()));
                    k21 += 1;
                }
            }
            let u = y.cos().powi(2);
            if u / (1.7 + s[2].sin()) >= u {
                let mut b = rows[3][1].abs() / (1.5 + xs[2] * xs[2]);
                b = 0.6 * b
                    + 0.3
                        * (0.2857 * ((1.3 + xs[2].sin()).powf(0.6) - (xs[1] + b))).cos();
                let mut q = 0.101 * (f64::min(xs[j.min(2) % xs.len()], 0.1) - (v1 - y));
            } else {
                if u / (1.7 + xs[1].sin()) < u {
                    return (y).sin() + 0.4 * u + 0.5 * x + (v1).sin() + xs[0];
                }
            }
        }
        {
            let head = &mut xs[1..];
            head[0]
                += (0.1667 * (head[1] * (n as f64) * (0.0482 * (v1 + v1)).sin())).tanh();
            let mut d_x = (0.5 * ((0.0046 * (v1 * v1)).cos() / (0.3 * 0.4_f64).exp()))
                .cos();
            head[(s.len() + 3) % 2]
                += (0.4 * (1.2 + head[head.len() % 2].cos()).recip().max(1.0)).sin();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total32 = 0.0;
    for i in 0..xs.len() {
        total32 += xs[i] * (i as f64 + 0.5);
    }
    total + 0.4 * v1 + 0.5 * total32 + 0.6 * y + 0.7 * x + xs[1]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let value = p54(x, s, rows, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, gradient) = p54_grad(x, s, rows, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, flag, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, pullback) = p54_vjp(x, s, rows, y, n, flag); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> Vec<f64> {
    let mut ws = [0.0_f64; 4];
    'b6: {
        let mut m7 = 0;
        while m7 < 2 {
            m7 += 1;
            let b: f64 = (ws[m7] - ws[m7]) * y + x;
            for i in (0..=m7).rev() {
                let mut xs = ws;
                for j in 2..4 - 1 {
                    xs[j + 1] = 0.060 * xs[j + 1] + 0.060 * y.sin() * xs[j - 1]
                        + 0.060 * xs[j - 1] * xs[j - 1] + 0.7 * xs[j + 1];
                }
                let mut a = 0.4762 * (xs[xs.len() - 1] * 0.9 + (x - y));
                let t = (i * 1) as f64;
            }
        }
        if m7 > 1 {
            break 'b6;
        }
        let mut d_x = (0.3077 * (ws[1].floor() - y * (m7 as f64))).atan();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..ws.len() {
        total16 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * x + 0.4 * total16 + y + 0.6 * total + s[(n + 1) % s.len()], (total16).sin()
        + (total).sin() + x + 0.6 * y + ws[ws.len() - 1]
    ]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p56(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let mut p = s[1];
    let mut m6 = 0;
    'l8: while m6 < 3 {
        m6 += 1;
        if y >= y {
            continue;
        }
        let mut sum9 = 0.0_f64;
        let mut own9 = [0.0_f64; 3];
        for j in 0..3 {
            for k in 0..3 {
                own9[k] = (1.0 + 0.5_f64 * 0.5_f64).sqrt() * (0.2 * s[j])
                    * (k as f64 - 0.5);
            }
            let mut m12 = 0;
            while m12 < 4 {
                own9 = if (2.0 + (m12 as f64).cos()).cbrt() <= 1.1 {
                    [f64::sin(p * p), (0.2133 * -(p * own9[j])).sin(), p]
                } else {
                    [
                        own9[0].tanh().clamp(-0.8, 1.1),
                        (0.0948 * (s[s.len() % 3] * (own9[j] * own9[m12 % own9.len()])))
                            .cos(),
                        (0.1616 * (p * own9[j] + x * (j as f64))).tanh(),
                    ]
                };
                let (mut p, d_x) = (
                    (0.2564 * ((p + 1.4) * (1.3 + 0.2_f64.sin()).powf(0.6))).cos(),
                    (0.28
                        * (match j {
                            0 => {
                                let q = (1.2 + (0.8 * 0.2 + 0.0_f64).cos()).recip()
                                    / (1.7 + p.sin());
                                q
                            }
                            1 => p.tanh(),
                            _ => own9[j] + x,
                        }))
                        .atan(),
                );
                m12 += 1;
            }
            let mut m17 = 0;
            while m17 < 4 {
                let mut a = f64::sin(0.5 * p);
                own9[((3.0 * a).abs() as usize) % 3] /= (0.5 + 0.1_f64.abs());
                let mut state = (0.7 * y, 0.7 * p);
                m17 += 1;
            }
            let mut sum23 = 0.0_f64;
            for j24 in 0..3 {
                p -= (0.8 * p).cos();
                let mut d = (0.5333
                    * (if (j24 * 3) > 1 {
                        (j24 as f64).max(own9[own9.len() % 3])
                    } else {
                        if (m12 + 3) % 2 == 1 || 3 < 2 { s[j] } else { own9[2] }
                    }))
                    .sin();
                if j24 == 2 {
                    sum23 += s[2];
                }
            }
            sum9 -= (0.0533 * (own9[j] * (m17 as f64) * x.floor())).sin().sin_cos().0;
        }
        let ws = [
            (0.2222 * (s[2] * s[1] * (p + s[2]))).tanh(),
            (0.5556 * (f64::atan2(s[2], 2.1 + 0.4_f64.sin()) * (y * y))).sin(),
            0.1163 * ((s.len() as f64) * sum9 + p.floor()),
        ];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * x + y + p + 0.6 * total + s[s.len() % s.len()]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p56(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p56_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p56_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    let mut m5 = 0;
    while m5 < 2 {
        m5 += 1;
        let mut t = [
            [
                0.463 * (x * 1.6_f64 - x / (0.5 + x.abs())),
                (0.5 * f64::atan2(x, 2.1 + f[m5].sin()).sin()).ln_1p(),
            ],
            [f[2] * f[m5].tanh(); 2],
        ];
        'l9: for (j, d_x) in f.iter_mut().enumerate() {
            *d_x /= (0.3 * s[m5]).exp();
            let mut k12 = 0;
            while k12 < 4 {
                let mut ys = vec![
                    (0.5 * (({ let b = ((s[j] + 0.3) * (if s.len() > 3 { * d_x } else { *
                    d_x })).sin_cos().0; b }) - (* d_x + s[n]))).atan(), (0.5 * 1.2_f64
                    .sin()).ln_1p()
                ];
                t.swap(1, 0);
                k12 += 1;
            }
            let mut ws = [
                (0.2759 * ((1.2 + s[k12 % 4].cos()).recip() + s[m5] * s[n])).atan(),
                (t[0][1].tanh() * 0.8).exp(),
                (0.3333 * (*d_x - *d_x + (*d_x - *d_x))).cos(),
                (0.5063 * (0.2 - *d_x + s[n] * s[m5.min(2) % 4])).atan(),
            ];
        }
        let t17 = (0.5 * (1.2 + x.cos()).recip().sin()).ln_1p() + x.floor();
    }
    f[m5] -= 0.2857 * (1.4 * 0.8 / (0.3 * f[m5]).exp());
    if (m5 as f64).abs() >= x {
        let mut d_x = 0.4762 * (x * x + (m5 as f64) * x);
    }
    let mut sum20 = 0.0_f64;
    'l21: for j in 0..3 {
        f = [f[m5], x.sin().exp_m1(), (0.6667 * (x + x)).cos()];
        f = if x.powi(3) > 1.9 {
            [
                (0.3333 * (f.len() as f64)).cos(),
                ((j as f64) / 3.0).sin(),
                (0.5926 * x.powi(3)).cos(),
            ]
        } else {
            [
                (0.6667 * (x / (0.5 + 0.6_f64.abs()))).atan(),
                0.1 / (0.5 + x.abs()) * (f[s.len() % 3] + f[j % f.len()]),
                0.9259 * (x.sin().sinh() - f[j.min(2) % f.len()].abs()),
            ]
        };
        if (1.3 + f[m5 % 3].sin()).powf(0.6) <= (n as f64) {
            return x + s[2];
        }
        sum20
            += (0.097
                * ((match ((3.0 * (m5 as f64)).abs() as usize) {
                    0..=1 => x.mul_add(x, x),
                    3 => x + ((j + 2) as f64),
                    _ => x,
                }) * (s[3] - f[2] * x)))
                .tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    sum20 + (total).sin() + x + f[1]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p57(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p57_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p57_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3]) -> Vec<f64> {
    let mut v1 = (1.9_f64.tanh() * 0.8).exp() / (1.5 + 0.7 * 0.7);
    let mut v1: f64 = (0.2667 * ((3 as f64) * v1).asinh()).tanh();
    v1 += (0.8 * v1).tanh();
    if v1 + v1 < v1 {
        'l4: for i in 1..2 {
            v1 /= (0.3 * s[i]).exp();
            let mut ws = s.to_vec();
        }
        let mut o7 = 0;
        loop {
            o7 += 1;
            if o7 >= 3 {
                break;
            }
            if v1 * 1.6 > v1 {
                let mut sum9 = 0.0_f64;
                let mut own9 = [0.0_f64; 3];
                'l10: for i in 0..3 {
                    for k in 0..3 {
                        own9[k] = (0.2667 * ((s[i] - s[i]) * v1.abs())).cos()
                            * (k as f64 - 0.5);
                    }
                    let ok = (i % 2 == 1 || 3 < 1) || (1.9 + 0.3_f64 < (o7 as f64));
                    sum9 -= (0.0829 * (v1 * own9[i] * v1).hypot(0.7)).atan();
                }
            } else {
                for (i, b) in s.iter().enumerate() {
                    let mut ws = s.to_vec();
                }
            }
        }
        let mut pair = (v1, v1);
    } else if s.len().min(2) == 3 {
        v1 = (0.2963 * -(s[1] - s[1].mul_add(v1, s[2]))).cos();
        for i in 1..4 {
            if (s.len() % 2 == 1 || 3 < 0) || (f64::sin(v1) > v1) {
                if i.min(2) % 2 == 1 || 3 < 3 {
                    let g = f64::max(
                        (0.0093 * ((i + 3) as f64).powi(3)).atan() * (v1 * s[2]),
                        s[1],
                    );
                    let mut xs = [
                        (if s.len() == 1 { 1.9_f64 } else { v1 }).sin().sinh(),
                        (0.7692
                            * ((0.0556 * (g * g)).tanh()
                                + s[i.min(2) % 3] / (1.5 + s[1] * s[1])))
                            .atan(),
                    ];
                    let mut h = (0.2353
                        * (1.0 / (1.0 + (-0.4_f64).exp())
                            * (g + xs[(xs.len() * 1) % 2])))
                        .cos();
                } else {
                    let mut saved_x = vec![
                        (0.3333 * (v1 - v1 - (0.5 * v1.sin()).ln_1p())).sin(), 0.4 *
                        (s[1] * v1 - (match i { 2 => v1, 0 => v1, _ => v1, })), (i as
                        f64) * 0.6_f64.powi(2), f64::max(v1.asinh(), s[1])
                    ];
                }
                if v1 / (1.5 + v1 * v1) > s[1] {
                    let mut ws = vec![
                        (0.2 * ((1.0 + s[s.len() - 1] * s[s.len() - 1]).sqrt() * (s[0] +
                        v1))).tanh(), 0.4673 * ((0.0093 * (s.len() as f64).powi(3))
                        .atan() - v1 * s[s.len() - 1]), (0.16 * (v1 * v1 + v1 / (0.3 *
                        v1).exp())).sin()
                    ];
                }
            }
            match i {
                1 | 2 => {
                    let mut d_x: f64 = (0.5333
                        * (match (i * 1) {
                            0..=1 => v1 * s[0],
                            3 => ((s.len() * 2) as f64).sin().exp_m1(),
                            _ => f64::max(s[2], v1),
                        }))
                        .cos();
                    if d_x - 0.7 <= d_x {
                        continue;
                    }
                }
                0 => {
                    if i < 3 {
                        return vec![v1 + s[2], v1 + s[1]];
                    }
                    let mut saved_x = [[s[i % 3].tanh(); 2]; 3];
                }
                _ => {
                    let c: f64 = if v1 * v1 < (i as f64) { v1 } else { -(v1 - v1) };
                }
            }
        }
    } else {
        let d: f64 = f64::atan2(s[0 % 3].min(0.5_f64), 2.1 + v1.sin())
            / (0.5 + 0.3_f64.abs());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![v1 + total + s[0], total + 0.4 * v1 + s[1]]
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
    f[n % 4] = 0.2392
        * (e.1 * f[n] * (f[f.len() - 1] + e.0) + (1.4 * e.1 - (e.0 + 0.1)));
    let mut zs = f.to_vec();
    let mut ys = zs;
    ys[3] /= (1.5 + f[n] * f[n]);
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total12 = 0.0;
    for i in 0..f.len() {
        total12 += f[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..ys.len() {
        total14 += ys[i] * (i as f64 + 0.5);
    }
    (
        total14 + total12 + x + total + e.1 + 0.8 * e.0 + f[n],
        0.3 * e.0 + total14 + x + total12 + 0.7 * e.1 + 0.8 * total + ys[n],
    )
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let value = p59(x, s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let (value, pullback) = p59_vjp(x, s, f, e, n); let (d_x, d_s, d_f, d_e) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, n, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
