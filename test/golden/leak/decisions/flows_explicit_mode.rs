// `--flows explicit` still reports a flow by data.
//@ flags: --flows explicit
fn main() {
    #[label(secret)]
    let pin = 4711;
    if pin > 1000 {
        println!("four digits");
    }
    println!("{}", pin % 10); //~ IFC001
}
