// A boolean copied bit by bit through a decision is implicit.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let copy;
    if member {
        copy = true;
    } else {
        copy = false;
    }
    println!("{}", copy); //~ IFC002
    let _ = (member, open);
}
