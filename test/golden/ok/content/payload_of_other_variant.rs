// The payload of the other variant is public.
enum Shape {
    Circle(u32),
    Square(u32),
}

fn describe(shape: &Shape) {
    match shape {
        Shape::Circle(_) => println!("circle"),
        Shape::Square(s) => println!("square {}", s),
    }
}

fn main() {
    #[label(secret)]
    let radius = 3;
    describe(&Shape::Circle(radius));
    describe(&Shape::Square(2));
}
