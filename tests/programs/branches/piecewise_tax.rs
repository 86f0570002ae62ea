// A schedule of brackets as users write it: loop, match, early return and shadowing.
#[derive(Clone, Copy)]
pub enum Filing {
    Single,
    Joint,
}

const EDGES: [f64; 3] = [1.0, 4.0, 9.0];
const RATES: [f64; 4] = [0.1, 0.2, 0.3, 0.45];

#[differentiate(forward, wrt(income), hessian)]
pub fn piecewise_tax(income: f64, filing: Filing) -> f64 {
    if income <= 0.0 {
        return 0.0;
    }
    let scale = match filing {
        Filing::Single => 1.0,
        Filing::Joint => 1.5,
    };
    let income = income / scale;
    let mut tax = 0.0;
    let mut lower = 0.0;
    for i in 0..RATES.len() {
        let upper = if i < EDGES.len() { EDGES[i] } else { f64::MAX };
        if income <= upper {
            tax += RATES[i] * (income - lower);
            break;
        }
        tax += RATES[i] * (upper - lower);
        lower = upper;
    }
    let relief = if tax > 2.0 { 0.1 * tax.sqrt() } else { 0.0 };
    (tax - relief) * scale
}
