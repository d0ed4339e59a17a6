// `dbg!` of a public value hands on a public value.
#[channel(secret)]
fn sealed(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret)]
    let key = 3;
    sealed(key);
    let n = dbg!(5) + 1;
    println!("{}", n);
}
