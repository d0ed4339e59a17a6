#![allow(warnings)]
struct Bag {
    v: Vec<String>,
}
impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.v.into_iter()
    }
}
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.v.iter()
    }
}
fn main() {
    let b = Bag {
        v: vec![String::from("a"), String::from("b")],
    };
    for s in &b {
        println!("{}", s);
    }
    for s in b {
        println!("{}!", s);
    }
}
