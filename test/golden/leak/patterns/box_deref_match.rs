// A match on a boxed enum binds the secret payload.
enum Message {
    Text(String),
    Quit,
}

fn main() {
    #[label(secret)]
    let text = String::from("hello");
    let m = Box::new(Message::Text(text));
    match *m {
        Message::Text(t) => println!("{}", t), //~ IFC001
        Message::Quit => println!("quit"),
    }
}
