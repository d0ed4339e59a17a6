// A label on a container covers its shape: the length of a vector declared secret is secret.
fn main() {
    #[label(secret)]
    let samples = vec![3, 1, 4];
    println!("{} samples", samples.len()); //~ IFC001
}
