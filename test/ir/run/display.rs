#![allow(warnings)]
use std::fmt;
struct P {
    x: i32,
    y: i32,
}
impl fmt::Display for P {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{}", self.x)?;
        if self.y != 0 {
            write!(f, ", {}", self.y)?;
        }
        f.write_str(">")
    }
}
#[derive(Debug)]
struct Q {
    p: i32,
    q: Option<Vec<u8>>,
}
#[derive(Debug)]
enum E {
    A,
    B(i32, char),
    C { z: bool },
}
struct Sec(u8);
impl fmt::Debug for Sec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "***")
    }
}
fn main() {
    println!("{} {}", P { x: 1, y: 0 }, P { x: 2, y: 3 });
    println!(
        "{:?}",
        Q {
            p: 1,
            q: Some(vec![1, 2])
        }
    );
    println!("{:?} {:?} {:?}", E::A, E::B(1, 'x'), E::C { z: true });
    println!("{:?} {:?}", Sec(1), vec![Sec(2)]);
    let name = "n";
    println!("{name} {0} {0:?} {n}", "pos", n = 5);
    let s = P { x: 7, y: 8 }.to_string();
    println!("{}", s.len());
}
