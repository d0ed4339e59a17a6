//! Blanket impls whose bound is a trait of a crate that was not given: what they add comes after all that is known.
use elsewhere::Stream;

trait StreamExt {
    fn take(self, n: usize) -> Take<Self> where Self: Sized { Take { of: self, n } }
    fn map<F>(self, f: F) -> Mapped<Self, F> where Self: Sized { Mapped { of: self, f } }
    fn make() -> u8 { 1 }
    fn ready(&self) -> u8 { 2 }
}
impl<T: ?Sized> StreamExt for T where T: Stream {}

struct Take<S> { of: S, n: usize }
struct Mapped<S, F> { of: S, f: F }

struct Holder<S> { stream: Option<S>, items: Vec<S> }

impl<S: Stream> Holder<S> {
    /// By value comes before `&mut`, but only what is known to apply counts at first.
    fn out(&mut self) -> Option<S> {
        self.stream.take() //~ CALL <Option<T>>::take
    }
    fn all(self) -> usize {
        let mapped = self.items.iter().map(|_| 1u32); //~ CALL <Iter<S> as Iterator>::map
        mapped.count() //~ CALL <Map<Iter<S>, {closure#0}> as Iterator>::count
    }
}

/// Where nothing else applies it is what is meant.
fn first<S: Stream>(stream: S) -> Take<S> {
    let _ = stream.ready(); //~ CALL <S as StreamExt>::ready
    let _ = S::make(); //~ CALL <S as StreamExt>::make
    stream.take(1) //~ CALL <S as StreamExt>::take
}

trait Make { fn make() -> u8; }
impl Make for u32 { fn make() -> u8 { 3 } }

fn by_path() -> u8 {
    u32::make() //~ CALL <u32 as Make>::make
}
