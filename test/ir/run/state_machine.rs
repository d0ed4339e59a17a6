#![allow(warnings)]
#[derive(Debug, Clone, Copy, PartialEq)]
enum S {
    Idle,
    Run { n: u32 },
    Done(bool),
}
enum Ev {
    Start,
    Tick,
    Stop,
}
fn step(s: S, e: &Ev) -> S {
    match (s, e) {
        (S::Idle, Ev::Start) => S::Run { n: 0 },
        (S::Run { n }, Ev::Tick) if n >= 2 => S::Done(true),
        (S::Run { n }, Ev::Tick) => S::Run { n: n + 1 },
        (S::Run { .. }, Ev::Stop) => S::Done(false),
        (s @ S::Done(_), _) => s,
        (s, _) => s,
    }
}
fn main() {
    let mut s = S::Idle;
    for e in [Ev::Tick, Ev::Start, Ev::Tick, Ev::Tick, Ev::Tick, Ev::Stop].iter() {
        s = step(s, e);
        println!("{:?}", s);
    }
    println!("{}", s == S::Done(true));
}
