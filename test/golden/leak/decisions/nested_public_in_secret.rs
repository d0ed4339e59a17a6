// A public condition inside a secret one does not make the write public.
fn main() {
    #[label(secret)]
    let hidden = true;
    let shown = true;
    let mut n = 0;
    if hidden {
        if shown {
            println!("both"); //~ IFC002
        }
    }
    n += 1;
    let _ = (n, shown, hidden);
}
