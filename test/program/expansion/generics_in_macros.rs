macro_rules! wrapper { ($name:ident < $($g:ident $(: $b:path)?),* > ($inner:ty)) => { struct $name<$($g $(: $b)?),*>($inner); impl<$($g $(: $b)?),*> $name<$($g),*> { fn new(x: $inner) -> Self { $name(x) } } }; }
wrapper!(A<T>(Vec<T>));
wrapper!(B<K: Ord, V>(std::collections::BTreeMap<K, V>));
fn main() {}
