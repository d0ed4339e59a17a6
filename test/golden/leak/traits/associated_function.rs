// An associated function of a trait builds a value from the secret.
trait Build {
    fn build(n: u32) -> Self;
    fn get(&self) -> u32;
}

struct Wrapped(u32);

impl Build for Wrapped {
    fn build(n: u32) -> Self {
        Wrapped(n)
    }

    fn get(&self) -> u32 {
        self.0
    }
}

fn make<T: Build>(n: u32) -> T {
    T::build(n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let w: Wrapped = make(key);
    println!("{}", w.get()); //~ IFC001
}
