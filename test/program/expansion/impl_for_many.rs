trait Size { fn size() -> usize; }
macro_rules! impl_size { ($($t:ty = $n:expr),* $(,)?) => { $( impl Size for $t { fn size() -> usize { $n } } )* }; }
impl_size! { u8 = 1, [u8; 4] = 4, &'static str = 16, (u8, u8) = 2, }
fn main() {}
