// A value moved in a loop is used again in the next round.
fn send(text: String) {
    println!("{}", text);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let text = String::from("hello");
    for _ in 0..2 {
        send(text); //~ E0382
    }
    let _ = key;
}
