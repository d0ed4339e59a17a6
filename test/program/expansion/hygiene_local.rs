macro_rules! using { ($e:expr) => { { let a = 10; $e + a } }; }
macro_rules! swap { ($a:ident, $b:ident) => { let tmp = $a; $a = $b; $b = tmp; }; }
fn main() { let a = 1; let four = using!(a * 2); let mut x = 1; let mut y = 2; swap!(x, y); let tmp = 3; }
