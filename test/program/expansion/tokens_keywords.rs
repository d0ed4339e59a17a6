macro_rules! word { (fn) => { 1 }; (self) => { 2 }; (_) => { 3 }; (r#fn) => { 4 }; (async) => { 5 }; ($i:ident) => { 6 }; }
macro_rules! any { ($($i:ident)*) => { [$(stringify!($i)),*] }; }
fn main() { let a = [word!(fn), word!(self), word!(_), word!(r#fn), word!(async), word!(other)]; let b = any!(struct self crate x dyn); }
