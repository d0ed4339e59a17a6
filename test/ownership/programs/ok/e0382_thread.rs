#![allow(unused, dropping_references)]
fn f() { let v = vec![1];
    let h = std::thread::spawn(move || { println!("{:?}", 0); });
    println!("{:?}", v);
    h.join().unwrap();
}
fn main() {}
