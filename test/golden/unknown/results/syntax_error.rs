// A file that is no Rust is not checked.
fn main() {
    #[label(secret)]
    let key = ;
    println!("{}", key);
}
