macro_rules! reference { ($l:lifetime, $name:ident) => { struct $name<$l> { inner: &$l str } }; }
macro_rules! leave { ($l:lifetime, $b:block) => { $l: loop { $b break $l; } }; }
reference!('a, View);
fn main() { leave!('outer, { let x = 1; }); }
