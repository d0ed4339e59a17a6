// What is lent does not move.
fn take<T>(_: T) {}
struct S { a: String, b: String }
fn drop_lent(s: String) { let r = &s; drop(s); print!("{r}"); } //~ E0505
fn drop_lent_early(s: String) { let r = &s; print!("{r}"); drop(s); }
fn args(s: String) { fn two(a: &str, b: String) {} two(&s, s); } //~ E0505
fn args_owned(s: String) { fn two(a: usize, b: String) {} two((&s).len(), s); }
fn field(s: S) { let r = &s.a; take(s.b); print!("{r}"); }
fn field_same(s: S) { let r = &s.a; take(s.a); print!("{r}"); } //~ E0505
fn field_whole(s: S) { let r = &s.a; take(s); print!("{r}"); } //~ E0505
fn boxed(b: Box<String>) { let r = &*b; take(b); print!("{r}"); } //~ E0505
fn boxed_slice(b: Box<[u8]>) { let r = &b[0]; take(b); print!("{r}"); } //~ E0505
fn vec_moved(v: Vec<u8>) { let r = &v[0]; let w = v; print!("{r}"); } //~ E0505
fn arc_moved(a: std::sync::Arc<u8>) { let r = &*a; let b = a; print!("{r}"); } //~ E0505
fn reference_moved(r: &mut String) { let s = &*r; let t = r; print!("{s}"); } //~ E0505
fn reference_moved_mut(r: &mut String) { let s = &mut *r; let t = r; s.push('x'); } //~ E0505
fn reference_moved_ok(r: &mut String) -> &mut String { let s = &mut *r; s.push('x'); r }
fn shared_copied<'a>(r: &'a String) -> &'a str { let s = &**r; let t = r; s }
fn through(r: &mut &mut String) { let s = &mut **r; s.push('x'); let t = &mut *r; t.push('y'); }
fn closure(s: String) { let f = || s.len(); take(s); f(); } //~ E0505
fn closure_early(s: String) { let f = || s.len(); f(); take(s); }
fn closure_moves(s: String) { let r = &s; let f = move || s.len(); print!("{r}"); f(); } //~ E0505
fn thread(s: String) { let r = &s; let h = std::thread::spawn(move || s.len()); print!("{r}"); } //~ E0505
fn scoped(mut s: String) { std::thread::scope(|t| { t.spawn(|| s.len()); }); take(s); }
fn scoped_two(mut s: String) { std::thread::scope(|t| { t.spawn(|| s.push('x')); t.spawn(|| s.len()); }); } //~ E0502
fn in_loop(v: Vec<String>) { let mut keep = Vec::new(); for s in v { keep.push(&s[..]); take(s); } } //~ E0505 E0597
fn iterator(v: Vec<String>) { let mut it = v.iter(); take(v); it.next(); } //~ E0505
fn into_iterator(v: Vec<String>) { let n = v.iter().count(); for s in v { take((s, n)); } }
fn option(o: Option<String>) { if let Some(s) = &o { take(o); } }
fn option_use(o: Option<String>) { if let Some(s) = &o { take(o); print!("{s}"); } } //~ E0505
fn option_ref(o: Option<String>) { if let Some(ref s) = o { take(s.len()); take(o); } }
fn returned(s: String) -> String { let r = &s; if r.len() > 1 { return s; } s }
fn builder() { struct B(Vec<u8>); impl B { fn add(&mut self) -> &mut B { self } fn done(self) -> Vec<u8> { self.0 } } let mut b = B(vec![]); b.add().add(); b.done(); let mut c = B(vec![]); let d = c.add(); c.done(); d.add(); } //~ E0505
fn struct_lit(s: String) { struct H<'a> { r: &'a str, s: String } let h = H { r: &s, s: s }; } //~ E0505
fn tuple_lit(s: String) { let t = (s.len(), s); let u = (&t.1, t.0); take(t.0); take(u); }
fn match_moved(s: S) { match s { S { ref a, b } => { take(b); print!("{a}"); } } }
fn match_moved_whole(s: S) { match s { S { ref a, .. } => { take(s); print!("{a}"); } } } //~ E0505
fn cow(s: String) { let c = std::borrow::Cow::Borrowed(&s[..]); take(s); take(c); } //~ E0505
fn pin(s: String) { let mut b = Box::pin(s); let r = b.as_ref(); take(b); r.len(); } //~ E0505
fn replaced(mut s: String) { let r = &s; let t = std::mem::take(&mut s); print!("{t}"); }
fn replaced_use(mut s: String) { let r = &s; let t = std::mem::take(&mut s); print!("{r}"); } //~ E0502
fn async_moved(s: String) { let r = &s; let f = async move { s.len() }; print!("{r}"); drop(f); } //~ E0505
fn async_lent(s: String) { let f = async { s.len() }; take(s); drop(f); } //~ E0505
fn main() {}
