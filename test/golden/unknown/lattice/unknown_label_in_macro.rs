// An unknown label name in `label!` is an error.
fn main() {
    let key = label!(7, sekret); //~ OWN121
    println!("{}", key);
}
