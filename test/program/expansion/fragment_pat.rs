macro_rules! is { ($e:expr, $p:pat) => { match $e { $p => true, _ => false } }; }
macro_rules! is_param { ($e:expr, $($p:pat_param)|+) => { match $e { $($p)|+ => true, _ => false } }; }
fn main() { let x = Some(3); let a = is!(x, Some(1 | 2)); let b = is!(x, None | Some(4..=5)); let c = is_param!(x, Some(_) | None); }
