#![allow(unused, deprecated)]
use std::fmt::Write as _;
use std::cell::RefCell;
use std::arch::asm;
thread_local! { static A: RefCell<u32> = RefCell::new(1); pub static B: u8 = const { 2 }; }
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct P { x: u8, y: u8 }
fn old() -> Result<u8, std::num::ParseIntError> { let v = r#try!("1".parse::<u8>()); Ok(v) }
fn main() {
    let v = vec![1, 2, 3]; let e: Vec<u8> = vec![]; let z = vec![0u8; 4];
    assert!(v.len() == 3); assert!(v.len() == 3, "len {}", v.len()); assert_eq!(v[0], 1); assert_ne!(v[0], 2, "no {v:?}");
    debug_assert!(true); debug_assert_eq!(1, 1, "x"); debug_assert_ne!(1, 2);
    let w = dbg!(v.len()); let (a, b) = dbg!(1, 2); dbg!();
    println!(); println!("{0:>1$} {name:?}", 1, 5, name = "n"); eprintln!("{:#?}", P::default()); print!("a"); eprint!("b");
    let s = format!("{:08.3} {:+}", 1.5, 2); let mut t = String::new(); write!(t, "{s}").unwrap(); writeln!(t).unwrap(); writeln!(t, "{}", 1).unwrap();
    let m = matches!(Some(1), Some(x) if x > 0);
    let c = concat!("a", 1, true); let st = stringify!(a b c); let l = line!() + column!(); let f = file!(); let mp = module_path!(); let cf = cfg!(debug_assertions);
    let off = std::mem::offset_of!(P, y); let p = P::default(); let ptr = std::ptr::addr_of!(p.x); let mut q = p; let pm = std::ptr::addr_of_mut!(q.y);
    let pinned = std::pin::pin!(async { 1 });
    let mut out: u64; unsafe { asm!("mov {0}, {1}", out(reg) out, in(reg) 5u64); }
    A.with(|a| *a.borrow_mut() += 1);
    if l == 0 { panic!("x {}", l) } if l == 1 { unreachable!("y {l}") } if l == 2 { todo!() } if l == 3 { unimplemented!("z") }
    if std::is_x86_feature_detected!("sse2") {}
    let fa = format_args!("{}", 1).to_string();
    std::println!("{}", core::primitive::u8::MAX); let vv = std::vec![1]; core::assert!(true); std::assert_eq!(1, 1);
}
