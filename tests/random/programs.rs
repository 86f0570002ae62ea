// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
// seeds: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60

pub mod p00 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p00(x: f64, s: &[f64], y: f64, n: usize) -> f64 {
    let mut h = (2.0 + (0.6 * (n as f64)).cos()).cbrt();
    let mut sum6 = 0.0_f64;
    for i in 0..3 {
        let mut saved_x = vec![
            (0.4444 * (s[1] + s[s.len() % 4] - y)).sin(), (0.5298 * (- 0.4 + s[1]
            .powi(2))).sin(), f64::atan(0.5 * (if h * s[i] <= s[2] { s[i] - h } else {
            match ((3.0 * h).abs() as usize) { 1 | 2 => 0.6, 0 => x, _ => s[0], } })),
            f64::max(h, i as f64).max(i as f64)
        ];
        'b9: {
            h -= (0.2667 * (h + (h + saved_x[n % 4]))).sin();
            'l10: for a in s.iter() {
                h = (0.0667
                    * ((*a * *a + *a * x)
                        * (({
                            let u = (s[i] + saved_x[i]) / (1.5 + x * x)
                                + (if i != 1 { h.sin_cos().0 } else { -h });
                            u
                        }) + *a)))
                    .sin();
                let mut sum13 = 0.0_f64;
                'l14: for j in 0..3 {
                    let mut t = (
                        *a,
                        [(0.3889 * ((1.1 + saved_x[2]) / (1.7 + saved_x[1].sin())))
                            .cos(); 2],
                    );
                    h = 0.0833
                        * (0.4128
                            * ((f64::max(h, h) - t.0.hypot(0.7))
                                * (t.1[1] / (0.3 * 0.4_f64).exp()
                                    - saved_x[j].mul_add(1.6, t.0))));
                    if !(saved_x[j].powi(3) <= *a) {
                        sum13
                            += (0.201
                                * ((t.1[0] - 0.5) * *a
                                    + (y * *a
                                        - saved_x[t.1.len().min(2) % saved_x.len()].hypot(0.7))))
                                .cos();
                    }
                }
                let mut saved_x20: Vec<f64> = vec![
                    saved_x[((3.0 * 0.4_f64).abs() as usize) % 4].abs().sin_cos().0; 4
                ];
            }
            if s[2] - saved_x[0] < h {
                break 'b9;
            }
            let mut b = (0.4
                * (1.2 + (x / (1.5 + (i as f64) * (i as f64))).cos()).recip())
                .tanh();
            for i23 in i + 1..4 {
                let mut ys = saved_x.clone();
                b /= 0.7;
                ys[i23] += (0.8 * ys[(ys.len() + 3) % ys.len()]).atan();
            }
        }
        saved_x[i % 4]
            += (0.16 * ((saved_x[i % saved_x.len()] + saved_x[i]) * -saved_x[i])).tanh();
        if !(saved_x[i % saved_x.len()] > h) {
            sum6
                += (0.7692
                    * ({
                        let c = s[2] / (1.5 + y * y);
                        {
                            let d_x = h * (i as f64) * (1.3 + saved_x[i].sin()).powf(0.6)
                                - (c * c - (h + c));
                            1.6 + c
                        }
                    }))
                    .atan();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    h + x + 0.5 * sum6 + y + total + s[1]
}
pub const CASE: Case = Case { name: "p00", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let value = p00(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, gradient) = p00_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p00_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let (value, pullback) = p00_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, tangent) = p00_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let (value, gradient, product) = p00_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p01 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p01(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let mut xs = s.to_vec();
    'l6: for j in (0..xs.len()).rev() {
        match xs.len() {
            2 => {
                xs = xs
                    .iter()
                    .map(|item8| 0.9 * item8 * (xs.len() as f64).sin())
                    .collect();
            }
            0 => {}
            _ => {
                {
                    let head = &xs[..];
                    for i in 1..2 {
                        let mut ys = [0.0_f64; 2];
                        ys[0] += (1.3333 * x).tanh();
                        let mut saved_x = [(0.56
                            * ({
                                let r = (({
                                    let h = f64::min(x, ((j + 3) as f64) + x * 1.7);
                                    0.9
                                }) + 0.0_f64)
                                    .sin()
                                    * ({
                                        let b = x;
                                        ys[ys.len() - 1] / 2.0
                                    });
                                r
                            })
                                .abs())
                            .tanh(); 2];
                        saved_x[i]
                            *= 0.3509
                                * (if n == 1 { x * 1.9 } else { 1.0 / (1.0 + (-x).exp()) });
                    }
                    let mut ys = if n == 2 {
                        [
                            (0.6452
                                * ((0.0408 * ((s.len() as f64) * (head.len() as f64)))
                                    .atan() + 1.0 * x))
                                .sin(),
                            (0.2581 * (xs[j] * xs[n] - x)).tanh(),
                        ]
                    } else {
                        [
                            (0.2667
                                * ((s[2] + x) / (0.3 * s[(xs.len() + 3) % s.len()]).exp()))
                                .atan(),
                            (0.2094 * (x - (head.len() as f64) - x * 0.7_f64)).tanh(),
                        ]
                    };
                }
                let mut zs = [xs[n]; 3];
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..xs.len() {
        total19 += xs[i] * (i as f64 + 0.5);
    }
    total19 + 0.4 * x + total + xs[n]
}
pub const CASE: Case = Case { name: "p01", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p01(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p01_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p01_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p01_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p01_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p01_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p02 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p02(x: f64, y: f64, n: usize, flag: bool) -> f64 {
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        let mut t: f64 = 1.0_f64;
        let mut h = t;
        sum5 += -(t * h).atan();
    }
    let mut t = (0.0868 * (sum5 * sum5)).atan();
    let mut state = [
        [
            (0.303 * (sum5 / (1.5 + sum5 * sum5) + (t - 0.9_f64))).cos(),
            (0.0243 * (t / 2.0 * (sum5 * sum5))).cos(),
        ],
        [
            (0.2451 * -(sum5 * 1.7)).atan(),
            x
                * ({
                    let d_x = ((n as f64) * 1.4 * (t - t)).fract();
                    0.8
                }),
        ],
        [(1.0 + (0.1 * 0.7_f64) * (0.1 * 0.7_f64)).sqrt(), (y).sin()],
    ];
    if f64::atan2(t, 2.1 + 0.4_f64.sin()) > sum5 {
        t = (t + t).max(0.6_f64).sin();
        let mut o14 = 0;
        while o14 < 2 && (!flag) {
            o14 += 1;
            let h = {
                let v1 = f64::atan2(0.4, 2.1 + 0.4_f64.sin()) * (sum5 / 3.0)
                    - f64::min(state[o14][(o14 * 2) % 2], 1.6) / (0.3 * 0.4_f64).exp();
                1.6 + 0.4_f64 + 1.6
            };
            let mut xs = vec![
                (0.3378 * (sum5 * 0.9_f64 - f64::atan2(state[o14] [1], 2.1 + (n as f64)
                .sin()))).sin(), (- 1.7 + 0.0_f64).tanh()
            ];
            let mut state19 = (
                (0.5 * ((1.5 + y.powi(2)).ln() * (o14 as f64))).atan(),
                [f64::min(1.3, state[0][(o14 + 2) % 2]), o14 as f64],
            );
            xs[(o14 + 3) % 2]
                *= (0.2667 * xs[1].sin().exp_m1().mul_add(state[o14][o14 % 2], xs[1]))
                    .atan();
        }
        let t23 = ((y.hypot(0.7) / (1.7 + sum5.sin())).tanh() * 0.8).exp();
    } else {
        if (((1.3 + sum5.sin()).powf(0.6) < 0.6) && (x * sum5 > sum5))
            || (1.7 * 1.8_f64 < (n as f64))
        {
            let b25: f64;
            if t + t < state[1][1] {
                b25 = (0.4167 * sum5).tanh();
            } else {
                b25 = 1.1_f64.abs();
            }
            let mut ws = vec![0.0_f64; 4];
            for r in ws.iter_mut() {
                *r = (0.158 * (*r / (0.3 * 1.1_f64).exp() * (0.3 * *r) * (y * 1.8)))
                    .tanh();
                let ws29 = if (2 + 1) % 2 == 1 || 3 < 1 {
                    [
                        (state[n % 3][0] - (n as f64)).cos(),
                        f64::atan2(0.1, 2.1 + 1.0_f64.sin()) * (0.3 * *r),
                    ]
                } else {
                    [
                        (0.0347
                            * ((match (0 + 3) {
                                0 => sum5,
                                1 => 1.1,
                                _ => b25,
                            }) * (*r * sum5)))
                            .tanh(),
                        (0.4 * (1.2 + (b25 * *r).cos()).recip()).atan(),
                    ]
                };
                let d = match ws29.len() {
                    0 => {
                        (0.32
                            * (x / (1.5 + state[0][n % 2] * state[0][n % 2])
                                * (state[0][((3.0 * t).abs() as usize) % 2] * ws29[n % 2])))
                            .sin()
                    }
                    1 => break,
                    _ => 0.4 * (ws29[0] * ws29[1]),
                };
                *r = ((n as f64) - *r - (n as f64) * ws29[1]).cos();
            }
        } else {
            let v1: f64 = 0.3
                - state[2][0].mul_add(state[2 % 3][n % 2], state[0][0])
                    * (0.6 - state[0 % 3][0]);
            t -= (0.32 * f64::max(t * t, y)).cos();
        }
    }
    (y).sin() + 0.4 * x + (t).sin() + sum5
}
pub const CASE: Case = Case { name: "p02", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let value = p02(x, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, gradient) = p02_grad(x, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p02_grad_into(x, y, n, flag, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let (value, pullback) = p02_vjp(x, y, n, flag); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p02_jvp(x, y, n, flag, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let n = n; let flag = flag; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p02_hvp(x, y, n, flag, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p03 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p03(s: &[f64], y: f64) -> f64 {
    let mut a: f64 = 1.3;
    let mut zs = vec![0.0_f64; 3];
    let mut d = (0.4 * (1.2 + s[2].sin().exp_m1().cos()).recip()).tanh();
    'l6: for r in zs.iter_mut() {
        *r -= (0.8 * f64::min(a, a)).atan();
        let a9: f64;
        if s[2] - s[((3.0 * 0.4_f64).abs() as usize) % 4] <= a {
            a9 = (*r).cos();
        } else {
            a9 = {
                let c = s[3] - f64::atan2(d / (0.3 * a).exp(), 2.1 + (*r).sin());
                s[s.len() - 1]
            };
        }
    }
    for i in (0..3).rev() {
        if -(((3.0 * zs[i]).abs() as usize) as f64) > s[i] {
            let mut m12 = 0;
            loop {
                m12 += 1;
                if m12 >= 4 {
                    break;
                }
                let mut p = d.clamp(-0.8, 1.1).cos();
                zs[i] += (0.16 * (p * p / (0.5 + zs[i].abs()))).cos();
                for h in zs.iter_mut() {
                    *h /= (1.5 + (s.len() as f64) * (s.len() as f64));
                    let r = *h;
                }
            }
            d = (0.0142 * (d + 0.2 + 0.6_f64.abs()).powi(2)).atan();
            match zs.len() {
                0 => {
                    let mut d19 = (0.2667
                        * ((i as f64) * zs[i]
                            - (if m12 == 1 { d } else { zs[zs.len() - 1] })))
                        .cos();
                }
                1 => {
                    zs = if m12 < 1 { zs.clone() } else { zs.clone() };
                    for r in zs.iter().rev() {
                        let mut m = ((3.0 * zs[i]).abs() as usize) % 2;
                    }
                }
                _ => {
                    let mut both = (d, [(-s[i]).cos(); 2]);
                    let mut o27 = 0;
                    loop {
                        o27 += 1;
                        if o27 >= 4 {
                            break;
                        }
                        let mut saved_x = if zs[i] * d <= d {
                            [
                                0.5
                                    * (if (m12.min(2) == 1)
                                        || (both.1[o27 % 2] / (1.7 + both.0.sin()) < both.0)
                                    {
                                        d
                                    } else {
                                        d / (0.5 + 0.1_f64.abs())
                                    }),
                                (0.1951
                                    * (both.0 * both.0 - (1.5_f64 + zs[(o27 * 2) % zs.len()])))
                                    .cos(),
                            ]
                        } else {
                            [
                                (0.2 * (zs[i] * 1.5 + a * both.1[1])).cos(),
                                both.1[1].copysign(both.1[both.1.len() % 2]).copysign(a),
                            ]
                        };
                        let u = (0.064
                            * (((if both.0 <= both.0 { a } else { both.0 })
                                - -zs[zs.len() - 1])
                                * (match (o27 + 1) {
                                    1 | 2 => both.0 * both.0,
                                    0 => f64::max(saved_x[m12 % 2], both.0),
                                    _ => 0.4,
                                })))
                            .cos();
                        if zs.len() > 1 {
                            break;
                        }
                    }
                }
            }
        } else if i < 0 {
            let ws = vec![0.4 * (s[i].sin_cos().0 * (zs[i] * d)); i % 4 + 1];
            zs[i] = (0.2
                * ((i as f64).tanh() + ws[0]
                    + ((if zs[i] * y < 1.3 { ws[0] } else { i as f64 }) - (s[i] - a))))
                .atan();
        } else {
            {
                let head = &mut zs[..];
                head[1]
                    += (0.2105 * ((i as f64) + d + (head[i] + head[i % head.len()])))
                        .sin();
                a = 0.7143 * (d - (d * head[i]).sin());
                if head[i] - head[1] <= head[(i * 3) % head.len()] {
                    let q: f64 = (1.6_f64.tanh() * 0.8).exp().copysign(d)
                        * (d + 0.4 + (i as f64));
                    let ok = i > 1;
                    break;
                } else {
                    let mut ys = vec![
                        (0.0941 * (head[i] * head[i % head.len()] - ((i * 3) as f64) /
                        (0.3 * head[(i + 3).min(2) % 3]).exp())).tanh(), (0.2878 * (d /
                        (0.3 * a).exp()).hypot(0.7)).tanh()
                    ];
                }
                head[s.len() % 3] -= (0.404 * ((1.8 - y) * (1.0_f64 * y))).atan();
            }
        }
        zs[i] = 0.3448
            * ({
                let q = d;
                zs[i] * zs[i] - 1.0
            });
        let mut ys = zs.clone();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    a + total + 0.5 * d + y + zs[1]
}
pub const CASE: Case = Case { name: "p03", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let value = p03(s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let (value, gradient) = p03_grad(s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p03_grad_into(s, y, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let (value, pullback) = p03_vjp(s, y); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p03_jvp(s, y, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p03_hvp(s, y, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p04 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p04(x: f64, s: &Vec<f64>, mut f: Vec<f64>, rows: &[[f64; 2]], y: f64) -> f64 {
    let mut o6 = 0;
    loop {
        o6 += 1;
        if o6 >= 2 {
            break;
        }
        let mut k8 = 0;
        'l10: loop {
            k8 += 1;
            let mut k11 = 0;
            let q = loop {
                k11 += 1;
                if k11 >= 2 {
                    break 0.4348
                        * ((f.len() as f64).sin().exp_m1() + f[k11].mul_add(s[k11], y));
                }
                let mut o13 = 0;
                let r = 'l15: loop {
                    o13 += 1;
                    let ok = f.len() % 2 == 1 || 3 < 2;
                    if k11 == 0 {
                        break rows[k11][o13 % 2].hypot(0.7);
                    }
                    if o13 >= 3 {
                        break (0.6667 * (o13 as f64)).cos();
                    }
                };
                let mut m18 = 0;
                'l20: loop {
                    m18 += 1;
                    if m18 >= 4 {
                        break;
                    }
                    let mut t = (
                        [(f.len() as f64).tanh() - 0.6, r],
                        [(0.3604 * (1.2 - y).mul_add(rows[k11][0], f[o6])).tanh(); 2],
                    );
                    let mut r24 = (f[o6] + r).atan();
                    if ({
                        let a = f64::min(
                            f[2],
                            if rows[o6][0] * 0.7 <= r24 {
                                r24 - (k11 as f64)
                            } else {
                                r24 * 1.7
                            },
                        );
                        rows[0][1]
                    }) <= r24
                    {
                        let q27: f64;
                        if (((3.0 * y).abs() as usize) as f64)
                            < t.1[((3.0 * r24).abs() as usize) % 2]
                        {
                            q27 = t.0[1].copysign(0.4);
                        } else {
                            q27 = (0.6364
                                * ((0.5 * 1.0_f64.sin()).ln_1p()
                                    + rows[o13 % 4][1] / (1.7 + t.0[m18 % t.0.len()].sin())))
                                .tanh();
                        }
                        let d_x = q27 + y - ((t.0.len() as f64) - t.0[0])
                            - (1.2 - q27 + q27 * r24);
                        return y + x + (r).sin() + (r24).sin() + t.1[t.1.len() - 1];
                    } else {
                        let p = ((if t.1[0].atan() <= r24 { r24 } else { r })
                            - f64::atan2(r, 2.1 + r24.sin()))
                            .tanh();
                    }
                }
                if s.len() > 0 {
                    break (0.5714 * (1.0 + r * r).sqrt().asinh()).tanh();
                }
            };
            match ((3.0 * q).abs() as usize) {
                0..=1 => {
                    let far = q * q > f[1];
                }
                3 => {
                    let r = (k11 as f64) * s[k8]
                        + (if k11 != 3 { 0.2_f64 } else { f[o6] })
                        + (y - s[k8] + q * s[1]);
                    let g = ((((3.0 * 0.4_f64).abs() as usize) as f64) * r
                        - (k11 as f64).min(1.6))
                        .sin();
                }
                _ => {
                    let p = 'b35: {
                        let mut t: f64 = (0.0109
                            * ((s.len() as f64) * q * ((f.len() as f64) * f[k8])))
                            .tanh();
                        if (f.len() + 1) != 1 {
                            break 'b35 f[3] / (1.7 + t.sin());
                        }
                        f[((3.0 * s[(k8 + 3) % 4]).abs() as usize) % 4] = (0.0431
                            * ((x / (1.7 + f[3].sin()) + t)
                                * (y.abs() * (t - rows[k11 % 4][0]))))
                            .sin();
                        t -= 0.1333 * ((s[k11] - t) * x);
                        f[f.len() % 4]
                    };
                    let t: f64 = f[k11] * p - p
                        - (1.2 + (f.len() as f64).fract().cos()).recip();
                }
            }
            if (k11 + 3) > 2 {
                break;
            }
            if k8 >= 2 {
                break;
            }
        }
        let mut d = (0.3333 * (x * y - x / (0.3 * y).exp())).cos();
        let mut o40 = 0;
        let d_x = loop {
            o40 += 1;
            if o40 >= 2 {
                break o40 as f64;
            }
            let mut m42 = 0;
            while m42 < 3 && (f.len() < 2) {
                m42 += 1;
                for _ in 0..2 {
                    for j in (0..4).rev() {
                        f[j] = 0.100 * y.sin() * s[j] + 0.100 * y.sin() * s[j]
                            + 0.3 * f[j] + 0.100 * y.sin() * j as f64 / 9.0;
                    }
                }
                if d * d >= rows[m42][k8 % 2] {
                    d *= 0.6667 * f64::max((0.5 * (m42 as f64).sin()).ln_1p(), x);
                    d += (0.0889 * (1.5 / 3.0 * ((f.len() as f64) * y))).tanh();
                }
                for _ in 0..1 {
                    for i in 0..3 {
                        f[i] = 0.100 * f[i + 1] + 0.100 * f[i]
                            + 0.100 * d.sin() * f[i + 1] + 0.7 * f[i];
                    }
                }
                f[2] = (0.5 * (y * y * y).sin()).ln_1p();
            }
            f[3] = 0.6 * f[3] + 0.3 * f[f.len() - 1];
            f[m42] += (0.6667 * (s[k8] + s[(m42 * 3).min(2) % s.len()]).abs()).cos();
            if d * x >= y {
                break y;
            }
        };
        if d * s[o40] <= (k8 as f64) {
            break;
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
    total + y + 0.5 * x + rows[o6][0]
}
pub const CASE: Case = Case { name: "p04", floats: 18, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let value = p04(x, s, f, rows, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, gradient) = p04_grad(x, s, f, rows, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p04_grad_into(x, s, f, rows, y, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let (value, pullback) = p04_vjp(x, s, f, rows, y); let (d_x, d_s, d_f, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, tangent) = p04_jvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let rows = &[[v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]], [v[15], v[15 + 1]]][..]; let y = v[17]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_rows = &[[direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]], [direction[15], direction[15 + 1]]][..]; let t_y = direction[17]; let (value, gradient, product) = p04_hvp(x, s, f, rows, y, t_x, t_s, t_f, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p05 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p05(s: &[f64], mut f: Vec<f64>, y: f64, n: usize, flag: bool) -> f64 {
    let d_x6;
    if flag {
        d_x6 = (y * y).sin().sinh();
    } else {
        d_x6 = (0.4444 * ((if s[n] < 1.5 { y } else { n as f64 }) * f64::min(0.3, f[n])))
            .atan();
    }
    let ws = vec![0.0_f64; (f.len() + 3) % 4 + 1];
    let mut t = (0.32 * (ws[0] * d_x6).asinh()).cos();
    let mut o10 = 0;
    'l12: while o10 < 4 && (s[1].sin_cos().1 >= ws[0]) {
        o10 += 1;
        'l13: for j in 0..f.len() {
            for c in f.iter().rev() {
                let mut saved_x = [
                    *c * 0.1 / (0.5 + d_x6.abs()),
                    (0.7326 * ((ws[0] + 1.4) * (0.1 + 0.6))).sin(),
                    t.copysign(*c),
                ];
            }
            let c18;
            if (o10.min(2) as f64) * t > d_x6 {
                c18 = f[n];
            } else {
                c18 = (0.25
                    * (d_x6 + ws[0]
                        - (match j {
                            0..=1 => j as f64,
                            3 => d_x6,
                            _ => t,
                        })))
                    .sin();
            }
        }
    }
    let mut p = 0.2273 * (t * (o10 as f64) + s[s.len() - 1] / (1.5 + f[n] * f[n]));
    let mut v1 = 0.1 * p - f[n];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..f.len() {
        total23 += f[i] * (i as f64 + 0.5);
    }
    let mut total25 = 0.0;
    for i in 0..ws.len() {
        total25 += ws[i] * (i as f64 + 0.5);
    }
    d_x6 + total25 + 0.5 * y + 0.6 * t + 0.7 * total + p + f[f.len() - 1]
}
pub const CASE: Case = Case { name: "p05", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let value = p05(s, f, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, gradient) = p05_grad(s, f, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let mut d_s = vec![f64::NAN; 4]; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p05_grad_into(s, f, y, n, flag, &mut d_s, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let (value, pullback) = p05_vjp(s, f, y, n, flag); let (d_s, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, tangent) = p05_jvp(s, f, y, n, flag, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let f = v[4..8].to_vec(); let y = v[8]; let n = n; let flag = flag; let t_s = &direction[0..4]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let (value, gradient, product) = p05_hvp(s, f, y, n, flag, t_s, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p06 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p06(s: &[f64], mut f: [f64; 3], e: (f64, f64), n: usize) -> [f64; 2] {
    f[2] += (2. * e.1.sin()).atan();
    if f[1] <= e.0 {
        let mut r = (match f.len() {
            0 => s[2],
            1 => f[1],
            _ => e.1,
        })
            .tanh();
    } else {
        f = if n < 1 {
            [e.0; 3]
        } else {
            [
                f64::atan2(e.0.abs(), 2.1 + 0.4_f64.sin()),
                f[2].fract() - (0.5 * e.0.cos()).asin(),
                (0.3889 * (e.1 / 2.0 - (e.1 + e.1))).tanh(),
            ]
        };
    }
    if n.min(2) != 0 {
        let mut b = 0.8333 * (e.1 + e.1);
        for i in (0..3).rev() {
            f[i] = 0.100 * e.1.sin() * s[i] + 0.100 * s[i] * s[i] + 0.5 * f[i];
        }
        f = [e.1 / (1.5 + 1.0 * 1.0), s[n], (0.5 * (b - e.1)).atan()];
    } else {
        let mut m9 = 0;
        loop {
            m9 += 1;
            f[0] *= (0.4255 * (0.2 + e.0 - (f[0] - s[n]))).atan();
            let mut sum11 = 0.0_f64;
            for _ in 0..2 {
                'l12: for j in 0..3 {
                    let mut scratch11 = vec![0.4_f64; 3];
                    if m9 > 1 {
                        scratch11[2 - j] = 0.4808
                            * (0.3_f64.sin().sinh()
                                + 1.5_f64 / (1.5 + e.1 * e.1)
                                    * (f[j]
                                        - scratch11[scratch11.len().min(2) % scratch11.len()]));
                    }
                    let t = (scratch11[2 - j] * (n as f64)).sin();
                    if f64::max(0.7, t) < e.1 {
                        scratch11[2 - j] /= (0.3 * scratch11[j]).exp();
                    }
                    sum11 += scratch11[2 - j] * t;
                    scratch11[2 - j]
                        -= (0.5333 * (scratch11[j] * e.1.clamp(-0.8, 1.1))).atan();
                    sum11 += scratch11[2 - j] * (0.6667 * e.0);
                    sum11 += scratch11[2 - j] * t;
                }
            }
            let g = 'b17: {
                for j in 1..3 {
                    f[j] = 0.100 * sum11.sin() * s[j] + 0.100 * sum11.sin() * s[j - 1]
                        + 0.7 * f[j];
                }
                let g: f64 = (s[n] * 1.1 + e.1.abs()) / (1.5 + sum11 * sum11);
                if s[m9] * sum11 <= e.1 {
                    break 'b17 (0.0667 * (0.4619 * ((f[1] + e.1) * (g * e.1)))).tanh();
                }
                f.swap(1, 0);
                (0.6533 * (e.0 / 0.7 / (1.7 + e.1.sin()))).cos()
            };
            if f[m9 % f.len()] * ((f.len() + 3) as f64) <= s[n] {
                break;
            }
            if m9 >= 3 {
                break;
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..f.len() {
        total21 += f[i] * (i as f64 + 0.5);
    }
    [
        0.3 * total21 + 0.4 * e.0 + 0.5 * e.1 + (total).sin() + f[0],
        0.3 * total + (e.1).sin() + e.0 + total21 + f[1],
    ]
}
pub const CASE: Case = Case { name: "p06", floats: 9, primal: |v, n, flag| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let value = p06(s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let (value, pullback) = p06_vjp(s, f, e, n); let (d_s, d_f, d_e) = pullback([weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let f = [v[4], v[4 + 1], v[4 + 2]]; let e = (v[7], v[7 + 1]); let n = n; let t_s = &direction[0..4]; let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_e = (direction[7], direction[7 + 1]); let (value, tangent) = p06_jvp(s, f, e, n, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p07 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p07(x: f64, s: &[f64; 3], e: (f64, f64), n: usize) -> f64 {
    let mut xs = [f64::max(e.1 * e.0, 1.6); 4];
    for i in (0..4).rev().step_by(2) {
        let mut saved_x = if (e.0 * (n as f64) > xs[i]) && (i > 3) {
            xs
        } else {
            [(0.381 * (e.1 * e.0 - (i as f64))).sin(); 4]
        };
    }
    let mut sum10 = 0.0_f64;
    for j in 0..3 {
        if xs[n] - 0.9 < e.1 {
            return x + (e.1).sin() + e.0 + xs[2];
        }
        let mut scratch12 = [0.0_f64; 2];
        let mut sum12 = 0.0_f64;
        'l14: for j in 0..2 {
            if xs[0].min(e.0) > s[((xs.len() * 2) + 2) % s.len()] {
                scratch12[0] = (0.0941
                    * ((scratch12[j] - scratch12[j]) * (n as f64)
                        - (scratch12[j] * scratch12[n % scratch12.len()]).max(xs[j])))
                    .tanh();
            }
            sum12 += scratch12[0] * (1.3333 * e.1).atan();
            scratch12[0] = (0.381 * e.1.mul_add(scratch12[j], e.1)).atan();
            let b = (scratch12[0] * e.1).sin();
            sum12 += scratch12[0] * (0.8 * scratch12[0]).cos();
        }
        for j18 in 1..2 - 1 {
            xs[j18 - 1] = 0.060 * e.0.sin() * scratch12[j18 - 1] + 0.060 * scratch12[j18]
                + 0.060 * scratch12[j18 + 1] * scratch12[j18 + 1] + 0.7 * xs[j18 - 1];
        }
        sum10
            -= 0.1739
                * ((1.2 + (x * sum12).cos()).recip()
                    + scratch12[n.min(2) % scratch12.len()] * e.0
                        * f64::max(s[j], xs[j.min(2) % xs.len()]));
    }
    if sum10 / (1.7 + xs[1].sin()) >= e.1 {
        xs[n] -= (0.2667 * f64::max(0.5, sum10)).tanh();
    } else {
        let mut zs = [(n as f64).sin().exp_m1().abs(); 4];
    }
    xs[3] -= (2. * xs[n].abs().sin()).atan();
    let mut c = (0.3623
        * ((0.0356 * (sum10 * sum10)).atan()
            * ({
                let b = ((e.1 * xs[n]).tanh() * 0.8).exp() * e.1;
                b
            })))
        .cos();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total24 = 0.0;
    for i in 0..xs.len() {
        total24 += xs[i] * (i as f64 + 0.5);
    }
    x + c + 0.5 * sum10 + e.0 + total + 0.8 * total24 + xs[xs.len() % 4]
}
pub const CASE: Case = Case { name: "p07", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let value = p07(x, s, e, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, gradient) = p07_grad(x, s, e, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let value = p07_grad_into(x, s, e, n, &mut d_x, &mut d_s, &mut d_e); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let (value, pullback) = p07_vjp(x, s, e, n); let (d_x, d_s, d_e) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, tangent) = p07_jvp(x, s, e, n, t_x, t_s, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let (value, gradient, product) = p07_hvp(x, s, e, n, t_x, t_s, t_e); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p08 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p08(x: f64, s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    let mut ws = vec![
        e.0.min(1.0) * (match (n + 3) { 2 => 0.2, 0 => s[n], _ => e.1, }); 4
    ];
    let h = (if e.0 - y < y { ws[0] / (0.3 * ws[3]).exp() } else { e.0 * e.0 })
        * ((ws.len() as f64).tanh() * 0.8).exp().mul_add(y, 1.1);
    ws.fill((0.0664 * (1.7 + h)).sin() * e.1);
    for j in 1..2 {
        let t = (e.0 * y / (0.5 + 1.8_f64.abs())).sin_cos().0;
    }
    'b12: {
        'l13: for i in 0..n {
            for i15 in 0..3 {
                ws[i15] = 0.060 * ws[i15 + 1] * ws[i15 + 1] + 0.060 * ws[i15]
                    + 0.060 * ws[i15 + 1] + 0.5 * ws[i15];
            }
            for q in ws.iter_mut() {
                *q = (0.026
                    * (-(s.len().min(2) as f64).hypot(0.7)
                        * (1.2 - 1.6 + 0.0_f64).clamp(-0.8, 1.1)))
                    .tanh();
                let mut h18: f64 = 0.3071 * ((0.7 - s[i]) * ((n as f64) - 0.7));
            }
            let mut ws21: Vec<f64> = ws
                .iter()
                .map(|item20| 0.9 * item20 * h.sin())
                .collect();
        }
        let mut d_x = (0.0679 * (ws[n].signum() - 1.1_f64.abs())).cos();
        if n < 0 {
            break 'b12;
        }
        if (ws.len() * 1) == 1 {
            return e.1 + e.0 + h + d_x + 0.7 * x + 0.8 * y + s[3];
        }
        let mut o24 = 0;
        while o24 < 3 && (d_x + ws[3] <= y) {
            o24 += 1;
            'l26: for (j, r) in ws.iter().enumerate() {
                let mut ws29 = ws.clone();
                let mut ws31 = vec![
                    (0.0667 * (0.8348 * (* r * (j as f64) - (match j { 0 => h, 1 =>
                    ws29[n], _ => d_x, })))).cos(); 4
                ];
                ws29[0] *= 0.098 * ((((3.0 * *r).abs() as usize) as f64) - y).hypot(0.7);
            }
            for b in &ws {
                let mut o = ws.len() % 5;
            }
            let mut sum35 = 0.0_f64;
            for i in 0..o24.min(4) {
                let mut d = d_x;
                'l40: for d38 in ws.iter() {
                    let mut zs = [0.0_f64; 2];
                    let mut d43 = (d_x + 0.4) % 1.3;
                }
                for (i45, a) in ws.iter().enumerate() {
                    d = *a;
                    let mut xs = vec![0.0_f64; 2];
                }
                if ws[o24] + ws[o24 % ws.len()] < d {
                    sum35
                        += (0.32
                            * (ws[ws.len() - 1] * e.0 + (1.0 + e.1 * e.1).sqrt())
                                .max(ws[o24]))
                            .atan();
                }
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total51 = 0.0;
    for i in 0..ws.len() {
        total51 += ws[i] * (i as f64 + 0.5);
    }
    h + e.1 + 0.5 * x + (total51).sin() + total + 0.8 * e.0 + s[n]
}
pub const CASE: Case = Case { name: "p08", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p08(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p08_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p08_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p08_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p08_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p08_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p09 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p09(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>) -> (f64, f64) {
    let mut ws = vec![0.0_f64; 3 % 4 + 1];
    let mut k6 = 0;
    loop {
        k6 += 1;
        let mut sum8 = 0.0_f64;
        let mut own8 = [0.0_f64; 3];
        'l9: for j in 0..3 {
            for slot in 0..3 {
                own8[slot] = (1.3
                    + ({
                        let t = y;
                        t
                    })
                        .sin())
                    .powf(0.6) * (slot as f64 - 0.5);
            }
            let mut k13 = 0;
            let a = loop {
                k13 += 1;
                if k13 >= 4 {
                    break f64::max(y, lent[j]).asinh();
                }
                if ((k13 % 2 == 1 || 3 < 2) || ((k6 + 1) > 3))
                    && (!(own8[j].sin().sinh() > (k13 as f64)))
                {
                    let mut d = (0.3556 * -(own8[j] * y)).cos();
                } else {
                    let mut d = y;
                    let mut k = own8.len() % 5;
                }
                debug_assert!(y.is_finite());
                if j < 3 {
                    break (0.32
                        * (match j {
                            1 | 2 => s[j] + own8[j],
                            0 => ws[0] + own8[j],
                            _ => (1.2 + own8[j].cos()).recip(),
                        }))
                        .cos();
                }
            };
            let c = 'b19: {
                if own8.len() % 2 == 1 || 3 < 3 {
                    return (a + 0.4 * y + x + lent[k6], x + 0.4 * y + a + own8[j]);
                }
                for i in 0..own8.len() {
                    own8[i] /= 3.0;
                }
                if s.len() > 3 {
                    break 'b19 (0.2133 * (-ws[0] * (a * y))).cos();
                }
                let mut t = (0.128 * (a * own8[j % 3] - (ws[0] + own8[j]))).sin();
                own8 = [
                    (0.2286
                        * ((1.2 + own8[(k13 * 3) % own8.len()].cos()).recip() + own8[j]))
                        .cos(),
                    (0.2759 * (t * t - own8[((k13 + 2) + 3) % 3].sin())).cos(),
                    (0.1422 * (y.mul_add(y, y) * own8[j])).atan(),
                ];
                (0.198 * ((k13 as f64) - t - (1.1 + ws[s.len() % ws.len()]))).atan()
            };
            let mut d_x = (0.0328 * (((k13 as f64) - c) * (a * own8[j]))).tanh();
            sum8 += (0.0821 * (own8[j] * (c - c + lent[k6]))).atan();
        }
        ws[0] -= 0.1667 * (f64::max(0.5, sum8) * 0.4_f64.sin_cos().0);
        for (i, v1) in ws.iter().enumerate() {
            for j in 0..i {
                if (j < 1) && ((1.2 + (*v1).cos()).recip() > sum8) {
                    let mut d_x = (y / (0.3 * lent[i]).exp()).sin().exp_m1();
                    d_x += (0.3077 * (ws[i].floor() - lent[i] * (j as f64))).sin();
                    lent[2]
                        *= (0.3175
                            * (match j {
                                1 | 2 => ws[i] * ws[0],
                                0 => lent[i % 4].sin_cos().0,
                                _ => lent[k6] - sum8,
                            }))
                            .tanh();
                } else if j == 1 {
                    let mut v1 = (0.2326
                        * (match s.len() {
                            0..=1 => 1.6 + (lent.len() as f64),
                            3 => f64::sin(j.min(2) as f64),
                            _ => i as f64,
                        }))
                        .atan();
                    lent[i] *= (1.6 + lent[k6]).sin();
                }
            }
        }
        if ws[ws.len() % ws.len()] + sum8 > y {
            break;
        }
        if k6 >= 3 {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total31 = 0.0;
    for i in 0..lent.len() {
        total31 += lent[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    (
        0.3 * y + 0.4 * x + 0.5 * total31 + total + ws[0],
        total31 + y + 0.5 * x + 0.6 * total + ws[0],
    )
}
pub const CASE: Case = Case { name: "p09", floats: 10, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let value = p09(x, s, y, lent); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p09_vjp(x, s, y, lent); let (d_x, d_s, d_y) = pullback((weights[0], weights[1]), &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let y = v[5]; let lent = &mut v[6..10].to_vec(); let t_x = direction[0]; let t_s = &direction[1..5]; let t_y = direction[5]; let t_lent = &mut direction[6..10].to_vec(); let (value, tangent) = p09_jvp(x, s, y, lent, t_x, t_s, t_y, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p10 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p10(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    let mut ys = [
        (x / (0.5 + s[s.len() - 1].abs())).sin().sinh(),
        s[n].sin_cos().1.asinh(),
        0.25
            * (match (s.len() * 2) {
                1 | 2 => (s.len() as f64) / 3.0,
                0 => s[2] + s[n],
                _ => (x.tanh() * 0.8).exp(),
            }),
        (0.1739 * (s[n] - x - (x + (s.len() as f64)))).tanh(),
    ];
    let mut c = (0.5 * (ys[n].min(ys[3]) - -x)).cos();
    for _ in 0..1 {
        for j in 0..3 {
            ys[j] = 0.060 * ys[j + 1] * ys[j + 1] + 0.060 * ys[j] + 0.060 * ys[j + 1]
                + 0.5 * ys[j];
        }
    }
    let mut xs = s.to_vec();
    let mut t = (c + c).tanh();
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..ys.len() {
        total10 += ys[i] * (i as f64 + 0.5);
    }
    let mut total12 = 0.0;
    for i in 0..xs.len() {
        total12 += xs[i] * (i as f64 + 0.5);
    }
    total12 + 0.4 * t + 0.5 * c + 0.6 * total + x + 0.8 * total10 + xs[2]
}
pub const CASE: Case = Case { name: "p10", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p10(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p10_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p10_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p10_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p10_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p10_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p11 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p11(x: f64, s: &Vec<f64>, n: usize, flag: bool) -> f64 {
    let (mut r, q) = (
        (if x * (s.len().min(2) as f64) > x { s[n] } else { s[3] }) / 3.0,
        x,
    );
    for (i, t) in s.iter().enumerate() {
        let mut sum10 = 0.0_f64;
        let mut own10 = [0.0_f64; 3];
        for j in 0..3 {
            for slot in 0..3 {
                own10[slot] = (0.4082 * (s[i % 4] + 1.9 - s[n])).sin()
                    * (slot as f64 - 0.5);
            }
            let mut pair = (0.7 * own10[2], x);
            sum10
                += (0.0667
                    * (0.4267
                        * ((if i % 2 == 1 || 3 < 0 { pair.0 } else { pair.1 })
                            * f64::sin(pair.1) * ((pair.0 - r) * (*t * own10[j])))))
                    .atan();
        }
    }
    let mut xs = if s[n] + q >= q {
        [
            (0.3125 * (s[3].hypot(0.7) - (1.7_f64 + r))).atan(),
            (0.3636
                * (({
                    let d_x: f64 = (1.3 + (x * r / 0.7).sin()).powf(0.6);
                    s[n % 4]
                }) + (x - r)))
                .tanh(),
        ]
    } else {
        [(q / (1.7 + 1.7_f64.sin())).sin().exp_m1(), ((n as f64) * q).atan()]
    };
    if xs[1] - 1.1 > xs[0] {
        return r + q + (x).sin() + s[n];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..xs.len() {
        total20 += xs[i] * (i as f64 + 0.5);
    }
    total20 + 0.4 * x + 0.5 * q + total + 0.7 * r + xs[1]
}
pub const CASE: Case = Case { name: "p11", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let value = p11(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, gradient) = p11_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p11_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let (value, pullback) = p11_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, tangent) = p11_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let (value, gradient, product) = p11_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p12 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p12(s: &[f64], e: (f64, f64), y: f64, n: usize) -> f64 {
    match n {
        0 => {
            let mut v1 = (0.3509
                * (if n.min(2) == 2 { ((n * 1) as f64) * 1.9 } else { e.1 - 0.9 }))
                .cos();
            let mut ys = if y / 3.0 <= e.1 {
                [
                    (0.3333 * (e.1 * s[s.len() - 1] - v1 * s[n])).atan(),
                    (s[n] * s[n]).sin(),
                ]
            } else {
                [
                    (0.1778 * (v1 * s[n] * (n as f64))).sin(),
                    (0.1739 * (s[2] + v1 + v1 * (n as f64))).sin(),
                ]
            };
        }
        1 => {
            if 0.9 - s[s.len() - 1] >= e.0 {
                let mut t = (0.4828
                    * ((1.5 + s[n].powi(2)).ln() - e.1 / (1.7 + 1.5_f64.sin())))
                    .cos();
            } else if y >= s[n] {
                let mut zs = if (e.1 * y >= (s.len() as f64)) && (n % 2 == 1 || 3 < 3) {
                    [
                        0.3704 * (e.1 * s[n] * (y + e.1)),
                        (0.2222
                            * (({
                                let d = if (s[n.min(2) % s.len()]
                                    / (0.5 + s[(s.len() + 1) % 4].abs()) > e.1) || (n > 2)
                                {
                                    s[0].sin().sinh() - (e.1 + e.1)
                                } else {
                                    y - y + (y - y)
                                };
                                y
                            }) + (s[n] + ((n + 3) as f64))))
                            .cos(),
                    ]
                } else {
                    [
                        0.2778 * (((n as f64) + y) * (y - 0.5)),
                        (0.6667 * (y - y).min(n as f64)).tanh(),
                    ]
                };
            }
        }
        _ => {
            for j in 0..n {
                let mut state = [
                    [(0.1361 * (y.abs() * (1.4 * y))).atan(), (e.0).sin()],
                    [e.0.signum().sin().exp_m1(), (2.0 + s[1].cos()).cbrt().atan()],
                    [(y).sin(), e.0],
                ];
                let mut m15 = 0;
                'l17: while m15 < 4 {
                    m15 += 1;
                    match (s.len() + 1) {
                        0 => {
                            let mut saved_x = vec![0.0_f64; 3];
                            let mut xs = vec![
                                0.6944 * (e.1 + 0.5 - f64::atan2(0.9, 2.1 + y.sin())),
                                (0.2927 * (e.1 + ((saved_x.len() + 2) as f64) / (1.5 + (m15
                                as f64) * (m15 as f64)))).cos(), (0.3704 * (y.mul_add(0.8, e
                                .1) / (0.5 + 0.8_f64.abs()))).sin(), (saved_x[j] * e.0)
                                .tanh()
                            ];
                        }
                        1 => {
                            let mut ys = vec![vec![(0.6667 * (s[n] + e.0)).sin(); 2]; 3];
                            let mut a = y.tanh().cos();
                        }
                        _ => {
                            let xs = vec![
                                (0.2963 * ((s[n] - s[s.len() - 1]) * (y * y))).tanh(),
                                0.2333 * (({ let v1 = (if (s[j] * 0.1 >= e.1) && (m15.min(2)
                                != 3) { state[2] [0] / (1.7 + y.sin()) } else { s[n] + s[n]
                                }).clamp(- 0.8, 1.1); v1 }) * (y - s[0])), s[j] * y.sin(),
                                1.3_f64.asinh() * (if m15.min(2) % 2 == 1 || 3 < 2 { y }
                                else { s[((3.0 * e.1).abs() as usize) % 4] })
                            ];
                        }
                    }
                    if s.len() == 2 {
                        return e.0 + e.1 + y + s[n];
                    }
                    if s.len() == 1 {
                        state = [
                            state[1],
                            [state[2][m15 % 2]; 2],
                            [((e.1 - s[j]).tanh() * 0.8).exp(), s[3].abs().tanh()],
                        ];
                        let mut c = (0.4444 * ((e.1 - y) * s[n])).sin();
                    } else {
                        let mut r: f64 = (0.6667
                            * (({
                                let u = 1.0 / (1.0 + (-(j as f64)).exp());
                                u
                            }) * (s[j] + e.1)))
                            .cos();
                        let ws = if m15.min(2) > 3 {
                            [
                                (({
                                    let c = (1.0
                                        + (match m15 {
                                            0..=1 => r,
                                            3 => s[0],
                                            _ => s[j],
                                        })
                                            * (match m15 {
                                                0..=1 => r,
                                                3 => s[0],
                                                _ => s[j],
                                            }))
                                        .sqrt()
                                        * (match s.len() {
                                            2 => s[j].abs(),
                                            0 => s[n] * r,
                                            _ => (0.5 * r.sin()).ln_1p(),
                                        });
                                    0.7
                                }) + 0.0_f64)
                                    .asinh(),
                                (0.625 * (s[n].atan() * r.sin().exp_m1())).atan(),
                            ]
                        } else {
                            [
                                (0.3394 * (r * s[n] + s[s.len() - 1] / (1.7 + s[n].sin())))
                                    .cos(),
                                1.0 / (1.0 + (-s[1]).exp()) * (1.3 + e.1.sin()).powf(0.6),
                            ]
                        };
                    }
                    let mut both = state;
                }
                let mut zs = vec![
                    y * (y * 0.5), (0.5333 * (y * (1.0 + e.0 * e.0).sqrt())).tanh(), y,
                    (1.5 + (0.9 * s[j]).powi(2)).ln()
                ];
                let mut c: f64 = e.1;
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + (y).sin() + (e.1).sin() + (e.0).sin() + s[n]
}
pub const CASE: Case = Case { name: "p12", floats: 7, primal: |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p12(s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p12_grad(s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p12_grad_into(s, e, y, n, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p12_vjp(s, e, y, n); let (d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p12_jvp(s, e, y, n, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_s = &direction[0..4]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p12_hvp(s, e, y, n, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p13 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p13(x: f64, flag: bool) -> (f64, f64) {
    let mut xs = [
        x.min(x).asinh(),
        0.9_f64,
        (0.6667 * (1.0 / (1.0 + (-0.6_f64).exp()) * (x + x))).atan(),
    ];
    let mut sum4 = 0.0_f64;
    let mut own4 = [0.0_f64; 3];
    for j in 0..3 {
        for slot in 0..3 {
            own4[slot] = (0.1111
                * ((match j {
                    0..=1 => 1.4_f64,
                    3 => xs.len() as f64,
                    _ => 0.4,
                }) * (x - x)))
                .atan() * (slot as f64 - 0.5);
        }
        for (t, d_x) in own4.iter_mut().zip(xs.iter()) {
            *t
                -= (0.2759
                    * (1.0 / (1.0 + (-xs[xs.len().min(2) % 3]).exp()) - *d_x * xs[j]))
                    .sin();
            'l10: for j9 in 0..xs.len() {
                let mut zs = xs;
            }
            if (xs.len() + 3) < 0 {
                continue;
            }
        }
        own4[j] += (0.5809 * (own4[j] % 1.3 + x / (1.7 + x.sin()))).sin();
        for j in 0..own4.len() {
            if x / 2.0 <= xs[1] {
                let mut u = x.cos() / (0.5 + (j as f64).abs());
                return (0.3 * x + own4[own4.len() - 1], (x).sin() + xs[0]);
            }
            for j15 in (0..=j).rev().step_by(2) {
                xs[2]
                    -= 0.4
                        * (1.3
                            + (match j15 {
                                1 | 2 => own4[j],
                                0 => x,
                                _ => x,
                            })
                                .sin())
                            .powf(0.6);
            }
            for i in 1..4 {
                let mut d = -(1.5 + x.powi(2)).ln();
                own4[2] += (0.1422 * (x * (d * own4[j]))).sin();
            }
        }
        sum4 += 0.3333 * (own4[j] / (0.5 + 0.7_f64.abs()));
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    (
        (sum4).sin() + (x).sin() + 0.5 * total + xs[1],
        0.3 * sum4 + 0.4 * x + 0.5 * total + xs[2],
    )
}
pub const CASE: Case = Case { name: "p13", floats: 1, primal: |v, n, flag| { let x = v[0]; let flag = flag; let value = p13(x, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let flag = flag; let (value, pullback) = p13_vjp(x, flag); let d_x = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let flag = flag; let t_x = direction[0]; let (value, tangent) = p13_jvp(x, flag, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p14 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p14(x: f64, n: usize) -> f64 {
    let mut c = (0.4878 * (x.asinh() - 1.6_f64.floor())).sin();
    let mut c = {
        let a = (1.5 + (0.3_f64 - c).powi(2)).ln() / 3.0;
        0.3_f64.sin().sinh()
    };
    let mut ws = if c - c > c {
        [0.625 * (if 3 != 1 { 1.0 / (1.0 + (-c).exp()) } else { 1.5 - c }), 0.9_f64]
    } else {
        [x * 0.1 * (1.8_f64 - 0.6), (c * 1.1).tanh()]
    };
    let q = c;
    ws.fill(0.2);
    c *= (0.5 * (ws[1].atan() * -q)).sin();
    ws[1] += (0.3294 * (x.abs() - c / (1.7 + (n as f64).sin()))).atan();
    'l8: for i in (0..ws.len()).step_by(2) {
        if c.copysign(q) <= ws[i] {
            for i10 in 0..3 {
                let p = (x / (1.5 + 1.8_f64 * 1.8_f64)
                    * ({
                        let v1 = (0.0401 * (q * 1.9 * (c - ((ws.len() + 3) as f64))))
                            .tanh() * (f64::min(1.4, c) * q.sin());
                        q
                    }))
                    .sin_cos()
                    .0;
                ws[0] *= 0.1 * ((p + p) * (ws[1] - c));
                ws[i] = (0.274 * (1.5 + (1.3 + (ws[1] + (i as f64))).powi(2)).ln())
                    .atan();
                if ws.len() % 2 == 1 || 3 < 3 {
                    let mut t = (
                        (0.2
                            * ((ws[((3.0 * c).abs() as usize) % 2] + c)
                                / (0.5 + ws[i].abs())))
                            .tanh(),
                        [p * q.tanh(), (0.2667 * (ws[i] * (i as f64))).atan()],
                    );
                    ws[i] *= (0.2286 * (t.1[0] + t.1[0] / (0.3 * p).exp())).cos();
                    t.1[1] = 0.3289
                        * ((t.1[0] + t.0).max((i * 2) as f64)
                            + (0.064 * ((t.0 - q) * (t.0 * t.1[i % 2]))).sin());
                }
            }
            if ws[0] + ws[i] <= x {
                let mut sum17 = 0.0_f64;
                for j in 0..n.min(4) {
                    ws[1] /= (1.7 + ws[i].sin());
                    let mut t = (0.2286
                        * (ws[((3.0 * 0.4_f64).abs() as usize) % 2].floor()
                            / (0.3 * c).exp()))
                        .atan();
                    ws[i] = (1.0 + 0.4_f64 * 0.4_f64).sqrt();
                    if t + ws[i] < q {
                        sum17
                            += (0.2051
                                * (q.sin()
                                    * (ws[i] * ws[i] + (1.0 + ws[i] * ws[i]).sqrt())))
                                .sin();
                    }
                }
            } else {
                ws[0] = 0.6 * ws[0]
                    + 0.3 * (0.2759 * (q.tanh() - c * ws[i % ws.len()])).atan();
                'l21: for j in i..3 {
                    let p = (1.0
                        + ((match i {
                            2 => (1.2 + c.cos()).recip(),
                            0 => ws[0].sin(),
                            _ => 1.6 - 1.0,
                        }) + 0.0_f64)
                            * ((match i {
                                2 => (1.2 + c.cos()).recip(),
                                0 => ws[0].sin(),
                                _ => 1.6 - 1.0,
                            }) + 0.0_f64))
                        .sqrt();
                    let mut saved_x = vec![
                        [(0.1333 * (ws[i % ws.len()] * p)).cos(); 2]; 3
                    ];
                }
            }
        } else {
            let mut h = 0.2 * ((ws[ws.len() - 1] + c) * c);
        }
        let mut a = (0.5714 * (q.abs() + q.sin_cos().1)).sin();
        a /= (0.3 * x).exp();
        if (i + 3) == 3 {
            if !(c + ws[i] >= 1.2) {
                let mut zs = [
                    (0.3333 * (1.0 + (ws.len() as f64)).max(ws[1])).cos(),
                    (a + ws[i]).sin(),
                ];
                'l29: for i28 in (0..i).rev().step_by(2) {
                    let mut b = (0.32 * (zs[zs.len() - 1] / (0.3 * zs[0]).exp())).sin();
                }
                if ws[n % 2] / (0.3 * q).exp() >= zs[zs.len() % zs.len()] {
                    let mut both = [
                        (
                            x.asinh().copysign(a),
                            (0.2133 * (x * a * c.clamp(-0.8, 1.1))).atan(),
                        ),
                        (
                            (((n + 2) as f64) - c) % 1.3,
                            (0.6
                                * ((zs[1] - q)
                                    / (1.5
                                        + (zs.len().min(2) as f64) * (zs.len().min(2) as f64))))
                                .sin(),
                        ),
                    ];
                }
            }
        } else {
            let mut b = (0.28 * ((a - ws[i]) / (1.7 + ws[0].sin()))).atan();
        }
    }
    let mut total = 0.0;
    for i in 0..ws.len() {
        total += ws[i] * (i as f64 + 0.5);
    }
    (total).sin() + (x).sin() + c + q + ws[1]
}
pub const CASE: Case = Case { name: "p14", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p14(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p14_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p14_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p14_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p14_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p14_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p15 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p15(s: &[f64; 3], y: f64, n: usize, flag: bool) -> (f64, f64) {
    let mut xs = [0.0_f64; 3];
    'l6: for g in xs.iter() {
        let mut ys = [0.0_f64; 4];
        for i in (0..=n).rev() {
            if (i == 1) && (ys.len() == 2) {
                let mut d = (0.32 * (1.9 * *g + y)).sin();
                for i11 in 0..=i {
                    d = (0.0375
                        * ((match i11 {
                            1 | 2 => ys[3],
                            0 => 1.5,
                            _ => *g,
                        }) * (*g - *g) * (d / (1.7 + (*g).sin())).hypot(0.7)))
                        .cos();
                    d /= (0.3 * d).exp();
                    ys[i] = 0.6 * ys[i]
                        + 0.3 * (0.0909 * ((*g - (i as f64)) * (d - xs[0])));
                    let mut q = ys[((3.0 * d).abs() as usize) % 4].copysign(ys[i11]);
                }
                let mut d14 = (0.4 * (d + xs[0]).abs()).sin();
            } else {
                let mut sum16 = 0.0_f64;
                for j in 0..3 {
                    if y + ys[j] < *g {
                        return (
                            0.3 * *g + y + xs[xs.len() - 1],
                            (y).sin() + 0.4 * *g + ys[((3.0 * ys[j]).abs() as usize) % 4],
                        );
                    }
                    ys = [
                        (0.3333 * (*g / (0.5 + (*g).abs()) - (0.5 * (*g).cos()).asin()))
                            .atan(),
                        (0.1111 * ((*g + y) * (y * (i as f64)))).atan(),
                        y,
                        (1.0 + *g * *g).sqrt().atan(),
                    ];
                    if !flag {
                        sum16
                            += (0.128
                                * ((*g).sin() * f64::max(1.0_f64, *g) * -(*g * ys[3])))
                                .tanh();
                    }
                }
            }
        }
        let mut g19: f64 = (0.5405 * (1.1 - 0.1 + *g)).tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..xs.len() {
        total22 += xs[i] * (i as f64 + 0.5);
    }
    (0.3 * total + total22 + 0.5 * y + xs[0], total + total22 + y + xs[2])
}
pub const CASE: Case = Case { name: "p15", floats: 4, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let value = p15(s, y, n, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let (value, pullback) = p15_vjp(s, y, n, flag); let (d_s, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let y = v[3]; let n = n; let flag = flag; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let t_y = direction[3]; let (value, tangent) = p15_jvp(s, y, n, flag, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p16 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p16(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    f = [
        (0.5556 * (f[n % 3] - 0.8 + 0.6_f64 % 1.3)).sin(),
        s[n],
        f64::min(1.4_f64, s[n]),
    ];
    let mut sum4 = 0.0_f64;
    for j in 0..3 {
        match n {
            0 => {
                let mut ws = f;
                for i in (0..=n).rev() {
                    let mut q: f64 = match (i * 2) {
                        0 => 1.2,
                        1 => 0.1 - 1.0,
                        _ => s[i].sin_cos().0,
                    };
                    let mut k9 = 0;
                    let q15 = 'l11: loop {
                        k9 += 1;
                        let mut m = (
                            (0.5 * (1.3 + f[2].sin()).powf(0.6).cos()).asin(),
                            [(0.5 * ws[j].sin()).ln_1p().fract(), q * q.tanh()],
                        );
                        m.1 = [
                            (0.2497 * (m.0 * m.1[0] + 1.1 * 1.6)).cos(),
                            (0.2581 * (f[j] + m.1[m.1.len() - 1] + ws[2] * f[j])).sin(),
                        ];
                        ws[1] = (0.2286 * ((0.1_f64.tanh() + m.0.abs()) * q)).tanh();
                        if m.1[0] * ws[1] < m.0 {
                            break 0.8333 * (m.1[1].sin().exp_m1() + m.0.tanh());
                        }
                        if k9 >= 4 {
                            break ((m.0 - ws[j]).tanh() * 0.8).exp();
                        }
                    };
                }
            }
            1 => {
                if ((1.2 + f[1].cos()).recip() < s[n]) && ((f.len() * 2) > 1) {
                    let mut h = f64::atan(
                        0.1905
                            * (match (j + 1) {
                                1 | 2 => 0.1 / (0.5 + f[j].abs()),
                                0 => 0.8_f64.fract(),
                                _ => (s.len() as f64) * f[2],
                            }),
                    );
                    let d_x = f[j] * h * (h * h) - h.sin().sinh().cos();
                } else {
                    let mut both = [
                        [
                            f[2],
                            (0.6667
                                * (if 0.7 < f[f.len() % 3] {
                                    f[j] + f[1]
                                } else {
                                    f[j % f.len()] * (j as f64)
                                }))
                                .atan(),
                        ],
                        [0.9_f64, f[1]],
                    ];
                    let xs = s.to_vec();
                }
                if s.len() < 0 {
                    let mut v1: f64 = (0.3831 * ((f[j] + 0.3) * (f[j] - 1.4_f64)))
                        .atan();
                }
            }
            _ => {
                let mut t = (
                    (0.1054 * (((f.len() as f64) + 0.9) * (1.1 / (0.3 * 0.4_f64).exp())))
                        .sin(),
                    0.7_f64.sin().exp_m1(),
                );
            }
        }
        if 0.4 - f[j] >= 0.7_f64 {
            sum4
                += (0.5 * (0.3 / (1.5 + s[j % 4] * s[j % 4]) + 0.0_f64).sin()).ln_1p()
                    * 0.5;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..f.len() {
        total28 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * total28 + 0.5 * sum4 + f[2]
}
pub const CASE: Case = Case { name: "p16", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p16(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p16_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p16_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p16_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p16_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p16_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p17 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p17(x: f64, mut f: [f64; 3], y: f64, flag: bool) -> f64 {
    f[1 % 3] *= ((0 as f64) / (0.5 + y.abs())).cos();
    let mut t = [
        (f[2] * y.tanh(), y * f[f.len() - 1] + (0 as f64) * 0.4_f64),
        ((0.5 * 1.8_f64.sin()).ln_1p().max(1.8), f[2] * f[0].tanh()),
    ];
    let h = 1.0 / (1.0 + (-f[1]).exp());
    for i in (1..2).rev() {
        let far = f[2] < h;
    }
    for i in (1..2).rev().step_by(2) {
        for i10 in (1..4).step_by(2) {
            f[i] /= (0.5 + f[i].abs());
        }
        let mut o = f.len() % 3;
    }
    let mut sum13 = 0.0_f64;
    for _ in 0..2 {
        'l14: for i in 0..3 {
            let mut scratch13 = [0.0_f64; 3];
            if (h + scratch13[scratch13.len() - 1] < scratch13[i]) && (i > 3) {
                scratch13[(i + 1) % 3] = (scratch13[(i + 1) % 3] * scratch13[2]).sin();
            }
            let r = (scratch13[(i + 1) % 3] * 0.3).sin();
            scratch13[(i + 1) % 3] = (0.1509
                * ({
                    let u = ({
                        let c = (i as f64)
                            + (if scratch13[0].sin() > 1.2 {
                                scratch13[scratch13.len() - 1]
                            } else {
                                0.4
                            }) * (1.0 + r);
                        t[0].0 + h
                    }) * ((if (i + 1) != 0 { 0.8 } else { h }) * scratch13[i].tanh());
                    scratch13[i] * (u + 1.8)
                }))
                .sin();
            sum13
                += scratch13[(i + 1) % 3]
                    * (0.8 * scratch13[i % scratch13.len()]).tanh();
        }
    }
    let mut sum21 = 0.0_f64;
    let mut own21 = [0.0_f64; 3];
    for i in 0..3 {
        for slot in 0..3 {
            own21[slot] = (0.1 * f64::min(sum13, (i as f64) * 1.0)).atan()
                * (slot as f64 - 0.5);
        }
        for u in f.iter_mut() {
            *u *= (1.2 + h.cos()).recip().fract();
            for i in (i + 1..4).rev() {
                *u = 0.3623
                    * ((match (i * 1) {
                        1 | 2 => *u / (0.5 + sum13.abs()),
                        0 => 0.1_f64.abs(),
                        _ => 0.5,
                    }) * (h.tanh().tanh() * 0.8).exp());
                let v1 = (0.0593
                    * (own21[1] * own21[1] * *u
                        * (0.0267 * (sum13 * own21[1])).atan().min(0.6)))
                    .sin();
                own21[2 % 3] /= (1.7 + ((i + 2) as f64).sin());
            }
            for i27 in 2..3 - 1 {
                own21[i27 + 1] = 0.040 * own21[i27 + 1] * own21[i27 + 1]
                    + 0.040 * sum13.sin() * own21[i27 - 1]
                    + 0.040 * own21[i27 - 1] * own21[i27 - 1] + 0.5 * own21[i27 + 1];
            }
        }
        if own21.len() == 1 {
            if (flag) && (1.0 + x >= sum13) {
                return 0.3 * sum13 + h + 0.5 * x + y + t[i % 2].0;
            }
            {
                let head = &mut own21[1..];
                head[0] = (0.1
                    * (head[(i * 1) % head.len()] * 0.1
                        + (if h + x >= y { 1.6 } else { y }))
                        .min(sum13))
                    .atan();
                let mut d_x = {
                    let c = (0.0444 * ((head[0] + sum13) / (0.5 + f[i % f.len()].abs())))
                        .tanh()
                        - (((3.0 * 0.4_f64).abs() as usize) as f64)
                            * (head.len() as f64).max(f[i]);
                    x / 3.0
                };
                let d = 'b31: {
                    let mut m = head.len() % 5;
                    head[1] -= (0.0851 * ((1.0 + d_x * d_x).sqrt() + sum13)).tanh();
                    if (match m {
                        2 => y,
                        0 => head[m.min(2) % head.len()],
                        _ => d_x,
                    }) > h
                    {
                        break 'b31 y / (1.5 + h * h);
                    }
                    m = (m * 2 + m) % 5;
                    f[m % 3]
                        -= 0.5 * (0.0312 * (f64::max(h, sum13) * d_x.hypot(0.7))).sin();
                    -f[1].max(head[0])
                };
                head[0] = (0.1143 * ((sum13 + head[i % 2] + y * d) / (1.5 + x * x)))
                    .atan();
            }
            t = [
                (
                    (0.1 * sum13).atan(),
                    (0.0168 * ((sum13 - own21[i]) * -((i + 3) as f64))).sin(),
                ),
                t[0],
            ];
        } else {
            own21[i]
                *= (0.1556
                    * ((own21.len() as f64) / 2.0
                        * ({
                            let d_x: f64 = 1.4;
                            y
                        })))
                    .cos();
        }
        let old35 = f;
        f = own21;
        own21 = old35;
        sum21 += (0.381 * (own21[i].max(own21[i]) - x.abs()).max(own21[i])).sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * h + 0.4 * sum13 + total + y + 0.7 * x + 0.8 * sum21 + f[f.len() - 1]
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
    let d = (if (1.3 + y.sin()).powf(0.6) < 1.4 { 0.2 } else { 1.4 })
        * ((n as f64) / 0.7) - 1.0 / (1.0 + (-y).exp()) / (1.5 + 0.8_f64 * 0.8_f64);
    for i in 0..4 {
        let mut saved_x = vec![
            0.375 * - ({ let h = d.tanh(); d }), (0.4167 * ((y + x) * (0.045 * (d * d))
            .tanh())).sin()
        ];
    }
    let mut zs = vec![(0.15 * f64::min(0.4, d + d)).cos(); 4];
    let ws = [0.0_f64; 2];
    if rows[n][0] * ws[1] < 0.6 {
        let zs15 = [0.0_f64; 4];
        let mut q = (0.3
            * (match n {
                2 => n.min(2) as f64,
                0 => f64::atan2(rows[n][0], 2.1 + 0.4_f64.sin()),
                _ => d,
            }))
            .atan();
    }
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    let mut total19 = 0.0;
    for i in 0..ws.len() {
        total19 += ws[i] * (i as f64 + 0.5);
    }
    total + 0.4 * x + d + 0.6 * y + 0.7 * total19 + ws[ws.len() % 2]
}
pub const CASE: Case = Case { name: "p18", floats: 10, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let value = p18(x, rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, gradient) = p18_grad(x, rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p18_grad_into(x, rows, y, n, &mut d_x, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let (value, pullback) = p18_vjp(x, rows, y, n); let (d_x, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, tangent) = p18_jvp(x, rows, y, n, t_x, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let y = v[9]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_y = direction[9]; let (value, gradient, product) = p18_hvp(x, rows, y, n, t_x, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p19 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p19(x: f64, s: &[f64; 3], flag: bool) -> f64 {
    let mut ys = [s[1], f64::min(x, (1.0 + x * x).sqrt())];
    let mut sum5 = 0.0_f64;
    for j in 0..3 {
        let v1 = 'b7: {
            let mut m8 = 0;
            let v1 = loop {
                m8 += 1;
                if m8 >= 2 {
                    break (0.6154 * (x * x + (0.5 * x.sin()).ln_1p())).atan();
                }
                let mut sum10 = 0.0_f64;
                for _ in 0..2 {
                    for i in 0..4 {
                        let mut scratch10 = vec![0.4_f64; 4];
                        scratch10[i] = x / (1.5 + 0.3_f64 * 0.3_f64);
                        scratch10[i] = (0.2667
                            * ((x * 1.5 - (if x / 3.0 <= x { s[m8] } else { x }))
                                / (0.5 + scratch10[j].abs())))
                            .cos();
                        let a = (scratch10[i] * x).sin();
                        sum10 += scratch10[i] * 1.0;
                    }
                }
                if j % 2 == 1 || 3 < 2 {
                    break (0.0383 * (1.7_f64 / (1.7 + 0.6_f64.sin()) * (s[m8] - sum10)))
                        .atan();
                }
            };
            let mut sum16 = 0.0_f64;
            'l17: for i in 0..3 {
                let mut scratch16 = [0.0_f64; 3];
                scratch16[2 - i] = 0.3 * scratch16[2 - i] * scratch16[2 - i]
                    + 0.2 * scratch16[2 - i].cos();
                let u = (scratch16[2 - i] * x).sin();
                scratch16[2 - i] = (scratch16[2 - i] * ys[1]).sin();
                scratch16[2 - i] = 0.3 * scratch16[2 - i] * scratch16[2 - i]
                    + 0.2 * scratch16[2 - i].cos();
                let c = (scratch16[2 - i] * ys[1]).sin();
                sum16 += scratch16[2 - i] * (0.4 * v1);
            }
            if (0.005 * (sum16 * sum16)).sin() >= v1 {
                break 'b7 s[m8.min(2) % 3].abs().hypot(0.7);
            }
            ys[m8.min(2) % 2] /= (1.5 + sum16 * sum16);
            {
                let at = &mut ys[m8 % 2];
                *at
                    += f64::cos(
                        0.07
                            * (match j {
                                1 | 2 => sum16.abs(),
                                0 => sum16 / 2.0,
                                _ => 1.9 + 1.7,
                            }),
                    );
                let mut sum24 = 0.0_f64;
                let mut own24 = [0.0_f64; 3];
                for j25 in 0..3 {
                    for slot in 0..3 {
                        own24[slot] = (0.0889 * (sum16 - v1).abs()).cos()
                            * (slot as f64 - 0.5);
                    }
                    own24[j25]
                        *= (0.32 * (*at * own24[m8] / (1.5 + s[m8] * s[m8]))).cos();
                    own24[j] = (0.0762
                        * ({
                            let b = f64::atan2(own24[m8], 2.1 + 0.4_f64.sin()) / 0.7
                                * ({
                                    let r = x;
                                    r
                                })
                                    .tanh();
                            (*at).abs() + (own24[m8] - sum16)
                        }))
                        .tanh();
                    if sum16 - *at >= s[j] {
                        sum24
                            += 0.7143
                                * (1.0 / (1.0 + (-v1).exp())
                                    - 1.0 / (1.0 + (-0.4_f64).exp()) / (0.3 * 0.4_f64).exp());
                    }
                }
            }
            s[m8]
        };
        sum5
            += (0.0821
                * (if !flag {
                    (ys[ys.len() - 1] + 1.4) * (v1 * v1)
                } else {
                    (ys[0] * 0.5).abs()
                }))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..ys.len() {
        total += ys[i] * (i as f64 + 0.5);
    }
    0.3 * sum5 + x + (total).sin() + s[1]
}
pub const CASE: Case = Case { name: "p19", floats: 4, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let value = p19(x, s, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, gradient) = p19_grad(x, s, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let value = p19_grad_into(x, s, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let (value, pullback) = p19_vjp(x, s, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p19_jvp(x, s, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p19_hvp(x, s, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p20 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p20(x: f64, s: &Vec<f64>, rows: &[[f64; 2]], flag: bool) -> f64 {
    let mut xs = vec![(0.7 * x).clamp(- 0.8, 1.1), (x * rows[s.len() % 4] [1]).asinh()];
    for j in 0..2 {
        'l8: for j7 in 0..j {
            xs[j7 % 2] += (1.3333 * x).tanh();
            let mut m = j % 3;
            let mut h: f64 = (2.0 + rows[m][s.len() % 2].cos()).cbrt();
        }
        for _ in 0..0 {
            for i in (0..2).rev() {
                xs[i] = 0.060 * xs[i] + 0.060 * x.sin() * xs[i] + 0.3 * xs[i];
            }
        }
        let mut t: f64 = f64::sin(1.9_f64.sin());
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total14 = 0.0;
    for i in 0..xs.len() {
        total14 += xs[i] * (i as f64 + 0.5);
    }
    0.3 * total14 + x + total + xs[0]
}
pub const CASE: Case = Case { name: "p20", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let value = p20(x, s, rows, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, gradient) = p20_grad(x, s, rows, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p20_grad_into(x, s, rows, flag, &mut d_x, &mut d_s, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let (value, pullback) = p20_vjp(x, s, rows, flag); let (d_x, d_s, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, tangent) = p20_jvp(x, s, rows, flag, t_x, t_s, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let rows = &[[v[5], v[5 + 1]], [v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]]][..]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_rows = &[[direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]]][..]; let (value, gradient, product) = p20_hvp(x, s, rows, flag, t_x, t_s, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p21 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p21(x: f64, n: usize) -> f64 {
    let mut saved_x = vec![
        (0.5882 * (1.9_f64.copysign(x) - x)).cos(), x, (0.3478 * ((x - 0.8) / (0.3 * x)
        .exp())).tanh()
    ];
    let mut v1 = (0.32 * (f64::max(x, saved_x[2]) / (0.3 * saved_x[0]).exp())).atan();
    let mut o = (n + 2) % 4;
    let mut sum6 = 0.0_f64;
    for j in 0..3 {
        let mut d_x: f64 = saved_x[j].signum() * (x * x);
        sum6
            += (0.0976
                * ((saved_x.len() as f64) * saved_x[j]
                    - (1.0 + saved_x[2] * saved_x[2]).sqrt()
                    + (1.0 + v1.sin_cos().0 * v1.sin_cos().0).sqrt()))
                .tanh();
    }
    let mut d = (0.4
        * (if 0.7 + saved_x[2] <= v1 { v1.atan() } else { saved_x[0] + saved_x[0] }))
        .atan();
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    (x).sin() + 0.4 * d + total + 0.6 * sum6 + 0.7 * v1 + saved_x[o % saved_x.len()]
}
pub const CASE: Case = Case { name: "p21", floats: 1, primal: |v, n, flag| { let x = v[0]; let n = n; let value = p21(x, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let n = n; let (value, gradient) = p21_grad(x, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let n = n; let mut d_x = f64::NAN; let value = p21_grad_into(x, n, &mut d_x); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let n = n; let (value, pullback) = p21_vjp(x, n); let d_x = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, tangent) = p21_jvp(x, n, t_x); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let n = n; let t_x = direction[0]; let (value, gradient, product) = p21_hvp(x, n, t_x); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p22 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p22(x: f64, mut f: Vec<f64>, y: f64, flag: bool) -> f64 {
    let mut o5 = 0;
    while o5 < 3 {
        o5 += 1;
        let mut sum7 = 0.0_f64;
        'l8: for j in 0..3 {
            let mut xs = vec![0.0_f64; (j + 2) % 4 + 1];
            for i in j + 1..4 {
                let mut ws: Vec<f64> = vec![
                    (0.6667 * f64::min(f[xs.len() % f.len()], y + x)).tanh(), (0.303 *
                    (xs[0] * f[(xs.len() + 2) % f.len()] + y * 1.9)).sin(), (0.1143 *
                    f64::max(((xs.len() + 3) as f64) * xs[0], 1.8)).tanh(), 1.0 / (1.0 +
                    (- xs[0]).exp()) * f[j].hypot(0.7)
                ];
                match j {
                    1 | 2 => {
                        let mut saved_x: Vec<f64> = if xs.len() % 2 == 1 || 3 < 0 {
                            xs.clone()
                        } else {
                            xs.clone()
                        };
                    }
                    0 => {
                        let mut v1 = ws[j].asinh().copysign(y);
                        let mut ws15 = vec![0.0_f64; 3];
                    }
                    _ => {
                        let mut h = (0.4494
                            * (y.mul_add(1.5, y)
                                + (if -(i as f64) >= x { 0.1 } else { 0.7 })))
                            .atan();
                    }
                }
                let mut b = (0.4211 * (xs[((j + 2) * 3) % xs.len()] * y + (0.6 + 0.4)))
                    .cos();
            }
            for j19 in (0..j).rev() {
                let mut sum21 = 0.0_f64;
                'l22: for i in 0..j19.min(4) {
                    let mut c = 0.3333
                        * (x * xs[f.len() % xs.len()] + xs[j % xs.len()] * y);
                    sum21 += c;
                }
                let mut d_x = f64::sin(sum21.mul_add(xs[0], sum21));
            }
            sum7
                += (0.4828
                    * (y.sin() * (1.5 + x.powi(2)).ln()
                        + y / (1.5 + x * x) * (y / (1.7 + y.sin()))))
                    .tanh();
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    x + y + total + f[3]
}
pub const CASE: Case = Case { name: "p22", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let value = p22(x, f, y, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, gradient) = p22_grad(x, f, y, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p22_grad_into(x, f, y, flag, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, pullback) = p22_vjp(x, f, y, flag); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p22_jvp(x, f, y, flag, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p22_hvp(x, f, y, flag, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p23 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p23(x: f64, mut f: Vec<f64>, n: usize) -> (f64, f64) {
    let mut ws = if f.len().min(2) > 0 {
        [
            (0.5 * f[n].cos()).asin() / (0.3 * x).exp(),
            (0.3951 * (x * f[f.len() - 1] * (x * f[3]))).tanh(),
        ]
    } else {
        [
            (0.2857 * f64::max(x - x, f.len() as f64)).cos(),
            (0.5 * (1.0 / (1.0 + (-x).exp()) + (x - x))).sin(),
        ]
    };
    let mut scratch5 = vec![0.4_f64; 4];
    let mut sum5 = 0.0_f64;
    for _ in 0..2 {
        for j in 0..4 {
            scratch5[j] = x.clamp(-0.8, 1.1).copysign(x)
                * f[((3.0 * x).abs() as usize) % 4];
            ws = [(0.4 * (1.2 + (x * x).cos()).recip()).tanh(), scratch5[0]];
            scratch5[j] = (0.3556 * -(x * x / (0.3 * x).exp())).sin();
            {
                let head = &mut ws[1..];
                head[0] = 0.6 * head[0] + 0.3 * head[0];
                f.fill((1.3 + x.clamp(-0.8, 1.1).sin()).powf(0.6));
            }
            sum5 += scratch5[j] * (0.6667 * x);
        }
    }
    let mut sum10 = 0.0_f64;
    for j in 0..3 {
        let mut zs = ws;
        if (j > 0) || ((0.5 * ((j + 1) as f64).sin()).ln_1p() <= ws[1]) {
            sum10 += (1.3 + (-1.1 + 0.0_f64).sin()).powf(0.6) / (1.5 + zs[0] * zs[0]);
        }
    }
    let u = (scratch5[n] * sum10).rem_euclid(1.7).sin();
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..ws.len() {
        total16 += ws[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..scratch5.len() {
        total18 += scratch5[i] * (i as f64 + 0.5);
    }
    (
        0.3 * total + 0.4 * sum10 + (u).sin() + 0.6 * total16 + (sum5).sin() + 0.8 * x
            + scratch5[n],
        0.3 * sum5 + (x).sin() + sum10 + u + 0.7 * total18 + (total).sin() + scratch5[n],
    )
}
pub const CASE: Case = Case { name: "p23", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let value = p23(x, f, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let (value, pullback) = p23_vjp(x, f, n); let (d_x, d_f) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p23_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p24 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p24(x: f64, n: usize) -> f64 {
    let mut ws = vec![(0.4667 * ((x - x) / 3.0)).tanh(), (2.0 + 1.3_f64.cos()).cbrt()];
    ws[0 % 2] /= (0.3 * ws[1]).exp();
    let mut ws4 = ws;
    let mut scratch6 = vec![0.0_f64; 3];
    let mut sum6 = 0.0_f64;
    for j in 0..3 {
        if scratch6.len().min(2) > 2 {
            scratch6[2 - j] = (scratch6[2 - j] * x).sin();
        }
        sum6 += scratch6[2 - j] * (0.4 * scratch6[j]);
        scratch6[2 - j] = (scratch6[2 - j] * scratch6[j]).sin();
        scratch6[2 - j] = (0.5 * (x.tanh() * 0.8).exp().cos()).asin()
            / (0.5 + scratch6[j].abs());
        sum6 += scratch6[2 - j] * (0.8 * scratch6[j]).cos();
        sum6 += scratch6[2 - j] * 0.3;
    }
    for j in (n..3).rev() {
        let b = scratch6[n % 3]
            + (0.0645 * (1.0 + (x * sum6) * (x * sum6)).sqrt()).atan();
        scratch6[j] -= (0.068 * (1.3 * b + (sum6 + b))).tanh();
        let mut scratch12 = [0.0_f64; 4];
        let mut sum12 = 0.0_f64;
        for _ in 0..2 {
            for i in 0..4 {
                scratch12[i] = b.copysign(x).sin_cos().1;
                let a = (scratch12[i] * scratch6[(n + 1) % 3]).sin();
                if scratch12.len().min(2) < 2 {
                    scratch12[i] /= 3.0;
                }
                sum12 += scratch12[i] * (0.4878 * b).atan();
                sum12 += scratch12[i] * (0.4878 * b).cos();
            }
        }
    }
    let mut v1 = (0.32 * (scratch6[0] / (0.3 * 0.4_f64).exp())).sin();
    let mut total = 0.0;
    for i in 0..ws4.len() {
        total += ws4[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..scratch6.len() {
        total += scratch6[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + 0.5 * v1 + 0.6 * sum6 + scratch6[2]
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
    let mut k7 = 0;
    'l9: loop {
        k7 += 1;
        for u in io.iter() {
            *z = (0.0222
                * ((x
                    - (match n {
                        1 | 2 => *u,
                        0 => *u,
                        _ => io[3],
                    })) * (0.8 * (1.6 * *u * (*z).powi(3)))))
                .sin();
            f[2] = (*u * (io.len().min(2) as f64)
                + (rows[n % 4][0] - io[io.len() % io.len()]))
                .sin()
                .exp_m1();
            f[k7] += (2. * (1.0 / (1.0 + (-io[n]).exp()))).atan();
        }
        *z -= (0.1509 * (x * *z + ((io.len() as f64) + *z))).atan();
        io[k7 % 4]
            -= (1.
                * ((if (((3.0 * io[f.len() % io.len()]).abs() as usize) > 3) || (k7 > 0)
                {
                    k7 as f64
                } else {
                    io[k7 % 4]
                }) * rows[(io.len() + 1) % 4][1].tanh()))
                .atan();
        if k7 >= 2 {
            break;
        }
    }
    if ({
        let p = io[k7 % 4] / (1.5 + io[k7] * io[k7])
            - ((1.5_f64.tanh() * 0.8).exp() + *z * 1.1);
        p
    }) >= *z
    {
        if io[0] * rows[n][1] < *z {
            let q = io[2] - (x - *z) / (0.3 * 0.4_f64).exp();
        } else if n < 2 {
            if !(f[k7] * 0.2 <= f[k7]) {
                if (-*z > *z) && (f.len() != 1) {
                    *z -= (0.1778 * (*z * rows[k7][1] * (f[k7] - x))).sin();
                    io[k7] = 0.6 * io[k7] + 0.3 * (1.5 * 1.6 + 0.0_f64).sin().sinh();
                    *z += (1.1765 * (1.7 - *z).rem_euclid(1.7)).atan();
                } else {
                    let mut c = (0.5 * f64::min(x, io[3]).sin()).ln_1p();
                    io[0] *= (0.3077 * (*z - c + io[n])).cos();
                }
                io[1] = 0.6 * io[1] + 0.3 * (0.0439 * (*z / 0.7).powi(3)).atan();
                'l14: for p in io.iter_mut().rev() {
                    *p /= 3.0;
                    let mut both = (*p, (*p / (0.3 * f[k7]).exp()).atan());
                }
            } else if x * *z < x {
                f = [
                    x.atan(),
                    (0.2857
                        * (*z + (k7 as f64)
                            + ({
                                let g = f64::min(f[k7], k7 as f64).asinh()
                                    * ((0.5 * x.cos()).asin() * (f[k7] / (0.3 * *z).exp()));
                                *z
                            })))
                        .tanh(),
                    (0.2759 * (*z * *z - x.sin())).atan(),
                ];
            }
            if rows[k7][(k7 + 2) % 2] + 0.9 <= io[k7] {
                return 0.3 * x + *z + io[n];
            }
        }
        let mut both = (
            1.0 / (1.0 + (-*z).exp()),
            [
                0.4
                    * ((match (k7 * 1) {
                        0..=1 => *z,
                        3 => k7.min(2) as f64,
                        _ => 0.1,
                    }) + *z * io[k7]),
                0.7 * f[1],
            ],
        );
    } else {
        io[n] /= 2.0;
        let mut o23 = 0;
        'l25: while o23 < 4 {
            o23 += 1;
            for a in io.iter() {
                let mut ws = vec![0.0_f64; 2];
            }
            for i in 2..3 - 1 {
                f[i + 1] = 0.100 * io[i + 1] * io[i + 1] + 0.100 * io[i - 1] * io[i - 1]
                    + 0.100 * io[i - 1] + 0.5 * f[i + 1];
            }
            let u = *z * (0.1 - *z - 0.5_f64.tanh());
            if !((f.len() != 3) || (io[n] / (0.5 + u.abs()) > (k7 as f64))) {
                *z = io[(io.len() + 3) % 4];
                let mut sum29 = 0.0_f64;
                let mut own29 = [0.0_f64; 3];
                for j in 0..o23.min(4) {
                    for slot in 0..3 {
                        own29[slot] = io[j].sin().sinh().asinh() * (slot as f64 - 0.5);
                    }
                    own29[k7]
                        -= (0.1333 * ((n as f64) - rows[k7][o23 % 2] + (x + u))).cos();
                    let mut c = (0.2667
                        * ((o23.min(2) as f64)
                            * (match o23 {
                                0 => 0.5,
                                1 => own29[k7],
                                _ => rows[j][1],
                            })))
                        .sin();
                    io[1] /= (1.5 + 0.5 * 0.5);
                    sum29
                        += (0.2679
                            * ((*z / (1.5 + c * c) - f64::min(c, j as f64))
                                * (0.0569 * (c * c * (own29[own29.len() - 1] * f[k7])))
                                    .cos()))
                            .cos();
                }
            } else {
                f[k7] *= (0.1067 * (*z * *z * (1.5_f64 / (0.5 + 1.0_f64.abs())))).sin();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total35 = 0.0;
    for i in 0..io.len() {
        total35 += io[i] * (i as f64 + 0.5);
    }
    (*z).sin() + total35 + (total).sin() + (x).sin() + io[f.len().min(2) % 4]
}
pub const CASE: Case = Case { name: "p25", floats: 17, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let value = p25(x, f, rows, io, z, n); [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let (value, gradient) = p25_grad(x, f, rows, io, z, n); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let mut d_z = 0.0; let value = p25_grad_into(x, f, rows, io, z, n, &mut d_x, &mut d_f, &mut d_rows, &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let mut d_io = weights[1..5].to_vec(); let mut d_z = weights[5]; let (value, pullback) = p25_vjp(x, f, rows, io, z, n); let (d_x, d_f, d_rows) = pullback(weights[0], &mut d_io, &mut d_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_rows), flatten(&d_io), flatten(&d_z)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, tangent) = p25_jvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ( [flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), [flatten(&tangent), flatten(&t_io.to_vec()), flatten(&*t_z)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let io = &mut v[12..16].to_vec()[..]; let z = &mut v[16].clone(); let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_io = &mut direction[12..16].to_vec()[..]; let t_z = &mut direction[16].clone(); let (value, gradient, product) = p25_hvp(x, f, rows, io, z, n, t_x, t_f, t_rows, t_io, t_z); ([flatten(&value), flatten(&io.to_vec()), flatten(&*z)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p26 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p26(x: f64, s: &Vec<f64>, y: f64, flag: bool) -> Vec<f64> {
    let zs = vec![(s[((3.0 * y).abs() as usize) % 4] - y).sin().exp_m1(); 3];
    let a = y * (2.0 + (y - y).cos()).cbrt();
    match 1 {
        2 => {
            let mut ys = s.to_vec();
            let saved_x = vec![
                (0.2 * ((ys[3 % 4] - x) / (0.3 * (0 as f64)).exp())).atan(); 2
            ];
        }
        0 => {}
        _ => {}
    }
    let mut g = zs[0 % zs.len()];
    'b10: {
        let ws = vec![(0.25 * (g + g - (1.5 + g.powi(2)).ln())).atan(); s.len() % 4 + 1];
        if (1 + 3) != 1 {
            break 'b10;
        }
        for t in zs.iter().rev() {
            for i in (0..4).rev() {
                let mut pair = (
                    (
                        (0.2
                            * (match i {
                                2 => *t,
                                0 => s[i] * x,
                                _ => ws[0] * (ws.len() as f64),
                            }))
                            .cos(),
                        (0.1728
                            * ((if i > 2 { *t } else { (zs.len() + 2) as f64 })
                                + g / 3.0))
                            .atan(),
                    ),
                    (0.16 * (g / (0.5 + a.abs()) * *t)).cos(),
                );
                let mut d = 0.625
                    * f64::atan2(ws[ws.len() - 1], 2.1 + (i as f64).sin())
                        .min(ws.len() as f64);
            }
            let mut q = (0.4211
                * (a + (if (2.0 + (*t).cos()).cbrt() >= *t { zs[1] } else { ws[0] })))
                .cos();
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total22 = 0.0;
    for i in 0..zs.len() {
        total22 += zs[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * g + y + x + 0.6 * total22 + a + 0.8 * total + zs[2], total + 0.4 * x + 0.5
        * y + 0.6 * a + g + 0.8 * total22 + s[0]
    ]
}
pub const CASE: Case = Case { name: "p26", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let value = p26(x, s, y, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let (value, pullback) = p26_vjp(x, s, y, flag); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p26_jvp(x, s, y, flag, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p27 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p27(w: f64, n: usize) -> Vec<f64> {
    let mut u: f64 = 0.2 * 1.9 + (if 1.5_f64.min(0.1) > 0.6 { w } else { w });
    for i in (0..=n).rev().step_by(2) {
        let mut ys = [
            1.1_f64.asinh().sin().exp_m1(),
            (0.2963 * (u * u - 0.5_f64.asinh())).sin(),
        ];
    }
    let a: f64 = (0.6_f64 * w).atan()
        * (0.8 * 1.3
            - ({
                let h = ((u.tanh() * 0.8).exp() * f64::sin(u)).abs();
                1.3
            }));
    match n {
        2 => {
            for j in (1..2).rev() {
                let mut ws = vec![((w * u).tanh() * 0.8).exp(); 3];
                let mut sum10 = 0.0_f64;
                let mut own10 = [0.0_f64; 3];
                'l12: for j11 in 0..j.min(4) {
                    for slot in 0..3 {
                        own10[slot] = (0.4348 * (1.1_f64 - u - ws[j11].tanh())).tanh()
                            * (slot as f64 - 0.5);
                    }
                    own10[j11] += 0.0801 * (a - u - -a);
                    if a >= a {
                        break;
                    }
                    own10 = [(0.367
                        * (match (n * 3) {
                            0 => own10[j] - 1.7,
                            1 => 1.3 * u,
                            _ => ws[j] + u,
                        }))
                        .cos(); 3];
                    if n != 2 {
                        sum10
                            += (0.4
                                * (0.1_f64.cos() * (1.3 + a.sin()).powf(0.6)
                                    - (n as f64).clamp(-0.8, 1.1)))
                                .tanh();
                    }
                }
            }
            u = 1.7;
        }
        0 => {}
        _ => {
            let mut sum16 = 0.0_f64;
            for i in 0..n.min(4) {
                'b18: {
                    let mut ys = vec![a.fract() * (1.1 * w); 4];
                    if (0.0381 * a.powi(3)).cos() > (i as f64) {
                        break 'b18;
                    }
                    let mut g: f64 = 0.1;
                }
                let mut q = 0.5 * (u * 0.5 - u * w);
                sum16 += (i as f64) * (0.2 / (0.3 * u).exp()) * 0.1_f64.sin().exp_m1();
            }
            let d_x: f64 = 1.5;
        }
    }
    vec![w + u + (a).sin(), u + 0.4 * a + 0.5 * w]
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
    let mut sum7 = 0.0_f64;
    for i in 0..n.min(4) {
        let v1: f64 = (io[i % io.len()].abs() + (1.3 + y)).copysign(io[n % 4]);
        let mut sum10 = 0.0_f64;
        for j in 0..3 {
            let d_x = f64::sin(1.0 / (1.0 + (-0.4_f64).exp())) * (f[0] * v1).floor();
            'l13: for q in io.iter_mut() {
                *q
                    *= f64::atan(
                        1.
                            * (if f.len() == 1 {
                                0.6_f64.asinh()
                            } else {
                                if y - s[1] > 0.8 { 0.7 } else { j as f64 }
                            }),
                    );
                f = vec![(0.3 + y).sin_cos().1; f.len()];
                let mut b = d_x.tanh() * (*q * s[i]);
                let mut t = ((0.4444 * (f[n] * ((i as f64) * f[i]))).sin(), b);
            }
            let mut ys = [
                ({
                    let h = (1.8_f64.sin().exp_m1().tanh() * 0.8).exp();
                    f[j]
                }) - 0.2_f64.fract(),
                (v1 - 1.3).sin_cos().0,
                (0.6667 * ((j as f64) - io[j].sin())).tanh(),
            ];
            sum10
                -= (0.0633
                    * ((0.0385 * ((y + v1) * (d_x + y))).tanh()
                        + 0.7295 * ((io[3] + (j as f64)) * (v1 + d_x))))
                    .atan();
        }
        let p: f64 = 0.1;
        sum7
            += (0.2941
                * ((match i {
                    2 => 1.1 + f[i],
                    0 => v1 + f[n],
                    _ => f64::max(p, i as f64),
                }) - (v1 + p).tanh()))
                .sin();
    }
    for i in (n + 1..4).rev() {
        if (f.len() * 1) != 1 {
            let mut both = (
                sum7 * y.tanh(),
                [(0.3922 * (sum7 - 0.2_f64 * io[n])).atan(); 2],
            );
            let p = both.0;
            both.1 = both.1;
        } else {
            let mut d_x = 0.7812 * (y.abs() / (1.5 + 0.2 * 0.2));
            let mut t = [(0.7 * y, d_x * io[i].tanh()); 2];
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total32 = 0.0;
    for i in 0..f.len() {
        total32 += f[i] * (i as f64 + 0.5);
    }
    let mut total34 = 0.0;
    for i in 0..io.len() {
        total34 += io[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * total32 + 0.4 * total + y + 0.6 * total34 + 0.7 * x + sum7 + io[0], (sum7)
        .sin() + 0.4 * total32 + (total).sin() + x + (y).sin() + (total34).sin() +
        f[((3.0 * io[((3.0 * f[n]).abs() as usize) % 4]).abs() as usize) % f.len()]
    ]
}
pub const CASE: Case = Case { name: "p28", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p28(x, s, f, y, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[2..6].to_vec(); let (value, pullback) = p28_vjp(x, s, f, y, io, n); let (d_x, d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let y = v[8]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_y = direction[8]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p28_jvp(x, s, f, y, io, n, t_x, t_s, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: None, };
}

pub mod p29 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p29(x: f64, s: &Vec<f64>, y: f64) -> f64 {
    for j in (0..3).step_by(2) {
        let mut pair = [
            (
                ({
                    let p = (s[j] + y) / 0.7
                        * (if x * y > y {
                            if (0.5 * x.cos()).asin() <= y { s[0] } else { s[0] }
                        } else {
                            s[j] - y
                        });
                    1.2
                }) * f64::min(x, y),
                (0.3704 * ((y + 1.2) / (0.5 + s[0].abs()))).atan(),
            ),
            (x, (0.3951 * (y * s[j % s.len()] * (y * y))).tanh()),
        ];
        if s.len() > 0 {
            let mut b = 0.7143 * (y - (1.5 + y.powi(2)).ln());
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    (y).sin() + x + 0.5 * total + s[s.len() - 1]
}
pub const CASE: Case = Case { name: "p29", floats: 6, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let value = p29(x, s, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, gradient) = p29_grad(x, s, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p29_grad_into(x, s, y, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let (value, pullback) = p29_vjp(x, s, y); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p29_jvp(x, s, y, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let y = v[5]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p29_hvp(x, s, y, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p30 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p30(x: f64, mut f: Vec<f64>, e: (f64, f64), y: f64, n: usize) -> f64 {
    match n {
        2 => {
            let mut k8 = 0;
            'l10: while k8 < 4 {
                k8 += 1;
                let b: f64 = (0.0312
                    * (1.0 / (1.0 + (-f[n]).exp()) - (y - f[n])).powi(3))
                    .cos();
            }
        }
        0 => {
            let mut sum12 = 0.0_f64;
            for i in 0..n.min(4) {
                if (y > e.1) || (f64::atan2(i as f64, 2.1 + y.sin()) <= f[(i + 1) % 4]) {
                    let mut m14 = 0;
                    'l16: loop {
                        m14 += 1;
                        if m14 >= 4 {
                            break;
                        }
                        f = f
                            .iter()
                            .map(|item17| 0.9 * item17 * (i as f64).sin())
                            .collect();
                        if (m14 + 1) < 2 {
                            break;
                        }
                    }
                    match (i + 2) {
                        0..=1 => {
                            let mut d = f[n];
                        }
                        3 => {}
                        _ => {
                            f[i] += 0.5333 * (y * 0.3_f64.sin_cos().0);
                        }
                    }
                } else {
                    let p = -e.1 - x;
                }
                sum12 += f[0];
            }
            let mut q: f64 = (0.381
                * (f[n] * f[n] - (f[f.len() - 1] - f[f.len() % f.len()])))
                .sin();
        }
        _ => {
            let mut v1: f64 = (0.0741
                * (if !(e.1 >= f[n % f.len()]) { f[n] } else { n as f64 }).powi(3))
                .cos();
            let c: f64 = (f.len() + 1) as f64;
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    e.0 + x + 0.5 * total + y + 0.7 * e.1 + f[1]
}
pub const CASE: Case = Case { name: "p30", floats: 8, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let value = p30(x, f, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, gradient) = p30_grad(x, f, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p30_grad_into(x, f, e, y, n, &mut d_x, &mut d_f, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let (value, pullback) = p30_vjp(x, f, e, y, n); let (d_x, d_f, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, tangent) = p30_jvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let y = v[7]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_y = direction[7]; let (value, gradient, product) = p30_hvp(x, f, e, y, n, t_x, t_f, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p31 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p31(x: f64, mut f: Vec<f64>, y: f64, n: usize) -> f64 {
    debug_assert!(f[n].is_finite());
    let mut ws = [[y * f[n]; 2]; 3];
    let mut sum6 = 0.0_f64;
    let mut own6 = [0.0_f64; 3];
    for j in 0..3 {
        for slot in 0..3 {
            own6[slot] = (0.678 * (y * y).hypot(0.7)).sin() * (slot as f64 - 0.5);
        }
        'l9: for row in ws.iter() {
            let mut o11 = 0;
            loop {
                o11 += 1;
                own6[j] -= (2. * (row[0] * x).sin_cos().0).atan();
                if o11 >= 4 {
                    break;
                }
            }
            'l14: for row13 in ws.iter() {
                debug_assert!(x.is_finite());
                let mut t = (
                    y,
                    (0.56
                        * (ws[2][1] / (1.7 + x.sin()) * row13[o11 % row13.len()].tanh()))
                        .cos(),
                );
                {
                    let cell = &mut f[j];
                    *cell = 0.5 * (f64::sin(y) * t.0 - t.0);
                    let mut t = ((y).sin(), (own6[2]).sin());
                }
            }
            let h = y;
        }
        sum6
            -= (0.137
                * (({
                    let a = (1.0 / (1.0 + (-0.4_f64).exp())).abs();
                    (f.len() as f64) * y
                }) + (0.3 / (0.5 + (j as f64).abs()) - (x + (j as f64)))))
                .sin();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * y + x + 0.5 * total + sum6 + f[n]
}
pub const CASE: Case = Case { name: "p31", floats: 6, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let value = p31(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, gradient) = p31_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p31_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let (value, pullback) = p31_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, tangent) = p31_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let n = n; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let (value, gradient, product) = p31_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p32 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p32(x: f64, y: f64) -> (f64, f64) {
    let mut sum3 = 0.0_f64;
    let mut own3 = [0.0_f64; 3];
    'l4: for j in 0..3 {
        for slot in 0..3 {
            own3[slot] = y * (slot as f64 - 0.5);
        }
        let mut k7 = 0;
        while k7 < 3 {
            k7 += 1;
            if k7 != 1 {
                for i in 0..2 {
                    own3[i] = 0.040 * own3[i + 1] + 0.040 * y.sin() * own3[i]
                        + 0.040 * own3[i + 1] * own3[i + 1] + 0.5 * own3[i]
                        + 0.040 * y.sin() * i as f64 / 9.0;
                }
                let mut a = (0.0948 * (y.mul_add(y, y) * (y * own3[j]))).atan();
                if (x.abs() > a) || (k7 < 2) {
                    let mut ws = vec![0.0_f64; 4];
                    a += (0.8 * a).atan();
                } else if (1.6 - own3[j] > y) && (y - a <= a) {
                    own3 = [
                        x.min(a),
                        (0.5333 * (if (j + 3) == 2 { own3[j] } else { own3[j] })).sin(),
                        0.4 * (a - own3[j]),
                    ];
                } else {
                    own3[2] -= (1.25 * f64::atan2(a.sin().sinh(), 2.1 + y.sin())).sin();
                }
            }
            let mut sum11 = 0.0_f64;
            for j12 in 0..j.min(4) {
                let a = (y.sin_cos().1.tanh() * 0.8).exp() - (own3[j12] - y).tanh();
                let mut sum15 = 0.0_f64;
                for i in 0..3 {
                    let mut t = i as f64;
                    sum15 -= 1.9;
                }
                let mut sum19 = 0.0_f64;
                for j20 in 0..3 {
                    let mut t = (0.1409 * ((a + (j12 as f64)) * -a)).sin();
                    let p = t;
                    let a24 = (0.5 * f64::min(t, p).max(0.7).cos()).asin();
                    if j12 % 2 == 1 || 3 < 3 {
                        sum19
                            += (0.0907 * (a24 * (own3[j] * own3[2] - sum15 * 1.4_f64)))
                                .atan();
                    }
                }
                sum11
                    += (0.0177
                        * ((own3[j12] - a + (own3[j12].tanh() * 0.8).exp())
                            * (f64::atan2(sum15, 2.1 + 0.4_f64.sin())
                                + (sum15 - sum19))))
                        .cos();
            }
            let mut zs = vec![0.0_f64; 4];
        }
        own3[j] = (0.2963
            * ((own3[j] * 0.2).abs()
                - (if (own3[own3.len() % 3] - own3[j] >= (j as f64)) || (own3[2] - y > y)
                {
                    f64::atan2(own3[k7 % 3], 2.1 + 0.4_f64.sin())
                } else {
                    x / (0.5 + y.abs())
                })))
            .atan();
        let mut sum29 = 0.0_f64;
        for i in 0..3 {
            own3[1 % 3] -= (0.2192 * (x + (i as f64) - own3[own3.len() % 3] * y)).cos();
            let mut sum31 = 0.0_f64;
            let mut own31 = [0.0_f64; 3];
            'l33: for i32 in 0..3 {
                for slot in 0..3 {
                    own31[slot] = (0.5333 * (x.cos() * own3[i])).sin()
                        * (slot as f64 - 0.5);
                }
                let mut u = y.asinh() / (1.7 + y.sin());
                let c = 'b37: {
                    let mut m = ((i32 + 3) * 3) % 2;
                    if m == 0 {
                        u += 0.8 * own31[m].mul_add(own31[own31.len() - 1], 1.9).tanh();
                        break 'b37 (0.2222 * (y - (own31[m] - own31[0]))).sin();
                    }
                    if (own31[i32].tanh() * 0.8).exp() <= x {
                        break 'b37 (2.0 + u.cos()).cbrt();
                    }
                    (own3, own31) = (own31, own3);
                    (0.3556 * ((if i == 3 { u } else { own3[j] }) * y.clamp(-0.8, 1.1)))
                        .tanh()
                };
                let mut k = ((i32 + 3) + 1) % 2;
                sum31
                    += (0.2759
                        * (((0.5 * c.sin()).ln_1p() - (u + own31[j]))
                            * (own3[(k + 3) % own3.len()] - 0.1).tanh()))
                        .tanh();
            }
            if j == 1 {
                sum29
                    += (0.0714
                        * (sum31 + 1.6 * ((j + 2) as f64) - (sum31 + sum31 - y * sum31)))
                        .atan();
            }
        }
        sum3 += 0.5208 * sum29;
    }
    (y + 0.4 * sum3 + 0.5 * x, x + y + 0.5 * sum3)
}
pub const CASE: Case = Case { name: "p32", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p32(x, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p32_vjp(x, y); let (d_x, d_y) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p32_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p33 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p33(s: &[f64; 3], n: usize) -> Vec<f64> {
    let mut saved_x = s.to_vec();
    saved_x[0] = (0.0976
        * ((if 0.3 < (n as f64) { 0.4_f64 } else { saved_x.len() as f64 })
            * (0.5_f64 - saved_x[(n + 3) % 3]) + (1.5_f64.cos() + -s[2])))
        .tanh();
    saved_x = if -1.6 <= 1.4_f64 { vec![saved_x[2]; saved_x.len()] } else { s.to_vec() };
    saved_x[0] += 0.5333 * (0.7 * s[2]).min(1.5_f64);
    let mut ws = s.to_vec();
    'l5: for i in (1..4).rev().step_by(2) {
        let mut scratch7 = vec![0.4_f64; 4];
        let mut sum7 = 0.0_f64;
        for i9 in 0..4 {
            scratch7[i9] = 0.4;
            scratch7[i9] = (scratch7[i9] * scratch7[n]).sin();
            sum7 += scratch7[i9] * 0.3;
        }
    }
    if (2.0 + 1.9_f64.cos()).cbrt() < 0.8 {
        let mut t = (
            (0.8 * ((ws.len() + 2) as f64)).cos(),
            0.2 * saved_x[2] * ws[(n + 3) % ws.len()],
        );
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..saved_x.len() {
        total16 += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total18 = 0.0;
    for i in 0..ws.len() {
        total18 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * total16 + total18 + total + ws[2], total18 + 0.4 * total + total16 +
        saved_x[1]
    ]
}
pub const CASE: Case = Case { name: "p33", floats: 3, primal: |v, n, flag| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let value = p33(s, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let (value, pullback) = p33_vjp(s, n); let d_s = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let s = &[v[0], v[0 + 1], v[0 + 2]]; let n = n; let t_s = &[direction[0], direction[0 + 1], direction[0 + 2]]; let (value, tangent) = p33_jvp(s, n, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p34 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p34(s: &Vec<f64>, mut f: [f64; 3], n: usize) -> f64 {
    for j in (0..=n).rev() {
        let d = 0.7_f64.sin_cos().0.max(f[1]) * ((1.8 + 1.9_f64) % 1.3);
        for (i, q) in f.iter().enumerate() {
            let mut q8 = (2.0 + (s[i % s.len()] * s[i]).cos()).cbrt();
            let u = 0.6 * ((*q).clamp(-0.8, 1.1) * (*q - q8));
            if i == 1 {
                q8 += (0.1389 * u).sin();
                let mut pair = (
                    (0.0667 * (0.2778 * ((q8 + q8) * (f[0] * u)))).atan(),
                    f[i],
                );
                let mut saved_x = [[0.5 * (1.2 + pair.0.cos()).recip(); 2]; 3];
            } else if ((1.3 + 0.5_f64.sin()).powf(0.6) < *q) && (n > 3) {
                for i15 in 0..=j {
                    let mut b = f64::max(d.sin().sinh(), q8);
                    b /= (1.7 + b.sin());
                }
                let saved_x = [(0.5405 * (f[i % f.len()] / (0.5 + u.abs())).hypot(0.7))
                    .cos(); 3];
            }
        }
        f = [(0.526 * (d * d)).tanh(), f[1] * f[2], f[0] / (1.7 + d.sin())];
        'b19: {
            let mut m = f.len() % 2;
            {
                let part = &mut f[1..];
                part[j % 2] = 0.6 * part[j % 2] + 0.3 * (0.5 * (d * d).sin()).ln_1p();
                let mut c = 0.1912 * (d - part[0]).mul_add(part[1], d);
                let p = 'b23: {
                    let r24: f64;
                    if part.len() == 0 {
                        r24 = (0.1641 * (c * c * d)).atan();
                    } else {
                        r24 = f64::sin(1.2_f64.copysign(c));
                    }
                    c += (0.8 * c).tanh();
                    if (d + s[n] <= s[0]) || (1.0 / (1.0 + (-s[n]).exp()) >= c) {
                        break 'b23 c.min(s[m]);
                    }
                    let p: f64 = if r24.tanh() < r24 {
                        (if (if c / 3.0 >= s[n] { d } else { c }) > (m as f64) {
                            part[m]
                        } else {
                            part[1]
                        }) - c * c
                    } else {
                        1.6
                    };
                    0.2963 * (s[j] * s[m] * (s[0] * c))
                };
                part.fill((0.1429 * (p / (0.5 + s[3].abs())).mul_add(p, s[n])).atan());
            }
            if -d >= f[0] {
                break 'b19;
            }
            f[m] += (0.5797 * ((d + f[m]) * 1.0)).cos();
            let mut sum28 = 0.0_f64;
            'l30: for j29 in 0..2 {
                let mut scratch28 = vec![0.4_f64; 2];
                if (scratch28[m] + f[m % 3] >= d) || (d * d <= 1.0_f64) {
                    scratch28[1]
                        += (0.1932 * ((f[m] + d) * ((n as f64) * (m as f64)))).cos();
                }
                scratch28[1] = 0.3788
                    * (1.1 - s[0] + f64::max(scratch28[0], (j29 * 3) as f64)
                        + (f[m] * d).tanh());
                sum28 += scratch28[1] * (0.5128 * d);
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total35 = 0.0;
    for i in 0..f.len() {
        total35 += f[i] * (i as f64 + 0.5);
    }
    (total35).sin() + total + f[1]
}
pub const CASE: Case = Case { name: "p34", floats: 7, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let value = p34(s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, gradient) = p34_grad(s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p34_grad_into(s, f, n, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let (value, pullback) = p34_vjp(s, f, n); let (d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, tangent) = p34_jvp(s, f, n, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let n = n; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let (value, gradient, product) = p34_hvp(s, f, n, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p35 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p35(x: f64, s: &Vec<f64>, e: (f64, f64), rows: &[[f64; 2]]) -> f64 {
    let mut zs = s.to_vec();
    let mut ws = zs.clone();
    zs[s.len() % 4] -= (2. * ((ws.len() + 3) as f64).clamp(-0.8, 1.1).cos()).sin();
    for i in (0..4).rev() {
        ws[i] = 0.060 * e.0.sin() * zs[i] + 0.060 * zs[i] * zs[i] + 0.7 * ws[i];
    }
    for j in (0..4).rev() {
        ws[j] = 0.060 * zs[j] * zs[j] + 0.060 * zs[j] + 0.3 * ws[j]
            + 0.060 * e.1.sin() * j as f64 / 9.0;
    }
    'b9: {
        ws[2] *= (1. * ((1.3 + ws[1].sin()).powf(0.6) * 0.8_f64.sin())).tanh();
        if 1.0 / (1.0 + (-e.0).exp()) <= s[3] {
            break 'b9;
        }
        for i in 0..zs.len() {
            let v1 = if f64::min(e.1, 0.1) >= ws[i] {
                e.0 * ((s.len() * 2) as f64)
                    - f64::atan2(
                        ws[(((3.0 * e.1).abs() as usize) + 1) % ws.len()],
                        2.1 + 0.4_f64.sin(),
                    )
            } else {
                1.9 + rows[i][i % 2] - (0.4 + ws[2])
            };
            let mut m12 = 0;
            let a = loop {
                m12 += 1;
                let mut o14 = 0;
                'l16: while o14 < 4 {
                    let mut p = 0.1106
                        * ((match ws.len() {
                            0..=1 => v1,
                            3 => 0.5,
                            _ => i as f64,
                        }) + 0.0_f64)
                            .max(rows[i][1]);
                    let mut d = 0.8333
                        * (1.5
                            + 0.1_f64
                                .max(zs[((3.0 * 0.6_f64).abs() as usize) % zs.len()])
                                .powi(2))
                            .ln();
                    let mut b = (({
                        let d20 = -(((3.0 * s[o14]).abs() as usize) as f64)
                            .cos()
                            .mul_add(p, p);
                        ws[1]
                    })
                        .tanh() * 0.8)
                        .exp();
                    o14 += 1;
                }
                let mut both = [[
                    ws[i] * 0.9 * (x / (1.5 + v1 * v1)),
                    (0.9_f64.tanh() * 0.8).exp().sin().exp_m1(),
                ]; 3];
                let b = rows[o14 % 4][o14 % 2] / 3.0 * ws[i];
                if (1.3 + (ws.len() as f64).sin()).powf(0.6) <= both[2][1] {
                    break (0.224 * (ws[i] * zs[i] / 2.0)).cos();
                }
                if m12 >= 4 {
                    break (0.0868 * ((m12 as f64) * b + v1.atan())).cos();
                }
            };
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total28 = 0.0;
    for i in 0..zs.len() {
        total28 += zs[i] * (i as f64 + 0.5);
    }
    let mut total30 = 0.0;
    for i in 0..ws.len() {
        total30 += ws[i] * (i as f64 + 0.5);
    }
    0.3 * e.1 + total30 + e.0 + total28 + 0.7 * total + x + ws[0 % 4]
}
pub const CASE: Case = Case { name: "p35", floats: 15, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let value = p35(x, s, e, rows); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, gradient) = p35_grad(x, s, e, rows); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_e = (f64::NAN, f64::NAN); let mut d_rows = vec![[f64::NAN; 2]; 4]; let value = p35_grad_into(x, s, e, rows, &mut d_x, &mut d_s, &mut d_e, &mut d_rows); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let (value, pullback) = p35_vjp(x, s, e, rows); let (d_x, d_s, d_e, d_rows) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_rows)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, tangent) = p35_jvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let e = (v[5], v[5 + 1]); let rows = &[[v[7], v[7 + 1]], [v[9], v[9 + 1]], [v[11], v[11 + 1]], [v[13], v[13 + 1]]][..]; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_e = (direction[5], direction[5 + 1]); let t_rows = &[[direction[7], direction[7 + 1]], [direction[9], direction[9 + 1]], [direction[11], direction[11 + 1]], [direction[13], direction[13 + 1]]][..]; let (value, gradient, product) = p35_hvp(x, s, e, rows, t_x, t_s, t_e, t_rows); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p36 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p36(rows: &[[f64; 2]], y: f64, n: usize) -> f64 {
    let mut g = (n as f64).sin() * (2 as f64).abs();
    let mut o = n % 3;
    for j in (1..4).step_by(2) {
        let mut sum7 = 0.0_f64;
        for j8 in 0..j.min(4) {
            let mut saved_x = vec![(0.625 * (0.1_f64 - (g + 0.6))).atan(); j % 4 + 1];
            sum7
                -= ({
                    let c: f64 = 0.3;
                    (1.0 + c * c).sqrt() * c.atan()
                });
        }
        let mut saved_x = vec![
            (0.2472 * (0.5 * 0.3_f64 + (1.7 + sum7))).cos(), (0.8 + g).sin().sinh(),
            (0.3205 * sum7).cos()
        ];
        let mut sum14 = 0.0_f64;
        for _ in 0..2 {
            for i in 0..2 {
                let mut scratch14 = vec![0.0_f64; 2];
                if (sum7 < g) && (i == 1) {
                    scratch14[i] = 0.6 * scratch14[i]
                        + 0.3 * (0.5 * ((g + 1.5) * (i as f64).asinh())).atan();
                }
                sum14 += scratch14[i] * (1.3333 * y).cos();
                scratch14[i] = (scratch14.len() as f64).cos().max(0.6)
                    / (0.3 * 0.4_f64).exp();
                sum14 += scratch14[i] * (0.8 * saved_x[o]).atan();
            }
        }
        {
            let at = &mut saved_x[1];
            *at += f64::cos(1.6667 * (1.8 / (1.5 + sum14 * sum14)));
            match o {
                0 => {
                    let mut t = [
                        ((*at / (1.5 + 0.6 * 0.6)).sin().sinh(), y),
                        (
                            (0.08 * (1.8 / (0.5 + 0.9_f64.abs()) + (1.4 - sum14))).sin(),
                            sum7 * 1.0_f64.tanh(),
                        ),
                    ];
                    g = (0.1675
                        * (sum7 - (3 as f64)
                            + (2.0 + rows[0][((3.0 * 0.4_f64).abs() as usize) % 2].cos())
                                .cbrt() - -g.sin().sinh()))
                        .tanh();
                }
                1 => {
                    let mut v1 = (1.5 + 0.8_f64.powi(2)).ln().abs();
                    let mut ys = vec![vec![0.5_f64; 2]; 3];
                }
                _ => {
                    let mut ys = [0.0_f64; 4];
                }
            }
            let mut sum23 = 0.0_f64;
            for _ in 0..2 {
                for i in 0..3 {
                    let mut scratch23 = vec![0.4_f64; 3];
                    scratch23[i] /= 2.0;
                    scratch23[i] += (0.4 * (*at + scratch23[o]).abs()).atan();
                    sum23 += scratch23[i] * (0.8 * *at).sin();
                    sum23 += scratch23[i] * (0.6667 * (j as f64)).cos();
                }
            }
            let a = match 3 {
                0 => o as f64,
                1 => break,
                _ => (0.3478 * (1.9_f64 * g - 1.0 / (1.0 + (-*at).exp()))).tanh(),
            };
        }
    }
    0.3 * y + (g).sin()
}
pub const CASE: Case = Case { name: "p36", floats: 9, primal: |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let value = p36(rows, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, gradient) = p36_grad(rows, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p36_grad_into(rows, y, n, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let (value, pullback) = p36_vjp(rows, y, n); let (d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, tangent) = p36_jvp(rows, y, n, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let rows = &[[v[0], v[0 + 1]], [v[2], v[2 + 1]], [v[4], v[4 + 1]], [v[6], v[6 + 1]]][..]; let y = v[8]; let n = n; let t_rows = &[[direction[0], direction[0 + 1]], [direction[2], direction[2 + 1]], [direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]]][..]; let t_y = direction[8]; let (value, gradient, product) = p36_hvp(rows, y, n, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p37 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p37(x: f64, y: f64) -> f64 {
    let mut zs = vec![
        x * 0.4 * y.powi(3), (0.6667 * (if (2 > 0) && (0.4 + x >= 1.3_f64) { (1.5 + y
        .powi(2)).ln() } else { x + y })).sin()
    ];
    let mut sum4 = 0.0_f64;
    for j in 0..3 {
        {
            let part = &mut zs[..];
            part[0] *= (0.381 * (part[1] * y + y.min(y))).sin();
            let mut scratch7 = vec![0.0_f64; 4];
            let mut sum7 = 0.0_f64;
            for i in 0..4 {
                scratch7[3 - i] = (scratch7[3 - i] * scratch7[i]).sin();
                let d_x = (scratch7[3 - i] * y).sin();
                scratch7[3 - i] = d_x;
                let v1 = (scratch7[3 - i] * y).sin();
                if (scratch7[1] * part[1] < (i as f64))
                    || (v1 / (0.3 * v1).exp() < scratch7[i])
                {
                    scratch7[3 - i]
                        += (0.4
                            * ((match scratch7.len().min(2) {
                                0 => scratch7[scratch7.len() - 1],
                                1 => part[1],
                                _ => scratch7[j],
                            }) - f64::max(scratch7[i], d_x)))
                            .cos();
                }
                sum7 += scratch7[3 - i] * v1;
            }
            match j.min(2) {
                2 => continue,
                0 => {
                    let mut ys = [[(0.6667 * (y - y)).atan(); 2]; 3];
                }
                _ => {
                    let mut h = (0.4762
                        * (1.9_f64.sin().sinh()
                            * (1.0 + scratch7[j] * scratch7[j]).sqrt()))
                        .cos();
                    return 0.3 * y + sum7 + 0.5 * x + scratch7[2];
                }
            }
            let mut d_x = 0.1163 * -(y + sum7);
        }
        let mut m = [((y).sin(), 0.7 * x), (0.7 * y, (y + x).cos())];
        sum4 -= (0.2511 * (((j + 2) as f64) / 2.0 + y * y).abs()).tanh();
    }
    let mut zs18 = vec![vec![(0.5 * x.sin()).ln_1p(); 2]; 3];
    let mut r = (0.1667
        * ((if zs[1] - 1.7 > zs[1] { 0.6_f64 } else { sum4 }) - sum4 * y))
        .sin();
    zs18[2][0] = 0.6 * zs18[2][0] + 0.3 * (0.5435 * (f64::min(r, zs[1]) - (1.0 - 1.1)));
    let mut d_x = sum4.min(x).sin().sinh();
    let mut total = 0.0;
    for i in 0..zs.len() {
        total += zs[i] * (i as f64 + 0.5);
    }
    0.3 * r + d_x + y + 0.6 * x + sum4 + total + zs[1]
}
pub const CASE: Case = Case { name: "p37", floats: 2, primal: |v, n, flag| { let x = v[0]; let y = v[1]; let value = p37(x, y); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let y = v[1]; let (value, gradient) = p37_grad(x, y); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let y = v[1]; let mut d_x = f64::NAN; let mut d_y = f64::NAN; let value = p37_grad_into(x, y, &mut d_x, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let y = v[1]; let (value, pullback) = p37_vjp(x, y); let (d_x, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, tangent) = p37_jvp(x, y, t_x, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let y = v[1]; let t_x = direction[0]; let t_y = direction[1]; let (value, gradient, product) = p37_hvp(x, y, t_x, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p38 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p38(x: f64, mut f: Vec<f64>, flag: bool) -> Vec<f64> {
    let mut xs = f.clone();
    let mut p = (0.5333 * (-x / (0.3 * 0.4_f64).exp())).tanh();
    let mut k6 = 0;
    loop {
        k6 += 1;
        let v1: f64 = 0.3;
        if !flag {
            break;
        }
        if k6 >= 4 {
            break;
        }
    }
    for j in 0..xs.len() {
        'l10: for c in f.iter().rev() {
            let p = 0.7 * (x * 1.3 + *c / (0.3 * 0.4_f64).exp());
            xs[j] -= (1.4 * (f[f.len() - 1].sin_cos().0 / (1.7 + f[1].sin()))).atan();
            let mut r = (0.5013 * p).sin();
        }
        f[j % 4] += (0.56 * (p.copysign(p) / (1.7 + (k6 as f64).sin()))).tanh();
    }
    'l14: for (d_x, b) in f.iter().zip(xs.iter()) {
        if 1.0_f64 / (1.5 + 1.8 * 1.8) < (k6 as f64) {
            break;
        }
        let mut sum17 = 0.0_f64;
        'l18: for i in 0..k6.min(4) {
            let saved_x = [f64::atan2(1.1_f64.abs(), 2.1 + p.sin()); 2];
            match i {
                2 => {
                    'l22: for &a in saved_x.iter() {
                        let mut ys = vec![
                            (0.4 * (xs[i] * 0.2_f64.sin().exp_m1())).atan(), 0.1 *
                            ((saved_x[0] - p) * (saved_x[xs.len() % saved_x.len()] - a)),
                            (0.4444 * (x * p * 0.5_f64.hypot(0.7))).tanh(), f[1]
                        ];
                        ys[i] = *b;
                        let mut r = (0.127
                            * (saved_x[1] - (ys.len() as f64) + a * ys[i]))
                            .tanh();
                    }
                }
                0 => {}
                _ => {}
            }
            let mut m = (saved_x.len() + 2) % 5;
            sum17
                += (0.1154
                    * (((xs.len() as f64) - p / (1.5 + saved_x[0] * saved_x[0]))
                        * (1.3 + p.sin()).powf(0.6)))
                    .cos();
        }
        p = (0.0104
            * ((1.4_f64 - 1.6) * f64::max(sum17, sum17)
                * (xs[1] / (0.5 + (k6 as f64).abs()) / (0.5 + xs[k6.min(2) % 4].abs()))))
            .tanh();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..xs.len() {
        total += xs[i] * (i as f64 + 0.5);
    }
    vec![0.3 * total + (p).sin() + (x).sin() + xs[2], 0.3 * p + x + total + f[2]]
}
pub const CASE: Case = Case { name: "p38", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let value = p38(x, f, flag); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let (value, pullback) = p38_vjp(x, f, flag); let (d_x, d_f) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let (value, tangent) = p38_jvp(x, f, flag, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p39 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p39(s: &Vec<f64>, mut f: [f64; 3], y: f64) -> Vec<f64> {
    let mut pair = (
        (
            f64::atan2(s[0].abs(), 2.1 + y.sin()),
            (0.381 * (f[(2 * 2).min(2) % f.len()] * (s[2] + ((1 + 1) as f64)))).tanh(),
        ),
        (0.4667 * ((y - y) / (1.7 + s[0].sin()))).atan(),
    );
    pair = pair;
    pair.0.1 /= (1.7 + pair.1.sin());
    f = [
        (pair.1.tanh() * 0.8).exp(),
        (0.0667 * (0.96 * ((1.2 + 1.4_f64.cos()).recip() * (pair.0.0 * pair.0.1))))
            .tanh(),
        (0.6667
            * (if (pair.0.0.tanh() * 0.8).exp() <= pair.1 {
                match 0 {
                    0..=1 => pair.1,
                    3 => pair.0.0,
                    _ => pair.1,
                }
            } else {
                f[2] - f[2]
            }))
            .tanh(),
    ];
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total10 = 0.0;
    for i in 0..f.len() {
        total10 += f[i] * (i as f64 + 0.5);
    }
    vec![
        pair.0.0 + total10 + 0.5 * y + pair.0.1 + total + pair.1 + f[1], pair.0.0 +
        total10 + (y).sin() + 0.6 * pair.1 + 0.7 * pair.0.1 + (total).sin() + f[((3.0 *
        pair.0.1).abs() as usize) % 3]
    ]
}
pub const CASE: Case = Case { name: "p39", floats: 8, primal: |v, n, flag| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let value = p39(s, f, y); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let (value, pullback) = p39_vjp(s, f, y); let (d_s, d_f, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4].to_vec(); let f = [v[4], v[4 + 1], v[4 + 2]]; let y = v[7]; let t_s = &direction[0..4].to_vec(); let t_f = [direction[4], direction[4 + 1], direction[4 + 2]]; let t_y = direction[7]; let (value, tangent) = p39_jvp(s, f, y, t_s, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p40 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p40(x: f64, rows: &[[f64; 2]], io: &mut [f64], n: usize) -> f64 {
    'l5: for i in (n + 1..4).rev() {
        if i > 3 {
            let mut ws = vec![
                (0.1778 * ((n as f64) * x / (0.3 * (n as f64)).exp())).sin(); 2
            ];
            let mut u: f64 = (0.1667
                * ((match i {
                    0 => x,
                    1 => x,
                    _ => i as f64,
                }) * (ws[1] + x)))
                .sin();
        } else if 0.8_f64.hypot(0.7) > 0.2 {
            let v1 = match i {
                1 | 2 => io[1] * io[io.len() - 1] - rows[2][0].asinh(),
                0 => f64::sin(x) + (1.5 + x.powi(2)).ln(),
                _ => 1.6_f64.abs() + x * io[3],
            };
            let mut v1 = f64::max(x.abs(), x);
        } else {
            for j in 0..3 {
                io[j] = 0.100 * x.sin() * io[j + 1] + 0.100 * io[j] * io[j]
                    + 0.100 * io[j + 1] * io[j + 1] + 0.7 * io[j];
            }
        }
        io[i] /= (0.3 * x).exp();
        let mut c = (0.4444 * (io[((n * 3) + 2) % io.len()] + (x + x))).tanh();
    }
    let mut total = 0.0;
    for i in 0..io.len() {
        total += io[i] * (i as f64 + 0.5);
    }
    0.3 * x + total + io[n]
}
pub const CASE: Case = Case { name: "p40", floats: 13, primal: |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let value = p40(x, rows, io, n); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let (value, gradient) = p40_grad(x, rows, io, n); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_x = f64::NAN; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_io = vec![0.0; 4]; let value = p40_grad_into(x, rows, io, n, &mut d_x, &mut d_rows, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p40_vjp(x, rows, io, n); let (d_x, d_rows) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_rows), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, tangent) = p40_jvp(x, rows, io, n, t_x, t_rows, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let rows = &[[v[1], v[1 + 1]], [v[3], v[3 + 1]], [v[5], v[5 + 1]], [v[7], v[7 + 1]]][..]; let io = &mut v[9..13].to_vec()[..]; let n = n; let t_x = direction[0]; let t_rows = &[[direction[1], direction[1 + 1]], [direction[3], direction[3 + 1]], [direction[5], direction[5 + 1]], [direction[7], direction[7 + 1]]][..]; let t_io = &mut direction[9..13].to_vec()[..]; let (value, gradient, product) = p40_hvp(x, rows, io, n, t_x, t_rows, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p41 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p41(x: f64, lent: &mut Vec<f64>, flag: bool) -> Vec<f64> {
    let v1 = (if x * 1.1 > x { lent[0] } else { x }) * (lent[0 % lent.len()] + lent[2])
        * lent[lent.len() - 1];
    for &u in lent.iter() {
        if lent[1] + u <= v1 {
            let mut pair = (-lent[2], lent[1]);
            let p = if pair.1 * lent[2] < pair.1 {
                continue;
            } else {
                (0.112 * (pair.0 * ((3 + 2) as f64) / (1.7 + u.sin()))).tanh()
            };
        } else {
            'b6: {
                let a = (0.5 * 0.1_f64.sin()).ln_1p().copysign(v1);
                if !flag {
                    break 'b6;
                }
                'b8: {
                    let mut v19 = lent[1].sin().sin().sinh();
                    if (lent[lent.len() - 1] + 1.2 >= x)
                        || (lent[0] * 1.2_f64 > (1 as f64))
                    {
                        break 'b8;
                    }
                    let mut xs = lent.to_vec();
                    xs[0] -= (2. * (0.2 * xs[((3 + 3) * 1) % 4]).tanh()).cos();
                }
                let mut k12 = 0;
                while k12 < 4 {
                    let mut u14 = (0.4883 * (0.0439 * (a * a)).sin().powi(3)).atan();
                    k12 += 1;
                }
            }
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    vec![0.3 * total + 0.4 * x + 0.5 * v1 + lent[0], x + total + v1 + lent[3]]
}
pub const CASE: Case = Case { name: "p41", floats: 5, primal: |v, n, flag| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let value = p41(x, lent, flag); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let mut d_lent = weights[2..6].to_vec(); let (value, pullback) = p41_vjp(x, lent, flag); let d_x = pullback(vec![weights[0], weights[1]], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let lent = &mut v[1..5].to_vec(); let flag = flag; let t_x = direction[0]; let t_lent = &mut direction[1..5].to_vec(); let (value, tangent) = p41_jvp(x, lent, flag, t_x, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: None, };
}

pub mod p42 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p42(x: f64, s: &[f64], n: usize, flag: bool) -> f64 {
    if 1.7 + s[n] >= 1.2 {
        return 0.3 * x + s[n];
    }
    let mut pair = (
        (0.7 * x, x),
        if ((3.0 * x).abs() as usize) != 1 { x.abs() } else { x * x },
    );
    let d_x: f64 = pair.1.sin().sinh() / (0.5 + 1.2_f64.abs()) / 3.0;
    let mut ys = [[x.sin_cos().0; 2]; 3];
    let mut sum12 = 0.0_f64;
    let mut own12 = [0.0_f64; 3];
    for j in 0..3 {
        for slot in 0..3 {
            own12[slot] = (0.4667 * ((s[j] - s[0]) / 3.0)).cos() * (slot as f64 - 0.5);
        }
        own12 = own12;
        for h in own12.iter() {
            if !flag {
                return pair.1 + 0.4 * *h + 0.5 * d_x + (x).sin() + 0.7 * pair.0.1
                    + 0.8 * pair.0.0 + own12[j];
            }
            let mut saved_x = vec![
                (0.2021 * (d_x / 3.0 + (1.2 + 1.8_f64.cos()).recip())).cos(), (0.32 *
                ((ys[0] [1] + own12[2]) * f64::sin(own12[j]))).cos(), 0.9_f64,
                f64::sin(own12[j] / (0.3 * 0.4_f64).exp())
            ];
        }
        sum12
            += (0.2133
                * (match own12.len() {
                    0..=1 => own12[j].clamp(-0.8, 1.1),
                    3 => ys[j][0] * own12[j],
                    _ => (0.5 * s[s.len() - 1].cos()).asin(),
                })
                    .min(pair.1))
                .cos();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    x + total + sum12 + 0.6 * pair.1 + 0.7 * pair.0.1 + 0.8 * pair.0.0 + s[n]
}
pub const CASE: Case = Case { name: "p42", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let value = p42(x, s, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, gradient) = p42_grad(x, s, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let value = p42_grad_into(x, s, n, flag, &mut d_x, &mut d_s); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let (value, pullback) = p42_vjp(x, s, n, flag); let (d_x, d_s) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, tangent) = p42_jvp(x, s, n, flag, t_x, t_s); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &direction[1..5]; let (value, gradient, product) = p42_hvp(x, s, n, flag, t_x, t_s); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p43 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p43(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    match f.len() {
        0 => {
            f[0] = (0.6
                * ((1.2 + (1.0 / (1.0 + (-x).exp())).cos()).recip()
                    / (1.5 + f[1] * f[1])))
                .sin();
            let [a, d_x, v1] = f;
        }
        1 => {
            'l8: for d_x in f.iter() {
                if !(!(*d_x <= *d_x)) {
                    let mut k10 = 0;
                    let r = loop {
                        k10 += 1;
                        if k10 >= 4 {
                            break (0.6667 * (x.sin() * (f[0] - f[0]))).sin();
                        }
                        let mut ys = vec![
                            (0.6667 * (* d_x - * d_x).min(* d_x)).sin(), (0.6667 * ((*
                            d_x - * d_x) * (k10 as f64).sin())).sin(), (0.6154 * (* d_x *
                            * d_x + f[1].cos())).cos()
                        ];
                        let mut u = x;
                        if ys.len() != 3 {
                            break (0.1778 * (u + u + u * u)).atan();
                        }
                    };
                } else {
                    if n == 2 {
                        return x + 0.4 * *d_x + f[0];
                    }
                    let mut saved_x = vec![
                        0.4861 * (* d_x / (1.7 + (* d_x).sin()) - (* d_x + 1.5)), ((n +
                        2) as f64).sin_cos().0, 0.5102 * (f[2] - 0.4 + (* d_x - s[(n * 2)
                        % 4])), (0.4444 * (f[1] / (0.5 + f[0].abs()) - - s[s.len() - 1]))
                        .cos()
                    ];
                }
            }
        }
        _ => {
            for i in (n + 1..4).rev() {
                if i == 3 {
                    if x * (i as f64) <= 1.6_f64 {
                        let r = (0.5 * x.sin()).ln_1p() / (0.3 * s[i]).exp()
                            + f[0] * 1.2 * (x - s[n]);
                        let mut d = (0.1176 * (r.sin().sinh() - (r + r))).sin();
                    }
                    for v1 in f.iter() {
                        let saved_x = vec![
                            0.5051 * (* v1 / (0.3 * * v1).exp() - 0.5_f64.sin().sinh()),
                            (0.1667 * ((x + (f.len() as f64)) * (match (f.len() + 2) { 1
                            | 2 => 1.3, 0 => * v1, _ => 1.6, }))).atan(), (0.625 * ((0.5
                            + * v1) * (i as f64).atan())).atan()
                        ];
                        let zs = [
                            0.5556 * (*v1 * (i as f64) * 0.3_f64.sin()),
                            0.8065 * (saved_x[2].copysign(1.0) - 0.6),
                        ];
                    }
                    let mut xs = if i > 0 {
                        [
                            (0.5 * (f[2] + ((i * 2) as f64)).sin()).ln_1p(),
                            (0.4762 * (x + 1.8 * x)).cos(),
                        ]
                    } else {
                        [
                            (0.1975 * (x * f[f.len() - 1] * ((i as f64) * x))).cos(),
                            (1.3 + (x - x).sin()).powf(0.6),
                        ]
                    };
                }
                let mut scratch23 = vec![0.4_f64; 2];
                let mut sum23 = 0.0_f64;
                for j in 0..2 {
                    scratch23[1] = (scratch23[1] * scratch23[j]).sin();
                    if (j as f64).hypot(0.7) < x {
                        scratch23[1] = 0.6 * scratch23[1]
                            + 0.3
                                * (0.8333
                                    * (if f[scratch23.len() % f.len()] < s[3] {
                                        x + x
                                    } else {
                                        x.hypot(0.7)
                                    }));
                    }
                    sum23 += scratch23[1] * (1.3333 * x).tanh();
                    sum23 += scratch23[1] * (1.3333 * x).cos();
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
    0.3 * total + 0.4 * x + f[f.len() - 1]
}
pub const CASE: Case = Case { name: "p43", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p43(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p43_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p43_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p43_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p43_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p43_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p44 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p44(x: f64, mut f: [f64; 3], n: usize) -> f64 {
    let mut both = ((1.0 + x * x).sqrt().max(0.7), 0.7407 * (x.abs() * (x * x)));
    let mut sum7 = 0.0_f64;
    let mut own7 = [0.0_f64; 3];
    for j in 0..3 {
        for slot in 0..3 {
            own7[slot] = (0.2 * ((1.0 + x * x).sqrt() * (both.1 - f[2]))).tanh()
                * (slot as f64 - 0.5);
        }
        if (f[j] - own7[j] >= both.1) || ((j * 3) == 2) {
            if (x + f[j] < both.1) || ((own7[j].tanh() * 0.8).exp() <= own7[j]) {
                both.1
                    += (0.2133
                        * (match j {
                            0..=1 => own7[j.min(2) % own7.len()] * f[j],
                            3 => both.1 * own7[own7.len() - 1],
                            _ => {
                                let h = both.1.clamp(-0.8, 1.1);
                                both.0
                            }
                        }))
                        .tanh();
                if (((3.0 * 0.4_f64).abs() as usize) % 2 == 1 || 3 < 2)
                    || (!(f64::max(own7[1], 1.8) <= ((f.len() * 1) as f64)))
                {
                    own7[(j + 3) % 3]
                        += (0.381
                            * (({
                                let v1 = (2.0
                                    + (both.1 + f[((j * 1) + 2) % 3]).tanh().cos())
                                    .cbrt();
                                v1
                            }) - own7[j]))
                            .atan();
                    both.1
                        += (0.1441
                            * (own7[j] / (1.5 + both.0 * both.0) * (1.8 + own7[j])))
                            .cos();
                } else {
                    match j {
                        1 | 2 => break,
                        0 => {
                            let mut both12 = (
                                f[1] * both.1.tanh(),
                                [
                                    0.7 * f[2],
                                    (0.0557 * (both.1 * both.0 * (own7[j] - (j.min(2) as f64))))
                                        .cos(),
                                ],
                            );
                        }
                        _ => {
                            let mut b = (0.7692 * ((j as f64).tanh() + both.0.atan()))
                                .cos();
                        }
                    }
                }
                let mut sum17 = 0.0_f64;
                for j18 in 0..3 {
                    let r = own7[j];
                    sum17
                        += (0.4444
                            * (r - both.1)
                                .tanh()
                                .mul_add(both.1, ((3.0 * 0.4_f64).abs() as usize) as f64))
                            .atan();
                }
            } else if own7.len() != 3 {
                let mut k22 = 0;
                let mut c = both.1;
                let mut o26 = 0;
                let a = loop {
                    o26 += 1;
                    let mut t = (0.2312 * (own7[0] - 1.4 - (c - 1.0))).cos();
                    if c / (1.5 + c * c) < both.0 {
                        break (0.48 * ((own7[j] - c) / (1.5 + c * c))).cos();
                    }
                    if o26 >= 2 {
                        break (0.3333 * (x / (0.5 + c.abs()) * (o26 as f64).asinh()))
                            .tanh();
                    }
                };
            } else {
                let mut scratch30 = [0.0_f64; 3];
                let mut sum30 = 0.0_f64;
                for _ in 0..2 {
                    for i in 0..3 {
                        if (i % 2 == 1 || 3 < 2) && (i.min(2) != 2) {
                            scratch30[i]
                                += (0.1067
                                    * (both.0 / (0.3 * both.1).exp()
                                        * (1.5 + both.1.powi(2)).ln()))
                                    .tanh();
                        }
                        let d_x = (scratch30[i] * own7[1]).sin();
                        scratch30[i] = (0.2182
                            * (scratch30[i] - both.1
                                + scratch30[j] / (1.5 + both.1 * both.1)
                                - d_x.clamp(-0.8, 1.1)))
                            .sin();
                        sum30 += scratch30[i] * d_x;
                    }
                }
                let h = scratch30[j].min(own7[j]) / (0.5 + both.1.abs())
                    * (sum30 / 3.0).sin().exp_m1();
            }
        } else if both.1 <= both.1 {
            both = both;
            for &u in own7.iter() {
                if own7[j] < 0.5 {
                    return 0.3 * both.1 + 0.4 * x + u + 0.6 * both.0 + own7[j];
                }
                if both.0.cos() >= 1.8 {
                    return (x).sin() + 0.4 * both.1 + (both.0).sin() + 0.6 * u + f[j];
                }
            }
        }
        if j < 2 {
            f[j] = (0.3265 * (1.5 + (own7[j] * f[j]).powi(2)).ln().clamp(-0.8, 1.1))
                .atan();
            for j37 in 1..3 - 1 {
                f[j37 - 1] = 0.040 * own7[j37 - 1] * own7[j37 - 1] + 0.040 * own7[j37]
                    + 0.040 * own7[j37 + 1] + 0.5 * f[j37 - 1]
                    + 0.040 * both.1.sin() * j37 as f64 / 9.0;
            }
            f = if 1.9 / (0.5 + both.1.abs()) > f[j] {
                [
                    0.8_f64.cos().asinh(),
                    (0.1709 * ((own7.len() as f64) + (j as f64) + (both.1 - 1.2))).cos(),
                    (0.625 * both.1.copysign(both.1).hypot(0.7)).sin(),
                ]
            } else {
                [f64::min(0.5_f64, 0.9 * (j as f64)); 3]
            };
        } else {
            if !((j as f64) > f[0]) {
                if (x - 1.8 >= (n as f64)) && (both.0 - both.0 < both.1) {
                    let mut c = (0.4 * (both.1 + both.1)).cos();
                } else if 1.0 + own7[((3.0 * 0.4_f64).abs() as usize) % own7.len()]
                    >= both.1
                {
                    both.1 += (1.8182 * 1.1_f64).tanh();
                    both = both;
                } else {
                    own7[j % 3] /= (0.5 + both.1.abs());
                    own7[f.len().min(2) % 3] = j as f64;
                }
                if (both.0 + both.1 <= (own7.len() as f64)) || (both.0 - f[j] >= both.1)
                {
                    own7[j] *= (0.32 * (own7[j] - both.1)).sin();
                    own7[j] = 0.4717
                        * (1.7_f64.sin()
                            * (f[1] * (j as f64) + (both.0.tanh() * 0.8).exp()));
                    both.0
                        += (0.1758 * (f[f.len() - 1].sin().exp_m1() - own7[j] * both.1))
                            .tanh();
                } else if both.1.sin().exp_m1() > both.1 {
                    own7[j]
                        += (0.8
                            * ({
                                let d_x: f64 = (2.0 + (1.0_f64.max(0.4) + f[j]).cos())
                                    .cbrt();
                                both.1
                            }))
                            .sin();
                } else {
                    own7[j] = 0.6 * own7[j]
                        + 0.3 * (0.2333 * (both.0 / 2.0 + (both.0 + both.0))).cos();
                    let mut xs = if j > 1 {
                        [
                            0.9_f64,
                            f64::atan2(f64::max(both.1, 0.2_f64), 2.1 + both.1.sin()),
                        ]
                    } else {
                        [
                            0.1778 * (both.0 * own7[own7.len() - 1] * f[j % 3]),
                            (0.1067
                                * (own7[j] / (0.3 * 0.4_f64).exp() / (0.5 + own7[j].abs())))
                                .sin(),
                        ]
                    };
                }
            } else {
                own7[1] = (0.25
                    * (-both.1.abs()
                        * (((j + 3) as f64).sin().sinh()
                            + (1.3 + both.0.sin()).powf(0.6))))
                    .atan();
                if f[2] + own7[j] < both.1 {
                    let ok = j != 3;
                    f[j] = f64::sin(both.1 - both.0).clamp(-0.8, 1.1);
                    let mut zs = vec![0.0_f64; j % 4 + 1];
                }
            }
            let mut xs = own7;
        }
        for d_x in own7.iter_mut() {
            *d_x = 0.6 * *d_x + 0.3 * (-0.5_f64 * (f[j % f.len()] - f[j]));
            if j > 1 {
                f[2] = (0.1871
                    * ((if !(*d_x - *d_x >= 0.7) { f[j] * f[j] } else { 0.3 + x })
                        * ((0.5 * (j as f64).sin()).ln_1p()
                            * (1.0 + *d_x * *d_x).sqrt())))
                    .sin();
                if (j == 2) && (j < 2) {
                    return (both.1).sin() + x + *d_x + (both.0).sin() + f[0];
                }
                for i in (0..n).rev() {
                    both = (
                        both.0,
                        (0.3175
                            * (f[((3.0 * 0.4_f64).abs() as usize) % 3] * 1.4_f64
                                * (f[2] + f[i])))
                            .sin(),
                    );
                }
            }
            let mut o46 = 0;
            let d_x48 = loop {
                o46 += 1;
                if o46 >= 4 {
                    break (0.6667
                        * ((2.0 + (f.len() as f64).cos()).cbrt()
                            - (2.0 + both.1.cos()).cbrt()))
                        .tanh();
                }
                if 1.7_f64.clamp(-0.8, 1.1) <= (f.len() as f64) {
                    f = if f[j] > f[(f.len() + 1) % 3] {
                        [(0.5333 * *d_x).sin(); 3]
                    } else {
                        [
                            (0.7273 * (1.5 + (f[j] * f[0]).powi(2)).ln()).tanh(),
                            (0.2424
                                * (*d_x * 1.2
                                    - (match o46 {
                                        1 | 2 => f[j],
                                        0 => *d_x,
                                        _ => f[j],
                                    })))
                                .sin(),
                            (0.1333 * ((f[n % f.len()] - both.1) * (f[0] * both.1)))
                                .tanh(),
                        ]
                    };
                    f[j] = (0.625
                        * (f64::atan2(both.1 / (0.5 + both.0.abs()), 2.1 + both.0.sin())
                            / (0.5 + 0.2_f64.abs())))
                        .sin();
                } else if (0.5 * both.1.sin()).ln_1p() < *d_x {
                    both.1
                        *= (0.2133 * (f[o46.min(2) % 3] * ((j + 3) as f64) - 0.5 * *d_x))
                            .sin();
                    f = if both.1 / (1.5 + *d_x * *d_x) >= f[j] {
                        f
                    } else {
                        [f64::atan2((1.0 + *d_x * *d_x).sqrt(), 2.1 + both.1.sin()); 3]
                    };
                }
                both.0 = f[0];
                if *d_x * both.1 > both.1 {
                    break (0.32
                        * (match j.min(2) {
                            1 | 2 => both.1 / (0.3 * f[1]).exp(),
                            0 => (*d_x).hypot(0.7),
                            _ => both.1,
                        }))
                        .sin();
                }
            };
        }
        sum7
            += (0.1333
                * (if x - own7[j] <= both.1 {
                    f64::max(own7[1], own7.len() as f64) * -both.1
                } else {
                    (j as f64).sin()
                }))
                .tanh();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * both.0 + (total).sin() + sum7 + (both.1).sin() + f[0]
}
pub const CASE: Case = Case { name: "p44", floats: 4, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let value = p44(x, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, gradient) = p44_grad(x, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let value = p44_grad_into(x, f, n, &mut d_x, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let (value, pullback) = p44_vjp(x, f, n); let (d_x, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, tangent) = p44_jvp(x, f, n, t_x, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let (value, gradient, product) = p44_hvp(x, f, n, t_x, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p45 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p45(x: f64, n: usize) -> f64 {
    let mut saved_x = vec![x; 3];
    let mut t = (0.4878 * (x + 0.1 + saved_x[2])).atan();
    t *= (1. * (1.3 + (0.1 * x).sin()).powf(0.6)).tanh();
    let mut o = n % 3;
    t *= (0.32 * (t * saved_x[o]).asinh()).atan();
    let mut pair = (
        (0.32
            * (if (x * x > t) && (t < 0.2) {
                saved_x[2].sin()
            } else {
                saved_x[o] * saved_x[o]
            }))
            .atan(),
        [t, f64::min(t, t.asinh())],
    );
    for a in &pair.1 {
        let mut zs = pair.1.clone();
    }
    let mut sum11 = 0.0_f64;
    for j in 0..3 {
        let d = pair.0.min(pair.0) * (pair.0 + pair.1[pair.1.len() % 2])
            + ((j as f64).tanh() + (pair.1.len() as f64) / (1.5 + t * t));
        let mut sum14 = 0.0_f64;
        let mut own14 = [0.0_f64; 3];
        for i in 0..3 {
            for slot in 0..3 {
                own14[slot] = (0.4
                    * f64::max(
                        if pair.1[1].abs() > pair.1[(n * 1) % pair.1.len()] {
                            t
                        } else {
                            pair.1.len() as f64
                        },
                        pair.0,
                    ))
                    .atan() * (slot as f64 - 0.5);
            }
            pair.1 = if (j * 1) < 1 {
                pair.1
            } else {
                [0.3333 * (t + pair.1[0] - pair.0); 2]
            };
            if 1.5_f64.sin().exp_m1() <= d {
                sum14
                    += (0.0658
                        * ((0.0475 * (pair.0 * (if (i + 2) == 0 { d } else { t }))).sin()
                            * (pair.0 / (0.5 + t.abs()) * ((j as f64) * 1.9))))
                        .cos();
            }
        }
        sum11 -= (2.0 + (1.3 + 0.1_f64).min(pair.1[pair.1.len() - 1]).cos()).cbrt();
    }
    let mut total = 0.0;
    for i in 0..saved_x.len() {
        total += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..pair.1.len() {
        total += pair.1[i] * (i as f64 + 0.5);
    }
    (x).sin() + 0.4 * total + 0.5 * pair.0 + (t).sin() + sum11 + pair.1[1]
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
    ws[n] -= 0.8 * (1.0 / (1.0 + (-ws[n]).exp()));
    for i in 0..ws.len() {
        let far = !flag;
        for u in ws.iter_mut() {
            *u = 0.6 * *u
                + 0.3 * (if (*u).atan() < *u { y } else { s[(n * 1) % 3] }).abs();
            let ok = s[2] * *u < s[0];
        }
        let mut p = f64::atan2(y * y, 2.1 + x.sin());
        let mut ws13 = [[ws[i]; 2]; 3];
    }
    'l15: for j in n + 1..4 {
        for j17 in 1..3 {
            ws = [
                (y.tanh() * 0.8).exp(),
                x.copysign(y),
                (0.5333 * (x / (0.3 * (j17 as f64)).exp())).sin(),
                (0.5333 * (ws[ws.len() % ws.len()] * 1.5_f64)).atan(),
            ];
            ws[j % 4]
                += (0.3306 * ((y.tanh() * 0.8).exp() + s[j17] / (0.3 * y).exp())).tanh();
            'b19: {
                debug_assert!(y.is_finite());
                let mut m = j % 3;
                if j17.min(2) > 3 {
                    break 'b19;
                }
                let mut u: f64 = y;
                let mut scratch22 = [0.0_f64; 2];
                let mut sum22 = 0.0_f64;
                for _ in 0..2 {
                    for i in 0..2 {
                        scratch22[(i + 1) % 2] = (0.01
                            * (((m * 2) as f64) * u * 0.6_f64.sin()
                                * (((scratch22.len() + 1) as f64) * u
                                    - (scratch22[i] + scratch22[1]))))
                            .atan();
                        scratch22[(i + 1) % 2]
                            += (0.4
                                * (if (!flag) && (u.sin() > (m.min(2) as f64)) {
                                    u.sin()
                                } else {
                                    u + scratch22[i]
                                }))
                                .cos();
                        sum22 += scratch22[(i + 1) % 2] * (0.8 * u).atan();
                    }
                }
            }
        }
        ws[2] += (1.3333 * (s[0] * f64::sin(j as f64))).sin();
        'l27: for v1 in ws.iter() {
            'b29: {
                let mut q = (0.1333 * ((ws[n] - y) * (ws[j % ws.len()] * y))).sin();
                for i in 0..j {
                    let mut d = (0.08
                        * ((1.2 + (*v1).cos()).recip() * (ws[(ws.len() + 3) % 4] - q)))
                        .atan();
                }
                if (0.5 * (ws.len() as f64).cos()).asin() > ws[0] {
                    break 'b29;
                }
                let a = 'b33: {
                    let mut saved_x = ws;
                    let mut t = [
                        [(0.56 * (saved_x[n] / (1.7 + 1.5_f64.sin()))).tanh(); 2],
                        [*v1, (q).sin()],
                    ];
                    if ((3.0 * ws[j]).abs() as usize) % 2 == 1 || 3 < 0 {
                        break 'b33 (0.32 * (-saved_x[n] * -*v1)).tanh();
                    }
                    t[j % 2] = [0.9_f64, saved_x[0] * (*v1).tanh()];
                    saved_x = ws;
                    f64::sin(*v1 - t[1][1])
                };
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total39 = 0.0;
    for i in 0..ws.len() {
        total39 += ws[i] * (i as f64 + 0.5);
    }
    vec![
        total + total39 + 0.5 * x + 0.6 * y + ws[n], 0.3 * total39 + 0.4 * total + y +
        (x).sin() + s[0]
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
    for i in 1..4 {
        f[i] = 0.100 * f[i] * f[i] + 0.100 * f[i - 1] + 0.5 * f[i];
    }
    let saved_x = f;
    let ok = s[2] / (1.7 + (n as f64).sin()) < (((3.0 * 0.4_f64).abs() as usize) as f64);
    for j in (0..=n).step_by(2) {
        let ws = vec![
            (0.5333 * (saved_x[3] * rows[(j + 1) % 4] [0]).clamp(- 0.8, 1.1)).cos(),
            (saved_x[j] / 0.7).tanh(), (0.5 * (x + (match j { 1 | 2 => x, 0 => rows[j]
            [1], _ => saved_x[n], }))).cos(), (0.1892 * (((lent.len() as f64) + 0.4_f64)
            / (1.7 + x.sin()))).cos()
        ];
        if (j as f64) * x >= x {
            continue;
        }
        'l11: for t in lent.iter_mut() {
            *t += (0.25 * ((*t - saved_x[j]) * (saved_x[1] * 0.8))).atan();
            let mut k13 = 0;
            loop {
                k13 += 1;
                let mut ws15 = vec![
                    (0.4 * (if ((ws.len() + 1) as f64) / (0.5 + (* t).abs()) >= * t { (*
                    t).sin() } else { ws[1] - saved_x[(j + 1) % 4] })).sin(), (* t +
                    s[0]) * (0.3 * * t), (0.4762 * (* t * 1.4_f64 / (0.5 + (* t).abs())))
                    .sin()
                ];
                let p = (*t).max(*t).mul_add(ws15[1], rows[3][j % 2]).abs();
                if 1.7_f64.sin().sinh() >= 1.9 {
                    break;
                }
                if k13 >= 4 {
                    break;
                }
            }
        }
    }
    let mut p = 0.5882 * (lent[n] * x - (1.3 + rows[n][1].sin()).powf(0.6));
    if n == 0 {
        if lent[n] * rows[n][n % 2] <= 0.6 {
            return (p).sin() + 0.4 * x + saved_x[n % 4];
        }
        for q in lent.iter_mut() {
            *q = 0.375
                * ((p + *q) / (0.3 * 0.4_f64).exp() / (1.5 + saved_x[n] * saved_x[n]));
            if ok {
                return 0.3 * p + (*q).sin() + x + saved_x[n];
            }
        }
    } else if n == 2 {
        for j in (0..saved_x.len()).rev() {
            lent[0] -= (2. * (1.0 / (1.0 + (-saved_x[n]).exp())).sin_cos().1).tanh();
            let mut zs: Vec<f64> = if (0.9_f64 <= p) || ((n + 3) != 2) {
                saved_x.clone()
            } else {
                vec![
                    (0.3077 * (saved_x[j % saved_x.len()].abs() - (lent[j] - p))).tanh();
                    lent.len()
                ]
            };
            *lent = if j > 2 {
                vec![(0.2222 * (lent[n] + p - (p - p))).tanh(); lent.len()]
            } else {
                lent.clone()
            };
            let mut k22 = 0;
            let h = loop {
                k22 += 1;
                let far = k22 == 3;
                p = zs[0];
                if k22 == 1 {
                    break (1.3 + (zs[0] - zs[2]).sin()).powf(0.6);
                }
                if k22 >= 2 {
                    break (zs[n] - p).sin_cos().0;
                }
            };
        }
    } else {
        match n {
            0..=1 => {
                let mut a: f64 = (0.16
                    * ((p - p)
                        * (if p.mul_add(p, saved_x[n]) <= 0.6 {
                            saved_x[0]
                        } else {
                            p
                        })))
                    .cos();
            }
            3 => {}
            _ => {
                let c = if ok {
                    x
                } else {
                    saved_x[saved_x.len() - 1] - (x - saved_x[n])
                };
            }
        }
        if s.len().min(2) > 2 {
            for _ in 0..1 {
                for j in (0..3).rev() {
                    lent[j] = 0.100 * p.sin() * s[j] + 0.100 * p.sin() * s[j]
                        + 0.7 * lent[j];
                }
            }
        } else {
            if ({
                let a = 0.2429
                    * (((2.0 + p.cos()).cbrt() - p * (lent.len() as f64))
                        * (p + s[n % s.len()] + p));
                p
            }) < x
            {
                let mut sum29 = 0.0_f64;
                for i in 0..n.min(4) {
                    p = 1.0 / (1.0 + (-saved_x[i]).exp());
                    lent[n] += (0.875 * (p.atan() / (1.7 + p.sin()))).sin();
                    let mut state = (
                        (0.5714 * saved_x[saved_x.len() - 1].floor()).tanh(),
                        [
                            (0.4878
                                * (p.clamp(-0.8, 1.1) - f64::atan2(0.6, 2.1 + p.sin())))
                                .cos(),
                            x * rows[0][0].tanh(),
                        ],
                    );
                    sum29
                        += (0.6 * p
                            / (1.5
                                + rows[n][(state.1.len() * 2) % 2]
                                    * rows[n][(state.1.len() * 2) % 2]))
                            .sin();
                }
                let mut v1 = 0.1_f64.sin() - rows[saved_x.len() % 4][1].cos();
            } else if !((n * 1) > 1) {
                'l36: for j in (0..n).rev() {
                    let mut ys = vec![
                        (0.1333 * ((s.len() as f64) * p)).cos(), (0.3636 * (1.5 + (p +
                        saved_x[j]).powi(2)).ln()).tanh(), (0.1569 * ((((n + 3) as f64) -
                        p) * (2.0 + rows[n] [0].cos()).cbrt())).cos()
                    ];
                    ys[0] -= (0.8 * p).tanh();
                }
                let mut t = ((saved_x.len() * 2) as f64).cos() / 0.7;
            } else {
                if ((1.3 + x.sin()).powf(0.6) < p) && ((n + 1) == 3) {
                    let mut v1 = f64::atan2(p, 2.1 + x.sin()).tanh();
                    v1 = 1.8_f64;
                    lent[n] /= (1.7 + p.sin());
                } else {
                    p
                        -= (0.3077
                            * ((if ((3.0 * 0.4_f64).abs() as usize) > 3 { p } else { p })
                                - (x + saved_x[n])))
                            .tanh();
                }
                lent[n] -= (0.4 * (1.2 + (p * p).cos()).recip()).tanh();
            }
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    let mut total43 = 0.0;
    for i in 0..saved_x.len() {
        total43 += saved_x[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * total43 + 0.5 * p + 0.6 * x + saved_x[3]
}
pub const CASE: Case = Case { name: "p47", floats: 20, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let value = p47(x, s, f, rows, lent, n); [flatten(&value), flatten(&lent.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let (value, gradient) = p47_grad(x, s, f, rows, lent, n); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_f = vec![f64::NAN; 4]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_lent = vec![0.0; 4]; let value = p47_grad_into(x, s, f, rows, lent, n, &mut d_x, &mut d_s, &mut d_f, &mut d_rows, &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let mut d_lent = weights[1..5].to_vec(); let (value, pullback) = p47_vjp(x, s, f, rows, lent, n); let (d_x, d_s, d_f, d_rows) = pullback(weights[0], &mut d_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_rows), flatten(&d_lent)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, tangent) = p47_jvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ( [flatten(&value), flatten(&lent.to_vec())].concat(), [flatten(&tangent), flatten(&t_lent.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let f = v[4..8].to_vec(); let rows = &[[v[8], v[8 + 1]], [v[10], v[10 + 1]], [v[12], v[12 + 1]], [v[14], v[14 + 1]]][..]; let lent = &mut v[16..20].to_vec(); let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_f = direction[4..8].to_vec(); let t_rows = &[[direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]], [direction[12], direction[12 + 1]], [direction[14], direction[14 + 1]]][..]; let t_lent = &mut direction[16..20].to_vec(); let (value, gradient, product) = p47_hvp(x, s, f, rows, lent, n, t_x, t_s, t_f, t_rows, t_lent); ([flatten(&value), flatten(&lent.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p48 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p48(s: &[f64], y: f64, n: usize) -> f64 {
    let mut b = y;
    for b5 in s.iter() {
        if s.len() % 2 == 1 || 3 < 3 {
            continue;
        }
    }
    let saved_x = s.to_vec();
    let u = b;
    let mut o9 = 0;
    while o9 < 2 && (s[n] * b < y) {
        o9 += 1;
        let g: f64 = saved_x[n] / (1.7 + u.sin()) / 2.0 * saved_x[n];
        if (saved_x[0] + u < saved_x[0]) && (u / (1.7 + (o9 as f64).sin()) > u) {
            continue;
        }
        let mut sum12 = 0.0_f64;
        for j in 0..3 {
            let mut xs = [[(0.4 * (b + u)).tanh(); 2]; 3];
            sum12
                += (0.1393
                    * ((0.0165
                        * ((if y.sin().exp_m1() >= g { b } else { g })
                            * ((saved_x.len() as f64) + saved_x[o9 % 4])))
                        .cos() + g))
                    .atan();
        }
    }
    b -= (1.3333 * (2.0 + saved_x[0].sin().cos()).cbrt()).tanh();
    let mut ys = vec![0.4 * s[s.len() - 1] / (1.7 + 0.9_f64.sin()); 4];
    let mut both = (
        0.1111
            * (ys[o9] * saved_x[1] * (ys[((3.0 * u).abs() as usize) % ys.len()] + 1.1)),
        u,
    );
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total21 = 0.0;
    for i in 0..saved_x.len() {
        total21 += saved_x[i] * (i as f64 + 0.5);
    }
    let mut total23 = 0.0;
    for i in 0..ys.len() {
        total23 += ys[i] * (i as f64 + 0.5);
    }
    (y).sin() + both.0 + total21 + (total23).sin() + (total).sin() + 0.8 * both.1 + ys[0]
}
pub const CASE: Case = Case { name: "p48", floats: 5, primal: |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let value = p48(s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, gradient) = p48_grad(s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let s = &v[0..4]; let y = v[4]; let n = n; let mut d_s = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let value = p48_grad_into(s, y, n, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let s = &v[0..4]; let y = v[4]; let n = n; let (value, pullback) = p48_vjp(s, y, n); let (d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, tangent) = p48_jvp(s, y, n, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let s = &v[0..4]; let y = v[4]; let n = n; let t_s = &direction[0..4]; let t_y = direction[4]; let (value, gradient, product) = p48_hvp(s, y, n, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p49 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p49(x: f64, mut f: [f64; 3], y: f64, n: usize) -> f64 {
    for i in (0..3).rev() {
        f[i] = 0.100 * f[i] * f[i] + 0.100 * f[i] * f[i] + 0.5 * f[i]
            + 0.100 * y.sin() * i as f64 / 9.0;
    }
    for &v1 in f.iter() {
        if 0.1 * f[n % f.len()] > f[f.len() - 1] {
            if v1.abs() <= f[2] {
                if (if v1 * v1 > f[n % 3] { v1 } else { f[0] }) <= y {
                    let mut both = [
                        [
                            (0.3951 * (f[n % 3] * v1 * (v1 * v1))).cos(),
                            (f[0] - 1.8) / (1.5 + 1.2 * 1.2),
                        ],
                        [
                            (0.6667 * ((v1 + y) * f[n % 3].sin())).sin(),
                            f64::atan2(f[n % f.len()], 2.1 + x.sin()) / 2.0,
                        ],
                        [f[0], (0.2963 * ((x + v1) * (f[n % 3] * v1))).cos()],
                    ];
                }
                let mut sum8 = 0.0_f64;
                for i in 0..n.min(4) {
                    let mut r = v1;
                    let b = {
                        let a = (0.0298
                            * ((r.asinh() + y) * (r * (f.len() as f64) + (0.3 - f[i]))))
                            .atan();
                        a / 2.0
                    };
                    r -= (0.5714 * ((1.3 + y.sin()).powf(0.6) - f[f.len() - 1])).sin();
                    sum8 -= 0.4444 * f64::min(b, y * v1 / (0.3 * 0.4_f64).exp());
                }
                'l14: for i in 0..=n {
                    let mut k = ((3.0 * 0.4_f64).abs() as usize) % 4;
                    let mut c = (0.2222 * ((f.len() as f64) * f[0]).max(f.len() as f64))
                        .sin();
                }
            }
        }
        let mut scratch18 = [0.0_f64; 3];
        let mut sum18 = 0.0_f64;
        for j in 0..3 {
            scratch18[1] = 0.6 * scratch18[1]
                + 0.3
                    * (0.3571
                        * ((match j {
                            1 | 2 => 1.8,
                            0 => f[j],
                            _ => v1,
                        }) + 0.0_f64)
                            .mul_add(scratch18.len().min(2) as f64, j as f64))
                        .sin();
            let mut t = (j as f64).clamp(-0.8, 1.1).sin_cos().0;
            if scratch18.len() == 0 {
                scratch18[1] = 0.0947
                    * ((t + 0.4).powi(3)
                        - (1.2 * scratch18[n % scratch18.len()]).sin().exp_m1());
            }
            t *= (1. * f[j].cos().sin().exp_m1()).sin();
            scratch18[1] = (0.5714 * (scratch18[j] - 1.0 / (1.0 + (-x).exp()))).atan();
            let g = (scratch18[1] * t).sin();
            sum18 += scratch18[1] * 0.1;
        }
        'l24: for j in 0..=n {
            if sum18 + f[((3.0 * scratch18[1]).abs() as usize) % f.len()] > sum18 {
                return 0.3 * sum18 + y + x + 0.6 * v1 + f[1];
            }
            let mut a = (0.3125
                * ((v1 + scratch18[((3.0 * 0.4_f64).abs() as usize) % scratch18.len()])
                    * (0.0003 * sum18.powi(2)).cos()))
                .atan();
        }
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    (x).sin() + (y).sin() + total + f[0]
}
pub const CASE: Case = Case { name: "p49", floats: 5, primal: |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p49(x, f, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p49_grad(x, f, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_f = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p49_grad_into(x, f, y, n, &mut d_x, &mut d_f, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p49_vjp(x, f, y, n); let (d_x, d_f, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p49_jvp(x, f, y, n, t_x, t_f, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = [v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_f = [direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p49_hvp(x, f, y, n, t_x, t_f, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p50 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p50(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    for j in (0..s.len()).rev() {
        let mut v1 = (0.4553 * (s[(s.len() * 2) % 3] / 2.0 + y * s[s.len() % 3])).atan();
        if 1.2_f64.sin().sinh() >= y {
            let mut scratch18 = [0.0_f64; 3];
            let mut sum18 = 0.0_f64;
            for _ in 0..2 {
                for j20 in 0..3 {
                    scratch18[j20] = (0.16
                        * ((scratch18[j20] + v1).min(y) * scratch18[j20]))
                        .sin();
                    let b = (scratch18[j20] * e.1).sin();
                    scratch18[j20] = 0.3 * scratch18[j20] * scratch18[j20]
                        + 0.2 * scratch18[j20].cos();
                    scratch18[j20] = ((0.0464
                        * (e.0 * scratch18[0]
                            * (scratch18[(j.min(2) + 2) % 3]
                                - ((scratch18.len() + 3) as f64))))
                        .tanh()
                        .tanh() * 0.8)
                        .exp();
                    let r = (scratch18[j20] * scratch18[1]).sin();
                    sum18 += scratch18[j20] * (1.3333 * e.0).cos();
                }
            }
            if (n as f64) * v1 >= scratch18[1] {
                v1 *= (v1 * s[j]).tanh();
                if (y >= v1) || (scratch18.len() < 0) {
                    v1
                        -= (1.25
                            * (0.05
                                * ((match n {
                                    0 => x,
                                    1 => scratch18[1],
                                    _ => sum18,
                                }) * sum18.sin().exp_m1()))
                                .atan())
                            .cos();
                    break;
                }
                if ((scratch18.len() + 3) == 0) || (j != 1) {
                    return 0.3 * x + e.1 + v1 + 0.6 * e.0 + sum18 + y + scratch18[1];
                }
            } else {
                if (!(j < 1)) || (s.len() % 2 == 1 || 3 < 1) {
                    scratch18[j % 3] = 0.6 * scratch18[j % 3]
                        + 0.3
                            * (0.1778
                                * (scratch18[0] - v1 - scratch18[0] * scratch18[1]))
                                .atan();
                    let r = (0.0509 * (s[j] - 1.9).powi(3)).cos().cos();
                } else {
                    let (mut b, t) = (
                        (0.1333 * ((e.1 + s[j]) * (v1 / (0.5 + (s.len() as f64).abs()))))
                            .atan(),
                        0.5 * ((1.2 + e.1.cos()).recip() * x.cos()),
                    );
                    let mut b28 = (0.6667 * (y / (0.5 + sum18.abs()))).atan();
                }
            }
        } else {
            if (1.3 + ((s.len() + 1) as f64).sin()).powf(0.6) <= y {
                if 0.3 + e.0 <= s[j] {
                    v1 = 1.0 / (1.0 + (-y).exp());
                    let mut ws = vec![
                        (0.3419 * (e.1 * y - (0.6 + (j as f64)))).sin(), (0.5333 * (x *
                        s[j] - e.0)).atan(), s[j] * (0.3 * s[s.len() % 3]), (- s[j])
                        .copysign(1.3)
                    ];
                } else {
                    let mut state = ((x * 0.5_f64.tanh(), e.0 * y.tanh()), y);
                }
                break;
            } else {
                let mut ys = vec![0.0_f64; n % 4 + 1];
            }
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * total + y + e.0 + x + e.1 + s[2]
}
pub const CASE: Case = Case { name: "p50", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p50(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p50_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p50_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p50_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p50_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p50_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p51 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p51(x: f64, mut f: Vec<f64>, y: f64, io: &mut [f64], flag: bool) -> f64 {
    for j in (0..4).rev() {
        let p = 1.0 / (1.0 + (-y).exp()) * (y * io[j]).asinh();
    }
    let mut both = (
        ((0 as f64) * io[3]).tanh(),
        (0.3333 * (io[3].sin().exp_m1() * (x - y))).tanh(),
    );
    let mut sum11 = 0.0_f64;
    let mut own11 = [0.0_f64; 3];
    for j in 0..3 {
        for slot in 0..3 {
            own11[slot] = (0.28 * ((1.3 + both.0.sin()).powf(0.6) * (both.0 / 2.0)))
                .sin() * (slot as f64 - 0.5);
        }
        'l14: for i in j + 1..4 {
            'l17: for i16 in 0..i {
                both.1 -= (2. * (both.0 * io[j]).sin()).cos();
                let mut pair = both;
                let u = io[i16 % io.len()] * (i.min(2) as f64)
                    * (1.0 / (1.0 + (-0.4_f64).exp()))
                    + ((2.0 + pair.1.cos()).cbrt() - f64::min(f[j], pair.0));
                own11[1] /= (1.7 + io[j].sin());
            }
        }
        let mut saved_x: Vec<f64> = f.clone();
        sum11
            += (0.5 * (both.0.max(own11[j % own11.len()]) / (1.7 + both.0.sin())).sin())
                .ln_1p();
    }
    let mut total = 0.0;
    for i in 0..f.len() {
        total += f[i] * (i as f64 + 0.5);
    }
    let mut total26 = 0.0;
    for i in 0..io.len() {
        total26 += io[i] * (i as f64 + 0.5);
    }
    (both.0).sin() + 0.4 * x + y + 0.6 * total26 + (both.1).sin() + 0.8 * sum11 + io[3]
}
pub const CASE: Case = Case { name: "p51", floats: 10, primal: |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let value = p51(x, f, y, io, flag); [flatten(&value), flatten(&io.to_vec())].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let (value, gradient) = p51_grad(x, f, y, io, flag); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_x = f64::NAN; let mut d_f = vec![f64::NAN; 4]; let mut d_y = f64::NAN; let mut d_io = vec![0.0; 4]; let value = p51_grad_into(x, f, y, io, flag, &mut d_x, &mut d_f, &mut d_y, &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let mut d_io = weights[1..5].to_vec(); let (value, pullback) = p51_vjp(x, f, y, io, flag); let (d_x, d_f, d_y) = pullback(weights[0], &mut d_io); ([flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&d_x), flatten(&d_f), flatten(&d_y), flatten(&d_io)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, tangent) = p51_jvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ( [flatten(&value), flatten(&io.to_vec())].concat(), [flatten(&tangent), flatten(&t_io.to_vec())].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let f = v[1..5].to_vec(); let y = v[5]; let io = &mut v[6..10].to_vec()[..]; let flag = flag; let t_x = direction[0]; let t_f = direction[1..5].to_vec(); let t_y = direction[5]; let t_io = &mut direction[6..10].to_vec()[..]; let (value, gradient, product) = p51_hvp(x, f, y, io, flag, t_x, t_f, t_y, t_io); ([flatten(&value), flatten(&io.to_vec())].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p52 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p52(x: f64, s: &[f64; 3], e: (f64, f64), y: f64, n: usize) -> f64 {
    let d8: f64;
    if (1.7 + x < s[2]) && (y.tanh() >= e.1) {
        d8 = (s[2] * e.0).cos();
    } else {
        d8 = (0.2033 * (y / (1.7 + s[2].sin())).powi(3)).cos();
    }
    if e.1 * s[1] <= (s.len() as f64) {
        let mut t = 0.2941
            * (d8 + ((n + 3) as f64)).max(s[((3.0 * d8).abs() as usize) % s.len()]);
    } else if (n % 2 == 1 || 3 < 0) && (y + 0.4 < (n as f64)) {
        let mut ws = [0.0_f64; 2];
        let mut m = [[(e.0).sin(); 2], ws, ws];
    }
    if ((d8 * s[0] <= y) && (s[2] + d8 < 1.6)) || (e.0.sin_cos().1 > (n as f64)) {
        let mut sum14 = 0.0_f64;
        for j in 0..4 {
            let mut scratch14 = vec![0.4_f64; 4];
            scratch14[0] = (0.2339
                * (f64::max(y * scratch14[j], d8)
                    + ((y.tanh() * 0.8).exp()
                        + ({
                            let b = (1.3 + (d8 * e.1).sin()).powf(0.6)
                                * (scratch14[0] - 1.2 + d8 / (1.7 + d8.sin()));
                            scratch14[n]
                        }))))
                .sin();
            let t = (scratch14[0] * scratch14[j]).sin();
            scratch14[0] += (2. * (e.1 - 1.5).tanh()).sin();
            sum14 += scratch14[0] * (1.3333 * y).tanh();
            scratch14[0] = 0.3 * scratch14[0] * scratch14[0] + 0.2 * scratch14[0].cos();
            sum14 += scratch14[0] * (0.8 * scratch14[j]).atan();
        }
        for i in n + 1..4 {
            let mut ys = vec![
                (0.4444 * (y.copysign(s[1]) - (s[0] - s[2]))).tanh(), (0.56 * (d8 / 3.0))
                .atan()
            ];
            let u = sum14;
            ys[i % 2] *= (0.6667 * d8.abs()).atan();
            let mut zs = ys;
        }
    } else {
        if x >= x {
            let mut h = 0.5556 * (e.1 - s[n % 3] + x);
            let mut sum25 = 0.0_f64;
            'l26: for j in 0..n.min(4) {
                let mut xs = vec![
                    vec![(0.1111 * ((s.len() as f64) * (n as f64))).sin(); 2]; 3
                ];
                let g = 'b29: {
                    let mut pair = (
                        {
                            let g = ((3.0 * y).abs() as usize) as f64;
                            xs[j % 3][1].sin()
                        },
                        (xs[j][1] * s[1]).sin().sinh(),
                    );
                    let mut ws = vec![
                        0.4167 * ((2.0 + pair.1.cos()).cbrt() + (s[j] + ((j + 1) as
                        f64))), 0.7143 * (s[0].copysign(d8) + pair.1.sin()), (0.2 *
                        ((pair.0 + e.1) / (0.3 * h).exp())).sin()
                    ];
                    if ws[(j + 1) % 3] / (0.3 * (j as f64)).exp() <= (s.len() as f64) {
                        break 'b29 (0.3846
                            * (d8.sin().sinh()
                                + (pair.0 - s[ws.len().min(2) % s.len()])))
                            .atan();
                    }
                    let mut t = (0.1067 * (e.0 * pair.1 * (pair.1 - ws[1]))).cos();
                    t += (0.4444 * ((j as f64) + ws[j % ws.len()]).abs()).tanh();
                    xs[j % 3][0].sin().exp_m1().tanh()
                };
                let mut saved_x = vec![
                    (0.6667 * (1.5 + (if j == 2 { d8 } else { h }).powi(2)).ln()).tanh();
                    j.min(2) % 4 + 1
                ];
                sum25 -= -(1.3 + (saved_x[0] / 2.0).sin()).powf(0.6);
            }
        } else {
            let mut zs = vec![s[2].max(s[0]) / (1.5 + s[1] * s[1]), d8.sin().max(s[0])];
        }
        let mut xs = s.to_vec();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    total + e.0 + 0.5 * x + d8 + (e.1).sin() + (y).sin() + s[2]
}
pub const CASE: Case = Case { name: "p52", floats: 7, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let value = p52(x, s, e, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, gradient) = p52_grad(x, s, e, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_e = (f64::NAN, f64::NAN); let mut d_y = f64::NAN; let value = p52_grad_into(x, s, e, y, n, &mut d_x, &mut d_s, &mut d_e, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let (value, pullback) = p52_vjp(x, s, e, y, n); let (d_x, d_s, d_e, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_e), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, tangent) = p52_jvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let e = (v[4], v[4 + 1]); let y = v[6]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_e = (direction[4], direction[4 + 1]); let t_y = direction[6]; let (value, gradient, product) = p52_hvp(x, s, e, y, n, t_x, t_s, t_e, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p53 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p53(x: f64, s: &[f64], y: f64, lent: &mut Vec<f64>, n: usize) -> f64 {
    let mut ws = vec![y.min(1.8); lent.len() % 4 + 1];
    let mut xs = vec![
        1.0 / (1.0 + (- y).exp()); ((3.0 * 0.4_f64).abs() as usize) % 4 + 1
    ];
    'l8: for j in (n + 1..4).step_by(2) {
        let mut sum10 = 0.0_f64;
        for j in 0..j.min(4) {
            match (j + 2) {
                0..=1 => {
                    xs[0] *= (1. * (0.5 * lent[n]).sin().exp_m1()).atan();
                    let mut sum12 = 0.0_f64;
                    for i in 0..3 {
                        xs[0] /= (0.5 + 1.0_f64.abs());
                        xs[0] /= (1.7 + ((j + 2) as f64).sin());
                        let b14: f64;
                        if (xs.len().min(2) as f64) * ws[0] < y {
                            b14 = 0.1867 * (x.mul_add(xs[0], y) * (y * 1.7));
                        } else {
                            b14 = 0.5714 * (x.tanh() + y.powi(2));
                        }
                        if xs[0] + 1.9 < y {
                            sum12 += b14;
                        }
                    }
                }
                3 => {
                    let mut zs = s.to_vec();
                }
                _ => {
                    let mut sum18 = 0.0_f64;
                    let mut own18 = [0.0_f64; 3];
                    'l19: for j in 0..3 {
                        for slot in 0..3 {
                            own18[slot] = (ws[0] * xs[0]).sin() * (slot as f64 - 0.5);
                        }
                        own18 = if own18.len() % 2 == 1 || 3 < 0 {
                            own18
                        } else {
                            own18
                        };
                        own18[j] = 0.6 * own18[j]
                            + 0.3 * (0.4444 * (x * (y + y))).atan();
                        sum18
                            += 0.5556
                                * (if y - own18[j] < xs[j.min(2) % xs.len()] {
                                    ws[0]
                                } else {
                                    (0.5 * y.sin()).ln_1p() + ((j as f64) + y)
                                });
                    }
                }
            }
            sum10 += -ws[(ws.len() + 3) % ws.len()];
        }
        let mut q = (1.3
            + (1.0
                + lent[((3.0 * 0.4_f64).abs() as usize) % 4]
                    * lent[((3.0 * 0.4_f64).abs() as usize) % 4])
                .sqrt()
                .sin())
            .powf(0.6);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total = 0.0;
    for i in 0..lent.len() {
        total += lent[i] * (i as f64 + 0.5);
    }
    let mut total27 = 0.0;
    for i in 0..ws.len() {
        total27 += ws[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..xs.len() {
        total29 += xs[i] * (i as f64 + 0.5);
    }
    total27 + 0.4 * total + (total29).sin() + 0.6 * y + (x).sin()
        + xs[((3.0 * lent[n % 4]).abs() as usize) % xs.len()]
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
    let mut k8 = 0;
    while k8 < 4 {
        k8 += 1;
        let mut h = 0.3846 * (y.min(y) + (ws[n] + ws[n]));
        let mut xs = [(0.1389 * ((ws[k8 % ws.len()] + y) * (h + 1.1))).sin(); 4];
    }
    'l12: for j in (0..ws.len()).step_by(2) {
        ws.swap(0, j);
    }
    for i in (1..4).rev() {
        if f64::sin(rows[i][ws.len() % 2]) >= 1.1 {
            continue;
        }
    }
    let mut d = x;
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total17 = 0.0;
    for i in 0..ws.len() {
        total17 += ws[i] * (i as f64 + 0.5);
    }
    (y).sin() + 0.4 * total + 0.5 * x + (d).sin() + 0.7 * total17
        + rows[(ws.len() * 3) % 4][0]
}
pub const CASE: Case = Case { name: "p54", floats: 13, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let value = p54(x, s, rows, y, n, flag); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, gradient) = p54_grad(x, s, rows, y, n, flag); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_rows = vec![[f64::NAN; 2]; 4]; let mut d_y = f64::NAN; let value = p54_grad_into(x, s, rows, y, n, flag, &mut d_x, &mut d_s, &mut d_rows, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let (value, pullback) = p54_vjp(x, s, rows, y, n, flag); let (d_x, d_s, d_rows, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_rows), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, tangent) = p54_jvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let rows = &[[v[4], v[4 + 1]], [v[6], v[6 + 1]], [v[8], v[8 + 1]], [v[10], v[10 + 1]]][..]; let y = v[12]; let n = n; let flag = flag; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_rows = &[[direction[4], direction[4 + 1]], [direction[6], direction[6 + 1]], [direction[8], direction[8 + 1]], [direction[10], direction[10 + 1]]][..]; let t_y = direction[12]; let (value, gradient, product) = p54_hvp(x, s, rows, y, n, flag, t_x, t_s, t_rows, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p55 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p55(x: f64, s: &[f64; 3], y: f64, n: usize) -> Vec<f64> {
    let h = (if n < 0 { y - y } else { y * y })
        + (if (match (n * 1) {
            0 => y,
            1 => y,
            _ => s[2],
        }) < y
        {
            s[s.len() - 1] + y
        } else {
            x * s[2]
        });
    let mut m6 = 0;
    'l8: loop {
        m6 += 1;
        for i in (0..=m6).rev() {
            if (n > 1) && (s[s.len() % 3] * y <= h) {
                return vec![y + h + x + s[m6], (x).sin() + 0.4 * y + 0.5 * h + s[i]];
            }
        }
        let mut r = (s[s.len() - 1] * y).clamp(-0.8, 1.1);
        let mut saved_x = [0.8 / 3.0 * s[(m6 + 1) % 3].min(y), r.tanh() / (1.5 + y * y)];
        if m6 >= 2 {
            break;
        }
    }
    let mut d_x = (0.3951 * (x * s[m6] * (y * y))).tanh();
    let mut sum13 = 0.0_f64;
    'l14: for j in 0..3 {
        let mut scratch13 = [0.0_f64; 3];
        scratch13[j] = (0.0455 * (d_x * (1.3 / (0.5 + d_x.abs()) + 0.0_f64).powi(3)))
            .sin();
        scratch13[j] = (0.2333
            * (d_x / (0.5 + d_x.abs()) - d_x / (1.7 + 1.9_f64.sin())).asinh())
            .tanh();
        scratch13[j]
            -= (0.5797
                * ((s[m6].tanh() * 0.8).exp() * (2.0 + scratch13[j].cos()).cbrt()))
                .sin();
        let mut scratch17 = [0.0_f64; 4];
        let mut sum17 = 0.0_f64;
        for _ in 0..2 {
            for i in 0..4 {
                scratch17[(i + 1) % 4] = (scratch17[(i + 1) % 4] * scratch13[j]).sin();
                scratch17[(i + 1) % 4] = (d_x.signum()
                    * (scratch17.len() as f64).clamp(-0.8, 1.1))
                    .sin()
                    .exp_m1();
                let mut zs = vec![0.0_f64; 3];
                scratch17[(i + 1) % 4] = (scratch17[(i + 1) % 4] * 1.9).sin();
                let u = (scratch17[(i + 1) % 4] * h).sin();
                sum17 += scratch17[(i + 1) % 4] * (0.8 * d_x).sin();
            }
        }
        sum13
            += scratch13[j]
                * (0.4 * scratch17[((3.0 * x).abs() as usize) % scratch17.len()]);
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    vec![
        0.3 * h + 0.4 * d_x + 0.5 * y + x + 0.7 * total + sum13 + s[m6], (sum13).sin() +
        (y).sin() + (d_x).sin() + x + 0.7 * total + (h).sin() + s[(n + 1) % s.len()]
    ]
}
pub const CASE: Case = Case { name: "p55", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p55(x, s, y, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p55_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(vec![weights[0], weights[1]], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p55_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub mod p56 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p56(x: f64, s: &[f64; 3], y: f64, n: usize) -> f64 {
    let b = y.atan() * s[(n + 3) % s.len()] * ((s[s.len() - 1] - y) * (1.3 * y));
    let mut p = s[1];
    let mut sum7 = 0.0_f64;
    'l8: for i in 0..3 {
        if y >= b {
            let mut a = (0.1086 * (1.9_f64 / (1.5 + p * p) * (1.5 + b.powi(2)).ln()))
                .sin();
            let v1 = s[n % s.len()];
        } else {
            let mut sum10 = 0.0_f64;
            let mut own10 = [0.0_f64; 3];
            for j in 0..3 {
                for slot in 0..3 {
                    own10[slot] = (1.0 + 0.5_f64 * 0.5_f64).sqrt() * (0.2 * s[i])
                        * (slot as f64 - 0.5);
                }
                let mut m13 = 0;
                while m13 < 4 {
                    let d_x = (own10[j] * 1.1).cos() + (f64::sin(p) + y.sin_cos().0);
                    let mut q: f64 = (0.2857 * ((m13 as f64).floor() - d_x)).cos();
                    m13 += 1;
                }
                'l18: for i17 in 1..4 {
                    own10[i]
                        *= (0.381
                            * -(s[i]
                                + own10[((3.0 * s[2]).abs() as usize) % own10.len()]))
                            .atan();
                }
                for d in own10.iter_mut() {
                    *d += (0.1758 * ((j as f64) - *d * p)).atan();
                    (p, *d) = (
                        0.4167 * (0.2 * (0.5698 * (*d * b))),
                        (0.4643 * (x + 0.2 * b)).tanh(),
                    );
                    let mut pair = (
                        0.5 * (1.2 + (1.9 + b).cos()).recip(),
                        (0.6667 * (-s[i] / (0.5 + b.abs()))).atan(),
                    );
                    let ok = (m13 + 2) > 3;
                }
                if y / (1.5 + p * p) > p {
                    sum10
                        += (0.0671
                            * ((if own10[i] > s[0] { p } else { p })
                                + ({
                                    let u = (0.06 * (own10[j] - b + (x + b))).tanh() + p.tanh();
                                    u
                                }) - (own10[j] - 0.2) * (p + own10[((m13 * 1) + 3) % 3])))
                            .tanh();
                }
            }
            continue 'l8;
        }
        let mut m30 = 0;
        let d = loop {
            m30 += 1;
            match (i + 3) {
                0..=1 => {
                    let mut m32 = 0;
                    while m32 < 4 && ((n + 2) < 2) {
                        let mut r = (0.3556 * (s[i] * y / (0.3 * p).exp())).sin();
                        let ws = s.to_vec();
                        let mut t = (
                            (0.2133 * (ws[i] * (y * ws[ws.len() - 1]))).cos(),
                            y * r.tanh(),
                        );
                        m32 += 1;
                    }
                    let mut o40 = 0;
                    'l42: loop {
                        o40 += 1;
                        let mut ys = s.to_vec();
                        if o40 >= 2 {
                            break;
                        }
                    }
                }
                3 => {
                    p = 0.6 * p
                        + 0.3
                            * (0.1109
                                * (({
                                    let q = f64::sin(p.clamp(-0.8, 1.1) - s[i].atan());
                                    p
                                }) + (s[i] + b)))
                                .atan();
                }
                _ => {
                    let mut sum45 = 0.0_f64;
                    for _ in 0..2 {
                        'l47: for i46 in 0..4 {
                            let mut scratch45 = [0.0_f64; 4];
                            scratch45[i46] = 0.3 * scratch45[i46] * scratch45[i46]
                                + 0.2 * scratch45[i46].cos();
                            sum45 += scratch45[i46] * (1.3333 * y).atan();
                            scratch45[i46]
                                -= (1.25 * f64::atan2(y / (1.5 + 0.4 * 0.4), 2.1 + y.sin()))
                                    .tanh();
                            let t = (scratch45[i46] * b).sin();
                            scratch45[i46] = 0.3 * scratch45[i46] * scratch45[i46]
                                + 0.2 * scratch45[i46].cos();
                            let d = (scratch45[i46] * p).sin();
                            sum45 += scratch45[i46] * (0.5 * ((i46 + 1) as f64)).tanh();
                        }
                    }
                }
            }
            if 0.6 + p >= 0.5 {
                break (0.105 * (b.min(s[0]) + p / (0.5 + p.abs()))).cos();
            }
            if m30 >= 4 {
                break (0.0253 * ((((m30 + 3) as f64) + b) * (s[s.len() % s.len()] * p)))
                    .cos();
            }
        };
        let mut h = (0.4819 * (s[i] * 1.1 - d.abs())).tanh();
        sum7
            += (0.6667 * (s[i].sin_cos().0 * h.sin().sinh() / (0.3 * s[0]).exp()))
                .tanh();
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    0.3 * x + 0.4 * p + b + 0.6 * sum7 + total + y + s[n % 3]
}
pub const CASE: Case = Case { name: "p56", floats: 5, primal: |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let value = p56(x, s, y, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, gradient) = p56_grad(x, s, y, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let mut d_x = f64::NAN; let mut d_s = [f64::NAN; 3]; let mut d_y = f64::NAN; let value = p56_grad_into(x, s, y, n, &mut d_x, &mut d_s, &mut d_y); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let (value, pullback) = p56_vjp(x, s, y, n); let (d_x, d_s, d_y) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_y)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, tangent) = p56_jvp(x, s, y, n, t_x, t_s, t_y); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &[v[1], v[1 + 1], v[1 + 2]]; let y = v[4]; let n = n; let t_x = direction[0]; let t_s = &[direction[1], direction[1 + 1], direction[1 + 2]]; let t_y = direction[4]; let (value, gradient, product) = p56_hvp(x, s, y, n, t_x, t_s, t_y); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p57 {
use super::{Case, differentiate, flatten};

#[differentiate(forward, hessian(product))]
pub fn p57(x: f64, s: &[f64], mut f: [f64; 3], n: usize) -> f64 {
    match s.len() {
        2 => {
            let mut t = [
                [
                    0.463 * (x * 1.6_f64 - x / (0.5 + x.abs())),
                    (0.5 * f64::atan2(x, 2.1 + f[2].sin()).sin()).ln_1p(),
                ],
                [f[2] * f[1].tanh(); 2],
            ];
        }
        0 => {
            f[0] = (0.2667 * ((f[0] * x - (n as f64).clamp(-0.8, 1.1)) / 2.0)).tanh();
            match (n + 3) {
                0 => {
                    let mut v1 = ((if s.len() < 1 { 0.1 } else { x }) + 0.0_f64).asinh();
                    f = f;
                }
                1 => {
                    if (n > 2)
                        || ((x * f[2] > f[0]) && (f[(n + 1) % f.len()] + s[2] >= x))
                    {
                        let mut k8 = 0;
                        while k8 < 2 {
                            k8 += 1;
                            let b = (x + x) / (1.5 + s[0] * s[0])
                                * (x / (1.5 + f[k8] * f[k8])
                                    * f[k8.min(2) % 3].clamp(-0.8, 1.1));
                            let mut both = ((x, 0.7 * f[1]), x);
                            debug_assert!(both.0.0.is_finite());
                            both.1 /= 3.0;
                        }
                    } else {
                        if ((3.0 * 0.4_f64).abs() as usize) % 2 == 1 || 3 < 2 {
                            f[2] = 0.6 * f[2]
                                + 0.3 * (0.7692 * (x.sin_cos().1 + x * f[2]));
                            let d_x = (x + x).asinh().min(x);
                            let r = ({
                                let p = (n as f64) * 1.0_f64 - (n as f64)
                                    + f64::atan2(d_x, 2.1 + 0.4_f64.sin())
                                        / (1.5 + (s.len() as f64) * (s.len() as f64));
                                p + f[((3.0 * 0.4_f64).abs() as usize) % 3]
                            }) / (1.7 + d_x.sin());
                        }
                        f[1] = (0.2469
                            * ((x * 1.7 - (2.0 + x.cos()).cbrt()) / (0.5 + x.abs())))
                            .cos();
                    }
                    if 0.6_f64.fract() >= f[f.len() - 1] {
                        return x + f[0];
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total20 = 0.0;
    for i in 0..f.len() {
        total20 += f[i] * (i as f64 + 0.5);
    }
    0.3 * total + 0.4 * x + 0.5 * total20 + f[1]
}
pub const CASE: Case = Case { name: "p57", floats: 8, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let value = p57(x, s, f, n); [flatten(&value)].concat() }, gradients: &[ |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, gradient) = p57_grad(x, s, f, n); ([flatten(&value)].concat(), flatten(&gradient)) }, |v, n, flag| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let mut d_x = f64::NAN; let mut d_s = vec![f64::NAN; 4]; let mut d_f = [f64::NAN; 3]; let value = p57_grad_into(x, s, f, n, &mut d_x, &mut d_s, &mut d_f); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, ], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let (value, pullback) = p57_vjp(x, s, f, n); let (d_x, d_s, d_f) = pullback(weights[0], ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, tangent) = p57_jvp(x, s, f, n, t_x, t_s, t_f); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: Some(|v, n, flag, direction| { let x = v[0]; let s = &v[1..5]; let f = [v[5], v[5 + 1], v[5 + 2]]; let n = n; let t_x = direction[0]; let t_s = &direction[1..5]; let t_f = [direction[5], direction[5 + 1], direction[5 + 2]]; let (value, gradient, product) = p57_hvp(x, s, f, n, t_x, t_s, t_f); ([flatten(&value)].concat(), flatten(&gradient), flatten(&product)) }), };
}

pub mod p58 {
use super::{Case, differentiate, flatten};

#[differentiate(forward)]
pub fn p58(s: &[f64; 3]) -> Vec<f64> {
    let mut sum2 = 0.0_f64;
    for i in 0..3 {
        let mut k4 = 0;
        loop {
            k4 += 1;
            let mut xs = if i > 1 {
                [1.9_f64.cos() + s[i], 0.9_f64]
            } else {
                [
                    0.641 * (1.3_f64 * (k4 as f64)).clamp(-0.8, 1.1),
                    (1.4 / (0.3 * 0.4_f64).exp() + 0.0_f64).sin(),
                ]
            };
            xs[k4 % 2] *= (0.221 * (xs[1] / (0.3 * 0.4_f64).exp() + (s[i] + 1.3))).cos();
            if k4 >= 3 {
                break;
            }
        }
        sum2
            += (0.5333
                * (({
                    let d_x = (0.3 * 1.8 + 0.0_f64).copysign(0.7) * s[2];
                    1.0
                }) / (0.3 * 0.4_f64).exp() * 1.5_f64.abs()))
                .atan();
    }
    let t: f64 = {
        let d: f64 = 1.4;
        s[2]
            - (match (2 + 1) {
                0..=1 => d,
                3 => s[1 % 3],
                _ => d,
            })
    };
    let mut o = s.len().min(2) % 3;
    let mut state = (t, [sum2, (sum2).sin()]);
    state.1[1] *= (0.16 * (state.1[0] - state.1[0].mul_add(t, state.1[0]))).tanh();
    state.1[0]
        += (0.16
            * ((if state.0 - (o as f64) >= state.1[1] { 1.6 } else { state.1[0] })
                * (o as f64).min((o + 3) as f64)))
            .cos();
    match o {
        2 => {
            state.0 *= (0.5 * (t / (0.5 + state.0.abs()) / (1.5 + t * t))).sin();
            for i in 0..4 {
                if (state.0 >= t) && (state.0.sin_cos().0 < sum2) {
                    let mut saved_x = vec![
                        (0.2667 * (state.1[0] * t).asinh()).sin(), 0.8333 * (1.0 + (1.3 +
                        s[o].sin()).powf(0.6) * (1.3 + s[o].sin()).powf(0.6)).sqrt(),
                        (0.1569 * ((2.0 + s[o].cos()).cbrt() * (state.1[0] + (s.len() as
                        f64)))).atan(), (0.5333 * ((2.0 + state.1[0].cos()).cbrt() / (0.3
                        * 0.4_f64).exp())).sin()
                    ];
                    let mut ws = state.1;
                } else {
                    let v1 = match i {
                        0 => t - state.0,
                        1 => (i as f64) / (1.7 + state.0.sin()) + (state.1[0] - s[o]),
                        _ => (0.5 * t.cos().sin()).ln_1p(),
                    };
                }
                for i19 in (0..i).rev() {
                    state.1 = [
                        (0.6667 * t).cos(),
                        (0.2353 * ((s.len() as f64) - state.0)).atan(),
                    ];
                    state.1[1] -= (1.3333 * s[i19 % s.len()]).tanh();
                }
            }
        }
        0 => {
            let mut scratch21 = vec![0.4_f64; 4];
            let mut sum21 = 0.0_f64;
            for i in 0..4 {
                scratch21[0] /= (1.5 + state.0 * state.0);
                let a = (scratch21[0] * t).sin();
                scratch21[0] = f64::atan2(
                    (1.3 * state.1[1]).abs(),
                    2.1 + state.1[0].sin(),
                );
                let h = (scratch21[0] * a).sin();
                sum21 += scratch21[0] * (0.3333 * t);
            }
            if ((0.3 >= sum21) && (scratch21[3] / (1.5 + state.0 * state.0) < s[o]))
                || (o > 3)
            {
                scratch21[(o + 1) % 4]
                    *= 0.112 * (state.0 / 3.0 * f64::min(state.0, state.1[1]));
                if o > 0 {
                    return vec![
                        0.3 * sum21 + (sum2).sin() + state.0 + (t).sin() + scratch21[0],
                        0.3 * sum21 + 0.4 * state.0 + t + sum2 + scratch21[o]
                    ];
                }
            } else if (o > 3) && ((0.04 * (scratch21[o] * sum21)).cos() <= 1.2) {
                let mut ys = vec![vec![(0.7143 * (state.0 - 0.3)).tanh(); 2]; 3];
            } else {
                state = if 0.5_f64.sin().sinh() >= state.0 {
                    (
                        state.0,
                        [
                            0.7 * state.1[0],
                            (0.7692
                                * (s[o].tanh() - (0.04 * (sum21 * scratch21[o])).atan()))
                                .tanh(),
                        ],
                    )
                } else {
                    state
                };
            }
        }
        _ => {
            for i in 1..2 {
                state.1[i] = 0.060 * state.1[i] * state.1[i]
                    + 0.060 * state.1[i - 1] * state.1[i - 1] + 0.7 * state.1[i];
            }
            debug_assert!(0.4_f64.is_finite());
        }
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total29 = 0.0;
    for i in 0..state.1.len() {
        total29 += state.1[i] * (i as f64 + 0.5);
    }
    vec![
        total29 + 0.4 * total + sum2 + 0.6 * t + state.0 + state.1[state.1.len() - 1],
        state.0 + 0.4 * sum2 + 0.5 * t + total + 0.7 * total29 + state.1[1]
    ]
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
    let h = match n {
        1 | 2 => e.0.cos() + f[n].max(f[f.len() - 1]),
        0 => (e.0 * e.0).mul_add(1.4, e.1),
        _ => e.0,
    };
    let mut sum9 = 0.0_f64;
    'l10: for i in 0..n.min(4) {
        f[n]
            += (0.4301
                * ({
                    let r = f[i.min(2) % 4];
                    match i {
                        0 => e.1,
                        1 => h,
                        _ => 0.6_f64,
                    }
                }))
                .cos();
        sum9 += (0.2867 * ((f[0] + 1.3).copysign(h) * f[i])).cos();
    }
    for i in (0..4).rev() {
        f[i] = 0.100 * e.1.sin() * f[i] + 0.100 * e.1.sin() * f[i] + 0.3 * f[i];
    }
    let mut total = 0.0;
    for i in 0..s.len() {
        total += s[i] * (i as f64 + 0.5);
    }
    let mut total16 = 0.0;
    for i in 0..f.len() {
        total16 += f[i] * (i as f64 + 0.5);
    }
    e
}
pub const CASE: Case = Case { name: "p59", floats: 11, primal: |v, n, flag| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let value = p59(x, s, f, e, n); [flatten(&value)].concat() }, gradients: &[], pullback: |v, n, flag, weights| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let (value, pullback) = p59_vjp(x, s, f, e, n); let (d_x, d_s, d_f, d_e) = pullback((weights[0], weights[1]), ); ([flatten(&value)].concat(), [flatten(&d_x), flatten(&d_s), flatten(&d_f), flatten(&d_e)].concat()) }, tangent: |v, n, flag, direction| { let x = v[0]; let s = &v[1..5].to_vec(); let f = v[5..9].to_vec(); let e = (v[9], v[9 + 1]); let n = n; let t_x = direction[0]; let t_s = &direction[1..5].to_vec(); let t_f = direction[5..9].to_vec(); let t_e = (direction[9], direction[9 + 1]); let (value, tangent) = p59_jvp(x, s, f, e, n, t_x, t_s, t_f, t_e); ( [flatten(&value)].concat(), [flatten(&tangent)].concat(), ) }, product: None, };
}

pub const CASES: &[Case] = &[p00::CASE, p01::CASE, p02::CASE, p03::CASE, p04::CASE, p05::CASE, p06::CASE, p07::CASE, p08::CASE, p09::CASE, p10::CASE, p11::CASE, p12::CASE, p13::CASE, p14::CASE, p15::CASE, p16::CASE, p17::CASE, p18::CASE, p19::CASE, p20::CASE, p21::CASE, p22::CASE, p23::CASE, p24::CASE, p25::CASE, p26::CASE, p27::CASE, p28::CASE, p29::CASE, p30::CASE, p31::CASE, p32::CASE, p33::CASE, p34::CASE, p35::CASE, p36::CASE, p37::CASE, p38::CASE, p39::CASE, p40::CASE, p41::CASE, p42::CASE, p43::CASE, p44::CASE, p45::CASE, p46::CASE, p47::CASE, p48::CASE, p49::CASE, p50::CASE, p51::CASE, p52::CASE, p53::CASE, p54::CASE, p55::CASE, p56::CASE, p57::CASE, p58::CASE, p59::CASE];
