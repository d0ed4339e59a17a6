// `tracing::info!` of a public message.
fn main() {
    #[label(secret)]
    let otp = 123456;
    let user = "ann";
    tracing::info!("code sent to {}", user);
    let _ = (otp, user);
}
