#![allow(warnings)]
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut v = vec![D(1), D(2), D(3)];
    let two = v.remove(1);
    println!("removed");
    v.push(D(4));
    v.truncate(2);
    println!("truncated");
    drop(two);
    let b = Box::new(D(9));
    let o = Some(D(5));
    if let Some(d) = o {
        println!("got {}", d.0);
    }
    println!("end");
}
