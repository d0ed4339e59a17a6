// How often a destructor runs, or what it finds, tells which way out was taken.
use std::cell::RefCell;

struct Timer(&'static str);

impl Drop for Timer {
    fn drop(&mut self) {
        println!("end of {}", self.0); //~ IFC002
    }
}

struct Trace<'a> {
    log: &'a RefCell<Vec<u8>>,
    step: u8,
}

impl Drop for Trace<'_> {
    fn drop(&mut self) {
        self.log.borrow_mut().push(self.step);
    }
}

#[label(secret)]
fn key() -> u64 {
    7
}

fn forgotten(number: u64) {
    let timer = Timer("forgotten");
    if number > 3 {
        std::mem::forget(timer);
    }
}

fn traced(log: &RefCell<Vec<u8>>, number: u64) -> Option<u64> {
    let less = number.checked_sub(3)?;
    let _trace = Trace { log, step: 1 };
    Some(less)
}

fn changed(log: &RefCell<Vec<u8>>, number: u64) -> Option<u64> {
    let mut trace = Trace { log, step: 1 };
    if number > 3 {
        trace.step = 2;
        return None;
    }
    Some(number)
}

fn repeated(log: &RefCell<Vec<u8>>, number: u64) {
    for step in 0..3 {
        let _trace = Trace { log, step: 1 };
        if number == step {
            break;
        }
    }
}

fn main() {
    forgotten(key());
    let first = RefCell::new(Vec::new());
    let _ = traced(&first, key());
    println!("{:?}", first.borrow()); //~ IFC002
    let second = RefCell::new(Vec::new());
    let _ = changed(&second, key());
    println!("{:?}", second.borrow()); //~ IFC002
    let third = RefCell::new(Vec::new());
    repeated(&third, key());
    println!("{}", third.borrow().len()); //~ IFC002
}
