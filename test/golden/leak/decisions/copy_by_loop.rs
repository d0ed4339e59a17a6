// A number copied by a loop that compares it is implicit.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let bound = 9999;
    let mut guess = 0;
    while guess != pin {
        guess += 1;
    }
    println!("{}", guess); //~ IFC002
    let _ = (pin, bound);
}
