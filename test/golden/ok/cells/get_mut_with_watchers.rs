// Whether there is a `Weak` does not depend on the secret.
use std::rc::Rc;
#[derive(Default)]
struct Cache { watched: bool }
fn watch(cache: &Rc<Cache>) { std::mem::forget(Rc::downgrade(cache)); }
fn main() {
    #[label(secret)]
    let pin = 4u64;
    let mut cache = Rc::new(Cache::default());
    if !cache.watched { watch(&cache); }
    let alone = Rc::get_mut(&mut cache).is_some();
    println!("{alone}");
    let _ = (pin, cache.watched);
}
