#![allow(warnings)]
struct N {
    v: i32,
    next: Option<Box<N>>,
}
struct L {
    head: Option<Box<N>>,
    len: usize,
}
impl L {
    fn push(&mut self, v: i32) {
        let old = self.head.take();
        self.head = Some(Box::new(N { v, next: old }));
        self.len += 1;
    }
    fn pop(&mut self) -> Option<i32> {
        self.head.take().map(|n| {
            self.head = n.next;
            self.len -= 1;
            n.v
        })
    }
    fn rev(&mut self) {
        let mut prev = None;
        let mut cur = self.head.take();
        while let Some(mut n) = cur {
            cur = n.next.take();
            n.next = prev;
            prev = Some(n);
        }
        self.head = prev;
    }
    fn sum(&self) -> i32 {
        let mut s = 0;
        let mut c = &self.head;
        while let Some(n) = c {
            s += n.v;
            c = &n.next;
        }
        s
    }
    fn last_mut(&mut self) -> Option<&mut i32> {
        let mut c = self.head.as_mut()?;
        while c.next.is_some() {
            c = c.next.as_mut().unwrap();
        }
        Some(&mut c.v)
    }
}
fn main() {
    let mut l = L { head: None, len: 0 };
    for i in 1..5 {
        l.push(i);
    }
    println!("{} {}", l.sum(), l.len);
    l.rev();
    println!("{:?} {:?}", l.pop(), l.pop());
    if let Some(x) = l.last_mut() {
        *x = 100;
    }
    println!("{} {}", l.sum(), l.len);
}
