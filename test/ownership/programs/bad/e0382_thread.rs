#![allow(unused, dropping_references)]
fn f() { let v = vec![1];
    let h = std::thread::spawn(move || { println!("{:?}", v); });
    println!("{:?}", v); //~ E0382
    h.join().unwrap();
}
fn main() {}
