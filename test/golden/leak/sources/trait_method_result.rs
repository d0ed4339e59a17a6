// A label on a method declared in a trait holds for every implementation.
trait Store {
    #[label(secret)]
    fn fetch(&self) -> u32;
    fn size(&self) -> u32;
}

struct Memory(u32);

impl Store for Memory {
    fn fetch(&self) -> u32 {
        self.0
    }

    fn size(&self) -> u32 {
        1
    }
}

fn main() {
    let m = Memory(9);
    println!("{}", m.fetch()); //~ IFC001
    let _ = m.fetch();
}
