// The body of a trusted function is not analysed.
#[trusted(reason = "writes to the sealed log only")]
fn seal(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    seal(key);
    println!("sealed");
}
