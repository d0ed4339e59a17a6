// A `Drop` that prints the public field.
struct Session {
    id: u32,
    #[label(secret)]
    token: u32,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("closing {}", self.id);
    }
}

fn main() {
    let s = Session { id: 1, token: 2 };
    let _n = s.id + s.token;
}
