use tapeless::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiate]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }

    #[differentiate(forward)]
    fn twice(&self, x: f64) -> f64 {
        2.0 * self.energy(x)
    }
}

#[differentiate(forward)]
fn sum(x: f64, y: f64) -> f64 {
    square(x) + y
}

fn main() {
    println!("{:?}", sum_jvp(3.0, 4.0, 1.0, 0.0));
    println!("{:?}", Spring { stiffness: 1.0 }.twice_jvp(4.0, 1.0));
}
