// Of several uses after one move the one is blamed that the compiler blames.
struct S { a: u8, b: u8, c: Box<S> }
fn a(s: &mut S) { let r = &mut *s; drop(r); let n = r.a; r.b = r.b + 1; //~ E0382
    r.a = n;
}
fn b(s: &mut S) { let r = &mut *s; drop(r);
    r.b = 1; //~ E0382
    r.a = 2;
}
fn c(s: &mut S) { let r = &mut *s; drop(r);
    r.b = 1;
    let n = r.a; //~ E0382
    r.a = n;
}
fn d(s: Box<S>) { let mut t = s; drop(t);
    t.b = 1;
    let n = t.a;
    t.a = n;
    t.c.a = 1; //~ E0382
}
fn e(s: S) { let mut t = s; drop(t);
    t.b = 1;
    let n = t.a;
    t.a = n;
    t.c.a = 1; //~ E0382
}
fn f(s: S) { let mut t = s; drop(t.c);
    t.c.b = 1;
    let n = t.c.a; //~ E0382
    t.c.a = n;
}
fn g(v: Vec<u8>) { let mut w = v; drop(w);
    w[0] = 1; //~ E0382
    let n = w[0];
    w.push(n);
}
fn h(v: [String; 2]) { let mut w = v; drop(w);
    w[0] = String::new();
    w[1].push('x'); //~ E0382
}
fn main() {}
struct V { v: Vec<u8>, n: usize, t: (u8, u8) }
fn i(c: u8) -> V { let mut o = V { v: vec![], n: 0, t: (1, 2) }; drop(o);
    if c == 1 {
        std::mem::swap(&mut o, &mut V { v: vec![], n: 0, t: (1, 2) });
        return o;
    } else if c == 2 {
        return o;
    }
    o.v.push(1); //~ E0382
    o.v.push(2);
    o.n = 1;
    o
}
fn j() { let mut o = V { v: vec![], n: 0, t: (1, 2) }; drop(o);
    o.n = 1;
    o.t.0 = 2;
    o.v.push(1);
    o.t.1 = 3; //~ E0382
}
fn k() { let mut o = V { v: vec![], n: 0, t: (1, 2) }; drop(o);
    o.t.0 = 2; //~ E0382
    o.n = 1;
}
fn l() { let mut o = V { v: vec![], n: 0, t: (1, 2) }; drop(o.v);
    o.n = 1;
    o.v.push(1); //~ E0382
    o.v = vec![];
    o.v.len();
}
