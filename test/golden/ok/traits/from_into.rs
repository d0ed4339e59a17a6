// A `From` conversion drops the secret.
struct Raw(u32);

struct Shown {
    n: u32,
}

impl From<Raw> for Shown {
    fn from(raw: Raw) -> Shown {
        let _ = raw.0;
        Shown { n: 0 }
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let s: Shown = Raw(key).into();
    println!("{}", s.n);
}
