// A negated public value.
fn main() {
    #[label(secret)]
    let flag = true;
    let on = false;
    println!("{}", !on);
    let _ = (flag, on);
}
