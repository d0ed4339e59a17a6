// The message of `log::info!` with a target is an output.
fn main() {
    #[label(secret)]
    let iban = String::from("DE00");
    log::info!(target: "billing", "charging {}", iban); //~ IFC001
    let _ = iban;
}
