// `skip` covers only the arguments that it names.
#[tracing::instrument(skip(id))] fn pay(id: u32, #[label(secret)] card: u64) -> u64 { //~ IFC001
    card + u64::from(id)
}

fn main() {
    let receipt = pay(1, 4000);
    println!("paid");
    let _ = receipt;
}
