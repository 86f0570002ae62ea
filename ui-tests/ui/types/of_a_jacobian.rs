use tapeless::differentiate;

type Point = [f64; 2];

#[differentiate(forward)]
fn turned(x: [f64; 2]) -> [f64; 2] {
    [-x[1], x[0]]
}

#[differentiate(jacobian)]
fn of_an_alias(x: &Point) -> [f64; 2] {
    [x[0] * x[1], x[0]]
}

#[differentiate(jacobian(sparse))]
fn of_a_call(x: [f64; 2]) -> [f64; 2] {
    let y = turned(x);
    [y[0] - 1.0, y[1] - 2.0]
}

fn main() {
    of_an_alias_jacobian(&[1.0, 2.0]);
    of_a_call([1.0, 2.0]);
}
