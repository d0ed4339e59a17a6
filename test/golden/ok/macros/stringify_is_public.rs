// `stringify!` of a secret's name is a literal.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{} at {}:{}", stringify!(key), file!(), line!());
    let _ = key;
}
