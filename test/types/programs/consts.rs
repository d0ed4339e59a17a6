// Const generics, associated constants, arrays, casts, slices of arrays.
const N: usize = 2 + 2;
struct Buffer<T, const CAP: usize> { items: [T; CAP], len: usize }
impl<T: Copy + Default, const CAP: usize> Buffer<T, CAP> {
    const SIZE: usize = CAP;
    fn new() -> Self { Buffer { items: [T::default(); CAP], len: 0 } } //~ CALL <T as Default>::default
    fn as_slice(&self) -> &[T] { &self.items[..self.len] } //~ CALL <[T; N] as Index<I>>::index
    fn grow(self) -> Option<[T; CAP]> { if self.len == Self::SIZE { Some(self.items) } else { None } }
}
trait Width { const BITS: u32; fn mask() -> u64 { (1 << Self::BITS) - 1 } }
impl Width for u8 { const BITS: u32 = 8; }
fn sum<const K: usize>(xs: [u32; K]) -> u32 { let mut t = 0; for i in 0..K { t += xs[i]; } t } //~ TYPE t: u32; TYPE i: usize
fn main() {
    let b = Buffer::<u8, N>::new(); //~ TYPE b: Buffer<u8, 4>
    let s = b.as_slice().to_vec(); //~ TYPE s: Vec<u8>
    let a = sum([1, 2, 3]); //~ TYPE a: u32
    let m = <u8 as Width>::mask() + u8::mask(); //~ TYPE m: u64
    let w = [[0u8; 3]; N]; //~ TYPE w: [[u8; 3]; 4]
    let c = w.concat(); //~ TYPE c: Vec<u8>
    let p = &a as *const u32 as usize; //~ TYPE p: usize
    let ch = b'a' as char; //~ TYPE ch: char
    let t = s.iter().map(|&x| x as f32).fold(f32::MIN, f32::max); //~ TYPE t: f32
    let [h, .., k] = w; //~ TYPE h: [u8; 3]; TYPE k: [u8; 3]
    let _ = (m, c, p, ch, t, h, k, b.grow().is_some(), i32::MAX.wrapping_add(1));
}
