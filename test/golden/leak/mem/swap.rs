// `mem::swap` exchanges the labels: what was public is secret.
fn main() {
    #[label(secret)]
    let mut a = 3;
    let mut b = 4;
    std::mem::swap(&mut a, &mut b);
    println!("{}", b); //~ IFC001
    let _ = (a, b);
}
