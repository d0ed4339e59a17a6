// `?` converts the error by a `From` that drops the secret.
struct Wrong(i32);

struct Failure {
    detail: i32,
}

impl From<Wrong> for Failure {
    fn from(w: Wrong) -> Self {
        let _ = w.0;
        Failure { detail: 0 }
    }
}

fn check(n: i32) -> Result<(), Wrong> {
    if std::env::args().count() > 2 { Ok(()) } else { Err(Wrong(n)) }
}

fn run(n: i32) -> Result<(), Failure> {
    check(n)?;
    Ok(())
}

fn main() {
    #[label(secret)]
    let pin = 3;
    if let Err(f) = run(pin) {
        println!("{}", f.detail);
    }
}
