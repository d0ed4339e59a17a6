// Callee and caller write public values.
fn trace(n: u32) -> u32 {
    println!("trace {}", n);
    n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = trace(4);
    println!("result {}", n);
    let _ = key;
}
