// An argument that the caller labels is recorded, too.
#[tracing::instrument] fn lookup(id: u32) -> u32 { //~ IFC001
    id + 1
}

fn main() {
    #[label(secret)]
    let patient = 17;
    let ward = 3;
    let n = lookup(patient);
    println!("looked up");
    let _ = (n, patient, ward);
}
