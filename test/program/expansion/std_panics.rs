fn f(x: u8) { match x { 0 => panic!(), 1 => panic!("one"), 2 => panic!("two {}", x), 3 => unreachable!(), 4 => todo!(), 5 => unimplemented!(), 6 => unimplemented!("six {x}"), 7 => todo!("seven"), _ => {} } }
fn main() {}
