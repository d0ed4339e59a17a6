fn main() {
    macro_rules! local { ($x:ident) => { fn $x() -> u8 { 1 } } }
    local!(a);
    { local!(b); b(); }
    let c = || { macro_rules! inner { () => { a() } } inner!() };
    struct S;
    impl S { fn m(&self) -> u8 { local!(z); z() } }
}
