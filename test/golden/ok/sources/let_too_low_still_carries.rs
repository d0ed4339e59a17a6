// A value declared at its real label that is overwritten may be written.
fn main() {
    #[label(secret)]
    let code = 99;
    #[label(secret)]
    let mut shown = code;
    shown += 1;
    let _ = shown;
    shown = 0;
    println!("{}", shown);
    let _ = shown;
}
