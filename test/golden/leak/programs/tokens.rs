// A token is made, and the whole of it is logged.
use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine as _};
use log::{debug, info};
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
    debug!("signing {payload}");
    let signature = sign(key, &payload).unwrap_or_default();
    info!("issued {payload}.{signature}"); //~ IFC001
    Some(format!("{payload}.{signature}"))
}

fn main() {
    let _ = issue(b"key", "ada");
}
