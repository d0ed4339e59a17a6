// The size of a secret number is a property of its type.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let n = std::mem::size_of::<u32>();
    println!("{}", n);
    let _ = key;
}
