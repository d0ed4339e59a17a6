// Structs, enums, methods, references, options, vectors, closures, iterators.
#[derive(Clone)]
struct Point { x: i32, y: i32 }
enum Shape { Circle(f64), Rect { w: f64, h: f64 } }
impl Point {
    const ORIGIN: Point = Point { x: 0, y: 0 };
    fn new(x: i32, y: i32) -> Self { Self { x, y } }
    fn shift(&mut self, by: &Point) -> &mut Self { self.x += by.x; self.y += by.y; self }
}
trait Area { fn area(&self) -> f64; fn twice(&self) -> f64 { self.area() * 2.0 } } //~ CALL <Self as Area>::area
impl Area for Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) => *r * *r * 3.14, //~ TYPE r: &f64
            Shape::Rect { w, h } => w * h, //~ TYPE w: &f64; CALL <&'a f64 as Mul<&f64>>::mul
        }
    }
}
fn main() {
    let mut p = Point::new(1, 2); //~ TYPE p: Point; CALL <Point>::new
    p.shift(&Point::ORIGIN).shift(&p.clone()); //~ CALL <Point>::shift; CALL <Point as Clone>::clone
    let v = vec![1, 2, 3]; //~ TYPE v: Vec<i32>
    let w: Vec<u8> = Vec::new(); //~ CALL <Vec<T>>::new
    let doubled: Vec<_> = v.iter().map(|n| n * 2).collect(); //~ TYPE doubled: Vec<i32>; TYPE n: &i32
    let total: i64 = v.into_iter().map(i64::from).sum(); //~ TYPE total: i64
    let first = w.first().copied().unwrap_or_default(); //~ TYPE first: u8
    let area = Shape::Rect { w: 1.0, h: 2.0 }.twice(); //~ TYPE area: f64; CALL <Shape as Area>::twice
    let label = if total > 1 { "many" } else { "few" }; //~ TYPE label: &str
    let pair = (first, label.len()); //~ TYPE pair: (u8, usize); CALL <str>::len
    let nested = Some(Some(pair)); //~ TYPE nested: Option<Option<(u8, usize)>>
    if let Some(Some((a, b))) = nested { let _ = (a, b); } //~ TYPE a: u8; TYPE b: usize
    let text = format!("{} {:?}", area, doubled); //~ TYPE text: String
    drop(text);
}
