// The decision is carried through a chain of calls.
fn low(text: &str) {
    println!("{}", text); //~ IFC002
}

fn middle(text: &str) {
    low(text);
}

fn main() {
    #[label(secret)]
    let fault = true;
    let mut n = 0;
    if fault {
        n = 1;
        middle("fault");
    }
    let _ = n;
}
