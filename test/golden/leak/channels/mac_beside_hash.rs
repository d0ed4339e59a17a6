// A code depends on its key and message, also where the traits of hashers and of codes stand side by side; a lock made in a constant holds what it is given.
use argon2::password_hash::SaltString;
use hmac::{Hmac, Mac};
use parking_lot::{const_mutex, Mutex};
use sha2::{Digest, Sha256};

static LAST: Mutex<u32> = const_mutex(0);

#[label(content = secret)]
fn key() -> Vec<u8> {
    vec![1, 2, 3]
}

fn main() {
    let mut code = Hmac::<Sha256>::new_from_slice(&key()).unwrap();
    code.update(b"message");
    println!("{}", hex::encode(code.finalize().into_bytes())); //~ IFC001
    let mut hash = Sha256::new();
    hash.update(b"message");
    println!("{}", hex::encode(hash.finalize()));
    *LAST.lock() = u32::from(key()[0]);
    println!("{}", LAST.lock()); //~ IFC001
    let salt = SaltString::encode_b64(&key()).unwrap();
    println!("{}", salt); //~ IFC001
}
