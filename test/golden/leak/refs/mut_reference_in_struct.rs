// A struct that holds a mutable reference writes through it.
struct Writer<'a> {
    target: &'a mut u32,
}

impl Writer<'_> {
    fn put(&mut self, value: u32) {
        *self.target = value;
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = 0;
    let mut b = 0;
    let mut w = Writer { target: &mut a };
    w.put(key);
    println!("{}", a); //~ IFC001
    let _ = b;
}
