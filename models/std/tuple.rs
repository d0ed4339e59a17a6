//! Traits of tuples, up to twelve elements. `Clone` and `Copy` of tuples are known to the language.
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};

macro_rules! tuple {
    ($($t:ident $i:tt),+) => {
        impl<$($t: PartialEq),+> PartialEq for ($($t,)+) { fn eq(&self, other: &($($t,)+)) -> bool { $(self.$i == other.$i)&&+ } }
        impl<$($t: Eq),+> Eq for ($($t,)+) {}
        impl<$($t: PartialOrd),+> PartialOrd for ($($t,)+) {
            fn partial_cmp(&self, other: &($($t,)+)) -> Option<Ordering> {
                $(match self.$i.partial_cmp(&other.$i) { Some(Ordering::Equal) => {} o => return o })+
                Some(Ordering::Equal)
            }
        }
        impl<$($t: Ord),+> Ord for ($($t,)+) {
            fn cmp(&self, other: &($($t,)+)) -> Ordering {
                $(match self.$i.cmp(&other.$i) { Ordering::Equal => {} o => return o })+
                Ordering::Equal
            }
        }
        impl<$($t: Default),+> Default for ($($t,)+) { fn default() -> ($($t,)+) { ($($t::default(),)+) } }
        impl<$($t: Hash),+> Hash for ($($t,)+) { fn hash<S: Hasher>(&self, state: &mut S) { $(self.$i.hash(state);)+ } }
        impl<$($t: fmt::Debug),+> fmt::Debug for ($($t,)+) { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { $(fmt::Debug::fmt(&self.$i, f)?;)+ f.write_str(")") } }
    };
}
tuple! { A 0 }
tuple! { A 0, B 1 }
tuple! { A 0, B 1, C 2 }
tuple! { A 0, B 1, C 2, D 3 }
tuple! { A 0, B 1, C 2, D 3, E 4 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11 }
