// A field moved out of a struct keeps its label.
struct Letter {
    address: String,
    body: String,
}

fn main() {
    #[label(secret)]
    let body = String::from("dear");
    let letter = Letter { address: String::from("x"), body };
    let moved = letter.body;
    println!("{}", moved); //~ IFC001
    let _ = (moved, letter.address);
}
