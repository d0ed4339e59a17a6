// A write through `DerefMut` reaches the inner value.
use std::ops::{Deref, DerefMut};

struct Slot(u32);

impl Deref for Slot {
    type Target = u32;

    fn deref(&self) -> &u32 {
        &self.0
    }
}

impl DerefMut for Slot {
    fn deref_mut(&mut self) -> &mut u32 {
        &mut self.0
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut s = Slot(0);
    *s = key;
    println!("{}", s.0); //~ IFC001
    let _ = (key, *s);
}
