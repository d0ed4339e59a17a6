// `label!` on one component of a tuple leaves the other one.
fn main() {
    let t = (1, label!(2, secret));
    println!("{}", t.0);
}
