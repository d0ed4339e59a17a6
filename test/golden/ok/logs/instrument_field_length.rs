// A field of `#[instrument]` that asks how long a value is, or which variant, records nothing of what it holds.
use tracing::instrument;

struct User {
    key: Vec<u8>,
    pin: Option<u32>,
}

#[label(content = secret)]
fn key() -> Vec<u8> {
    vec![1, 2]
}

#[label(content = secret)]
fn pin() -> Option<u32> {
    Some(7)
}

#[instrument(skip_all, fields(n = key.len()))]
fn count(key: &[u8]) {}

#[instrument(skip_all, fields(key.len = user.key.len(), pin = user.pin.is_some()))]
fn of_user(user: &User) {}

fn main() {
    count(&key());
    of_user(&User { key: key(), pin: pin() });
}
