// A reference chosen by a secret: what it points to tells which it is.
fn main() {
    #[label(secret)]
    let left_handed = true;
    let mirrored = false;
    let a = 1;
    let b = 2;
    let chosen = if left_handed { &a } else { &b };
    println!("{}", chosen); //~ IFC002
    let _ = (left_handed, mirrored);
}
