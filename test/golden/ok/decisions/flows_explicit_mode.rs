// `--flows explicit` does not report a flow through a decision.
//@ flags: --flows explicit
fn main() {
    #[label(secret)]
    let pin = 4711;
    if pin > 1000 {
        println!("four digits");
    }
}
