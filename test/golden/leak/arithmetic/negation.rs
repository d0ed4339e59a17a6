// A negated secret is secret.
fn main() {
    #[label(secret)]
    let flag = true;
    let on = false;
    println!("{}", !flag); //~ IFC001
    let _ = (flag, on);
}
