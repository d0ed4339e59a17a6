// `label!` may stand inside an argument.
fn second(a: u32, b: u32) -> u32 {
    let _ = a;
    b
}

fn main() {
    println!("{}", second(1, label!(2, secret))); //~ IFC001
}
