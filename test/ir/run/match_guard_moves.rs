#![allow(warnings)]
fn long(s: &String) -> bool {
    s.len() > 3
}
fn f(o: Option<String>) -> String {
    match o {
        Some(s) if long(&s) => s,
        Some(s) => {
            let mut t = s;
            t.push('!');
            t
        }
        None => String::from("none"),
    }
}
fn main() {
    println!("{}", f(Some(String::from("abcd"))));
    println!("{}", f(Some(String::from("ab"))));
    println!("{}", f(None));
}
