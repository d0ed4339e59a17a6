// `dbg!` hands its argument on, label included.
#[channel(secret)]
fn sealed(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret)]
    let key = 3;
    sealed(key);
    let n = dbg!(5) + 1;
    let n = n + key;
    println!("{}", n); //~ IFC001
}
