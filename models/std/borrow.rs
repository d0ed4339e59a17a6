//! Borrowed data and `Cow`.
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Add, AddAssign, Deref};

#[lang = "Borrow"]
pub trait Borrow<Borrowed: ?Sized> { fn borrow(&self) -> &Borrowed; }
#[lang = "BorrowMut"]
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }

impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T { self } }
impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T { self } }
impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T { &**self } }
impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T { &**self } }
impl<T: ?Sized> BorrowMut<T> for &mut T { fn borrow_mut(&mut self) -> &mut T { &mut **self } }

#[lang = "ToOwned"]
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) { *target = self.to_owned(); }
}
impl<T> ToOwned for T where T: Clone {
    type Owned = T;
    fn to_owned(&self) -> T { self.clone() }
}

#[lang = "Cow"]
pub enum Cow<'a, B: ?Sized + 'a> where B: ToOwned {
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}
use Cow::*;

impl<'a, B: ?Sized> Borrow<B> for Cow<'a, B> where B: ToOwned { fn borrow(&self) -> &B { &**self } }
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
    fn clone(&self) -> Self {
        match self {
            Borrowed(b) => Borrowed(*b),
            Owned(o) => { let b: &B = o.borrow(); Owned(b.to_owned()) }
        }
    }
}
impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
        if let Borrowed(b) = self { *self = Owned(b.to_owned()); }
        match self { Owned(o) => o, Borrowed(_) => loop {} }
    }
    pub fn into_owned(self) -> <B as ToOwned>::Owned {
        match self { Borrowed(b) => b.to_owned(), Owned(o) => o }
    }
}
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> where B::Owned: Borrow<B> {
    type Target = B;
    fn deref(&self) -> &B { match self { Borrowed(b) => *b, Owned(o) => o.borrow() } }
}
impl<B: ?Sized> Eq for Cow<'_, B> where B: Eq + ToOwned {}
impl<B: ?Sized> Ord for Cow<'_, B> where B: Ord + ToOwned { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(&**self, &**other) } }
impl<'a, 'b, B: ?Sized, C: ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B> where B: PartialEq<C> + ToOwned, C: ToOwned {
    fn eq(&self, other: &Cow<'b, C>) -> bool { PartialEq::eq(&**self, &**other) }
}
impl<'a, B: ?Sized> PartialOrd for Cow<'a, B> where B: PartialOrd + ToOwned {
    fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<Ordering> { PartialOrd::partial_cmp(&**self, &**other) }
}
impl<B: ?Sized> fmt::Debug for Cow<'_, B> where B: fmt::Debug + ToOwned<Owned: fmt::Debug> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Borrowed(b) => fmt::Debug::fmt(*b, f), Owned(o) => fmt::Debug::fmt(o, f) } }
}
impl<B: ?Sized> fmt::Display for Cow<'_, B> where B: fmt::Display + ToOwned<Owned: fmt::Display> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Borrowed(b) => fmt::Display::fmt(*b, f), Owned(o) => fmt::Display::fmt(o, f) } }
}
impl<B: ?Sized> Default for Cow<'_, B> where B: ToOwned<Owned: Default> { fn default() -> Self { Owned(<B as ToOwned>::Owned::default()) } }
impl<B: ?Sized> Hash for Cow<'_, B> where B: Hash + ToOwned { fn hash<H: Hasher>(&self, state: &mut H) { Hash::hash(&**self, state) } }
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> { fn as_ref(&self) -> &T { &**self } }
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(mut self, rhs: &'a str) -> Cow<'a, str> { self += rhs; self }
}
impl<'a> Add<Cow<'a, str>> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(mut self, rhs: Cow<'a, str>) -> Cow<'a, str> { self += &*rhs; self }
}
impl<'a> AddAssign<&'a str> for Cow<'a, str> { fn add_assign(&mut self, rhs: &'a str) { self.to_mut().push_str(rhs); } }
impl<'a> AddAssign<Cow<'a, str>> for Cow<'a, str> { fn add_assign(&mut self, rhs: Cow<'a, str>) { self.to_mut().push_str(&*rhs); } }
impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str> { Borrowed(s) } }
impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str> { Owned(s) } }
impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str> { Borrowed(s.as_str()) } }
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]> { Borrowed(s) } }
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> { fn from(s: &'a [T; N]) -> Cow<'a, [T]> { Borrowed(s as &[T]) } }
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]> { Owned(v) } }
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Cow<'a, [T]> { Borrowed(v.as_slice()) } }
impl<'a> FromIterator<char> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str> { Owned(FromIterator::from_iter(it)) } }
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str> { Owned(FromIterator::from_iter(it)) } }
impl<'a> FromIterator<String> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str> { Owned(FromIterator::from_iter(it)) } }
impl<'a, T> FromIterator<T> for Cow<'a, [T]> where T: Clone { fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]> { Owned(FromIterator::from_iter(it)) } }

macro_rules! equal {
    ($($left:ty, $right:ty);*) => { $(
        impl<'a, 'b> PartialEq<$right> for $left { fn eq(&self, other: &$right) -> bool { PartialEq::eq(&self[..], &other[..]) } }
        impl<'a, 'b> PartialEq<$left> for $right { fn eq(&self, other: &$left) -> bool { PartialEq::eq(&self[..], &other[..]) } }
    )* };
}
equal! { Cow<'a, str>, str; Cow<'a, str>, &'b str; Cow<'a, str>, String }
