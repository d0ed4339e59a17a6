// A value that is public in both arms of a public decision.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let fallback = 0;
    let debug = true;
    let shown = if debug { 1 } else { fallback };
    println!("{}", shown);
    let _ = pin;
}
