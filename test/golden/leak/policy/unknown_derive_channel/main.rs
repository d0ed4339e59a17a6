// The derive of a crate that is not known is taken to emit every field where its trait is a channel.
use borsh::BorshSerialize;

#[derive(BorshSerialize)] //~ IFC001
struct Account {
    name: String,
    #[label(secret)]
    key: [u8; 32],
}

fn main() {
    let account = Account { name: String::from("ada"), key: [0; 32] };
    println!("{}", account.name);
}
