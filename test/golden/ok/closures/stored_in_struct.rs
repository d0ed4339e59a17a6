// A callback stored in a struct is given a public value.
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
    let b = Button { on_click: |n| println!("{}", n) };
    b.click(4);
    let _ = key;
}
