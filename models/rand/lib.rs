//! The crate `rand` (0.8 and 0.9, whose names stand side by side). A seeded generator depends on its seed.
use std::ghost::{self, derive};
pub use rand_core::{self, CryptoRng, RngCore, SeedableRng};

pub fn thread_rng() -> rngs::ThreadRng { rngs::ThreadRng { _priv: () } }
pub fn rng() -> rngs::ThreadRng { rngs::ThreadRng { _priv: () } }
pub fn random<T>() -> T where distributions::Standard: distributions::Distribution<T> { ghost::any() }
pub fn random_range<T, R>(range: R) -> T where T: distributions::uniform::SampleUniform, R: distributions::uniform::SampleRange<T> { derive(range) }
pub fn random_bool(p: f64) -> bool { derive(p) }
pub mod rngs {
    use std::ghost::{self, derive};
    use rand_core::{CryptoRng, RngCore, SeedableRng};
    pub use rand_core::OsRng;
    #[derive(Clone, Debug)]
    pub struct ThreadRng { pub(crate) _priv: () }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng { state: u64 }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng { state: u64 }
    impl RngCore for ThreadRng { fn next_u32(&mut self) -> u32 { ghost::derive(&*self) } fn next_u64(&mut self) -> u64 { ghost::derive(&*self) } fn fill_bytes(&mut self, dest: &mut [u8]) { let i: usize = ghost::any(); dest[i] = ghost::derive(&*self); } }
    impl CryptoRng for ThreadRng {}
    impl CryptoRng for StdRng {}
    macro_rules! seeded { ($($name:ident)*) => { $(
        impl RngCore for $name { fn next_u32(&mut self) -> u32 { self.state as u32 } fn next_u64(&mut self) -> u64 { self.state } fn fill_bytes(&mut self, dest: &mut [u8]) { let i: usize = ghost::any(); dest[i] = self.state as u8; } }
        impl SeedableRng for $name { type Seed = [u8; 32]; fn from_seed(seed: [u8; 32]) -> $name { $name { state: derive(seed) } } fn seed_from_u64(state: u64) -> $name { $name { state } } }
    )* }; }
    seeded! { StdRng SmallRng }
}
pub mod distributions {
    use std::ghost::derive;
    use rand_core::RngCore;
    pub trait Distribution<T> { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Standard;
    impl<T> Distribution<T> for Standard { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T { derive(rng.next_u64()) } }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphanumeric;
    impl<'a, T, D: Distribution<T> + ?Sized> Distribution<T> for &'a D { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T { (**self).sample(rng) } }
    impl Distribution<u8> for Alphanumeric { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> u8 { derive(rng.next_u64()) } }
    #[derive(Clone, Copy, Debug)]
    pub struct Uniform<X> { low: X, high: X }
    impl<X: Clone> Uniform<X> { pub fn new(low: X, high: X) -> Uniform<X> { Uniform { low, high } } pub fn new_inclusive(low: X, high: X) -> Uniform<X> { Uniform { low, high } } }
    impl<X: Clone> Distribution<X> for Uniform<X> { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> X { derive((self.low.clone(), self.high.clone(), rng.next_u64())) } }
    /// Texts of some length.
    pub trait DistString {
        fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize) { string.push_str(derive::<(u64, usize), &str>((rng.next_u64(), len))); }
        fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String { derive((rng.next_u64(), len)) }
    }
    impl DistString for Alphanumeric {}
    impl DistString for Standard {}
    pub mod uniform {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Error { EmptyRange, NonFinite }
        pub trait SampleUniform: Sized {}
        impl<T> SampleUniform for T {}
        pub trait SampleRange<T> {}
        impl<T> SampleRange<T> for std::ops::Range<T> {}
        impl<T> SampleRange<T> for std::ops::RangeInclusive<T> {}
    }
}
/// The names of 0.9; making a range may fail there.
pub mod distr {
    pub use super::distributions::{uniform, Alphanumeric, DistString, DistString as SampleString, Distribution, Standard as StandardUniform};
    use rand_core::RngCore;
    use std::ghost::derive;
    #[derive(Clone, Copy, Debug)]
    pub struct Uniform<X> { low: X, high: X }
    impl<X: Clone> Uniform<X> {
        pub fn new(low: X, high: X) -> Result<Uniform<X>, uniform::Error> { if derive::<(&X, &X), bool>((&low, &high)) { Ok(Uniform { low, high }) } else { Err(uniform::Error::EmptyRange) } }
        pub fn new_inclusive(low: X, high: X) -> Result<Uniform<X>, uniform::Error> { Uniform::new(low, high) }
    }
    impl<X: Clone> Distribution<X> for Uniform<X> { fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> X { derive((self.low.clone(), self.high.clone(), rng.next_u64())) } }
}
pub mod seq {
    use std::ghost::{self, derive};
    use rand_core::RngCore;
    pub trait SliceRandom {
        type Item;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item> where R: RngCore + ?Sized;
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item> where R: RngCore + ?Sized;
        fn shuffle<R>(&mut self, rng: &mut R) where R: RngCore + ?Sized;
        fn choose_multiple<'a, R>(&'a self, rng: &mut R, amount: usize) -> std::vec::IntoIter<&'a Self::Item> where R: RngCore + ?Sized;
    }
    /// One of what an iterator gives.
    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R>(mut self, rng: &mut R) -> Option<Self::Item> where R: RngCore + ?Sized {
            let mut kept = None;
            while let Some(x) = self.next() { if kept.is_none() || derive::<u64, bool>(rng.next_u64()) { kept = Some(x); } }
            kept
        }
        fn choose_multiple<R>(mut self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: RngCore + ?Sized {
            let mut kept = Vec::new();
            while let Some(x) = self.next() { if kept.len() < amount { kept.push(x); } else if derive::<u64, bool>(rng.next_u64()) { kept[ghost::any()] = x; } }
            kept
        }
    }
    impl<I: Iterator> IteratorRandom for I {}
    impl<T> SliceRandom for [T] {
        type Item = T;
        fn choose<R>(&self, rng: &mut R) -> Option<&T> where R: RngCore + ?Sized { if self.len() == 0 { None } else { Some(&self[rng.next_u64() as usize]) } }
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut T> where R: RngCore + ?Sized { if self.len() == 0 { None } else { Some(&mut self[rng.next_u64() as usize]) } }
        fn shuffle<R>(&mut self, rng: &mut R) where R: RngCore + ?Sized { let i = rng.next_u64() as usize; let j: usize = ghost::any(); self.swap(i, j); }
        fn choose_multiple<'a, R>(&'a self, rng: &mut R, amount: usize) -> std::vec::IntoIter<&'a T> where R: RngCore + ?Sized { let mut kept = Vec::new(); while kept.len() < amount && kept.len() < self.len() { kept.push(&self[rng.next_u64() as usize]); } kept.into_iter() }
    }
    pub use self::SliceRandom as IndexedRandom;
    pub use self::SliceRandom as IndexedMutRandom;
}
pub trait Rng: RngCore {
    fn gen<T>(&mut self) -> T where distributions::Standard: distributions::Distribution<T> { derive(self.next_u64()) }
    fn random<T>(&mut self) -> T where distributions::Standard: distributions::Distribution<T> { derive(self.next_u64()) }
    fn gen_range<T, R>(&mut self, range: R) -> T where T: distributions::uniform::SampleUniform, R: distributions::uniform::SampleRange<T> { derive((self.next_u64(), range)) }
    fn random_range<T, R>(&mut self, range: R) -> T where T: distributions::uniform::SampleUniform, R: distributions::uniform::SampleRange<T> { derive((self.next_u64(), range)) }
    fn gen_bool(&mut self, p: f64) -> bool { derive((self.next_u64(), p)) }
    fn random_bool(&mut self, p: f64) -> bool { derive((self.next_u64(), p)) }
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool { derive((self.next_u64(), numerator, denominator)) }
    fn sample<T, D: distributions::Distribution<T>>(&mut self, distr: D) -> T { distr.sample(self) }
    fn sample_iter<T, D>(self, distr: D) -> SampleIter<D, Self, T> where D: distributions::Distribution<T>, Self: Sized { SampleIter { distr, rng: self, of: std::marker::PhantomData } }
    fn fill(&mut self, dest: &mut [u8]) { self.fill_bytes(dest) }
}
impl<R: RngCore + ?Sized> Rng for R {}
pub struct SampleIter<D, R, T> { distr: D, rng: R, of: std::marker::PhantomData<T> }
impl<D: distributions::Distribution<T>, R: RngCore, T> Iterator for SampleIter<D, R, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.distr.sample(&mut self.rng)) } }
pub mod prelude { pub use super::{random, rng, thread_rng, CryptoRng, Rng, RngCore, SeedableRng}; pub use super::distributions::Distribution; pub use super::rngs::{SmallRng, StdRng, ThreadRng}; pub use super::seq::{IteratorRandom, SliceRandom}; }
