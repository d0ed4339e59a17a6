macro_rules! forever { ($e:expr) => { 'a: loop { if $e { break 'a; } } }; }
macro_rules! out { ($l:lifetime) => { break $l }; }
fn main() { 'a: loop { forever!(true); out!('a); } }
