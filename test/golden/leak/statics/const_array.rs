// A labelled constant array.
#[label(secret)]
const WEIGHTS: [u32; 3] = [1, 2, 3];
const SIZES: [u32; 3] = [4, 5, 6];

fn main() {
    println!("{}", WEIGHTS.iter().sum::<u32>()); //~ IFC001
    let _ = (WEIGHTS, SIZES);
}
