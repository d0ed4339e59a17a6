// A trusted body is not analysed.
mod ffi {
    pub fn notify(n: u32) {
        println!("{}", n);
    }
}

mod app {
    pub fn notify(n: u32) {
        println!("{}", n);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    ffi::notify(key);
    app::notify(1);
}
