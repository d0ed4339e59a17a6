// A flag that a public value sets in a loop.
fn main() {
    #[label(secret)]
    let needle = 7;
    let marker = 2;
    let mut found = false;
    for n in [1, 2, 3] {
        if n == marker {
            found = true;
        }
    }
    if found {
        println!("found");
    }
    let _ = (needle, marker);
}
