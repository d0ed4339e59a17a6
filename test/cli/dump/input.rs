//! A program for the dumps: a little of everything that a stage has to show.
struct Account { #[label(secret)] pin: u32, name: String }

macro_rules! twice { ($e:expr) => { $e + $e } }

impl Account {
    fn check(&self, guess: u32) -> bool { self.pin == guess }
    fn rename(&mut self, name: String) { self.name = name; }
}

fn main() {
    let mut account = Account { pin: twice!(21), name: String::from("ada") };
    account.rename(String::from("eve"));
    if account.check(42) { println!("welcome, {}", account.name); }
}

/// Not accepted: for the stage that says so.
fn twice(name: String) -> (String, String) {
    (name, name)
}
