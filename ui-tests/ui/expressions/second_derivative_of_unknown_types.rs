use tapeless::differentiate;

mod settings {
    pub const SCALE: f64 = 3.0;
}

#[differentiate(hessian)]
fn area(radius: f64) -> f64 {
    let scaled = settings::SCALE * radius;
    scaled * radius
}

fn main() {
    println!("{:?}", area_hvp(3.0, 1.0));
}
