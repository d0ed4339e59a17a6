// What is borrowed exclusively is not even read.
fn add() { let mut x = 1; let p = &mut x; let y = x + 1; *p = y; } //~ E0503
fn add_after() { let mut x = 1; let p = &mut x; *p = 2; let y = x + 1; }
fn cond() { let mut x = 1; let p = &mut x; while x > 0 { *p -= 1; } } //~ E0503
fn cond_deref() { let mut x = 1; let p = &mut x; while *p > 0 { *p -= 1; } }
fn matched() { let mut x = 1; let p = &mut x; match x { 1 => *p = 2, _ => {} } } //~ E0503
fn matched_opt() { let mut o = Some(1); let p = &mut o; match o { Some(_) => *p = None, None => {} } } //~ E0503
fn if_let() { let mut o = Some(1); let p = &mut o; if let Some(n) = o { *p = Some(n); } } //~ E0503
fn field() { let mut t = (1, 2); let p = &mut t.0; let n = t.1; *p = n; }
fn field_whole() { let mut t = (1, 2); let p = &mut t; let n = t.1; p.0 = n; } //~ E0503
fn index() { let mut a = [1, 2]; let p = &mut a[0]; let n = a[1]; *p = n; } //~ E0503
fn index_by() { let mut i = 0; let a = [1, 2]; let p = &mut i; let n = a[i]; *p = n; } //~ E0503
fn closure() { let mut x = 1; let mut f = || x += 1; let y = x; f(); } //~ E0503
fn move_closure() { let mut x = 1; let mut f = move || x += 1; let y = x; f(); }
fn shared() { let mut x = 1; let p = &x; let y = x; print!("{p}"); }
fn neg() { let mut x = 1; let p = &mut x; let y = -x; *p = y; } //~ E0503
fn cast() { let mut x = 1u8; let p = &mut x; let y = x as u16; *p = y as u8; } //~ E0503
fn compare() { let mut x = 1; let p = &mut x; if x == 1 { *p = 2; } } //~ E0503
fn compare_ref() { let mut x = 1; let p = &mut x; if *p == 1 { *p = 2; } }
fn args(f: fn(u8, &mut u8)) { let mut x = 1; f(x, &mut x); }
fn args_rev(f: fn(&mut u8, u8)) { let mut x = 1; f(&mut x, x); } //~ E0503
fn tuple() { let mut x = 1; let t = (&mut x, x); } //~ E0503
fn array() { let mut x = 1; let a = [x, { x += 1; x }]; }
fn assign_op() { let mut x = 1; let p = &mut x; x += 1; *p = 2; } //~ E0503
fn assign() { let mut x = 1; let p = &mut x; x = 1; *p = 2; } //~ E0506
fn range() { let mut n = 3; let p = &mut n; for i in 0..n { *p = i; } } //~ E0503
fn range_mut() { let mut n = 3; for i in 0..n { n = i; } }
fn len_of_array() { let mut a = [1, 2, 3]; let p = &mut a; for i in 0..a.len() { p[i] = 1; } } //~ E0502
fn len_of_slice(a: &mut [u8]) { let p = &mut a[0]; let n = a.len(); *p = n as u8; } //~ E0502
fn bool_ops() { let mut c = true; let p = &mut c; if c && true { *p = false; } } //~ E0503
fn returned(x: &mut u8) -> u8 { let p = &mut *x; let n = *x; *p = 1; n } //~ E0503
fn struct_update() { #[derive(Clone, Copy)] struct S { a: u8, b: u8 } let mut s = S { a: 1, b: 2 }; let p = &mut s.a; let t = S { a: 3, ..s }; *p = t.b; }
fn struct_update_all() { #[derive(Clone, Copy)] struct S { a: u8, b: u8 } let mut s = S { a: 1, b: 2 }; let p = &mut s.b; let t = S { a: 3, ..s }; *p = t.b; } //~ E0503
fn union_fields() { union U { a: u8, b: u8 } let mut u = U { a: 1 }; unsafe { let p = &mut u.a; let n = u.b; *p = n; } } //~ E0503
fn main() {}
