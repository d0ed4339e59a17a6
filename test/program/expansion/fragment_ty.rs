macro_rules! make { ($name:ident, $t:ty) => { fn $name(x: $t) -> Option<$t> { Some(x) } }; }
make!(a, u8);
make!(b, Vec<&'static str>);
make!(c, (i32, [u8; 4]));
make!(d, fn(u8) -> u8);
make!(e, Box<dyn Fn(u8) -> u8 + Send>);
fn main() {}
