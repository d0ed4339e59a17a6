macro_rules! maybe { ($($i:item)*) => { $( #[cfg(unix)] $i )* }; }
maybe! { fn on() {} struct S { #[cfg(windows)] a: u8, #[cfg(not(windows))] b: u8 } }
#[cfg(windows)] fn off() {}
#[cfg_attr(unix, allow(dead_code), must_use)] fn attrs() -> u8 { match 1 { #[cfg(windows)] 0 => 0, #[cfg(unix)] 1 => 1, _ => 2 } }
enum E { #[cfg(windows)] A, #[cfg(unix)] B }
fn params(#[cfg(windows)] a: u8, #[cfg(unix)] b: u16) { #[cfg(windows)] let x = 1; #[cfg(all(unix, not(windows)))] let x = 2; let v = [#[cfg(windows)] 1, 2]; }
fn main() {}
