// A boolean set in both branches of a public decision.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let copy;
    if open {
        copy = true;
    } else {
        copy = false;
    }
    println!("{}", copy);
    let _ = (member, open);
}
