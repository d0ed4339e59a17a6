// The value of a match on a public value.
fn main() {
    #[label(secret)]
    let blood = 'A';
    let shelf = 'B';
    let code = match shelf {
        'A' => 1,
        'B' => 2,
        _ => 3,
    };
    println!("{}", code);
    let _ = (blood, shelf);
}
