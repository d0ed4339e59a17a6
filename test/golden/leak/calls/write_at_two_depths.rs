// The callee's write and the caller's write are two findings.
fn trace(n: u32) -> u32 {
    println!("trace {}", n); //~ IFC001
    n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = trace(key);
    println!("result {}", n); //~ IFC001
    let _ = key;
}
