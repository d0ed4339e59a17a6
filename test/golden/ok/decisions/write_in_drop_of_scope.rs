// A guard that is created in any case writes when it is dropped.
struct Span(&'static str);

impl Drop for Span {
    fn drop(&mut self) {
        println!("leaving {}", self.0);
    }
}

fn main() {
    #[label(secret)]
    let traced = true;
    let mut n = 0;
    let _span = Span("work");
    if traced {
        n += 1;
    }
    let _ = n;
}
