// A call through a function pointer that was chosen publicly.
fn win() {
    println!("you win");
}

fn lose() {
    println!("you lose");
}

fn main() {
    #[label(secret)]
    let card = 7;
    let turn = 1;
    let outcome: fn() = if turn > 5 { win } else { lose };
    outcome();
    let _ = (card, turn);
}
