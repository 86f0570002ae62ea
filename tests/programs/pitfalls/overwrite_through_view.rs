// Study, row 15: an element is read, then overwritten through a view.
#[differentiate(forward, hessian)]
pub fn overwrite_through_view(x: f64, y: f64) -> f64 {
    let mut data = [x, y, x * y];
    let t = data[0] * data[1];
    let view = &mut data[..2];
    view[0] = t * t;
    view[1] *= 3.0;
    data[0] * data[1] + t
}
