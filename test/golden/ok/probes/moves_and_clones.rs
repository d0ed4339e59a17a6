// Probes follow a secret through moves and clones.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    let copy = key.clone(); //~ LABEL copy = secret
    let moved = key; //~ LABEL moved = secret
    let other = String::from("o"); //~ LABEL other = public
    println!("{}", other);
    let _ = (copy, moved);
}
