// A label on the content of a type leaves the lengths and variants in its fields public.
#[label(content = secret)]
struct Vault {
    items: Vec<u64>,
    name: String,
    owner: Option<u32>,
    number: u64,
}

#[label(content = secret)]
enum Message {
    Text(String),
    Empty,
}

fn main() {
    let vault = Vault { items: vec![1], name: "vault".to_string(), owner: None, number: 3 };
    println!("{}", vault.items.len());
    println!("{}", vault.owner.is_some());
    let Vault { name, number, .. } = vault;
    println!("{}", name.len());
    let message = Message::Text("secret".to_string());
    println!("{}", matches!(message, Message::Empty));
    if let Message::Text(text) = message {
        let _ = text;
    }
    drop(number);
}
