// Another method of the trait is not covered.
trait Vault {
    fn open(&self) -> u32;
    fn size(&self) -> u32;
}

struct Steel(u32);

impl Vault for Steel {
    fn open(&self) -> u32 {
        self.0
    }

    fn size(&self) -> u32 {
        1
    }
}

fn main() {
    let v = Steel(5);
    println!("{}", v.size());
    let _ = v.open();
}
