// The value of a match on a secret is implicit.
fn main() {
    #[label(secret)]
    let blood = 'A';
    let shelf = 'B';
    let code = match blood {
        'A' => 1,
        'B' => 2,
        _ => 3,
    };
    println!("{}", code); //~ IFC002
    let _ = (blood, shelf);
}
