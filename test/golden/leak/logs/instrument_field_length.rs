// A field of `#[instrument]` that asks how long a value is records a length, which may be secret too; one that looks into it records what it holds.
use tracing::instrument;

#[label(secret)]
fn found() -> Vec<u8> {
    vec![1]
}

#[label(content = secret)]
fn key() -> Vec<u8> {
    vec![1, 2]
}

#[instrument(skip_all, fields(n = found.len()))] //~ IFC001
fn count(found: &[u8]) {}

#[instrument(skip_all, fields(none = found.is_empty()))] //~ IFC001
fn any(found: Vec<u8>) {}

#[instrument(skip_all, fields(sum = key.len() + key.first()))] //~ IFC001
fn sum(key: Vec<u8>) {}

fn main() {
    count(&found());
    any(found());
    sum(key());
}
