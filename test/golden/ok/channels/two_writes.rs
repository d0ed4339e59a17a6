// Two writes of public values.
fn main() {
    #[label(secret)]
    let key = 7;
    let id = 1;
    println!("{}", id);
    eprintln!("{}", id + id);
    let _ = key;
}
