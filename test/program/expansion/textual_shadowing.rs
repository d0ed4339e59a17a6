macro_rules! v { () => { 1 }; }
fn one() -> u8 { v!() }
macro_rules! v { () => { 2 }; }
fn two() -> u8 { v!() }
mod inner { pub fn two() -> u8 { v!() } macro_rules! v { () => { 3 }; } pub fn three() -> u8 { v!() } }
fn main() { macro_rules! v { () => { 4 }; } let a = v!(); { macro_rules! v { () => { 5 }; } let b = v!(); } let c = v!(); }
