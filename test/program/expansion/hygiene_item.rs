macro_rules! helper { () => { fn hidden() -> u8 { 1 } }; }
macro_rules! call { () => { hidden() }; }
helper!();
fn main() { let a = call!(); let b = hidden(); }
