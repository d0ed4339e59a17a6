// A label on a container's content leaves the length of the vector public.
fn main() {
    #[label(content = secret)]
    let samples = vec![3, 1, 4];
    println!("{} samples", samples.len());
}
