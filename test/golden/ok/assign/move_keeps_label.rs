// The name that was moved from may be given a public value again.
fn main() {
    #[label(secret)]
    let mut note = String::from("n");
    let kept = note;
    note = String::from("public");
    println!("{}", note);
    let _ = (kept, note);
}
