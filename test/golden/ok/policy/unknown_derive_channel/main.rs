// The derive of a crate that is not known may emit every field of a type without labels.
use borsh::BorshSerialize;

#[derive(BorshSerialize)]
struct Account {
    name: String,
    id: u32,
}

struct Keys {
    account: Account,
    #[label(secret)]
    key: [u8; 32],
}

fn main() {
    let keys = Keys { account: Account { name: String::from("ada"), id: 1 }, key: [0; 32] };
    println!("{} {}", keys.account.name, keys.account.id);
}
