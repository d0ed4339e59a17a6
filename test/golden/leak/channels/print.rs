// `print!` is a public channel.
fn main() {
    #[label(secret)]
    let key = 3;
    let year = 2026;
    print!("{}", key); //~ IFC001
    let _ = (key, year);
}
