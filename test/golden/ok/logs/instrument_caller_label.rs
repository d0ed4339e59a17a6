// A public argument that is recorded.
#[tracing::instrument] fn lookup(id: u32) -> u32 {
    id + 1
}

fn main() {
    #[label(secret)]
    let patient = 17;
    let ward = 3;
    let n = lookup(ward);
    println!("looked up");
    let _ = (n, patient, ward);
}
