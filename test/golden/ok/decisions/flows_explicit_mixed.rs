// `--flows explicit` says nothing of a value that a decision chose among literals.
//@ flags: --flows explicit
fn main() {
    #[label(secret)]
    let pin = 4711;
    let shown = if pin > 1000 { 1 } else { 0 };
    println!("{}", shown);
}
