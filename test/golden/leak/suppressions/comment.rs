// Without the comment the finding stands.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key); //~ IFC001
}
