// An assignment to a nested field reaches a copy of the outer struct.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Clone, Copy)]
struct Segment {
    from: Point,
    to: Point,
}

fn main() {
    #[label(secret)]
    let position = 9;
    let mut s = Segment { from: Point { x: 0, y: 0 }, to: Point { x: 1, y: 1 } };
    s.to.x = position;
    let t = s;
    println!("{}", t.to.x); //~ IFC001
}
