// In a chain of public conditions each branch may write.
fn main() {
    #[label(secret)]
    let hidden = 4;
    let shown = 5;
    if shown > 9 {
        let _ = shown;
    } else if shown > 3 {
        println!("medium");
    } else {
        println!("small");
    }
    let _ = (hidden, shown);
}
