macro_rules! build { ($t:ident { $($f:ident $(: $v:expr)?),* $(, ..$rest:expr)? }) => { $t { $($f $(: $v)?,)* $(..$rest)? } }; }
struct P { x: i32, y: i32, z: i32 }
fn main() { let x = 1; let p = build!(P { x, y: 2, z: 3 }); let q = build!(P { x: 4, ..p }); if (build!(P { x, y: 0, z: 0 })).x > 0 {} }
