// A function of the same name in another module does not.
mod loud {
    pub fn handle(n: u32) {
        println!("{}", n);
    }
}

mod quiet {
    pub fn handle(_n: u32) {
        println!("handled");
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    loud::handle(1);
    quiet::handle(key);
}
