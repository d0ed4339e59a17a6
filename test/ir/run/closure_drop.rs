#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let d = D("captured");
    let e = D("borrowed");
    let f = {
        let g = move || println!("has {}", d.0);
        g();
        g
    };
    println!("mid");
    f();
    drop(f);
    let h = || println!("sees {}", e.0);
    h();
    println!("end");
}
