// A destructor that prints and a text that is made under a secret decision: `format!` does not panic where nothing fails.
use std::cell::RefCell;
use std::rc::Rc;
#[channel(secret)]
fn send(_url: &str, _header: &str) -> Result<u16, String> { Ok(200) }
struct Log { lines: RefCell<Vec<String>> }
struct Client { #[label(secret)] api_key: Option<String>, log: Rc<Log>, host: String }
impl Client {
    fn header(&self) -> String {
        match &self.api_key {
            Some(key) => format!("Bearer {key}"),
            None => String::new(),
        }
    }
    fn get(&self) {
        let _ = send("x", &self.header());
        self.log.lines.borrow_mut().push(String::from("a"));
    }
}
impl Drop for Client {
    fn drop(&mut self) { println!("closing {}", self.host); }
}
fn main() {
    let log = Rc::new(Log { lines: RefCell::new(Vec::new()) });
    let client = Client { api_key: std::env::var("K").ok(), log: Rc::clone(&log), host: String::new() };
    client.get();
    println!("{:?}", log.lines.borrow().len());
}
