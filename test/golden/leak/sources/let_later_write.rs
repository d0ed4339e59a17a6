// Labels are flow-sensitive: a variable that starts public may become secret.
fn main() {
    #[label(secret)]
    let mut value = 31;
    let mut other = 0;
    other = value;
    println!("{}", value + other); //~ IFC001
    let _ = (value, other);
}
