//! Digits drawn in the terminal, with what the network takes them for.

use crate::{Network, SIDE};

/// Draws images side by side, a pixel as two characters.
pub fn print<'a>(digits: impl Iterator<Item = (&'a [f64], usize)>, network: &Network) {
    let digits: Vec<_> = digits.collect();
    for y in 0..SIDE {
        for (image, _) in &digits {
            let row = &image[y * SIDE..(y + 1) * SIDE];
            print!("  {}", row.iter().map(|&pixel| shade(pixel)).collect::<String>());
        }
        println!();
    }
    for (image, label) in digits {
        let (digit, probability) = network.read(image);
        let mut caption = format!("{digit} ({:.0} %)", 100.0 * probability);
        if digit != label {
            caption += &format!(", is {label}");
        }
        print!("  {caption:<0$}", 2 * SIDE);
    }
    println!("\n");
}

/// From 0 to 1, as much ink.
fn shade(ink: f64) -> &'static str {
    const SHADES: [&str; 5] = ["  ", "░░", "▒▒", "▓▓", "██"];
    let level = ink * (SHADES.len() - 1) as f64;
    SHADES[(level.round() as usize).min(SHADES.len() - 1)]
}
