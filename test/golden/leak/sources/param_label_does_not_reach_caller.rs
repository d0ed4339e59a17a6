// A labelled parameter labels what the function returns of it.
fn double(#[label(secret)] n: u32) -> u32 {
    n * 2
}

fn main() {
    let seed = 21;
    let result = double(seed);
    println!("{}", result); //~ IFC001
    let _ = result;
}
