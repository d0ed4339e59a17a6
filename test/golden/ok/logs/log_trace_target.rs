// A `target` that is a literal and a public message.
fn main() {
    #[label(secret)]
    let iban = String::from("DE00");
    log::info!(target: "billing", "charging {}", "the account");
    let _ = iban;
}
