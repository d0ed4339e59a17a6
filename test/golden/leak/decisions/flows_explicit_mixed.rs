// `--flows explicit` reports the data flow even where a decision is involved as well.
//@ flags: --flows explicit
fn main() {
    #[label(secret)]
    let pin = 4711;
    let shown = if pin > 1000 { pin } else { 0 };
    println!("{}", shown); //~ IFC001
}
