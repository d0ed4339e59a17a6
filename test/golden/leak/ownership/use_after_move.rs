// A use after a move is reported beside the leak.
fn consume(text: String) -> usize {
    text.len()
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let note = String::from("n");
    println!("{}", key); //~ IFC001
    let n = consume(note);
    println!("{}", note); //~ E0382
    let _ = (n, key);
}
