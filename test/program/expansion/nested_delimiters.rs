macro_rules! deep { ( { [ ( $x:expr ) ] } ) => { $x }; ( ( $( [ $( { $y:ident } )* ] )* ) ) => { ($( ($($y,)*) ,)*) }; }
fn main() { let (a, b, c) = (1, 2, 3); let x = deep!({[(1 + 2)]}); let y = deep!(([{a}{b}][{c}][])); }
