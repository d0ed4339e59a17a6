// A port that a secret chose, and which waker, thread or type it chose, are printed.
use std::net::TcpListener;
use std::sync::Arc;
use std::task::{Wake, Waker};
#[label(secret)]
fn secret() -> u64 {
    7
}

struct Quiet;
impl Wake for Quiet {
    fn wake(self: Arc<Self>) {}
}
fn main() {
    let key = secret();
    let listener = TcpListener::bind(("127.0.0.1", 20000 + key as u16)).unwrap();
    println!("{}", listener.local_addr().unwrap().port()); //~ IFC001 IFC001
    let (one, other) = (Arc::new(Quiet), Arc::new(Quiet));
    let waker = Waker::from(one.clone());
    println!( //~ IFC002
        "{}",
        waker.will_wake(&Waker::from(if key > 7 { one } else { other }))
    );
    let handle = std::thread::spawn(|| ());
    let chosen = if key > 7 {
        handle.thread().clone()
    } else {
        std::thread::current()
    };
    println!("{}", chosen.id() == handle.thread().id()); //~ IFC002
    let (small, large) = (1u8, 1u64);
    let shown: &dyn std::fmt::Debug = if key > 7 { &small } else { &large };
    println!("{}", std::mem::align_of_val(shown)); //~ IFC002
}
