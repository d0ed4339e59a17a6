// `Rc::make_mut` copies what others share: whether others do was decided by the secret.
use std::rc::Rc;
struct Page(u64);
impl Clone for Page { fn clone(&self) -> Page { println!("copied"); Page(self.0) } } //~ IFC002
fn main() {
    #[label(secret)]
    let pin = 4u64;
    let mut page = Rc::new(Page(1));
    let mut other = Some(page.clone());
    if pin > 3 { other = None; }
    Rc::make_mut(&mut page).0 = 5;
    let _ = (pin, other);
}
