macro_rules! twice { ($b:block) => { { $b; $b } }; }
macro_rules! guard { ($c:expr, $b:block) => { if $c $b else {} }; }
fn main() { let mut n = 0; twice!({ n += 1; }); guard!(n > 1, { n = 0; }); }
