// A handler is instrumented, and the whole request is recorded.
use tracing::{debug, error, info, instrument, warn};

#[derive(Debug, Clone)]
struct Payment {
    id: u64,
    amount: u32,
    #[label(secret)]
    card: String,
}

#[derive(Debug, thiserror::Error)]
enum PaymentError {
    #[error("declined: {0}")]
    Declined(String),
    #[error("unreachable")]
    Unreachable,
}

#[instrument(skip(payment), fields(id = payment.id))]
fn charge(payment: &Payment, attempt: u32) -> Result<(), PaymentError> {
    info!(amount = payment.amount, "charging");
    if attempt > 2 {
        warn!(?attempt, "giving up");
        return Err(PaymentError::Unreachable);
    }
    if payment.amount > 1000 {
        return Err(PaymentError::Declined(payment.card.clone()));
    }
    Ok(())
}

#[instrument(skip_all)]
fn process(payment: Payment) {
    for attempt in 0..3 {
        match charge(&payment, attempt) {
            Ok(()) => break,
            Err(error) => error!(%error, "failed"), //~ IFC001
        }
    }
    debug!(id = payment.id, "done");
}

fn main() {
    process(Payment { id: 1, amount: 5, card: "1234".into() });
}
