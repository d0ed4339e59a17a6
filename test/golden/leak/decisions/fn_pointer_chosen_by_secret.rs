// A call through a function pointer that a secret chose writes implicitly.
fn win() {
    println!("you win"); //~ IFC002
}

fn lose() {
    println!("you lose"); //~ IFC002
}

fn main() {
    #[label(secret)]
    let card = 7;
    let turn = 1;
    let outcome: fn() = if card > 5 { win } else { lose };
    outcome();
    let _ = (card, turn);
}
