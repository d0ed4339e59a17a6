// A field that the derive of zeroize skips is still there afterwards.
use zeroize::Zeroize;

#[derive(Zeroize)]
struct Keys {
    #[zeroize(skip)]
    id: String,
    key: Vec<u8>,
}

fn forget(#[label(secret)] id: String, #[label(secret)] key: Vec<u8>) {
    let mut keys = Keys { id, key };
    keys.zeroize();
    println!("{} {:?}", keys.id, keys.key); //~ IFC001
}

fn main() {
    forget(String::from("a"), vec![1]);
}
