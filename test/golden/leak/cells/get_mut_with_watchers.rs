// `Rc::get_mut` gives nothing where there is a `Weak`: whether there is one was decided by the secret.
use std::rc::Rc;
#[derive(Default)]
struct Cache { watched: bool }
fn watch(cache: &Rc<Cache>) { std::mem::forget(Rc::downgrade(cache)); }
fn main() {
    #[label(secret)]
    let pin = 4u64;
    let mut cache = Rc::new(Cache::default());
    if pin > 3 { watch(&cache); }
    let alone = Rc::get_mut(&mut cache).is_some();
    println!("{alone}"); //~ IFC002
    let _ = (pin, cache.watched);
}
