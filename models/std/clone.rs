//! Copies of values.

#[lang = "clone"]
pub trait Clone: Sized {
    #[lang = "clone_fn"]
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) { *self = source.clone(); }
}
