// A value that is recorded in a span later is written like one that it was made with.
use tracing::{info_span, span, Level};

#[label(secret)]
fn pin() -> u32 {
    7
}

fn main() {
    let request = span!(Level::INFO, "request", id = 1, pin = tracing::field::Empty);
    let entered = request.enter();
    request.record("pin", &pin()); //~ IFC001
    drop(entered);
    let inner = info_span!("inner", n = 3).entered();
    inner.record("pin", pin() + 1); //~ IFC001
}
