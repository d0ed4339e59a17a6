// A `#[declassify]` without a reason is not accepted.
#[declassify(public)]
fn digest(key: u32) -> u32 {
    key >> 3
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", digest(key));
}
