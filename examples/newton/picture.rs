//! The ways down the valley over its contour lines, as an SVG file.

use std::{error::Error, f64::consts::TAU, fs, path::Path};

use plotters::prelude::*;

use crate::Step;

const SIZE: (u32, u32) = (900, 640);
const FONT: (&str, u32) = ("sans-serif", 16);
const X: std::ops::Range<f64> = -1.6..1.5;
const Y: std::ops::Range<f64> = -0.5..1.7;

/// Both ways, with a point for each of Newton's iterations.
pub fn draw(newton: &[Step], descent: &[Step], path: &Path) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .x_label_area_size(36)
        .y_label_area_size(48)
        .build_cartesian_2d(X, Y)?;
    chart.configure_mesh().disable_mesh().label_style(FONT).draw()?;

    // Values that grow by the factor 4, from the minimum outwards.
    for exponent in -3..6 {
        let curve = contour(4_f64.powi(exponent));
        for inside in curve.split(|(x, y)| !(X.contains(x) && Y.contains(y))) {
            chart.draw_series(LineSeries::new(inside.to_vec(), BLACK.mix(0.25)))?;
        }
    }

    let point = |step: &Step| (step.at[0], step.at[1]);
    let ways = [
        (format!("gradient descent, {} iterations", descent.len() - 1), RED, thinned(descent)),
        (
            format!("Newton's method, {} iterations", newton.len() - 1),
            BLUE,
            newton.iter().map(point).collect(),
        ),
    ];
    for (name, colour, points) in ways {
        let stroke = colour.stroke_width(2);
        chart
            .draw_series(LineSeries::new(points, stroke))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], stroke));
    }
    let points = newton.iter().map(|step| Circle::new(point(step), 4, BLUE.filled()));
    chart.draw_series(points)?;
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerLeft)
        .label_font(FONT)
        .background_style(WHITE)
        .border_style(BLACK)
        .draw()?;
    root.present()?;
    Ok(())
}

/// Where `100 (y - x²)² + (1 - x)²` has this value: with `x = 1 - r cos t` and
/// `y = x² + r/10 sin t` it is `r²` for each `t`.
fn contour(value: f64) -> Vec<(f64, f64)> {
    let r = value.sqrt();
    let point = |t: f64| {
        let x = 1.0 - r * t.cos();
        (x, x * x + 0.1 * r * t.sin())
    };
    (0..=2000).map(|i| point(TAU * f64::from(i) / 2000.0)).collect()
}

/// Without the steps too short to be seen.
fn thinned(way: &[Step]) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for &Step { at: [x, y], .. } in way {
        if points.last().is_none_or(|last| (x - last.0).hypot(y - last.1) > 0.004) {
            points.push((x, y));
        }
    }
    points
}
