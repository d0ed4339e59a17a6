// Whichever implementation is called, it overwrites the secret.
trait Step { fn apply(&self, key: u64, out: &mut u64); }
struct One;
struct Clear;
impl Step for One { fn apply(&self, _key: u64, out: &mut u64) { *out = 1; } }
impl Step for Clear { fn apply(&self, _key: u64, out: &mut u64) { *out = 0; } }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let steps: Vec<Box<dyn Step>> = vec![Box::new(One), Box::new(Clear)];
    let mut out = key;
    steps[0].apply(key, &mut out);
    println!("{out}");
}
