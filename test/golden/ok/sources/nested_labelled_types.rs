// A vector of values with a labelled field has a public length.
#[derive(Clone)]
struct Pin {
    #[label(secret)]
    digits: u32,
}

fn main() {
    let pins = vec![Pin { digits: 1 }; 3];
    let total: u32 = pins.iter().map(|p| p.digits).sum();
    println!("{}", pins.len());
    let _ = total;
}
