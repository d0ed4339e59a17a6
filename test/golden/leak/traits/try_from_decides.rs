// A `TryFrom` that checks the secret decides.
struct Even(u32);

impl TryFrom<u32> for Even {
    type Error = ();

    fn try_from(n: u32) -> Result<Self, ()> {
        if n % 2 == 0 { Ok(Even(n)) } else { Err(()) }
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<Even, ()> = key.try_into();
    if let Ok(e) = r {
        println!("even"); //~ IFC002
        let _ = e.0;
    }
}
