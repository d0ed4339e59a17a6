// A future that is dropped without being awaited drops its arguments.
#[label(secret)]
fn secret() -> u64 {
    7
}

struct Noisy(u64);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0); //~ IFC001
    }
}

async fn keep(_noisy: Noisy) {}

fn main() {
    let _ = secret();
    drop(keep(Noisy(secret())));
}
