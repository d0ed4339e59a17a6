// A function in a module writes its argument.
mod loud {
    pub fn handle(n: u32) {
        println!("{}", n); //~ IFC001
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
    loud::handle(key);
}
