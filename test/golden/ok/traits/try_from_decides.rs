// A `TryFrom` that wraps the secret decides nothing.
struct Even(u32);

impl TryFrom<u32> for Even {
    type Error = ();

    fn try_from(n: u32) -> Result<Self, ()> {
        Ok(Even(n - n % 2))
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<Even, ()> = key.try_into();
    if let Ok(e) = r {
        println!("even");
        let _ = e.0;
    }
}
