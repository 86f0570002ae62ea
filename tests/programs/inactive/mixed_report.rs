// As users write it: checks, counters, a message and a summary around the numeric core.
#[differentiate(forward, hessian)]
pub fn mixed_report(data: &[f64], window: usize) -> f64 {
    assert!(
        window > 0 && window <= data.len(),
        "window of {window} does not fit"
    );
    let label = if window > 2 { "wide" } else { "narrow" };
    let mut windows = 0;
    let mut best = f64::NEG_INFINITY;
    let mut total = 0.0;
    for start in 0..data.len() + 1 - window {
        let part = &data[start..start + window];
        let mut sum = 0.0;
        for v in part {
            sum += v.ln();
        }
        let mean = sum / window as f64;
        if mean > best {
            best = mean;
            println!("{label} window {start}: {mean:.3}");
        }
        windows += 1;
        total += mean * mean;
    }
    debug_assert_eq!(windows, data.len() + 1 - window);
    total / windows as f64 + best
}
