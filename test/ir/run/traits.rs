#![allow(warnings)]
trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String {
        String::from("shape")
    }
    fn show(&self) -> String {
        format!("{} {}", self.name(), self.area())
    }
}
struct Sq(f64);
struct Ci {
    r: f64,
}
impl Shape for Sq {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn name(&self) -> String {
        String::from("square")
    }
}
impl Shape for Ci {
    fn area(&self) -> f64 {
        self.r * 3.0
    }
}
fn total<T: Shape>(v: &[T]) -> f64 {
    let mut s = 0.0;
    for x in v {
        s += x.area();
    }
    s
}
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Ci { r: 1.5 })];
    for s in v.iter() {
        println!("{}", s.show());
    }
    println!("{}", total(&[Sq(1.0), Sq(3.0)]));
}
