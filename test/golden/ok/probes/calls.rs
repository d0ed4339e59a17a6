// Probes see the labels of results of two calls of one function.
fn twice(n: u32) -> u32 {
    2 * n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = twice(key); //~ LABEL a = secret
    let b = twice(4); //~ LABEL b = public
    println!("{}", b);
    let _ = a;
}
