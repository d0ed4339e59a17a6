// Unknown code may run a future that it is given.
#[label(secret)]
fn secret() -> u64 {
    7
}

async fn job(key: u64) {
    println!("{}", key); //~ IFC001
}

fn main() {
    vendor_runtime::spawn(job(secret()));
}
