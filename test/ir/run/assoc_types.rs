#![allow(warnings)]
trait Container {
    type Item;
    fn get(&self, i: usize) -> Option<&Self::Item>;
    fn first(&self) -> Option<&Self::Item> {
        self.get(0)
    }
    fn size(&self) -> usize;
}
struct My(Vec<String>);
impl Container for My {
    type Item = String;
    fn get(&self, i: usize) -> Option<&String> {
        self.0.get(i)
    }
    fn size(&self) -> usize {
        self.0.len()
    }
}
fn all<C: Container>(c: &C) -> Vec<&C::Item> {
    let mut v = Vec::new();
    let mut i = 0;
    while let Some(x) = c.get(i) {
        v.push(x);
        i += 1;
    }
    v
}
fn main() {
    let m = My(vec![String::from("p"), String::from("q")]);
    println!("{:?} {:?} {}", m.first(), all(&m), m.size());
}
