macro_rules! small { () => { 0..=9 }; }
macro_rules! pair { ($a:pat, $b:pat) => { ($a, $b) }; }
fn main() { match 3 { small!() => {} _ => {} } let pair!(x, Some(y)) = (1, Some(2)) else { return }; }
