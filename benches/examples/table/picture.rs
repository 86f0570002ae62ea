//! The picture: a row for each kernel, and in it the time of each gradient over that of the
//! hand-written one, on a logarithmic scale.

use std::{error::Error, path::Path};

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use crate::{
    measured::{Group, Measured},
    tables::PEERS,
};

const WIDTH: i32 = 900;
const ROW: i32 = 24;
const LABELS: u32 = 250;
const LEGEND: i32 = 60;
const TAPELESS: RGBColor = RGBColor(200, 30, 30);
/// In the order of [`PEERS`].
const COLOURS: [RGBColor; PEERS.len()] = [
    RGBColor(31, 119, 180),
    RGBColor(23, 190, 207),
    RGBColor(44, 130, 44),
    RGBColor(140, 190, 60),
    RGBColor(148, 103, 189),
];

/// Draws all groups that have a hand-written gradient.
pub fn draw(measured: &Measured, file: &Path) -> Result<(), Box<dyn Error>> {
    let kernels: Vec<&(String, Group)> = measured
        .groups
        .iter()
        .filter(|(_, group)| group.times.contains_key("hand_written"))
        .collect();
    if kernels.is_empty() {
        return Ok(());
    }
    let rows = kernels.len() as i32;
    let size = (WIDTH as u32, (LEGEND + ROW * rows + 70) as u32);
    let area = SVGBackend::new(file, size).into_drawing_area();
    area.fill(&WHITE)?;
    let title = format!("Time over that of the gradient by hand; {}", measured.occasion());
    area.draw(&Text::new(title, (12, 10), ("sans-serif", 16)))?;
    legend(&area)?;

    let (_, area) = area.split_vertically(LEGEND);
    let mut chart = ChartBuilder::on(&area)
        .margin_right(16)
        .x_label_area_size(46)
        .y_label_area_size(LABELS)
        .build_cartesian_2d((0.5..largest(&kernels) * 1.2).log_scale(), 0.0..f64::from(rows))?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .y_labels(0)
        .x_desc("times the hand-written gradient, logarithmic")
        .x_label_formatter(&|x| format!("{x}"))
        .draw()?;
    let by_hand = LineSeries::new([(1.0, 0.0), (1.0, f64::from(rows))], BLACK.stroke_width(2));
    chart.draw_series(by_hand)?;
    for (row, (name, group)) in kernels.iter().enumerate() {
        let y = f64::from(rows) - row as f64 - 0.5;
        let (_, at) = chart.backend_coord(&(1.0, y));
        let right = Pos::new(HPos::Right, VPos::Center);
        let style = ("sans-serif", 13).into_text_style(&area).pos(right);
        area.draw_text(name, &style, (LABELS as i32 - 8, at - LEGEND))?;
        for (peer, colour) in PEERS.iter().zip(COLOURS) {
            if let Some(ratio) = group.ratio(peer, "hand_written") {
                chart.draw_series([Circle::new((ratio, y), 5, colour.filled())])?;
            }
        }
        if let Some(ratio) = group.ratio("tapeless", "hand_written") {
            let line = LineSeries::new([(1.0, y), (ratio, y)], TAPELESS.stroke_width(2));
            chart.draw_series(line)?;
            chart.draw_series([Circle::new((ratio, y), 6, TAPELESS.filled())])?;
        }
    }
    area.present()?;
    Ok(())
}

/// The largest ratio that is drawn.
fn largest(kernels: &[&(String, Group)]) -> f64 {
    let forms = || PEERS.into_iter().chain(["tapeless"]);
    let ratios = kernels
        .iter()
        .flat_map(|(_, group)| forms().filter_map(|form| group.ratio(form, "hand_written")));
    ratios.fold(2.0, f64::max)
}

fn legend(
    area: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
) -> Result<(), Box<dyn Error>> {
    let names = ["tapeless"].into_iter().chain(PEERS);
    let mut x = 20;
    for (name, colour) in names.zip([TAPELESS].into_iter().chain(COLOURS)) {
        area.draw(&Circle::new((x, 44), 5, colour.filled()))?;
        area.draw(&Text::new(name, (x + 10, 37), ("sans-serif", 14)))?;
        x += 40 + 8 * name.len() as i32;
    }
    Ok(())
}
