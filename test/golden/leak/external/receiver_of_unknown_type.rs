// An unknown method may keep its arguments in what it is called on.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut vault = vendor_vault::Vault::new();
    println!("{}", vault.count());
    vault.put(secret());
    println!("{}", vault.count()); //~ IFC001
}
