// A secret condition inside a public one controls only its own body.
fn main() {
    #[label(secret)]
    let hidden = true;
    let shown = true;
    let mut n = 0;
    if shown {
        if hidden {
            n += 1;
        }
        println!("shown");
    }
    n += 1;
    let _ = (n, shown, hidden);
}
