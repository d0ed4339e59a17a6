// A constant array next to a labelled one.
#[label(secret)]
const WEIGHTS: [u32; 3] = [1, 2, 3];
const SIZES: [u32; 3] = [4, 5, 6];

fn main() {
    println!("{}", SIZES.iter().sum::<u32>());
    let _ = (WEIGHTS, SIZES);
}
