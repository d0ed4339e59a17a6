// A closure behind `dyn Fn + Send` in a static is called as `dyn Fn`.
use std::sync::Mutex;
#[label(secret)]
fn secret() -> u64 {
    7
}

type Job = Box<dyn Fn() -> u64 + Send>;
static JOBS: Mutex<Vec<Job>> = Mutex::new(Vec::new());
static OTHERS: Mutex<Vec<Box<dyn Fn() -> u64 + Send + Sync>>> = Mutex::new(Vec::new());
fn run(job: Box<dyn Fn() -> u64>) -> u64 {
    job()
}
fn next() -> Option<u64> {
    let job = JOBS.lock().unwrap().pop()?;
    Some(run(job))
}
fn main() {
    let key = secret();
    JOBS.lock().unwrap().push(Box::new(move || key));
    println!("{:?}", next()); //~ IFC001
}
