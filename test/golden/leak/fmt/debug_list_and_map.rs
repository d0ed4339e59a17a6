// `debug_list` with entries that hold the secrets.
use std::fmt;

struct Keys(Vec<Vec<u8>>);

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter()).finish()
    }
}

fn main() {
    #[label(secret)]
    let byte = 7u8;
    let keys = Keys(vec![vec![byte; 2], vec![byte; 3]]);
    println!("{:?}", keys); //~ IFC001
}
