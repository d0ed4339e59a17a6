// The join of two unordered labels is the element above both, whose channel may carry it.
#[channel(alice)]
fn mail_alice(amount: u32) {
    let _ = amount;
}

#[channel(admin)]
fn ledger(amount: u32) {
    let _ = amount;
}

fn main() {
    #[label(alice)]
    let rent = 700;
    #[label(bob)]
    let food = 300;
    mail_alice(rent);
    let total = rent + food;
    ledger(total);
}
