//! The learning curves, as an SVG file.

use std::{error::Error, fs, path::Path};

use plotters::prelude::*;

use crate::Epoch;

const SIZE: (u32, u32) = (960, 400);
const FONT: (&str, u32) = ("sans-serif", 16);
const TITLE: (&str, u32) = ("sans-serif", 22);

/// What is drawn over the epochs.
type Quantity = fn(&Epoch) -> f64;

/// Two charts side by side: the losses, the accuracy.
pub fn draw(curves: &[Epoch], path: &Path) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let (left, right) = root.split_horizontally(SIZE.0 / 2);
    let epochs = 1..curves.len();
    let curve = |of: Quantity| (1..).zip(curves.iter().map(of));

    let losses = curves.iter().flat_map(|epoch| [epoch.train_loss, epoch.test_loss]);
    let (lowest, highest) = range(losses);
    let mut chart = frame(&left, "cross-entropy")
        .build_cartesian_2d(epochs.clone(), (0.8 * lowest..1.2 * highest).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("epoch")
        .label_style(FONT)
        .light_line_style(TRANSPARENT)
        .draw()?;
    let lines: [(_, _, Quantity); 2] =
        [("training", BLUE, |epoch| epoch.train_loss), ("test", RED, |epoch| epoch.test_loss)];
    for (name, colour, loss) in lines {
        let stroke = colour.stroke_width(2);
        chart
            .draw_series(LineSeries::new(curve(loss), stroke))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], stroke));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .label_font(FONT)
        .background_style(WHITE)
        .border_style(BLACK)
        .draw()?;

    let (lowest, _) = range(curves.iter().map(|epoch| 100.0 * epoch.accuracy));
    let mut chart = frame(&right, "test accuracy in %")
        .build_cartesian_2d(epochs, lowest.floor() - 1.0..100.0)?;
    chart
        .configure_mesh()
        .x_desc("epoch")
        .label_style(FONT)
        .light_line_style(TRANSPARENT)
        .y_label_formatter(&|percent| format!("{percent:.0}"))
        .draw()?;
    let accuracy = curve(|epoch| 100.0 * epoch.accuracy);
    chart.draw_series(LineSeries::new(accuracy, RED.stroke_width(2)))?;
    root.present()?;
    Ok(())
}

fn frame<'a, 'b, B: DrawingBackend>(
    area: &'a DrawingArea<B, plotters::coord::Shift>,
    title: &str,
) -> ChartBuilder<'a, 'b, B> {
    let mut builder = ChartBuilder::on(area);
    builder
        .caption(title, TITLE)
        .margin(12)
        .margin_right(24)
        .x_label_area_size(40)
        .y_label_area_size(56);
    builder
}

fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(lowest, highest), x| {
        (lowest.min(x), highest.max(x))
    })
}
