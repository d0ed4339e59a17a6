// A number counted by a loop that compares with a public bound.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let bound = 9999;
    let mut guess = 0;
    while guess != bound {
        guess += 1;
    }
    println!("{}", guess);
    let _ = (pin, bound);
}
