// What the derive of zeroize has wiped holds nothing any more.
use zeroize::Zeroize;

#[derive(Zeroize)]
struct Keys {
    #[zeroize(skip)]
    id: String,
    key: Vec<u8>,
}

fn forget(id: String, #[label(secret)] key: Vec<u8>) {
    let mut keys = Keys { id, key };
    keys.zeroize();
    println!("{} {:?}", keys.id, keys.key);
}

fn main() {
    forget(String::from("a"), vec![1]);
}
