// `skip_all` records no argument.
#[tracing::instrument(skip_all)] fn pay(id: u32, #[label(secret)] card: u64) -> u64 {
    card + u64::from(id)
}

fn main() {
    let receipt = pay(1, 4000);
    println!("paid");
    let _ = receipt;
}
