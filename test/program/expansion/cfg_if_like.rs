macro_rules! cfg_if { ($(if #[cfg($m:meta)] { $($t:tt)* }) else* else { $($e:tt)* }) => { cfg_if! { @ () ; $((($m) ($($t)*)),)* (() ($($e)*)), } }; (@ ($($not:meta,)*) ; ) => {}; (@ ($($not:meta,)*) ; (($($m:meta),*) ($($t:tt)*)), $($rest:tt)*) => { #[cfg(all($($m,)* not(any($($not),*))))] cfg_if! { @identity $($t)* } cfg_if! { @ ($($not,)* $($m,)*) ; $($rest)* } }; (@identity $($t:tt)*) => { $($t)* }; }
cfg_if! { if #[cfg(windows)] { fn f() -> u8 { 1 } } else if #[cfg(unix)] { fn f() -> u8 { 2 } } else { fn f() -> u8 { 3 } } }
fn main() { f(); }
