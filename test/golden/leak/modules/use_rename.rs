// A function imported under another name.
mod store {
    #[label(secret)]
    pub fn load_key() -> u32 {
        7
    }

    pub fn load_id() -> u32 {
        1
    }
}

use store::load_key as load;

fn main() {
    println!("{}", load()); //~ IFC001
    let _ = (store::load_key(), store::load_id());
}
