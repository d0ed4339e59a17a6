// A guard that is created only under a secret decision writes when it is dropped.
struct Span(&'static str);

impl Drop for Span {
    fn drop(&mut self) {
        println!("leaving {}", self.0); //~ IFC002
    }
}

fn main() {
    #[label(secret)]
    let traced = true;
    let mut n = 0;
    if traced {
        let _span = Span("work");
        n += 1;
    }
    let _ = n;
}
