#![allow(warnings)]
struct Cur<'a> {
    s: &'a [i32],
    i: usize,
}
impl<'a> Cur<'a> {
    fn next(&mut self) -> Option<&'a i32> {
        let r = self.s.get(self.i);
        self.i += 1;
        r
    }
    fn rest(&self) -> &'a [i32] {
        &self.s[self.i..]
    }
}
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() >= b.len() {
        a
    } else {
        b
    }
}
fn main() {
    let d = vec![1, 2, 3];
    let mut c = Cur { s: &d, i: 0 };
    let a = c.next();
    let b = c.next();
    println!("{:?} {:?} {:?}", a, b, c.rest());
    println!("{}", longest("ab", "c"));
    let mut m = vec![String::from("x"), String::from("yy")];
    let l = {
        let f = &mut m[0];
        f.push('z');
        f.len()
    };
    println!("{} {:?}", l, m);
}
