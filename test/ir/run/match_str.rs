#![allow(warnings)]
fn f(s: &str) -> u8 {
    match s {
        "one" => 1,
        "two" | "deux" => 2,
        "" => 0,
        t if t.len() > 5 => 9,
        _ => 5,
    }
}
fn main() {
    for s in ["one", "two", "deux", "", "longer", "x"] {
        println!("{}", f(s));
    }
    let t = ("a", 1);
    println!(
        "{}",
        match t {
            ("a", 2) => "x",
            ("a", n) if n > 0 => "y",
            _ => "z",
        }
    );
}
