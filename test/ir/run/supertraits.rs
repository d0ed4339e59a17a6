#![allow(warnings)]
trait Named {
    fn name(&self) -> String;
}
trait Greet: Named {
    fn greet(&self) -> String {
        format!("hi {}", self.name())
    }
}
#[derive(Clone)]
struct A(String);
impl Named for A {
    fn name(&self) -> String {
        self.0.clone()
    }
}
impl Greet for A {}
impl<T: Named> Named for Vec<T> {
    fn name(&self) -> String {
        let mut s = String::new();
        for x in self {
            s.push_str(&x.name());
            s.push(';');
        }
        s
    }
}
fn show(g: &dyn Greet) -> String {
    g.greet()
}
fn main() {
    let a = A(String::from("ann"));
    println!("{} {}", show(&a), vec![a.clone(), a].name());
}
