// Moves out of boxes, bindings, updates, loops and chains.
struct S { a: String, b: String, n: u8 }
fn take<T>(_: T) {}
fn guard_moves(o: Option<String>) -> usize { match o { Some(s) if s.len() > 1 => s.len(), Some(s) => { take(s); 0 } None => 0 } }
fn guard_cond_moves(o: Option<String>, t: String) { match o { Some(s) if { take(t); s.len() > 1 } => take(s), Some(s) => take(t), None => {} } } //~ E0382
fn at_binding(o: Option<String>) { match o { whole @ Some(_) => take(whole), None => {} } take(o); } //~ E0382
fn at_copy(o: Option<u8>) { match o { whole @ Some(n) => take((whole, n)), None => {} } take(o); }
fn boxed(b: Box<S>) { let x = b.a; let y = b.b; take((x, y)); print!("{}", b.n); }
fn boxed_whole(b: Box<S>) { let x = b.a; take(b); } //~ E0382
fn boxed_deref(b: Box<S>) { let S { a, .. } = *b; print!("{}{}", a, b.b); }
fn boxed_refill(mut b: Box<S>) { let x = b.a; b.a = x; take(b); }
fn boxed_whole_refill(mut b: Box<String>) { take(*b); *b = String::new(); take(b); }
fn continue_loop(v: Vec<u8>) { let s = String::new(); for i in v { if i == 0 { continue; } if i == 1 { take(s); break; } } }
fn continue_moves(v: Vec<u8>) { let s = String::new(); for i in v { if i == 0 { take(s); continue; } } } //~ E0382
fn chain(o: Option<String>) { let n = o.map(|s| s.len()).unwrap_or(0); take(o); } //~ E0382
fn chain_ref(o: Option<String>) { let n = o.as_ref().map(|s| s.len()).unwrap_or(0); take(o); }
fn while_let(mut o: Option<String>) { while let Some(s) = o { take(s); } } //~ E0382
fn while_let_reset(mut o: Option<String>) { while let Some(s) = o { take(s); o = None; } }
fn while_let_take(mut o: Option<String>) { while let Some(s) = o.take() { take(s); } take(o); }
fn update(s: S) { let t = S { n: 1, ..s }; print!("{}", s.n); }
fn update_copy(s: S) { let t = S { a: String::new(), b: String::new(), ..s }; take(s); }
fn update_part(s: S) { let t = S { a: String::new(), n: 2, ..s }; take(s.a); take(s.b); } //~ E0382
fn tuple_part(t: (String, String)) { take(t.0); take(t.1); }
fn tuple_twice(t: (String, (String, u8))) { take(t.1.0); take(t.1); } //~ E0382
fn tuple_inner(t: (String, (String, u8))) { take((t.1).0); take(t.0); print!("{}", t.1.1); }
fn rhs_or(s: String, c: bool) -> bool { c || { take(s); true } }
fn once(f: impl FnOnce()) { f(); }
fn once_twice(f: impl FnOnce()) { f(); f(); } //~ E0382
fn once_loop(f: impl FnOnce()) { loop { f(); } } //~ E0382
fn fn_mut_moved(mut f: impl FnMut()) { once(f); f(); } //~ E0382
fn fn_mut_ref(mut f: impl FnMut()) { once(&mut f); f(); }
fn try_move(s: String) -> Option<()> { let r: Option<String> = Some(s); take(r?); take(s); Some(()) } //~ E0382
fn reassign(mut s: String) { s = { take(s); String::new() }; take(s); }
fn compound(mut s: String) { s += { take(s); "x" }; } //~ E0505
fn args(s: String) { fn two(a: usize, b: String) {} two(s.len(), s); }
fn args_rev(s: String) { fn two(a: String, b: usize) {} two(s, s.len()); } //~ E0382
fn ret(c: bool, s: String) -> String { if c { return s; } take(s); String::new() }
fn or_pattern(r: Result<String, String>) { let (Ok(s) | Err(s)) = r; take(s); take(r); } //~ E0382
fn ref_binding(o: Option<String>) { if let Some(ref s) = o { print!("{s}"); } take(o); }
fn ref_and_move(p: (String, String)) { let (ref a, b) = p; print!("{a}"); take(b); take(p.0); }
fn ref_and_move_whole(p: (String, String)) { let (ref a, b) = p; print!("{a}"); take(p); } //~ E0382
fn wildcard(p: (String, String)) { let (_, _b) = p; take(p.0); }
fn wild_whole(s: String) { let _ = s; take(s); }
fn slice_pat(a: [String; 3]) { let [x, .., z] = a; take(x); take(z); take(a); } //~ E0382
fn slice_pat_rest(a: [String; 3]) { let [x, _, z] = a; let [_, y, _] = a; take((x, y, z)); }
fn slice_pat_same(a: [String; 3]) { let [x, ..] = a; let [y, ..] = a; } //~ E0382
fn slice_pat_sub(a: [String; 3]) { let [x, ..] = a; let [_, rest @ ..] = a; take((x, rest)); }
fn main() {}
