// What is recorded in a span later is public; what runs inside of the span is not recorded.
use tracing::{info_span, span, Level};

#[label(secret)]
fn pin() -> u32 {
    7
}

fn main() {
    let request = span!(Level::INFO, "request", id = 1, digits = tracing::field::Empty);
    let entered = request.enter();
    request.record("digits", &4);
    drop(entered);
    let doubled = info_span!("inner", n = 3).in_scope(|| pin() * 2);
    let checked = doubled + 1;
}
