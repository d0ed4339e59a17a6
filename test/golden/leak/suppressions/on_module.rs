// An exception on one module does not silence another one.
#[allow(ownflow::IFC001, reason = "the console of the operator")]
mod console {
    pub fn show(n: u32) {
        println!("{}", n);
    }
}

mod web {
    pub fn show(n: u32) {
        println!("{}", n); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    console::show(key);
    web::show(1);
    web::show(key);
}
