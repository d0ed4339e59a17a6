// A callback stored in a struct writes what it is given.
struct Button<F: Fn(i32)> {
    on_click: F,
}

impl<F: Fn(i32)> Button<F> {
    fn click(&self, n: i32) {
        (self.on_click)(n);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let b = Button { on_click: |n| println!("{}", n) }; //~ IFC001
    b.click(key);
    let _ = key;
}
