// Which of two values is dropped when one is replaced through a reference was decided by a secret.
#[label(secret)]
fn key() -> u64 {
    7
}

struct Noted(u64);

impl Drop for Noted {
    fn drop(&mut self) {
        println!("{}", self.0); //~ IFC002
    }
}

fn main() {
    let mut first = Noted(1);
    let mut second = Noted(2);
    let chosen = if key() > 3 { &mut first } else { &mut second };
    *chosen = Noted(3);
}
