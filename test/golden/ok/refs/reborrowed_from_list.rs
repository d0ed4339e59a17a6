// A reference that was taken out of a list at a place that is no secret and borrowed again.
#[label(secret)]
fn key() -> usize {
    1
}

trait Shape {
    fn corners(&self) -> u32;
}

struct Square;
struct Circle(usize);

impl Shape for Square {
    fn corners(&self) -> u32 {
        4
    }
}

impl Shape for Circle {
    fn corners(&self) -> u32 {
        0
    }
}

fn corners(shapes: &[&dyn Shape], at: usize) -> u32 {
    shapes[at].corners()
}

fn main() {
    let circle = Circle(key());
    let shapes: [&dyn Shape; 2] = [&Square, &circle];
    println!("{}", corners(&shapes, 1));
    let texts = ["a", "b"];
    let text: &str = &*texts[0];
    println!("{}", text);
}
