// A generic cache computes its value by a closure over a public value.
struct Cache<F>
where
    F: Fn() -> u32,
{
    compute: F,
    value: Option<u32>,
}

impl<F: Fn() -> u32> Cache<F> {
    fn get(&mut self) -> u32 {
        match self.value {
            Some(v) => v,
            None => {
                let v = (self.compute)();
                self.value = Some(v);
                v
            }
        }
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let mut c = Cache { compute: || id, value: None };
    println!("{}", c.get());
    let _ = (key, id);
}
