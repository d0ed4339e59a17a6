// A body that is not trusted is analysed: it writes the secret.
mod ffi {
    pub fn notify(n: u32) {
        println!("{}", n);
    }
}

mod app {
    pub fn notify(n: u32) {
        println!("{}", n); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    ffi::notify(key);
    app::notify(1);
    app::notify(key);
}
