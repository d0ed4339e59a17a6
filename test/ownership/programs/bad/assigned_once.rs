// What may be assigned again.
fn twice_in_loop(c: bool) { let x; loop { x = 1; if c { break; } } } //~ E0384
fn param(n: u8) { n = 2; } //~ E0384
fn param_field(p: (u8, u8)) { p.0 = 2; } //~ E0594
fn pattern((a, mut b): (u8, u8)) { b = 1; a = 1; } //~ E0384
fn for_var(v: Vec<u8>) { for i in v { i += 1; } } //~ E0384
fn for_var_mut(v: Vec<u8>) { for mut i in v { i += 1; } }
fn branch(c: bool) { let x; if c { x = 1; } x = 2; } //~ E0384
fn branch_ret(c: bool) { let x; if c { x = 1; return; } x = 2; }
fn match_arm(o: Option<u8>) { match o { Some(n) => n = 1, None => {} } } //~ E0384
fn if_let(o: Option<u8>) { if let Some(n) = o { n += 1; } } //~ E0384
fn at(o: u8) { match o { n @ 1..=3 => n = 4, _ => {} } } //~ E0384
fn swap() { let (a, b) = (1, 2); (a, b) = (b, a); } //~ E0384
fn declared_swap() { let (a, b); (a, b) = (1, 2); print!("{a}{b}"); }
fn closure_param() { let f = |n: u8| { n = 1; n }; } //~ E0384
fn let_else(o: Option<u8>) { let Some(n) = o else { return }; n = 1; } //~ E0384
fn loop_declared() { loop { let x; x = 1; if x > 0 { break; } } }
fn shadow() { let x = 1; let x = x + 1; x = 2; } //~ E0384
fn struct_pat() { struct P { a: u8, b: u8 } let P { a, ref mut b } = (P { a: 1, b: 2 }); a = 1; } //~ E0384
fn receiver() { struct W(u8); impl W { fn set(self) { self.0 = 1; } fn set_mut(mut self) { self.0 = 1; } fn replace(self) { self = W(2); } } } //~ E0384 E0594
fn main() {}
