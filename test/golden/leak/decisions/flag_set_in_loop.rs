// A flag that a secret sets in a loop decides a write after it.
fn main() {
    #[label(secret)]
    let needle = 7;
    let marker = 2;
    let mut found = false;
    for n in [1, 2, 3] {
        if n == needle {
            found = true;
        }
    }
    if found {
        println!("found"); //~ IFC002
    }
    let _ = (needle, marker);
}
