#![allow(warnings)]
fn f(a: Option<i32>, b: Option<i32>) -> Option<i32> {
    let x = a?;
    let y = b?;
    if x > y {
        return None;
    }
    Some(y - x)
}
fn main() {
    println!(
        "{:?} {:?} {:?} {:?}",
        f(Some(1), Some(5)),
        f(None, Some(1)),
        f(Some(2), None),
        f(Some(9), Some(1))
    );
    let c = || -> Option<i32> { Some(f(Some(1), Some(2))? + 1) };
    println!("{:?}", c());
}
