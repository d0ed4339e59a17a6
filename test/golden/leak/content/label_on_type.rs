// A label on the content of a type covers what its fields hold.
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
    println!("{}", vault.items[0]); //~ IFC001
    println!("{}", vault.owner.unwrap_or(0)); //~ IFC001
    let Vault { name, number, .. } = vault;
    println!("{}", name); //~ IFC001
    let message = Message::Text("secret".to_string());
    println!("{}", matches!(message, Message::Empty));
    if let Message::Text(text) = message {
        println!("{}", text); //~ IFC001
    }
    drop(number);
}
