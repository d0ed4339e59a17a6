// Interior mutability behind a `&self` method counts.
use std::cell::RefCell;

struct Logger {
    lines: RefCell<Vec<String>>,
    count: RefCell<usize>,
}

impl Logger {
    fn log(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_string());
        *self.count.borrow_mut() += 1;
    }
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let logger = Logger { lines: RefCell::new(Vec::new()), count: RefCell::new(0) };
    logger.log(&key);
    println!("{}", logger.count.borrow());
}
