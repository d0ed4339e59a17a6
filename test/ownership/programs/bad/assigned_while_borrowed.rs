// What is lent is not assigned to, unless the reference leads elsewhere.
fn simple() { let mut x = 1; let r = &x; x = 2; print!("{r}"); } //~ E0506
fn field() { let mut t = (1, 2); let r = &t.0; t.1 = 2; print!("{r}"); }
fn field_whole() { let mut t = (1, 2); let r = &t.0; t = (3, 4); print!("{r}"); } //~ E0506
fn reference() { let (mut a, mut b) = (1, 2); let mut r = &mut a; let s = &mut *r; r = &mut b; *s = 3; *r = 4; }
fn reference_shared() { let (a, b) = (1, 2); let mut r = &a; let s = &*r; r = &b; print!("{s}{r}"); }
fn reference_itself() { let (a, b) = (1, 2); let mut r = &a; let s = &r; r = &b; print!("{s}"); } //~ E0506
fn boxed() { let mut b = Box::new(1); let r = &*b; b = Box::new(2); print!("{r}"); } //~ E0506
fn boxed_in() { let mut b = Box::new(1); let r = &*b; *b = 2; print!("{r}"); } //~ E0506
fn option() { let mut o = Some(1); if let Some(r) = &o { o = None; print!("{r}"); } } //~ E0506
fn option_mut() { let mut o = Some(1); if let Some(r) = &mut o { *r = 2; o = None; } }
fn vec_index(v: &mut Vec<u8>) { let r = &v[0]; v[1] = 2; print!("{r}"); } //~ E0502
fn array_index() { let mut a = [1, 2]; let r = &a[0]; a[1] = 2; print!("{r}"); } //~ E0506
fn array_const() { let mut a = [1, 2]; let [r, _] = &a; a[1] = 2; print!("{r}"); } //~ E0506
fn closure() { let mut x = 1; let f = || x; x = 2; f(); } //~ E0506
fn closure_early() { let mut x = 1; let f = || x; f(); x = 2; }
fn closure_move() { let mut x = 1; let f = move || x; x = 2; f(); }
fn in_loop() { let mut x = 1; let mut v = Vec::new(); for _ in 0..2 { v.push(&x); x = 2; } } //~ E0506
fn in_loop_fresh() { let mut x = 1; for _ in 0..2 { let r = &x; print!("{r}"); x = 2; } }
fn struct_kept() { struct H<'a>(&'a u8); let mut x = 1; let h = H(&x); x = 2; drop(h); } //~ E0506
fn struct_dropped() { struct H<'a>(&'a u8); impl<'a> Drop for H<'a> { fn drop(&mut self) {} } let mut x = 1; let h = H(&x); x = 2; } //~ E0506
fn struct_not_dropped() { struct H<'a>(&'a u8); let mut x = 1; let h = H(&x); x = 2; }
fn dyn_dropped() { let mut x = 1; let h: Box<dyn Fn() -> u8 + '_> = Box::new(|| x); x = 2; } //~ E0506
fn vec_dropped() { let mut x = 1; let v = vec![&x]; x = 2; }
fn peeked(v: Vec<u8>) { let mut n = 1; let mut it = v.iter().map(|x| *x + n).peekable(); n = 2; it.peek(); } //~ E0506
fn deref_assign(p: &mut u8) { let r = &*p; *p = 1; print!("{r}"); } //~ E0506
fn deref_assign_mut(p: &mut u8) { let r = &mut *p; *p = 1; *r = 2; } //~ E0506
fn returned<'a>(p: &'a mut u8) -> &'a u8 { let r = &*p; *p = 1; r } //~ E0506
fn conditional<'a>(p: &'a mut u8, c: bool) -> &'a u8 { let r = &*p; if c { return r; } *p = 1; p } //~ E0506
fn swap_in(a: &mut Vec<u8>, b: &mut Vec<u8>) { let r = &a[0]; *b = vec![*r]; *a = vec![]; print!("{}", b[0]); }
fn compound(s: &mut [u8]) { let r = &s[0]; s[0] += *r; }
fn compound_kept(s: &mut [u8]) { let r = &s[0]; s[0] += 1; print!("{r}"); } //~ E0506
fn destructured() { let (mut a, mut b) = (1, 2); let r = &a; (b, a) = (a, b); print!("{r}"); } //~ E0506
fn destructured_ok() { let (mut a, mut b) = (1, 2); let r = &a; (b, _) = (*r, 1); print!("{r}"); }
fn loop_cursor() { let mut x = 1; let mut y = 2; let mut r = &x; while *r > 0 { y = 3; r = &y; } }
fn loop_cursor_ok() { let mut x = 1; let mut y = 2; let mut r = &x; while *r > 0 { r = &x; y = 3; } }
fn late() { let x; let r; x = 1; r = &x; print!("{r}"); }
fn main() {}
