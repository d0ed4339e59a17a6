macro_rules! documented { ($(#[$m:meta])* $n:ident) => { $(#[$m])* struct $n; }; }
documented! {
    /// A thing.
    /// More "quoted" text.
    #[allow(dead_code)]
    Thing
}
/// Plain.
fn main() {}
