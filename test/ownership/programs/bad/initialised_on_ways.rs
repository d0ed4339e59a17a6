// Whether a variable has a value depends on the way.
fn loop_break(c: bool) -> u8 { let x; loop { x = 1; if c { break; } else { return 0; } } x }
fn loop_break_late(c: bool) -> u8 { let x; loop { if c { break; } x = 1; return x; } x } //~ E0381
fn while_cond() -> u8 { let x; while { x = 1; x > 2 } {} x } //~ E0384
fn for_body(v: Vec<u8>) -> u8 { let x; for i in v { x = i; break; } x } //~ E0381
fn guard(o: Option<u8>) -> u8 { let x; match o { Some(n) if { x = n; n > 1 } => x, _ => x } } //~ E0381
fn guard_ok(o: Option<u8>) -> u8 { let x; match o { Some(n) if n > 1 => { x = n; } Some(_) => x = 2, None => return 0 } x }
fn and_then(c: bool) -> u8 { let x; if c && { x = 3; true } { x } else { 0 } }
fn or_else(c: bool) -> u8 { let x; if c || { x = 3; true } { x } else { 0 } } //~ E0381
fn let_else(o: Option<u8>) -> u8 { let x; let Some(n) = o else { x = 4; return x; }; x = n; x }
fn let_else_use(o: Option<u8>) -> u8 { let x; let Some(n) = o else { x = 4; return x; }; x + n } //~ E0381
fn closure() { let x: u8; let f = || x; f(); } //~ E0381
fn closure_assigns() { let mut x: u8; let mut f = || { x = 1; }; f(); } //~ E0381
fn moved_closure() { let x: u8; let f = move || x; x = 1; f(); } //~ E0381
fn field() { let mut p: (u8, u8); p.0 = 1; print!("{}", p.0); } //~ E0381
fn all_fields() { struct S { a: u8 } let mut s: S; s.a = 1; } //~ E0381
fn block_value(c: bool) -> u8 { let x: u8; let y = { if c { x = 1; 2 } else { panic!() } }; x + y }
fn never(c: bool) -> u8 { let x: u8; if c { x = 1 } else { loop {} } x }
fn reborrow() { let r: &mut u8; { let s = &mut *r; *s = 1; } } //~ E0381
fn array() { let mut a: [u8; 2]; a[0] = 1; } //~ E0381
fn nested(c: bool, d: bool) -> u8 { let x; if c { if d { x = 1; } else { x = 2; } } else { return 3; } x }
fn labelled(c: bool) -> u8 { let x; 'a: { if c { x = 1; break 'a; } x = 2; } x }
fn labelled_skip(c: bool) -> u8 { let x; 'a: { if c { break 'a; } x = 2; } x } //~ E0381
fn question(o: Option<u8>) -> Option<u8> { let x; let y = { x = o?; x }; Some(x + y) }
fn main() {}
