// Which of two values is dropped when one is replaced through a reference was decided by nothing secret.
#[label(secret)]
fn key() -> u64 {
    7
}

struct Noted(u64);

impl Drop for Noted {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn main() {
    let _key = key();
    let mut first = Noted(1);
    let mut second = Noted(2);
    let chosen = if std::env::args().count() > 3 { &mut first } else { &mut second };
    *chosen = Noted(3);
}
