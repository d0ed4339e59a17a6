#![allow(warnings)]
fn main() {
    let a: Option<i32> = Some(1);
    println!("{}", a.unwrap());
    let r: Result<i32, String> = Err(String::from("e"));
    println!("{}", r.clone().unwrap_or(7));
    println!("{:?}", r.as_ref().err());
    println!("{}", r.unwrap());
    println!("no");
}
