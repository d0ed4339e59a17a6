// In a chain of `else if` the later branches are controlled by the earlier conditions.
fn main() {
    #[label(secret)]
    let hidden = 4;
    let shown = 5;
    if hidden > 9 {
        let _ = shown;
    } else if shown > 3 {
        println!("medium"); //~ IFC002
    } else {
        println!("small"); //~ IFC002
    }
    let _ = (hidden, shown);
}
