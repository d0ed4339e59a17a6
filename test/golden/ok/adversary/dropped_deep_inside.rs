// A value deep inside others is dropped with them.
#[label(secret)]
fn secret() -> u64 {
    7
}

struct Noisy(u64);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

struct In<T>(T);

fn main() {
    let value = 1;
    let _ = secret();
    let _nest = In(In(In(In(In(In(In(In(In(Noisy(value))))))))));
}
