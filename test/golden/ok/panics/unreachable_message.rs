// `unreachable!` in a secret match with a literal message.
fn main() {
    #[label(secret)]
    let digit = 7;
    println!("start");
    let name = match digit {
        0..=9 => "digit",
        _ => unreachable!("not a digit"),
    };
    let _ = name;
}
