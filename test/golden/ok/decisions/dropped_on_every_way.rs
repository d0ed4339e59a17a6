// A destructor that runs on every way out tells nothing of which way was taken.
use std::cell::RefCell;

struct Timer(&'static str);

impl Drop for Timer {
    fn drop(&mut self) {
        println!("end of {}", self.0);
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

fn timed(number: u64) -> Result<u64, String> {
    let _timer = Timer("timed");
    let less = number.checked_sub(3).ok_or("too small")?;
    if less > 10 {
        return Err(format!("{less} is too large"));
    }
    Ok(less)
}

fn traced(log: &RefCell<Vec<u8>>, number: u64) -> Option<u64> {
    let _trace = Trace { log, step: 1 };
    let less = number.checked_sub(3)?;
    Some(less)
}

fn given(_timer: Timer, number: u64) -> u64 {
    for step in 0..3 {
        let _timer = Timer("step");
        if number == step {
            continue;
        }
    }
    if number > 3 {
        return 1;
    }
    2
}

fn main() {
    let log = RefCell::new(Vec::new());
    let _ = timed(key());
    let _ = traced(&log, key());
    given(Timer("given"), key());
    println!("{:?}", log.borrow());
}
