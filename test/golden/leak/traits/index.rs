// An overloaded index returns the secret.
use std::ops::Index;

struct Table {
    open: Vec<u32>,
    hidden: Vec<u32>,
}

impl Index<usize> for Table {
    type Output = u32;

    fn index(&self, i: usize) -> &u32 {
        &self.hidden[i]
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let t = Table { open: vec![1], hidden: vec![key] };
    println!("{}", t[0]); //~ IFC001
    let _ = (t.open.len(), t.hidden.len());
}
