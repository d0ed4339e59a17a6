// A code of public things, and the hash of a message, tell nothing of a key.
use argon2::password_hash::{rand_core::OsRng, SaltString};
use hmac::{Hmac, Mac};
use parking_lot::{const_mutex, Mutex};
use sha2::{Digest, Sha256};

static LAST: Mutex<u32> = const_mutex(0);

#[label(content = secret)]
fn key() -> Vec<u8> {
    vec![1, 2, 3]
}

fn main() {
    let mut code = Hmac::<Sha256>::new_from_slice(b"public").unwrap();
    code.update(b"message");
    println!("{}", hex::encode(code.finalize().into_bytes()));
    let mut hash = Sha256::new();
    hash.update(b"message");
    println!("{}", hex::encode(hash.finalize()));
    *LAST.lock() = key().len() as u32;
    println!("{}", LAST.lock());
    println!("{}", SaltString::generate(&mut OsRng));
}
