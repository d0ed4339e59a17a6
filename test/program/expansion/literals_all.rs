macro_rules! all { ($($l:literal)*) => { ($($l,)*) }; }
fn main() { let a = all!(1u8 0xff_u16 1_000 1.5e3 2f32 'a' b'a' "s" r"raw" r#"ra"w"# b"bytes" br"raw" c"c" true -1 -2.5); }
