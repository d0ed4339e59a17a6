macro_rules! get { ($e:expr) => { match $e { Some(v) => v, None => return None } }; }
macro_rules! q { ($($e:expr),+) => { ($($e?,)+) }; }
fn f(a: Option<u8>, b: Option<u8>) -> Option<u8> { let x = get!(a); let (y, z) = q!(b, Some(x)); Some(x + y + z) }
fn main() {}
