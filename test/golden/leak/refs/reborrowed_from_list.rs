// A reference that was taken out of a list at a secret place and borrowed again tells the place.
#[label(secret)]
fn key() -> usize {
    1
}

trait Shape {
    fn corners(&self) -> u32;
}

struct Square;
struct Circle;

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
    let shapes: [&dyn Shape; 2] = [&Square, &Circle];
    println!("{}", corners(&shapes, key() % 2)); //~ IFC002
    let texts = ["a", "b"];
    let text: &str = &*texts[key() % 2];
    println!("{}", text); //~ IFC001
}
