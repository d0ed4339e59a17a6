// A `Drop` that prints the secret field leaks when the value goes out of scope.
struct Session {
    id: u32,
    #[label(secret)]
    token: u32,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("closing {}", self.token); //~ IFC001
    }
}

fn main() {
    let s = Session { id: 1, token: 2 };
    let _n = s.id + s.token;
}
