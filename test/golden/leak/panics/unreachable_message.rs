// The message of `unreachable!` is an output by data.
fn main() {
    #[label(secret)]
    let digit = 7;
    println!("start");
    let name = match digit {
        0..=9 => "digit",
        other => unreachable!("not a digit: {}", other), //~ IFC001
    };
    let _ = name;
}
