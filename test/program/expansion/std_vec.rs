macro_rules! squares { ($($x:expr),*) => { vec![$($x * $x),*] }; }
fn main() { let a: Vec<u8> = vec![]; let c = vec![0; 3]; }
