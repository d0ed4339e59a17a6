macro_rules! run { ($($s:stmt;)*) => { $($s;)* }; }
fn main() { run! { let a = 1; let b = a + 1; drop(b); } run! { fn inner() {}; inner(); } }
