// A declared label that is lower than the value's is IFC003 at the initialiser.
fn main() {
    #[label(secret)]
    let token = String::from("abc");
    #[label(public)]
    let copy = token.clone(); //~ IFC003
    println!("copied");
    let _ = (token, copy);
}
