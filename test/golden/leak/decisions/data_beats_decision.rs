// A secret written in a branch of a secret condition is explicit: there is a flow by data alone.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut seen = 0;
    if pin > 1000 {
        seen = pin;
        println!("{}", pin); //~ IFC001
    }
    println!("end");
    let _ = seen;
}
