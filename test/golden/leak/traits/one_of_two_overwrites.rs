// Only one of the implementations is called: what another one would have overwritten is still there.
trait Step { fn apply(&self, key: u64, out: &mut u64); }
struct Keep;
struct Clear;
impl Step for Keep { fn apply(&self, key: u64, out: &mut u64) { *out = key; } }
impl Step for Clear { fn apply(&self, _key: u64, out: &mut u64) { *out = 0; } }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let steps: Vec<Box<dyn Step>> = vec![Box::new(Keep), Box::new(Clear)];
    let mut out = key;
    steps[0].apply(key, &mut out);
    println!("{out}"); //~ IFC001
}
