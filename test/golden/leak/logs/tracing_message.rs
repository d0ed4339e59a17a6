// `tracing::info!` writes the arguments of its message.
fn main() {
    #[label(secret)]
    let otp = 123456;
    let user = "ann";
    tracing::info!("code {} for {}", otp, user); //~ IFC001
    let _ = (otp, user);
}
