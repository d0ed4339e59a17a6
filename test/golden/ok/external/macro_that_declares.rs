//! A macro of a crate that is not known may declare a variable of the name that it is given: `pin_mut!` makes it a mutable one.

struct Body { count: u32 }

impl Body {
    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

fn take(#[label(secret)] key: u32, body: Body) -> u32 {
    futures_util::pin_mut!(body);
    let _kept = key;
    body.next()
}

fn main() {
    println!("{}", take(1, Body { count: 1 }));
}
