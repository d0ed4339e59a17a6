#![allow(unused, dropping_references)]
fn f(words: &[String]) { let mut longest: Vec<&str> = Vec::new(); for w in words {
        let t = w.to_uppercase();
        longest.push(&t); //~ E0597
    }
    longest.len();
}
fn main() {}
