// The argument that the function returns.
fn pick(first: u32, second: u32, third: u32) -> u32 {
    let _ = (first, third);
    second
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", pick(1, key, 2)); //~ IFC001
}
