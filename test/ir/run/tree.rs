#![allow(warnings)]
#[derive(Debug)]
enum T {
    Leaf,
    Node(Box<T>, i32, Box<T>),
}
impl T {
    fn ins(self, k: i32) -> T {
        match self {
            T::Leaf => T::Node(Box::new(T::Leaf), k, Box::new(T::Leaf)),
            T::Node(l, x, r) => {
                if k < x {
                    T::Node(Box::new(l.ins(k)), x, r)
                } else {
                    T::Node(l, x, Box::new(r.ins(k)))
                }
            }
        }
    }
    fn put(&mut self, k: i32) {
        match self {
            T::Leaf => *self = T::Leaf.ins(k),
            T::Node(l, x, r) => {
                if k < *x {
                    l.put(k)
                } else {
                    r.put(k)
                }
            }
        }
    }
    fn walk(&self, out: &mut Vec<i32>) {
        if let T::Node(l, x, r) = self {
            l.walk(out);
            out.push(*x);
            r.walk(out);
        }
    }
    fn depth(&self) -> usize {
        match self {
            T::Leaf => 0,
            T::Node(l, _, r) => 1 + l.depth().max(r.depth()),
        }
    }
}
fn main() {
    let mut t = T::Leaf;
    for k in [5, 2, 8, 1] {
        t = t.ins(k);
    }
    t.put(3);
    let mut v = vec![];
    t.walk(&mut v);
    println!("{:?} {}", v, t.depth());
}
