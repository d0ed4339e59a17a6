// A function in another file of the program writes the secret.
mod store;

fn main() {
    #[label(secret)]
    let key = 3;
    store::save(key);
    let _ = key;
}
