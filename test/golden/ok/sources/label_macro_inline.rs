// A function that drops its labelled argument returns a public value.
fn second(a: u32, b: u32) -> u32 {
    let _ = a;
    b
}

fn main() {
    println!("{}", second(label!(1, secret), 2));
}
