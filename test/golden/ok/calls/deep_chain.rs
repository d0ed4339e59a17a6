// The chain of functions drops the secret half-way.
fn a(n: u32) -> u32 { b(n) + 1 }
fn b(n: u32) -> u32 { c(n) + 1 }
fn c(_n: u32) -> u32 { d(0) + 1 }
fn d(n: u32) -> u32 { e(n) + 1 }
fn e(n: u32) -> u32 { f(n) + 1 }
fn f(n: u32) -> u32 { n }

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", a(key));
}
