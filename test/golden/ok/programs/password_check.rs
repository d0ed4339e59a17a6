// A login whose answer alone is declassified.
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

struct Account {
    name: String,
    #[label(secret)]
    salt: [u8; 16],
    #[label(secret)]
    hash: Vec<u8>,
}

fn hash(salt: &[u8], password: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(password.as_bytes());
    hasher.finalize().to_vec()
}

fn login(accounts: &[Account], name: &str, password: &str) -> Result<(), String> {
    let account = accounts.iter().find(|account| account.name == name).ok_or_else(|| "no such user".to_string())?;
    let given = hash(&account.salt, password);
    if declassify!(bool::from(given.ct_eq(&account.hash)), public, "the answer of a login") {
        Ok(())
    } else {
        Err("wrong password".to_string())
    }
}

fn main() {
    let accounts = vec![Account { name: "ada".into(), salt: [0; 16], hash: vec![1, 2, 3] }];
    if let Err(message) = login(&accounts, "ada", "x") {
        println!("{message}");
    }
}
