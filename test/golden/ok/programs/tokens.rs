// A token is made, and what is logged leaves the signature out.
use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine as _};
use log::info;
use rand::{rngs::OsRng, RngCore};
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn sign(#[label(secret)] key: &[u8], payload: &str) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(payload.as_bytes());
    Some(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

fn issue(#[label(secret)] key: &[u8], user: &str) -> Option<String> {
    let mut nonce = [0u8; 12];
    OsRng.fill_bytes(&mut nonce);
    let payload = format!("{user}.{}", URL_SAFE_NO_PAD.encode(nonce));
    let signature = sign(key, &payload).unwrap_or_default();

    info!("issued a token for {user}");
    Some(format!("{payload}.{signature}"))
}

fn main() {
    let _ = issue(b"key", "ada");
}
