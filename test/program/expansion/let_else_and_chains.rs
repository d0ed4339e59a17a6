macro_rules! unwrap_or { ($p:pat = $e:expr; $b:block) => { let $p = $e else $b; }; }
macro_rules! when { ($p:pat = $e:expr => $r:expr) => { if let $p = $e { $r } }; }
fn main() { unwrap_or!(Some(x) = Some(1); { return }); when!(Some(y) = Some(2) => { drop(y); }); while let Some(z) = None::<u8> { when!(1 = z => continue); } }
