// A method of a trait, called statically, returns the secret.
trait Describe {
    fn describe(&self) -> u32;
}

struct Private(u32);
struct Public(u32);

impl Describe for Private {
    fn describe(&self) -> u32 {
        self.0
    }
}

impl Describe for Public {
    fn describe(&self) -> u32 {
        self.0 + 1
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let p = Private(key);
    let q = Public(4);
    println!("{}", p.describe()); //~ IFC001
    let _ = (p.describe(), q.describe());
}
