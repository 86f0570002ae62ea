// An enum chosen by the values, then matched.
#[derive(Clone, Copy, PartialEq)]
pub enum Region {
    Left,
    Middle,
    Right,
}

#[differentiate(forward, hessian)]
pub fn match_enum_local(x: f64) -> f64 {
    let region = if x < 0.0 {
        Region::Left
    } else if x < 2.0 {
        Region::Middle
    } else {
        Region::Right
    };
    let mut y = match region {
        Region::Left => -x,
        Region::Middle | Region::Right => x * x,
    };
    if region == Region::Right {
        y *= x;
    }
    y
}
