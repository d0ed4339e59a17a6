// A write through an overloaded index stores a literal.
use std::ops::{Index, IndexMut};

struct Ring {
    data: [u32; 4],
}

impl Index<usize> for Ring {
    type Output = u32;

    fn index(&self, i: usize) -> &u32 {
        &self.data[i % 4]
    }
}

impl IndexMut<usize> for Ring {
    fn index_mut(&mut self, i: usize) -> &mut u32 {
        &mut self.data[i % 4]
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut r = Ring { data: [0; 4] };
    r[5] = 4;
    println!("{}", r[1]);
    let _ = key;
}
