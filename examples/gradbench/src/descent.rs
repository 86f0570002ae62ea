//! Gradient descent, as GradBench prescribes it for `particle` and `saddle`.

/// Below this, a slope or a step ends the descent.
const TOLERANCE: f64 = 1e-5;

/// Goes down from `start`: the rate is halved where a step does not lead down, and doubled after ten
/// that do.
pub fn lowest<const N: usize>(
    value: impl Fn([f64; N]) -> f64,
    gradient: impl Fn([f64; N]) -> [f64; N],
    start: [f64; N],
) -> [f64; N] {
    let mut at = start;
    let mut height = value(at);
    let mut slope = gradient(at);
    let mut rate = 1e-5;
    let mut steps = 0;
    loop {
        if length(slope) <= TOLERANCE {
            return at;
        }
        if steps == 10 {
            rate *= 2.0;
            steps = 0;
            continue;
        }
        let next: [f64; N] = std::array::from_fn(|i| at[i] - rate * slope[i]);
        let step: [f64; N] = std::array::from_fn(|i| at[i] - next[i]);
        if length(step) <= TOLERANCE {
            return at;
        }
        let below = value(next);
        if below < height {
            at = next;
            height = below;
            slope = gradient(at);
            steps += 1;
        } else {
            rate /= 2.0;
            steps = 0;
        }
    }
}

fn length<const N: usize>(v: [f64; N]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>().sqrt()
}
