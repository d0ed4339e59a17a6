// The payload of the variant that holds the secret.
enum Shape {
    Circle(u32),
    Square(u32),
}

fn describe(shape: &Shape) {
    match shape {
        Shape::Circle(r) => println!("circle {}", r), //~ IFC001
        Shape::Square(s) => println!("square {}", s),
    }
}

fn main() {
    #[label(secret)]
    let radius = 3;
    describe(&Shape::Circle(radius));
    describe(&Shape::Square(2));
}
