macro_rules! flags { ($(#[$outer:meta])* $vis:vis struct $Name:ident: $T:ty { $($(#[$inner:meta])* const $Flag:ident = $value:expr;)* }) => { $(#[$outer])* $vis struct $Name { bits: $T } impl $Name { $($(#[$inner])* pub const $Flag: Self = Self { bits: $value };)* pub const fn all() -> Self { Self { bits: 0 $(| $value)* } } } }; }

flags! { #[allow(dead_code)] pub struct Perm: u32 { const READ = 0b01; #[doc(hidden)] const WRITE = 1 << 1; const BOTH = Self::READ.bits | Self::WRITE.bits; } }
fn main() {}
