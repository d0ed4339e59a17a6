// A function that is never called writes its public parameter.
#[label(secret)]
const KEY: u32 = 7;

pub fn dump(n: u32) {
    println!("{}", n);
}

fn main() {
    println!("hello");
    let _ = KEY;
}
