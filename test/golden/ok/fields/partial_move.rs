// The field that remains after a partial move is public.
struct Letter {
    address: String,
    body: String,
}

fn main() {
    #[label(secret)]
    let body = String::from("dear");
    let letter = Letter { address: String::from("x"), body };
    let moved = letter.body;
    println!("{}", letter.address);
    let _ = (moved, letter.address);
}
