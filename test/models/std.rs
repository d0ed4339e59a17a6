//! What the models of the standard library claim, one function for each claim: a secret reaches what `leak_…` prints, by data or by a
//! decision, and it does not reach what `ok_…` prints. `scripts/models-truth.mjs` checks both: the verifier must agree with the names, and
//! so must the compiled program, run with many secrets (what `ok_…` prints never changes; what `leak_…` prints should, for some secret).
#![allow(warnings)]
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::collections::*;
use std::fmt;
use std::io::{self, BufRead, Read, Seek, Write};
use std::rc::{Rc, Weak};
use std::sync::{mpsc, Arc, LazyLock, Mutex, OnceLock, RwLock};
use std::time::Duration;

/// Which secret this run has.
fn n() -> usize { std::env::var("SECRET").unwrap_or_default().parse().unwrap_or(0) }
#[cfg_attr(ownflow, label(secret))]
fn sec() -> u32 { [7, 0, 1, 2, 3, 5, 10, 100, 70, 12, 65, 97][n()] }
#[cfg_attr(ownflow, label(secret))]
fn secb() -> bool { n() % 2 == 0 }
#[cfg_attr(ownflow, label(secret))]
fn secs() -> String { ["x", "", "a", "12", "a,b", "Zz 9", "ab", "\u{e9}t\u{e9}", "127.0.0.1", "aaaa", "B\nc", "/p/q.txt"][n()].to_string() }
/// Three bytes, three characters or a number in every run: only what they hold is secret.
#[cfg_attr(ownflow, label(content = secret))]
fn seck() -> Vec<u8> { let k = n() as u8; vec![k, k ^ 3, k.wrapping_mul(97)] }
#[cfg_attr(ownflow, label(content = secret))]
fn seco() -> Option<u32> { Some(n() as u32) }
#[cfg_attr(ownflow, label(content = secret))]
fn sect() -> String { ["xyz", "abc", "1,2", "123", "a b", "ZzZ", "   ", "x x", "0f0", "aaa", "B\nc", "a/b"][n()].to_string() }
struct Red { k: u32, n: u32 }
impl fmt::Debug for Red { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Red").field("n", &self.n).finish_non_exhaustive() } }
impl fmt::Display for Red { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "<{}>", self.n) } }
#[derive(Debug)]
struct Drv { k: u32, n: u32 }
#[derive(Debug)]
enum E { A(u32), B }

fn ok_1() { let v = vec![sec(), sec()]; println!("{}", v.len()); }
fn leak_1() { let v = vec![sec(), sec()]; println!("{}", v[0]); }
fn leak_2() { let v = vec![sec(), sec()]; println!("{:?}", v); }
fn ok_2() { let v = seck(); println!("{}", v.len()); }
fn leak_3() { let v = seck(); println!("{}", v[0]); }
fn leak_4() { let v = seck(); println!("{:?}", v.iter().max()); }
fn leak_5() { let v = seck(); println!("{:?}", v.first()); }
fn ok_3() { let v = seck(); println!("{:?}", v.first().is_some()); }
fn ok_4() { let o = seco(); println!("{}", o.is_some()); }
fn leak_6() { let o = seco(); println!("{:?}", o); }
fn leak_7() { let o = seco(); println!("{}", o.unwrap()); }
fn leak_8() { let o = seco(); if let Some(x) = o { println!("{}", x); } }
fn ok_5() { let o = seco(); if let Some(_) = o { println!("x"); } }
fn leak_9() { let n = sec(); let mut v = Vec::new(); for i in 0..n { v.push(1); } println!("{}", v.len()); }
fn leak_10() { let n = sec(); let mut v = Vec::new(); if n > 3 { v.push(1); } println!("{}", v.len()); }
fn ok_6() { let n = sec(); let mut v = Vec::new(); v.push(n); v.push(n); println!("{}", v.len()); }
fn leak_11() { let v = vec![1,2,3]; println!("{}", v[sec() as usize]); }
fn leak_12() { let v = vec![1,2,3]; println!("{:?}", v.get(sec() as usize)); }
fn leak_13() { let v = vec![1,2,3]; println!("{:?}", &v[..sec() as usize]); }
fn leak_14() { let v = vec![1,2,3]; println!("{}", v[..sec() as usize].len()); }
fn ok_7() { let v = seck(); println!("{}", v[..2].len()); }
fn leak_15() { let v = seck(); let w: Vec<u8> = v.iter().map(|x| x + 1).collect(); println!("{:?}", w); }
fn ok_8() { let v = seck(); let w: Vec<u8> = v.iter().map(|x| x + 1).collect(); println!("{}", w.len()); }
fn leak_16() { let v = seck(); let w: Vec<u8> = v.iter().filter(|x| **x > 1).cloned().collect(); println!("{}", w.len()); }
fn leak_17() { let v = seck(); println!("{}", v.iter().filter(|x| **x > 1).count()); }
fn ok_9() { let v = seck(); println!("{}", v.iter().count()); }
fn leak_18() { let v = seck(); println!("{}", v.iter().any(|x| *x > 1)); }
fn leak_19() { let v = seck(); println!("{:?}", v.iter().position(|x| *x > 1)); }
fn leak_20() { let v = seck(); println!("{:?}", v.iter().find(|x| **x > 1).is_some()); }
fn leak_21() { let v = seck(); let s: u32 = v.iter().map(|x| *x as u32).sum(); println!("{}", s); }
fn leak_22() { let v = seck(); let s = v.iter().fold(0u32, |a, b| a + *b as u32); println!("{}", s); }
fn ok_10() { let v = seck(); let s = v.iter().fold(0u32, |a, b| a + 1); println!("{}", s); }
fn leak_23() { let mut v = vec![(sec(), 1), (sec(), 2)]; v.sort_by_key(|x| x.0); println!("{}", v[0].1); }
fn leak_24() { let mut v = vec![(sec(), 1), (sec(), 2)]; v.sort_by(|a, b| a.0.cmp(&b.0)); println!("{}", v[0].1); }
fn ok_11() { let mut v = vec![(sec(), 1), (sec(), 2)]; v.sort_by_key(|x| x.1); println!("{}", v[0].1); }
fn ok_12() { let mut v = vec![(sec(), 1), (sec(), 2)]; v.sort_by_key(|x| x.0); println!("{}", v.len()); }
fn leak_25() { let mut v = vec![(sec(), 1)]; v.retain(|x| x.0 > 2); println!("{}", v.len()); }
fn leak_26() { let mut v = vec![1]; v.truncate(sec() as usize); println!("{}", v.len()); }
fn leak_27() { let s = secs(); println!("{}", s.len()); }
fn ok_13() { let s = sect(); println!("{}", s.len()); }
fn leak_28() { let s = sect(); println!("{}", s); }
fn leak_29() { let s = sect(); println!("{}", s.trim().len()); }
fn leak_30() { let s = sect(); println!("{}", s.to_uppercase()); }
fn leak_31() { let s = sect(); println!("{:?}", s.find("x")); }
fn leak_32() { let s = sect(); println!("{}", s.contains("x")); }
fn leak_33() { let s = sect(); println!("{}", s == "abc"); }
fn leak_34() { let s = sect(); println!("{}", s.split(",").count()); }
fn leak_35() { let s = sect(); for p in s.split(",") { println!("{}", 1); } }
fn leak_36() { let s = sect(); println!("{}", s.chars().rev().collect::<String>()); }
fn leak_37() { let s = sect(); println!("{:?}", s.parse::<u32>()); }
fn leak_38() { let s = sect(); println!("{:?}", s.parse::<u32>().is_ok()); }
fn leak_39() { let s = sect(); println!("{}", s.starts_with("a")); }
fn leak_40() { let s = format!("{}", sec()); println!("{}", s); }
fn ok_14() { let s = format!("{}", 3); println!("{}", s); }
fn leak_41() { let mut s = String::new(); s.push_str(&sect()); println!("{}", s); }
fn ok_15() { let mut s = String::new(); s.push_str(&sect()); println!("{}", s.len()); }
fn leak_42() { let s = String::from("a") + &sect(); println!("{}", s); }
fn leak_43() { println!("{}", [String::from("a"), sect()].join(",")); }
fn leak_44() { println!("{}", vec![sect()].concat()); }
fn leak_45() { println!("{:>1$}", "a", sec() as usize); }
fn leak_46() { println!("{:.*}", sec() as usize, "abc"); }
fn leak_47() { let mut m = HashMap::new(); m.insert(1, sec()); println!("{:?}", m.get(&1)); }
fn ok_16() { let mut m = HashMap::new(); m.insert(1, sec()); println!("{:?}", m.get(&1).is_some()); }
fn ok_17() { let mut m = HashMap::new(); m.insert(1, sec()); println!("{}", m.len()); }
fn ok_18() { let mut m = HashMap::new(); m.insert(1, sec()); for k in m.keys() { println!("{}", k); } }
fn leak_48() { let mut m = HashMap::new(); m.insert(sec(), 1); println!("{}", m.len()); }
fn leak_49() { let mut m = HashMap::new(); m.insert(sec(), 1); println!("{}", m.contains_key(&3)); }
fn leak_50() { let mut m = HashMap::new(); m.insert(sec(), 1); m.insert(3, 2); println!("{:?}", m.get(&3)); }
fn leak_51() { let mut m = HashMap::new(); m.insert(4, 1); m.insert(3, 2); println!("{:?}", m.get(&sec())); }
fn leak_52() { let mut m = HashMap::new(); m.insert(4, 1); println!("{}", m[&sec()]); }
fn leak_53() { let mut m = HashMap::new(); *m.entry(1).or_insert(0) += sec(); println!("{}", m[&1]); }
fn ok_19() { let mut m = HashMap::new(); *m.entry(1).or_insert(0) += sec(); println!("{}", m.len()); }
fn leak_54() { let mut m = HashMap::new(); *m.entry(sec()).or_insert(0) += 1; println!("{}", m.len()); }
fn leak_55() { let mut m = BTreeMap::new(); m.insert(sec(), 1); m.insert(sec(), 2); for v in m.values() { println!("{}", v); } }
fn ok_20() { let mut m = BTreeMap::new(); m.insert(1, sec()); for (k, _) in &m { println!("{}", k); } }
fn leak_56() { let mut m = BTreeMap::new(); m.insert(1, sec()); for (_, v) in &m { println!("{}", v); } }
fn leak_57() { let mut m = BTreeMap::new(); m.insert(1, sec()); println!("{:?}", m); }
fn leak_58() { let mut s = HashSet::new(); s.insert(sec()); println!("{}", s.contains(&1)); }
fn leak_59() { let mut s = HashSet::new(); println!("{}", s.insert(sec())); }
fn leak_60() { let mut s = BTreeSet::new(); s.insert(sec()); println!("{:?}", s.iter().next()); }
fn leak_61() { let mut q = VecDeque::new(); q.push_back(sec()); println!("{:?}", q.pop_front()); }
fn ok_21() { let mut q = VecDeque::new(); q.push_back(sec()); println!("{}", q.len()); }
fn ok_22() { let mut q = VecDeque::new(); q.push_back(sec()); while let Some(_) = q.pop_front() { println!("x"); } }
fn leak_62() { let mut h = BinaryHeap::new(); h.push((sec(), 1)); h.push((sec(), 2)); println!("{:?}", h.pop().unwrap().1); }
fn ok_23() { let mut h = BinaryHeap::new(); h.push(sec()); println!("{}", h.len()); }
fn leak_63() { let r = Rc::new(RefCell::new(0)); let r2 = Rc::clone(&r); *r2.borrow_mut() = sec(); println!("{}", r.borrow()); }
fn ok_24() { let r = Rc::new(RefCell::new(0)); let q = Rc::new(RefCell::new(0)); *q.borrow_mut() = sec(); println!("{}", r.borrow()); }
fn ok_25() { let r = Rc::new(sec()); println!("{}", Rc::strong_count(&r)); }
fn leak_64() { let r = Rc::new(1); let c = if secb() { Some(r.clone()) } else { None }; println!("{}", Rc::strong_count(&r)); }
fn leak_65() { let r = Rc::new(1); let c = r.clone(); if secb() { drop(c); } println!("{}", Rc::strong_count(&r)); }
fn leak_66() { let c = Cell::new(0); c.set(sec()); println!("{}", c.get()); }
fn leak_67() { let m = Arc::new(Mutex::new(0)); let m2 = m.clone(); *m2.lock().unwrap() = sec(); println!("{}", *m.lock().unwrap()); }
fn ok_26() { let m = Arc::new(Mutex::new(0)); let m2 = m.clone(); *m2.lock().unwrap() = sec(); println!("{}", m.lock().is_ok()); }
fn ok_27() { let m = Mutex::new(sec()); let g = m.lock().unwrap(); println!("x"); }
fn leak_68() { let m = RwLock::new(0); *m.write().unwrap() = sec(); println!("{}", m.read().unwrap()); }
fn leak_69() { let (tx, rx) = mpsc::channel(); tx.send(sec()).unwrap(); println!("{}", rx.recv().unwrap()); }
fn ok_28() { let (tx, rx) = mpsc::channel(); tx.send(sec()).unwrap(); println!("x"); let _ = rx.recv(); }
fn ok_29() { let (tx, rx) = mpsc::channel(); tx.send(sec()).unwrap(); rx.recv().unwrap(); println!("x"); }
fn leak_70() { let h = std::thread::spawn(|| sec()); println!("{}", h.join().unwrap()); }
fn ok_30() { let h = std::thread::spawn(|| { sec(); 1 }); println!("{}", h.join().unwrap()); }
fn leak_71() { let a = std::sync::atomic::AtomicU32::new(0); a.store(sec(), std::sync::atomic::Ordering::SeqCst); println!("{}", a.load(std::sync::atomic::Ordering::SeqCst)); }
fn leak_72() { std::io::stdout().write_all(&seck()).unwrap(); }
fn leak_73() { write!(std::io::stdout(), "{}", sec()).unwrap(); }
fn leak_74() { writeln!(std::io::stderr(), "{}", sec()).unwrap(); }
fn ok_31() { let mut v: Vec<u8> = Vec::new(); write!(v, "{}", sec()).unwrap(); println!("x"); }
fn leak_75() { let mut v: Vec<u8> = Vec::new(); write!(v, "{}", sec()).unwrap(); println!("{:?}", v); }
fn leak_76() { let x: Option<u32> = None; x.expect(&secs()); }
fn leak_77() { panic!("{}", sec()); }
fn leak_78() { let r: Result<u32, u32> = Err(sec()); r.unwrap(); }
fn ok_32() { let r: Result<u32, u32> = Ok(sec()); r.unwrap(); println!("x"); }
fn leak_79() { assert_eq!(sec(), 3); }
fn ok_33() { assert!(sec() == 3); println!("x"); }
fn leak_80() { let r: Result<u32, u32> = if secb() { Ok(1) } else { Err(2) }; println!("{}", r.is_ok()); }
fn leak_81() { let r: Result<u32, u32> = if secb() { Ok(1) } else { Err(2) }; println!("{}", r.unwrap_or(3)); }
fn leak_82() { println!("{}", sec().wrapping_add(1)); }
fn leak_83() { println!("{:?}", sec().checked_add(1).is_some()); }
fn leak_84() { println!("{}", 1u32.max(sec())); }
fn leak_85() { println!("{}", std::cmp::min(1, sec())); }
fn leak_86() { let c: Cow<str> = Cow::Owned(secs()); println!("{}", c); }
fn leak_87() { let b = Box::new(sec()); println!("{}", b); }
fn ok_34() { let b = Box::new(sec()); println!("x"); }
fn leak_88() { let mut a = [0u8; 4]; a.copy_from_slice(&seck()[..4]); println!("{:?}", a); }
fn leak_89() { let a = sec().to_be_bytes(); println!("{:?}", a); }
fn ok_35() { let a = sec().to_be_bytes(); println!("{}", a.len()); }
fn leak_90() { let mut it = seck().into_iter(); while let Some(x) = it.next() { println!("{}", x); } }
fn ok_36() { let mut it = seck().into_iter(); while let Some(x) = it.next() { println!("a"); } }
fn leak_91() { let v = seck(); for (i, x) in v.iter().enumerate() { println!("{}", x); } }
fn ok_37() { let v = seck(); for (i, x) in v.iter().enumerate() { println!("{}", i); } }
fn ok_38() { let v = seck(); for (x, y) in v.iter().zip(vec![1, 2]) { println!("{}", y); } }
fn ok_39() { let v = seck(); for x in v.chunks(2) { println!("{}", x.len()); } }
fn leak_92() { let v = seck(); for x in v.split(|b| *b == 0) { println!("{}", x.len()); } }
fn ok_40() { let a: (u32, u32) = (sec(), 1); println!("{}", a.1); }
fn ok_41() { let v: Vec<(u32, u32)> = vec![(sec(), 1)]; println!("{}", v[0].1); }
fn ok_42() { let v: Vec<(u32, u32)> = vec![(sec(), 1)]; let (a, b): (Vec<u32>, Vec<u32>) = v.into_iter().unzip(); println!("{:?}", b); }
fn leak_93() { let v: Vec<(u32, u32)> = vec![(sec(), 1)]; let (a, b): (Vec<u32>, Vec<u32>) = v.into_iter().unzip(); println!("{:?}", a); }
fn leak_94() { let v: Vec<(u32, u32)> = vec![(sec(), 1)]; println!("{:?}", v.iter().max_by_key(|p| p.0).unwrap().1); }
fn leak_95() { let r: Result<Vec<u32>, u32> = vec![Ok(1), if secb() { Ok(2) } else { Err(3) }].into_iter().collect(); println!("{}", r.is_ok()); }
fn ok_43() { let r: Result<Vec<u32>, u32> = vec![Ok(1), Ok(sec())].into_iter().collect(); println!("{}", r.is_ok()); }
fn leak_96() { let r: Option<u32> = vec![Some(1), Some(sec())].into_iter().sum(); println!("{:?}", r); }
fn leak_97() { thread_local! { static T: RefCell<u32> = RefCell::new(0); } T.with(|t| *t.borrow_mut() = sec()); T.with(|t| println!("{}", t.borrow())); }
fn leak_98() { static M: Mutex<u32> = Mutex::new(0); *M.lock().unwrap() = sec(); println!("{}", M.lock().unwrap()); }
fn leak_99() { let s = std::ffi::OsString::from(secs()); println!("{:?}", s); }
fn leak_100() { let p = std::path::PathBuf::from(secs()); println!("{}", p.display()); }
fn leak_101() { let d = std::time::Duration::from_secs(sec() as u64); println!("{:?}", d); }
fn leak_102() { let mut h = std::collections::hash_map::DefaultHasher::new(); use std::hash::{Hash, Hasher}; sec().hash(&mut h); println!("{}", h.finish()); }
fn leak_103() { let v = vec![1, 2, 3]; let i = v.iter().position(|x| *x == sec()); println!("{:?}", i); }
fn leak_104() { let v = vec![1, 2, 3]; println!("{}", v.contains(&sec())); }
fn leak_105() { let mut v = vec![1, 2, 3]; v.swap(0, sec() as usize); println!("{:?}", v); }
fn leak_106() { let mut v = vec![1, 2, 3]; v.insert(sec() as usize, 4); println!("{:?}", v); }
fn ok_44() { let mut v = vec![1, 2, 3]; v.insert(sec() as usize, 4); println!("{}", v.len()); }
fn leak_107() { let mut v = vec![1, 2, 3]; v.remove(sec() as usize); println!("{:?}", v); }
fn leak_108() { let v: Vec<u32> = (0..sec()).collect(); println!("{}", v.len()); }
fn leak_109() { let v: Vec<u32> = std::iter::repeat(1).take(sec() as usize).collect(); println!("{}", v.len()); }
fn leak_110() { let v: Vec<u32> = std::iter::successors(Some(sec()), |x| Some(x + 1)).take(2).collect(); println!("{:?}", v); }
fn ok_45() { let v: Vec<u32> = std::iter::repeat(sec()).take(2).collect(); println!("{}", v.len()); }
fn leak_111() { let o = Some(1).filter(|_| secb()); println!("{}", o.is_some()); }
fn leak_112() { let o = secb().then(|| 1); println!("{}", o.is_some()); }
fn leak_113() { let o = secb().then_some(1); println!("{:?}", o); }
fn ok_46() { let mut o = Some(sec()); let t = o.take(); println!("{:?}", o); }
fn leak_114() { let mut o = Some(sec()); let t = o.take(); println!("{:?}", t); }
fn leak_115() { let mut a = sec(); let b = std::mem::replace(&mut a, 1); println!("{}", b); }
fn ok_47() { let mut a = sec(); let b = std::mem::replace(&mut a, 1); println!("{}", a); }
fn ok_48() { let mut a = sec(); let _ = std::mem::take(&mut a); println!("{}", a); }
fn leak_116() { let mut a = sec(); let mut b = 1; std::mem::swap(&mut a, &mut b); println!("{}", b); }
fn ok_49() { let mut a = sec(); let mut b = 1; std::mem::swap(&mut a, &mut b); println!("{}", a); }
fn leak_117() { let d: Box<dyn fmt::Debug> = Box::new(sec()); println!("{:?}", d); }
fn leak_118() { let d: Box<dyn Fn() -> u32> = Box::new(|| sec()); println!("{}", d()); }
fn leak_119() { println!("{}", sec().to_string()); }
fn leak_120() { println!("{}", u8::try_from(sec()).is_ok()); }
fn leak_121() { println!("{}", u64::from(sec())); }
fn leak_122() { let c = io::Cursor::new(seck()); let mut b = [0u8; 2]; let mut c = c; c.read_exact(&mut b).unwrap(); println!("{:?}", b); }
fn leak_123() { let k = seck(); let mut r: &[u8] = &k; let mut s = String::new(); r.read_to_string(&mut s).unwrap(); println!("{}", s); }
fn leak_124() { let k = secs(); for l in k.lines() { println!("{}", l); } }
fn leak_125() { let k = seck(); println!("{}", String::from_utf8_lossy(&k)); }
fn leak_126() { let k = seck(); println!("{:?}", std::str::from_utf8(&k).is_ok()); }
fn leak_127() { let k = seck(); println!("{}", String::from_utf8(k).unwrap()); }
fn leak_128() { let k = seck(); println!("{}", k.iter().map(|b| format!("{:02x}", b)).collect::<String>()); }
fn leak_129() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().last()); }
fn leak_130() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().nth(1)); }
fn leak_131() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().rev().next()); }
fn leak_132() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().step_by(2).next()); }
fn leak_133() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().chain(&[1]).next()); }
fn leak_134() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().zip([1].iter()).next()); }
fn leak_135() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| *x).next()); }
fn leak_136() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().filter(|x| **x > 1).next()); }
fn leak_137() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().filter_map(|x| Some(*x)).next()); }
fn leak_138() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().enumerate().next()); }
fn leak_139() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().peekable().peek()); }
fn leak_140() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().skip_while(|x| **x > 2).next()); }
fn leak_141() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().take_while(|x| **x > 2).next()); }
fn leak_142() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map_while(|x| Some(*x)).next()); }
fn leak_143() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().skip(1).next()); }
fn leak_144() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().take(1).next()); }
fn leak_145() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().scan(0, |s, x| { *s += *x; Some(*s) }).last()); }
fn leak_146() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().flat_map(|x| vec![*x]).next()); }
fn leak_147() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| vec![*x]).flatten().next()); }
fn leak_148() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().fuse().next()); }
fn leak_149() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().inspect(|x| ()).next()); }
fn leak_150() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().next()); }
fn leak_151() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().cloned().next()); }
fn leak_152() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().cycle().next()); }
fn leak_153() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().product::<u32>()); }
fn leak_154() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().max()); }
fn leak_155() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().min()); }
fn leak_156() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().min_by_key(|x| **x)); }
fn leak_157() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().max_by(|a, b| a.cmp(b))); }
fn leak_158() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().min_by(|a, b| a.cmp(b))); }
fn leak_159() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().cmp([1].iter())); }
fn leak_160() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().eq([1].iter())); }
fn leak_161() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().lt([1].iter())); }
fn leak_162() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().is_sorted()); }
fn leak_163() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().all(|x| *x > 1)); }
fn leak_164() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().rposition(|x| *x > 1)); }
fn leak_165() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().find_map(|x| if *x > 1 { Some(1) } else { None })); }
fn leak_166() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().reduce(|a, b| a + b)); }
fn leak_167() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().try_fold(0u32, |a, b| a.checked_add(*b))); }
fn leak_168() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().partition::<Vec<u32>, _>(|x| **x > 1).0.len()); }
fn leak_169() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().collect::<HashSet<_>>().len()); }
fn leak_170() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().collect::<BTreeSet<_>>()); }
fn leak_171() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().collect::<VecDeque<_>>()); }
fn leak_172() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().collect::<BinaryHeap<_>>().pop()); }
fn leak_173() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().copied().collect::<LinkedList<_>>()); }
fn leak_174() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| (*x, 1)).collect::<BTreeMap<_, _>>()); }
fn leak_175() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| (1, *x)).collect::<HashMap<_, _>>().get(&1)); }
fn leak_176() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| (1, *x)).unzip::<i32, u32, Vec<_>, Vec<_>>().1); }
fn leak_177() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| x.to_string()).collect::<String>()); }
fn leak_178() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| if *x > 1 { Ok(1) } else { Err(2) }).collect::<Result<Vec<_>, _>>().is_ok()); }
fn leak_179() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().map(|x| if *x > 1 { Some(1) } else { None }).collect::<Option<Vec<_>>>().is_some()); }
fn leak_180() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().rfold(0, |a, b| a + b)); }
fn leak_181() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().rfind(|x| **x > 1)); }
fn leak_182() { let v = vec![sec(), 2, 3]; println!("{:?}", v.last()); }
fn leak_183() { let v = vec![sec(), 2, 3]; println!("{:?}", v.split_first()); }
fn leak_184() { let v = vec![sec(), 2, 3]; println!("{:?}", v.split_last().unwrap().1); }
fn leak_185() { let v = vec![sec(), 2, 3]; println!("{:?}", v.first_chunk::<2>()); }
fn leak_186() { let v = vec![sec(), 2, 3]; println!("{:?}", v.get(1)); }
fn leak_187() { let v = vec![sec(), 2, 3]; println!("{:?}", v.get(0..2)); }
fn leak_188() { let v = vec![sec(), 2, 3]; println!("{:?}", v.windows(2).next()); }
fn leak_189() { let v = vec![sec(), 2, 3]; println!("{:?}", v.chunks(2).last()); }
fn leak_190() { let v = vec![sec(), 2, 3]; println!("{:?}", v.chunks_exact(2).next()); }
fn leak_191() { let v = vec![sec(), 2, 3]; println!("{:?}", v.rchunks(2).next()); }
fn leak_192() { let v = vec![sec(), 2, 3]; println!("{:?}", v.chunk_by(|a, b| a == b).count()); }
fn leak_193() { let v = vec![sec(), 2, 3]; println!("{:?}", v.split_at(1).0); }
fn leak_194() { let v = vec![sec(), 2, 3]; println!("{:?}", v.splitn(2, |x| *x == 1).count()); }
fn leak_195() { let v = vec![sec(), 2, 3]; println!("{:?}", v.contains(&2)); }
fn leak_196() { let v = vec![sec(), 2, 3]; println!("{:?}", v.starts_with(&[1])); }
fn leak_197() { let v = vec![sec(), 2, 3]; println!("{:?}", v.ends_with(&[1])); }
fn leak_198() { let v = vec![sec(), 2, 3]; println!("{:?}", v.strip_prefix(&[1]).is_some()); }
fn leak_199() { let v = vec![sec(), 2, 3]; println!("{:?}", v.binary_search(&2)); }
fn leak_200() { let v = vec![sec(), 2, 3]; println!("{:?}", v.binary_search_by(|x| x.cmp(&2))); }
fn leak_201() { let v = vec![sec(), 2, 3]; println!("{:?}", v.binary_search_by_key(&2, |x| *x)); }
fn leak_202() { let v = vec![sec(), 2, 3]; println!("{:?}", v.partition_point(|x| *x < 2)); }
fn leak_203() { let v = vec![sec(), 2, 3]; println!("{:?}", v.to_vec()); }
fn leak_204() { let v = vec![sec(), 2, 3]; println!("{:?}", v.repeat(2)); }
fn leak_205() { let v = vec![sec(), 2, 3]; println!("{:?}", [v.clone(), v.clone()].concat()); }
fn leak_206() { let v = vec![sec(), 2, 3]; println!("{:?}", [v.clone(), v.clone()].join(&1)); }
fn leak_207() { let v = vec![sec(), 2, 3]; println!("{:?}", v.clone().into_boxed_slice()); }
fn leak_208() { let v = vec![sec(), 2, 3]; println!("{:?}", v.clone().into_iter().next()); }
fn leak_209() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().sum::<u32>()); }
fn leak_210() { let v = vec![sec(), 2, 3]; println!("{:?}", v == vec![1, 2, 3]); }
fn leak_211() { let v = vec![sec(), 2, 3]; println!("{:?}", v < vec![1, 2, 3]); }
fn leak_212() { let v = vec![sec(), 2, 3]; println!("{:?}", v.cmp(&vec![1])); }
fn leak_213() { let v = vec![sec(), 2, 3]; println!("{:?}", &v[..]); }
fn leak_214() { let v = vec![sec(), 2, 3]; println!("{:?}", &v[1..2]); }
fn leak_215() { let v = vec![sec(), 2, 3]; println!("{:?}", Rc::<[u32]>::from(v.clone())); }
fn leak_216() { let v = vec![sec(), 2, 3]; println!("{:?}", Cow::from(v.clone())); }
fn leak_217() { let v = vec![sec(), 2, 3]; println!("{:?}", Box::new(v.clone())); }
fn leak_218() { let v = vec![sec(), 2, 3]; println!("{:?}", v.as_slice()); }
fn leak_219() { let v = vec![sec(), 2, 3]; println!("{:?}", Vec::from(&v[..])); }
fn leak_220() { let v = vec![sec(), 2, 3]; println!("{:?}", VecDeque::from(v.clone())); }
fn leak_221() { let v = vec![sec(), 2, 3]; println!("{:?}", <[u32; 3]>::try_from(v.clone()).unwrap()); }
fn leak_222() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().as_slice()); }
fn leak_223() { let v = vec![sec(), 2, 3]; println!("{:?}", v.iter().count() as u32 + v[0]); }
fn leak_224() { let mut v = vec![sec(), 2, 3]; v.sort(); println!("{:?}", v); }
fn leak_225() { let mut v = vec![sec(), 2, 3]; v.sort_unstable(); println!("{:?}", v); }
fn leak_226() { let mut v = vec![sec(), 2, 3]; v.reverse(); println!("{:?}", v); }
fn leak_227() { let mut v = vec![sec(), 2, 3]; v.dedup(); println!("{}", v.len()); }
fn leak_228() { let mut v = vec![sec(), 2, 3]; v.rotate_left(1); println!("{:?}", v); }
fn leak_229() { let mut v = vec![sec(), 2, 3]; let x = v.swap_remove(0); println!("{}", x); }
fn leak_230() { let mut v = vec![sec(), 2, 3]; let x = v.remove(0); println!("{}", x); }
fn leak_231() { let mut v = vec![sec(), 2, 3]; let d: Vec<u32> = v.drain(..1).collect(); println!("{:?}", d); }
fn leak_232() { let mut v = vec![sec(), 2, 3]; let t = v.split_off(1); println!("{:?}", t); }
fn leak_233() { let mut v = vec![sec(), 2, 3]; let mut o = vec![]; o.append(&mut v); println!("{:?}", o); }
fn leak_234() { let mut v = vec![sec(), 2, 3]; let mut o = vec![]; o.extend(v); println!("{:?}", o); }
fn leak_235() { let mut v = vec![sec(), 2, 3]; let mut o = vec![]; o.extend_from_slice(&v); println!("{:?}", o); }
fn leak_236() { let mut v = vec![sec(), 2, 3]; for x in &mut v { *x += 1; } println!("{:?}", v); }
fn leak_237() { let mut v = vec![sec(), 2, 3]; for x in v.iter_mut() { println!("{}", x); } }
fn leak_238() { let mut v = vec![sec(), 2, 3]; let o: Vec<u32> = v.splice(..1, [4]).collect(); println!("{:?}", o); }
fn leak_239() { let mut v = vec![sec(), 2, 3]; v.fill(1); println!("{:?}", v); }
fn leak_240() { let mut v = vec![sec(), 2, 3]; let (a, b) = v.split_at_mut(1); a[0] = b[0]; println!("{:?}", v); }
fn leak_241() { let mut v = vec![sec(), 2, 3]; v.copy_within(0..1, 1); println!("{:?}", v); }
fn leak_242() { let mut v = vec![sec(), 2, 3]; if let [a, .., b] = v[..] { println!("{}", a); } }
fn leak_243() { let mut v = vec![sec(), 2, 3]; if let Some(x) = v.first_mut() { println!("{}", x); } }
fn leak_244() { let mut v = vec![sec(), 2, 3]; if let Some(x) = v.pop() { println!("{}", x); } }
fn leak_245() { let mut v = vec![sec(), 2, 3]; let s: &mut [u32] = &mut v; s.swap(0, 1); println!("{:?}", s); }
fn leak_246() { let mut v = vec![sec(), 2, 3]; v.retain_mut(|x| *x > 1); println!("{}", v.len()); }
fn leak_247() { let mut v = vec![sec(), 2, 3]; let x = v.iter_mut().next().unwrap(); println!("{}", x); }
fn leak_248() { let mut v = vec![sec(), 2, 3]; while let Some(x) = v.pop() { if x > 3 { println!("y"); } } }
fn leak_249() { let mut v = vec![sec(), 2, 3]; let p = v.as_ptr(); println!("{}", unsafe { *p }); }
fn leak_250() { let mut v = vec![sec(), 2, 3]; let b = v.into_boxed_slice(); println!("{}", b[0]); }
fn leak_251() { let mut v = vec![sec(), 2, 3]; v.select_nth_unstable(1); println!("{}", v[1]); }
fn leak_252() { let mut v = vec![3u32, 2, 1]; v[0] = sec(); println!("{:?}", v); }
fn leak_253() { let mut v = vec![3u32, 2, 1]; v.push(sec()); println!("{:?}", v); }
fn leak_254() { let mut v = vec![3u32, 2, 1]; v.insert(0, sec()); println!("{:?}", v); }
fn leak_255() { let mut v = vec![3u32, 2, 1]; v.resize(5, sec()); println!("{:?}", v); }
fn leak_256() { let mut v = vec![3u32, 2, 1]; v.fill(sec()); println!("{:?}", v); }
fn leak_257() { let mut v = vec![3u32, 2, 1]; v.extend([sec()]); println!("{:?}", v); }
fn leak_258() { let mut v = vec![3u32, 2, 1]; v.extend_from_slice(&[sec()]); println!("{:?}", v); }
fn leak_259() { let mut v = vec![3u32, 2, 1]; *v.first_mut().unwrap() = sec(); println!("{:?}", v); }
fn leak_260() { let mut v = vec![3u32, 2, 1]; for x in v.iter_mut() { *x = sec(); } println!("{:?}", v); }
fn leak_261() { let mut v = vec![3u32, 2, 1]; for x in &mut v { *x = sec(); } println!("{:?}", v); }
fn leak_262() { let mut v = vec![3u32, 2, 1]; v.iter_mut().for_each(|x| *x = sec()); println!("{:?}", v); }
fn leak_263() { let mut v = vec![3u32, 2, 1]; v.copy_from_slice(&[sec(), sec(), sec()]); println!("{:?}", v); }
fn leak_264() { let mut v = vec![3u32, 2, 1]; v.clone_from_slice(&[sec(), sec(), sec()]); println!("{:?}", v); }
fn leak_265() { let mut v = vec![3u32, 2, 1]; v.swap_with_slice(&mut [sec(), 1, 2]); println!("{:?}", v); }
fn leak_266() { let mut v = vec![3u32, 2, 1]; *v.last_mut().unwrap() = sec(); println!("{:?}", v); }
fn leak_267() { let mut v = vec![3u32, 2, 1]; *v.get_mut(0).unwrap() = sec(); println!("{:?}", v); }
fn leak_268() { let mut v = vec![3u32, 2, 1]; v.chunks_mut(2).for_each(|c| c[0] = sec()); println!("{:?}", v); }
fn leak_269() { let mut v = vec![3u32, 2, 1]; let (a, _) = v.split_at_mut(1); a[0] = sec(); println!("{:?}", v); }
fn leak_270() { let mut v = vec![3u32, 2, 1]; if let [a, ..] = &mut v[..] { *a = sec(); } println!("{:?}", v); }
fn leak_271() { let mut v = vec![3u32, 2, 1]; v.resize_with(5, || sec()); println!("{:?}", v); }
fn leak_272() { let mut v = vec![3u32, 2, 1]; v.append(&mut vec![sec()]); println!("{:?}", v); }
fn leak_273() { let mut v = vec![3u32, 2, 1]; v.splice(0..1, [sec()]); println!("{:?}", v); }
fn leak_274() { let mut v = vec![3u32, 2, 1]; std::mem::swap(&mut v[0], &mut sec()); println!("{:?}", v); }
fn leak_275() { let mut v = vec![3u32, 2, 1]; let _ = std::mem::replace(&mut v[0], sec()); println!("{:?}", v); }
fn leak_276() { let mut v = vec![3u32, 2, 1]; v.as_mut_slice()[0] = sec(); println!("{:?}", v); }
fn leak_277() { let mut v = vec![3u32, 2, 1]; v[..].copy_from_slice(&[sec(), sec(), sec()]); println!("{:?}", v); }
fn leak_278() { let mut v = vec![3u32, 2, 1]; v[0..1][0] = sec(); println!("{:?}", v); }
fn leak_279() { let mut v = vec![3u32, 2, 1]; if secb() { v[0] = 1; } println!("{:?}", v); }
fn leak_280() { let mut v = vec![3u32, 2, 1]; if secb() { v.sort(); } println!("{:?}", v); }
fn leak_281() { let mut v = vec![3u32, 2, 1]; if secb() { v.pop(); } println!("{:?}", v); }
fn leak_282() { let mut v = vec![3u32, 2, 1]; if secb() { v.clear(); } println!("{:?}", v); }
fn leak_283() { let mut v = vec![3u32, 2, 1]; for i in 0..3 { v[i] ^= sec(); } println!("{:?}", v); }
fn leak_284() { let mut v = vec![3u32, 2, 1]; v.iter_mut().zip([sec()]).for_each(|(a, b)| *a = b); println!("{:?}", v); }
fn leak_285() { let mut v = vec![3u32, 2, 1]; v = v.into_iter().map(|x| x + sec()).collect(); println!("{:?}", v); }
fn leak_286() { let mut v = vec![3u32, 2, 1]; v.rotate_left(sec() as usize); println!("{:?}", v); }
fn leak_287() { let mut v = vec![3u32, 2, 1]; v.drain(..sec() as usize); println!("{:?}", v); }
fn leak_288() { let mut v = vec![3u32, 2, 1]; let s = &mut v; s[0] = sec(); println!("{:?}", v); }
fn leak_289() { let mut v = vec![3u32, 2, 1]; std::mem::take(&mut v); v.push(sec()); println!("{:?}", v); }
fn leak_290() { let mut v = vec![3u32, 2, 1]; v.get_mut(..).unwrap()[0] = sec(); println!("{:?}", v); }
fn leak_291() { let mut o = Some(sec()); println!("{:?}", o.map(|x| x + 1)); }
fn leak_292() { let mut o = Some(sec()); println!("{:?}", o.as_ref()); }
fn leak_293() { let mut o = Some(sec()); println!("{:?}", o.unwrap_or(1)); }
fn leak_294() { let mut o = Some(sec()); println!("{:?}", o.unwrap_or_else(|| 1)); }
fn leak_295() { let mut o = Some(sec()); println!("{:?}", o.unwrap_or_default()); }
fn leak_296() { let mut o = Some(sec()); println!("{:?}", o.map_or(1, |x| x)); }
fn leak_297() { let mut o = Some(sec()); println!("{:?}", o.map_or_else(|| 1, |x| x)); }
fn leak_298() { let mut o = Some(sec()); println!("{:?}", o.ok_or(1)); }
fn leak_299() { let mut o = Some(sec()); println!("{:?}", o.ok_or_else(|| 1)); }
fn leak_300() { let mut o = Some(sec()); println!("{:?}", o.iter().next()); }
fn leak_301() { let mut o = Some(sec()); println!("{:?}", o.and(Some(1)).is_some() || o.unwrap() > 3); }
fn leak_302() { let mut o = Some(sec()); println!("{:?}", o.and_then(|x| Some(x))); }
fn leak_303() { let mut o = Some(sec()); println!("{:?}", o.filter(|x| *x > 1).is_some()); }
fn leak_304() { let mut o = Some(sec()); println!("{:?}", o.or(Some(1))); }
fn leak_305() { let mut o = Some(sec()); println!("{:?}", o.or_else(|| Some(1))); }
fn leak_306() { let mut o = Some(sec()); println!("{:?}", o.xor(None)); }
fn leak_307() { let mut o = Some(sec()); println!("{:?}", o.zip(Some(1))); }
fn leak_308() { let mut o = Some(sec()); println!("{:?}", o.is_some_and(|x| x > 1)); }
fn leak_309() { let mut o = Some(sec()); println!("{:?}", o.is_none_or(|x| x > 1)); }
fn leak_310() { let mut o = Some(sec()); println!("{:?}", Some(o).flatten()); }
fn leak_311() { let mut o = Some(sec()); println!("{:?}", o.into_iter().collect::<Vec<_>>()); }
fn leak_312() { let mut o = Some(sec()); println!("{:?}", o.expect("a")); }
fn leak_313() { let mut o = Some(sec()); println!("{:?}", o == Some(3)); }
fn leak_314() { let mut o = Some(sec()); println!("{:?}", o > Some(3)); }
fn leak_315() { let mut o = Some(sec()); println!("{:?}", o.clone()); }
fn leak_316() { let mut o = Some(sec()); println!("{:?}", o.inspect(|x| ())); }
fn leak_317() { let mut o = Some(sec()); println!("{:?}", o.as_slice()); }
fn leak_318() { let mut o = Some(sec()); println!("{:?}", o.as_mut().map(|x| *x)); }
fn leak_319() { let mut o = Some(sec()); println!("{:?}", o.replace(1)); }
fn leak_320() { let mut o = Some(sec()); println!("{:?}", o.take()); }
fn leak_321() { let mut o = Some(sec()); println!("{:?}", o.insert(sec())); }
fn leak_322() { let mut o = Some(sec()); println!("{:?}", *o.get_or_insert(3)); }
fn leak_323() { let mut o = Some(sec()); println!("{:?}", o.take_if(|x| *x > 1).is_some()); }
fn leak_324() { let mut o = Some(sec()); println!("{:?}", Some((o.unwrap(), 1)).unzip().0); }
fn leak_325() { let mut o = Some(sec()); println!("{:?}", Some(Ok::<u32, u32>(o.unwrap())).transpose()); }
fn leak_326() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().ok()); }
fn leak_327() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().map(|x| x)); }
fn leak_328() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().unwrap_or(1)); }
fn leak_329() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().unwrap_or_else(|e| 1)); }
fn leak_330() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().and_then(|x| if x > 1 { Ok(1) } else { Err(String::new()) }).is_ok()); }
fn leak_331() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.as_ref().unwrap()); }
fn leak_332() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().is_ok_and(|x| x > 1)); }
fn leak_333() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.iter().next()); }
fn leak_334() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().map_or(1, |x| x)); }
fn leak_335() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().or::<u32>(Ok(1))); }
fn leak_336() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r == Ok(1)); }
fn leak_337() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().into_iter().next()); }
fn leak_338() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().unwrap_or_default()); }
fn leak_339() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.as_mut().unwrap()); }
fn leak_340() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().map_err(|e| e.len())); }
fn leak_341() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().err()); }
fn leak_342() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().map_err(|e| e.len())); }
fn leak_343() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().unwrap_or_else(|e| e.len() as u32)); }
fn leak_344() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().or_else(|e| Err::<u32, usize>(e.len()))); }
fn leak_345() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().unwrap_err()); }
fn leak_346() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.as_ref().err()); }
fn leak_347() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().map_or_else(|e| e.len(), |x| 1)); }
fn leak_348() { let r: Result<u32, String> = Err(secs()); println!("{:?}", r.clone().is_err_and(|e| e.len() > 1)); }
fn leak_349() { let mut s = secs(); println!("{:?}", s.len()); }
fn leak_350() { let mut s = secs(); println!("{:?}", s.is_empty()); }
fn leak_351() { let mut s = secs(); println!("{:?}", s.chars().next()); }
fn leak_352() { let mut s = secs(); println!("{:?}", s.bytes().next()); }
fn leak_353() { let mut s = secs(); println!("{:?}", s.char_indices().next()); }
fn leak_354() { let mut s = secs(); println!("{:?}", s.as_bytes()); }
fn leak_355() { let mut s = secs(); println!("{:?}", s.split(",").next()); }
fn leak_356() { let mut s = secs(); println!("{:?}", s.rsplit(",").next()); }
fn leak_357() { let mut s = secs(); println!("{:?}", s.splitn(2, ",").next()); }
fn leak_358() { let mut s = secs(); println!("{:?}", s.split_whitespace().next()); }
fn leak_359() { let mut s = secs(); println!("{:?}", s.split_once(",").is_some()); }
fn leak_360() { let mut s = secs(); println!("{:?}", s.rsplit_once(",")); }
fn leak_361() { let mut s = secs(); println!("{:?}", s.lines().next()); }
fn leak_362() { let mut s = secs(); println!("{:?}", s.trim()); }
fn leak_363() { let mut s = secs(); println!("{:?}", s.trim_start()); }
fn leak_364() { let mut s = secs(); println!("{:?}", s.trim_matches('a')); }
fn leak_365() { let mut s = secs(); println!("{:?}", s.strip_prefix("a").is_some()); }
fn leak_366() { let mut s = secs(); println!("{:?}", s.strip_suffix("a")); }
fn leak_367() { let mut s = secs(); println!("{:?}", s.find("a")); }
fn leak_368() { let mut s = secs(); println!("{:?}", s.rfind('a')); }
fn leak_369() { let mut s = secs(); println!("{:?}", s.replace("a", "b")); }
fn leak_370() { let mut s = secs(); println!("{:?}", s.replacen("a", "b", 1)); }
fn leak_371() { let mut s = secs(); println!("{:?}", s.to_lowercase()); }
fn leak_372() { let mut s = secs(); println!("{:?}", s.to_ascii_uppercase()); }
fn leak_373() { let mut s = secs(); println!("{:?}", s.repeat(2)); }
fn leak_374() { let mut s = secs(); println!("{:?}", s.parse::<u32>()); }
fn leak_375() { let mut s = secs(); println!("{:?}", s.parse::<String>()); }
fn leak_376() { let mut s = secs(); println!("{:?}", s.starts_with("a")); }
fn leak_377() { let mut s = secs(); println!("{:?}", s.ends_with(char::is_numeric)); }
fn leak_378() { let mut s = secs(); println!("{:?}", s.contains(|c: char| c == 'a')); }
fn leak_379() { let mut s = secs(); println!("{:?}", s.matches("a").count()); }
fn leak_380() { let mut s = secs(); println!("{:?}", s.match_indices("a").next()); }
fn leak_381() { let mut s = secs(); println!("{:?}", s.eq_ignore_ascii_case("a")); }
fn leak_382() { let mut s = secs(); println!("{:?}", s.is_ascii()); }
fn leak_383() { let mut s = secs(); println!("{:?}", s.get(0..1)); }
fn leak_384() { let mut s = secs(); println!("{:?}", &s[1..]); }
fn leak_385() { let mut s = secs(); println!("{:?}", s.split_at(1).0); }
fn leak_386() { let mut s = secs(); println!("{:?}", s.is_char_boundary(1)); }
fn leak_387() { let mut s = secs(); println!("{:?}", s.escape_debug().to_string()); }
fn leak_388() { let mut s = secs(); println!("{:?}", s.clone().into_bytes()); }
fn leak_389() { let mut s = secs(); println!("{:?}", s.clone().into_boxed_str()); }
fn leak_390() { let mut s = secs(); println!("{:?}", s.char_indices().map(|(i, c)| i).sum::<usize>()); }
fn leak_391() { let mut s = secs(); println!("{:?}", s.cmp(&"a".to_string())); }
fn leak_392() { let mut s = secs(); println!("{:?}", s < "b".to_string()); }
fn leak_393() { let mut s = secs(); println!("{:?}", s.clone() + "a"); }
fn leak_394() { let mut s = secs(); println!("{:?}", format!("{s:>10}")); }
fn leak_395() { let mut s = secs(); println!("{:?}", format!("{s:?}")); }
fn leak_396() { let mut s = secs(); println!("{:?}", format!("a{}", s).len()); }
fn leak_397() { let mut s = secs(); println!("{:?}", String::from_utf8(s.clone().into_bytes())); }
fn leak_398() { let mut s = secs(); println!("{:?}", s.chars().count()); }
fn leak_399() { let mut s = secs(); println!("{:?}", s.split(char::is_whitespace).map(str::len).collect::<Vec<_>>()); }
fn leak_400() { let mut s = secs(); println!("{:?}", s.split_terminator('a').next()); }
fn leak_401() { let mut s = secs(); println!("{:?}", s.split_inclusive('a').count()); }
fn leak_402() { let mut s = secs(); println!("{:?}", s.encode_utf16().next()); }
fn leak_403() { let mut s = secs(); println!("{:?}", s.chars().rev().collect::<String>()); }
fn leak_404() { let mut s = secs(); println!("{:?}", s.to_owned()); }
fn leak_405() { let mut s = secs(); println!("{:?}", s.as_str()); }
fn leak_406() { let mut s = secs(); println!("{:?}", Rc::<str>::from(s.as_str())); }
fn leak_407() { let mut s = secs(); println!("{:?}", std::path::Path::new(&s).file_name()); }
fn leak_408() { let mut s = secs(); println!("{:?}", std::path::Path::new(&s).extension().is_some()); }
fn leak_409() { let mut s = secs(); println!("{:?}", std::path::Path::new(&s).components().count()); }
fn leak_410() { let mut s = secs(); println!("{:?}", std::path::Path::new("a").join(&s)); }
fn leak_411() { let mut s = secs(); println!("{:?}", std::ffi::CString::new(s.clone()).unwrap()); }
fn leak_412() { let mut s = secs(); println!("{:?}", std::ffi::OsStr::new(&s).to_str()); }
fn leak_413() { let mut s = secs(); println!("{:?}", s.chars().filter(|c| c.is_numeric()).count()); }
fn leak_414() { let mut s = secs(); println!("{:?}", s.bytes().map(|b| b as u32).sum::<u32>()); }
fn leak_415() { let mut s = secs(); println!("{:?}", "a".contains(&s)); }
fn leak_416() { let mut s = secs(); println!("{:?}", "a".split(&s).count()); }
fn leak_417() { let mut s = secs(); println!("{:?}", "a".replace("a", &s)); }
fn leak_418() { let mut s = secs(); println!("{:?}", ["a", &s].concat()); }
fn leak_419() { let mut s = secs(); println!("{:?}", ["a", &s].join(",")); }
fn leak_420() { let mut s = secs(); println!("{:?}", std::iter::once(s.clone()).collect::<Vec<_>>()); }
fn leak_421() { let mut s = secs(); println!("{:?}", Box::<str>::from(s.clone())); }
fn leak_422() { let mut s = secs(); println!("{:?}", s.drain(..1).collect::<String>()); }
fn leak_423() { let mut s = secs(); println!("{:?}", s.pop()); }
fn leak_424() { let mut s = secs(); println!("{:?}", s.remove(0)); }
fn leak_425() { let mut s = secs(); println!("{:?}", s.split_off(1)); }
fn leak_426() { let mut s = secs(); println!("{:?}", { s.push('a'); &s }); }
fn leak_427() { let mut s = secs(); println!("{:?}", { s.truncate(1); s.len() }); }
fn leak_428() { let mut s = secs(); println!("{:?}", { s.insert(0, 'a'); &s }); }
fn leak_429() { let mut s = secs(); println!("{:?}", { s.retain(|c| c != 'a'); s.len() }); }
fn leak_430() { let mut s = secs(); println!("{:?}", { s.make_ascii_uppercase(); &s }); }
fn leak_431() { let mut s = secs(); println!("{:?}", u32::from_str_radix(&s, 16)); }
fn leak_432() { let mut s = secs(); println!("{:?}", s.parse::<f64>().is_ok()); }
fn leak_433() { let mut s = secs(); println!("{:?}", s.parse::<std::net::IpAddr>()); }
fn leak_434() { let mut s = secs(); println!("{:?}", s.chars().as_str()); }
fn leak_435() { let mut s = secs(); println!("{:?}", s.chars().all(char::is_alphanumeric)); }
fn leak_436() { let mut s = secs(); println!("{:?}", s.find(&['a', 'b'][..])); }
fn leak_437() { let mut s = secs(); println!("{:?}", Cow::Borrowed(s.as_str()).into_owned()); }
fn leak_438() { let mut s = secs(); println!("{:?}", s.strip_prefix('a').unwrap_or(&s)); }
fn leak_439() { let mut s = secs(); println!("{:?}", s.char_indices().nth(1).map(|x| x.0)); }
fn leak_440() { let mut s = secs(); println!("{:?}", s.rmatches("a").next()); }
fn leak_441() { let mut s = secs(); println!("{:?}", std::str::from_utf8(s.as_bytes())); }
fn leak_442() { let mut s = secs(); println!("{:?}", s.chars().flat_map(char::to_uppercase).collect::<String>()); }
fn leak_443() { let mut s = secs(); println!("{:?}", s.chars().map(|c| c as u32).max()); }
fn leak_444() { let mut s = secs(); println!("{:?}", s.chars().next().unwrap().to_digit(10)); }
fn leak_445() { let mut s = secs(); println!("{:?}", s.chars().next().map(|c| c.is_alphabetic())); }
fn leak_446() { let mut s = String::from("ab"); s.push_str(&secs()); println!("{}", s); }
fn leak_447() { let mut s = String::from("ab"); s.push(secs().pop().unwrap()); println!("{}", s); }
fn leak_448() { let mut s = String::from("ab"); s += &secs(); println!("{}", s); }
fn leak_449() { let mut s = String::from("ab"); s.insert_str(0, &secs()); println!("{}", s); }
fn leak_450() { let mut s = String::from("ab"); s.insert(0, char::from_u32(sec()).unwrap()); println!("{}", s); }
fn leak_451() { let mut s = String::from("ab"); s.replace_range(0..1, &secs()); println!("{}", s); }
fn leak_452() { let mut s = String::from("ab"); s.extend(secs().chars()); println!("{}", s); }
fn leak_453() { let mut s = String::from("ab"); s.extend([secs()]); println!("{}", s); }
fn leak_454() { let mut s = String::from("ab"); if secb() { s.push('b'); } println!("{}", s); }
fn leak_455() { let mut s = String::from("ab"); s.truncate(sec() as usize); println!("{}", s); }
fn leak_456() { let mut s = String::from("ab"); s = secs(); println!("{}", s); }
fn leak_457() { let mut s = String::from("ab"); s.clear(); s.push_str(&secs()); println!("{}", s); }
fn leak_458() { let mut s = String::from("ab"); use fmt::Write; write!(s, "{}", sec()).unwrap(); println!("{}", s); }
fn leak_459() { let mut s = String::from("ab"); use fmt::Write; s.write_str(&secs()).unwrap(); println!("{}", s); }
fn leak_460() { let mut s = String::from("ab"); s.retain(|c| secb()); println!("{}", s); }
fn leak_461() { let mut s = String::from("ab"); s = s.replace("a", &secs()); println!("{}", s); }
fn leak_462() { let mut s = String::from("ab"); if secb() { s.make_ascii_uppercase(); } println!("{}", s); }
fn leak_463() { let mut s = String::from("ab"); s.drain(..sec() as usize); println!("{}", s); }
fn leak_464() { let x = sec(); println!("{:?}", x + 1); }
fn leak_465() { let x = sec(); println!("{:?}", x.pow(2)); }
fn leak_466() { let x = sec(); println!("{:?}", x.count_ones()); }
fn leak_467() { let x = sec(); println!("{:?}", x.leading_zeros()); }
fn leak_468() { let x = sec(); println!("{:?}", x.wrapping_sub(3)); }
fn leak_469() { let x = sec(); println!("{:?}", x.checked_div(2)); }
fn leak_470() { let x = sec(); println!("{:?}", x.saturating_add(1)); }
fn leak_471() { let x = sec(); println!("{:?}", x.overflowing_add(1).1); }
fn leak_472() { let x = sec(); println!("{:?}", x.rotate_left(3)); }
fn leak_473() { let x = sec(); println!("{:?}", x.is_power_of_two()); }
fn leak_474() { let x = sec(); println!("{:?}", x.abs_diff(3)); }
fn leak_475() { let x = sec(); println!("{:?}", x as u8); }
fn leak_476() { let x = sec(); println!("{:?}", x as f64); }
fn leak_477() { let x = sec(); println!("{:?}", (x as f64).sqrt()); }
fn leak_478() { let x = sec(); println!("{:?}", (x as f64).to_bits()); }
fn leak_479() { let x = sec(); println!("{:?}", (x as i32).abs()); }
fn leak_480() { let x = sec(); println!("{:?}", (x as i32).signum()); }
fn leak_481() { let x = sec(); println!("{:?}", x.min(3)); }
fn leak_482() { let x = sec(); println!("{:?}", x.clamp(1, 5)); }
fn leak_483() { let x = sec(); println!("{:?}", x.to_le_bytes()); }
fn leak_484() { let x = sec(); println!("{:?}", u32::from_be_bytes(x.to_be_bytes())); }
fn leak_485() { let x = sec(); println!("{:?}", x.cmp(&3)); }
fn leak_486() { let x = sec(); println!("{:?}", x.partial_cmp(&3)); }
fn leak_487() { let x = sec(); println!("{:?}", x == 3); }
fn leak_488() { let x = sec(); println!("{:?}", x.max(2)); }
fn leak_489() { let x = sec(); println!("{:?}", !x); }
fn leak_490() { let x = sec(); println!("{:?}", -(x as i64)); }
fn leak_491() { let x = sec(); println!("{:?}", x << 2); }
fn leak_492() { let x = sec(); println!("{:?}", 1u32 << x); }
fn leak_493() { let x = sec(); println!("{:?}", x.swap_bytes()); }
fn leak_494() { let x = sec(); println!("{:?}", x.checked_add(1).is_none()); }
fn leak_495() { let x = sec(); println!("{:?}", u8::try_from(x)); }
fn leak_496() { let x = sec(); println!("{:?}", i64::from(x)); }
fn leak_497() { let x = sec(); println!("{:?}", char::from_u32(x)); }
fn leak_498() { let x = sec(); println!("{:?}", char::from_digit(x, 10)); }
fn leak_499() { let x = sec(); println!("{:?}", (x as u8).is_ascii_digit()); }
fn leak_500() { let x = sec(); println!("{:?}", (x as u8 as char).to_ascii_uppercase()); }
fn leak_501() { let x = sec(); println!("{:?}", x.to_string().len()); }
fn leak_502() { let x = sec(); println!("{:?}", format!("{:x}", x)); }
fn leak_503() { let x = sec(); println!("{:?}", format!("{:08b}", x)); }
fn leak_504() { let x = sec(); println!("{:?}", x.div_ceil(2)); }
fn leak_505() { let x = sec(); println!("{:?}", x.rem_euclid(2)); }
fn leak_506() { let x = sec(); println!("{:?}", x.isqrt()); }
fn leak_507() { let x = sec(); println!("{:?}", std::num::NonZeroU32::new(x)); }
fn leak_508() { let x = sec(); println!("{:?}", std::num::Wrapping(x) + std::num::Wrapping(1)); }
fn leak_509() { let x = sec(); println!("{:?}", std::cmp::max(x, 1)); }
fn leak_510() { let x = sec(); println!("{:?}", Reverse(x)); }
fn leak_511() { let x = sec(); println!("{:?}", (x, 1) < (2, 2)); }
fn leak_512() { let x = sec(); println!("{:?}", x.checked_sub(1).map_or(0, |y| y)); }
fn leak_513() { let x = sec(); println!("{:?}", (1..=x).contains(&2)); }
fn leak_514() { let x = sec(); println!("{:?}", (0..x).len()); }
fn leak_515() { let x = sec(); println!("{:?}", (0..10).contains(&x)); }
fn leak_516() { let x = sec(); println!("{:?}", (0..10u32).nth(x as usize)); }
fn leak_517() { let x = sec(); println!("{:?}", (0..10u32).rev().take(x as usize).count()); }
fn leak_518() { let x = sec(); println!("{:?}", Duration::from_millis(x as u64).as_secs()); }
fn leak_519() { let x = sec(); println!("{:?}", f64::from(x).max(1.0)); }
fn leak_520() { let x = sec(); println!("{:?}", (x as f32).round() as i32); }
fn leak_521() { let x = sec(); println!("{:?}", x.trailing_ones()); }
fn leak_522() { let x = sec(); println!("{:?}", x.ilog2()); }
fn leak_523() { let x = sec(); println!("{:?}", x.midpoint(2)); }
fn leak_524() { let x = sec(); println!("{:?}", bool::then(x > 1, || 1)); }
fn leak_525() { let x = sec(); println!("{:?}", (x > 1).then_some(2)); }
fn leak_526() { let x = sec(); println!("{:?}", std::hint::black_box(x)); }
fn leak_527() { let x = sec(); println!("{:?}", std::convert::identity(x)); }
fn leak_528() { let x = sec(); println!("{:?}", Box::new(x)); }
fn leak_529() { let x = sec(); println!("{:?}", Rc::new(x)); }
fn leak_530() { let x = sec(); println!("{:?}", Arc::new(x)); }
fn leak_531() { let x = sec(); println!("{:?}", Cell::new(x).get()); }
fn leak_532() { let x = sec(); println!("{:?}", RefCell::new(x).into_inner()); }
fn leak_533() { let x = sec(); println!("{:?}", *RefCell::new(x).borrow()); }
fn leak_534() { let x = sec(); println!("{:?}", Mutex::new(x).into_inner().unwrap()); }
fn leak_535() { let x = sec(); println!("{:?}", Some(x).unwrap()); }
fn leak_536() { let x = sec(); println!("{:?}", [x; 3]); }
fn leak_537() { let x = sec(); println!("{:?}", [x, 1].map(|y| y + 1)); }
fn leak_538() { let x = sec(); println!("{:?}", std::array::from_fn::<u32, 3, _>(|i| x)); }
fn leak_539() { let x = sec(); println!("{:?}", std::iter::repeat(x).next()); }
fn leak_540() { let x = sec(); println!("{:?}", std::iter::once(x).next()); }
fn leak_541() { let x = sec(); println!("{:?}", std::iter::from_fn(|| Some(x)).next()); }
fn leak_542() { let x = sec(); println!("{:?}", std::iter::empty::<u32>().chain([x]).next()); }
fn leak_543() { let x = sec(); println!("{:?}", Some(x).into_iter().chain([1]).max()); }
fn leak_544() { let x = sec(); println!("{:?}", std::mem::size_of_val(&x) as u32 + x); }
fn leak_545() { let x = sec(); println!("{:?}", std::any::type_name::<u32>().len() as u32 + x); }
fn leak_546() { let x = sec(); println!("{:?}", (|y: u32| y + 1)(x)); }
fn leak_547() { let x = sec(); println!("{:?}", { fn id(a: u32) -> u32 { a } id(x) }); }
fn leak_548() { let x = sec(); println!("{:?}", std::ops::Add::add(x, 1)); }
fn leak_549() { let x = sec(); println!("{:?}", x.clone()); }
fn leak_550() { let x = sec(); println!("{:?}", (&x).to_owned()); }
fn leak_551() { let x = sec(); println!("{:?}", *(&x as &dyn std::any::Any).downcast_ref::<u32>().unwrap()); }
fn leak_552() { let x = sec(); println!("{:?}", std::sync::atomic::AtomicU32::new(x).into_inner()); }
fn leak_553() { let x = sec(); println!("{:?}", OnceCell::from(x).get()); }
fn leak_554() { let x = sec(); println!("{:?}", LazyLock::<u32, _>::new(move || x).clone()); }
fn leak_555() { let x = sec(); println!("{:?}", std::thread::scope(|s| s.spawn(|| x).join().unwrap())); }
fn leak_556() { let x = sec(); println!("{:?}", std::panic::catch_unwind(|| x).unwrap()); }
fn leak_557() { let x = sec(); println!("{:?}", u32::try_from(x as u64).unwrap()); }
fn leak_558() { let x = sec(); println!("{:?}", Weak::upgrade(&Rc::downgrade(&Rc::new(x)))); }
fn leak_559() { let x = sec(); println!("{:?}", std::future::ready(x).into_inner()); }
fn leak_560() { let x = sec(); println!("{:?}", Cow::<u32>::Owned(x)); }
fn leak_561() { let x = sec(); println!("{:?}", std::process::ExitCode::from(x as u8)); }
fn leak_562() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.get(&1)); }
fn leak_563() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.get(&1)); }
fn leak_564() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.get_mut(&1)); }
fn leak_565() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.get_mut(&1)); }
fn leak_566() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.remove(&1)); }
fn leak_567() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.remove(&1)); }
fn leak_568() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.insert(1, 2)); }
fn leak_569() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.insert(1, 2)); }
fn leak_570() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.entry(1).or_insert(0)); }
fn leak_571() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.entry(1).or_insert(0)); }
fn leak_572() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.iter().next()); }
fn leak_573() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.iter().next()); }
fn leak_574() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.values().next()); }
fn leak_575() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.values().next()); }
fn leak_576() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.values().sum::<u32>()); }
fn leak_577() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.values().sum::<u32>()); }
fn leak_578() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.clone()); }
fn leak_579() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.clone()); }
fn leak_580() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.into_iter().next()); }
fn leak_581() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.into_iter().next()); }
fn leak_582() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.get_key_value(&1)); }
fn leak_583() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.get_key_value(&1)); }
fn leak_584() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m[&1]); }
fn leak_585() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m[&1]); }
fn leak_586() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.values_mut().next()); }
fn leak_587() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.values_mut().next()); }
fn leak_588() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.into_values().next()); }
fn leak_589() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.into_values().next()); }
fn leak_590() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.iter().map(|(_, v)| v).max()); }
fn leak_591() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.iter().map(|(_, v)| v).max()); }
fn leak_592() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m == [(1, 2)].into()); }
fn leak_593() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m == [(1, 2)].into()); }
fn leak_594() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.contains_key(&1) && m[&1] > 2); }
fn leak_595() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.contains_key(&1) && m[&1] > 2); }
fn leak_596() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", { m.retain(|_, v| *v > 1); m.len() }); }
fn leak_597() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", { m.retain(|_, v| *v > 1); m.len() }); }
fn leak_598() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.iter().filter(|(_, v)| **v > 1).count()); }
fn leak_599() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.iter().filter(|(_, v)| **v > 1).count()); }
fn leak_600() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.remove_entry(&1)); }
fn leak_601() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.remove_entry(&1)); }
fn leak_602() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.drain().next()); }
fn leak_603() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.get(&1).copied().unwrap_or(3)); }
fn leak_604() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.get(&1).copied().unwrap_or(3)); }
fn leak_605() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.iter_mut().next()); }
fn leak_606() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.iter_mut().next()); }
fn leak_607() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.get(&2).or(m.get(&1))); }
fn leak_608() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.get(&2).or(m.get(&1))); }
fn leak_609() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", { m.entry(1).and_modify(|v| *v += 1); m[&1] }); }
fn leak_610() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", { m.entry(1).and_modify(|v| *v += 1); m[&1] }); }
fn leak_611() { let mut m = HashMap::from([(1, sec())]); println!("{:?}", m.keys().map(|k| m[k]).collect::<Vec<_>>()); }
fn leak_612() { let mut m = BTreeMap::from([(1, sec())]); println!("{:?}", m.keys().map(|k| m[k]).collect::<Vec<_>>()); }
fn leak_613() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.len()); }
fn leak_614() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.len()); }
fn leak_615() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.keys().next()); }
fn leak_616() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.keys().next()); }
fn leak_617() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.contains_key(&1)); }
fn leak_618() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.contains_key(&1)); }
fn leak_619() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.get(&1)); }
fn leak_620() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.get(&1)); }
fn leak_621() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.iter().next()); }
fn leak_622() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.iter().next()); }
fn leak_623() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.values().next()); }
fn leak_624() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.values().next()); }
fn leak_625() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.remove(&1)); }
fn leak_626() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.remove(&1)); }
fn leak_627() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.insert(1, 3)); }
fn leak_628() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.insert(1, 3)); }
fn leak_629() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.entry(1).or_insert(5)); }
fn leak_630() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.entry(1).or_insert(5)); }
fn leak_631() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m); }
fn leak_632() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m); }
fn leak_633() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.into_keys().next()); }
fn leak_634() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.into_keys().next()); }
fn leak_635() { let mut m = HashMap::from([(sec(), 1)]); println!("{:?}", m.get(&1).is_some()); }
fn leak_636() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.get(&1).is_some()); }
fn leak_637() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.first_key_value()); }
fn leak_638() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.last_key_value()); }
fn leak_639() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.range(1..).next()); }
fn leak_640() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.pop_first()); }
fn leak_641() { let mut m = BTreeMap::from([(sec(), 1), (2, 3)]); println!("{:?}", m.split_off(&2).len()); }
fn leak_642() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.contains(&1)); }
fn leak_643() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.contains(&1)); }
fn leak_644() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.len()); }
fn leak_645() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.len()); }
fn leak_646() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.iter().next()); }
fn leak_647() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.iter().next()); }
fn leak_648() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.insert(1)); }
fn leak_649() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.insert(1)); }
fn leak_650() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.remove(&1)); }
fn leak_651() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.remove(&1)); }
fn leak_652() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.get(&1)); }
fn leak_653() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.get(&1)); }
fn leak_654() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.union(&t).count()); }
fn leak_655() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.union(&t).count()); }
fn leak_656() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.intersection(&t).next()); }
fn leak_657() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.intersection(&t).next()); }
fn leak_658() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.difference(&t).count()); }
fn leak_659() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.difference(&t).count()); }
fn leak_660() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", t.difference(&s).count()); }
fn leak_661() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", t.difference(&s).count()); }
fn leak_662() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.is_subset(&t)); }
fn leak_663() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.is_subset(&t)); }
fn leak_664() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", t.is_superset(&s)); }
fn leak_665() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", t.is_superset(&s)); }
fn leak_666() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.is_disjoint(&t)); }
fn leak_667() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.is_disjoint(&t)); }
fn leak_668() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", &s | &t); }
fn leak_669() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", &s | &t); }
fn leak_670() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", &t - &s); }
fn leak_671() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", &t - &s); }
fn leak_672() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s == t); }
fn leak_673() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s == t); }
fn leak_674() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.take(&1)); }
fn leak_675() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.take(&1)); }
fn leak_676() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.replace(1)); }
fn leak_677() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.replace(1)); }
fn leak_678() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", s.clone()); }
fn leak_679() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", s.clone()); }
fn leak_680() { let mut s = HashSet::from([sec(), 2]); let t = HashSet::from([1, 2]); println!("{:?}", { s.retain(|x| *x > 1); s.len() }); }
fn leak_681() { let mut s = BTreeSet::from([sec(), 2]); let t = BTreeSet::from([1, 2]); println!("{:?}", { s.retain(|x| *x > 1); s.len() }); }
fn leak_682() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.pop_front()); }
fn leak_683() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.pop_back()); }
fn leak_684() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.front()); }
fn leak_685() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.back()); }
fn leak_686() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q[0]); }
fn leak_687() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.get(1)); }
fn leak_688() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.iter().next()); }
fn leak_689() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.contains(&1)); }
fn leak_690() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.make_contiguous()); }
fn leak_691() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.drain(..).next()); }
fn leak_692() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.clone()); }
fn leak_693() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.into_iter().next()); }
fn leak_694() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.iter().rev().next()); }
fn leak_695() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.as_slices().0); }
fn leak_696() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", { q.rotate_left(1); &q }); }
fn leak_697() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.remove(0)); }
fn leak_698() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.swap_remove_back(0)); }
fn leak_699() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.range(..1).next()); }
fn leak_700() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", q.binary_search(&2)); }
fn leak_701() { let mut q = VecDeque::from([sec(), 2]); println!("{:?}", Vec::from(q)); }
fn leak_702() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.pop()); }
fn leak_703() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.peek()); }
fn leak_704() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.into_sorted_vec()); }
fn leak_705() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.iter().next()); }
fn leak_706() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.into_vec()); }
fn leak_707() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.peek_mut().map(|x| *x)); }
fn leak_708() { let mut h = BinaryHeap::from([sec(), 2]); println!("{:?}", h.drain().next()); }
fn leak_709() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.pop_front()); }
fn leak_710() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.front()); }
fn leak_711() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.iter().next()); }
fn leak_712() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.contains(&1)); }
fn leak_713() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.back_mut()); }
fn leak_714() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.into_iter().next()); }
fn leak_715() { let mut l = LinkedList::from([sec(), 2]); println!("{:?}", l.split_off(1)); }
fn ok_50() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.len()); }
fn ok_51() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.is_empty()); }
fn ok_52() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().len()); }
fn ok_53() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().count()); }
fn ok_54() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| x + 1).count()); }
fn ok_55() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().enumerate().last().map(|p| p.0)); }
fn ok_56() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.chunks(2).count()); }
fn ok_57() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.chunks(2).len()); }
fn ok_58() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.windows(2).count()); }
fn ok_59() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().rev().count()); }
fn ok_60() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().skip(1).count()); }
fn ok_61() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().take(1).count()); }
fn ok_62() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().step_by(2).count()); }
fn ok_63() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().zip([1, 2]).map(|p| p.1).sum::<i32>()); }
fn ok_64() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.first().is_some()); }
fn ok_65() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.get(1).is_some()); }
fn ok_66() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.split_at(1).0.len()); }
fn ok_67() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v[1..].len()); }
fn ok_68() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.to_vec().len()); }
fn ok_69() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.clone().len()); }
fn ok_70() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| x * 2).collect::<Vec<_>>().len()); }
fn ok_71() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().cloned().collect::<VecDeque<_>>().len()); }
fn ok_72() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().cloned().collect::<LinkedList<_>>().len()); }
fn ok_73() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().cloned().collect::<BinaryHeap<_>>().len()); }
fn ok_74() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", [v.clone(), v.clone()].concat().len()); }
fn ok_75() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.clone().into_boxed_slice().len()); }
fn ok_76() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.clone().into_iter().count()); }
fn ok_77() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.sort(); v.len() }); }
fn ok_78() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.reverse(); v.len() }); }
fn ok_79() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.push(sec()); v.len() }); }
fn ok_80() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.insert(0, sec()); v.len() }); }
fn ok_81() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.swap(0, 1); v.len() }); }
fn ok_82() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.remove(0); v.len() }); }
fn ok_83() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.pop(); v.len() }); }
fn ok_84() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.extend([sec()]); v.len() }); }
fn ok_85() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.extend_from_slice(&[sec()]); v.len() }); }
fn ok_86() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { let t = v.split_off(1); t.len() }); }
fn ok_87() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.rotate_left(1); v.len() }); }
fn ok_88() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.fill(sec()); v.len() }); }
fn ok_89() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.drain(..).count()); }
fn ok_90() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.clear(); v.push(1); v[0] }); }
fn ok_91() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v = vec![1]; v[0] }); }
fn ok_92() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { for x in v.iter_mut() { *x = 0; } 1 }); }
fn ok_93() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().fold(0, |a, _| a + 1)); }
fn ok_94() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().try_fold(0, |a, _| Some(a + 1))); }
fn ok_95() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().flat_map(|_| [1, 2]).sum::<i32>()); }
fn ok_96() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|_| 1).max()); }
fn ok_97() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| (1, *x)).unzip::<i32, u32, Vec<_>, Vec<_>>().0); }
fn ok_98() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| Ok::<u32, u32>(*x)).collect::<Result<Vec<_>, _>>().is_ok()); }
fn ok_99() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| Some(*x)).collect::<Option<Vec<_>>>().map(|w| w.len())); }
fn ok_100() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().peekable().peek().is_some()); }
fn ok_101() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.split_first().map(|(_, r)| r.len())); }
fn ok_102() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().map(|x| (1, *x)).collect::<HashMap<_, _>>().len()); }
fn ok_103() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", Rc::<[u32]>::from(v.clone()).len()); }
fn ok_104() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", Cow::from(&v[..]).len()); }
fn ok_105() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", <[u32; 3]>::try_from(v.clone()).is_ok()); }
fn ok_106() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.capacity()); }
fn ok_107() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.resize(5, 1); v.len() }); }
fn ok_108() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { v.truncate(1); v.len() }); }
fn ok_109() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { let mut n = 0; for _ in &v { n += 1; } n }); }
fn ok_110() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", { let mut n = 0; while let Some(_) = v.pop() { n += 1; } n }); }
fn ok_111() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().chain([1].iter()).count()); }
fn ok_112() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().position(|_| true)); }
fn ok_113() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().all(|_| true)); }
fn ok_114() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.first_chunk::<2>().is_some()); }
fn ok_115() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.as_slice().len()); }
fn ok_116() { let mut v = vec![sec(), sec(), sec()]; println!("{:?}", v.iter().any(|_| false)); }
fn ok_117() { let mut o = Some(sec()); println!("{:?}", o.is_some()); }
fn ok_118() { let mut o = Some(sec()); println!("{:?}", o.is_none()); }
fn ok_119() { let mut o = Some(sec()); println!("{:?}", o.map(|x| x + 1).is_some()); }
fn ok_120() { let mut o = Some(sec()); println!("{:?}", o.as_ref().is_some()); }
fn ok_121() { let mut o = Some(sec()); println!("{:?}", o.as_mut().is_some()); }
fn ok_122() { let mut o = Some(sec()); println!("{:?}", o.ok_or(1).is_ok()); }
fn ok_123() { let mut o = Some(sec()); println!("{:?}", o.and(Some(1))); }
fn ok_124() { let mut o = Some(sec()); println!("{:?}", o.and_then(|x| Some(1))); }
fn ok_125() { let mut o = Some(sec()); println!("{:?}", o.map(|_| 3)); }
fn ok_126() { let mut o = Some(sec()); println!("{:?}", o.map_or(1, |_| 2)); }
fn ok_127() { let mut o = Some(sec()); println!("{:?}", o.zip(Some(1)).is_some()); }
fn ok_128() { let mut o = Some(sec()); println!("{:?}", o.zip(Some(1)).map(|p| p.1)); }
fn ok_129() { let mut o = Some(sec()); println!("{:?}", o.iter().count()); }
fn ok_130() { let mut o = Some(sec()); println!("{:?}", o.take().is_some()); }
fn ok_131() { let mut o = Some(sec()); println!("{:?}", { o.take(); o }); }
fn ok_132() { let mut o = Some(sec()); println!("{:?}", { o = None; o }); }
fn ok_133() { let mut o = Some(sec()); println!("{:?}", { o.replace(1); o }); }
fn ok_134() { let mut o = Some(sec()); println!("{:?}", { o.insert(1); o }); }
fn ok_135() { let mut o = Some(sec()); println!("{:?}", o.or(Some(1)).is_some()); }
fn ok_136() { let mut o = Some(sec()); println!("{:?}", o.xor(Some(1)).is_some()); }
fn ok_137() { let mut o = Some(sec()); println!("{:?}", Some(o).flatten().is_some()); }
fn ok_138() { let mut o = Some(sec()); println!("{:?}", o.into_iter().count()); }
fn ok_139() { let mut o = Some(sec()); println!("{:?}", o.clone().is_some()); }
fn ok_140() { let mut o = Some(sec()); println!("{:?}", matches!(o, Some(_))); }
fn ok_141() { let mut o = Some(sec()); println!("{:?}", if let Some(_) = o { 1 } else { 2 }); }
fn ok_142() { let mut o = Some(sec()); println!("{:?}", match o { Some(_) => 1, None => 2 }); }
fn ok_143() { let mut o = Some(sec()); println!("{:?}", o.is_some_and(|_| true)); }
fn ok_144() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.is_ok()); }
fn ok_145() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().ok().is_some()); }
fn ok_146() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().map(|_| 1)); }
fn ok_147() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().err()); }
fn ok_148() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.as_ref().err()); }
fn ok_149() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().and(Ok::<u32, String>(1))); }
fn ok_150() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().map(|_| 1).unwrap_or(2)); }
fn ok_151() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.clone().is_err()); }
fn ok_152() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.as_ref().map(|_| 2)); }
fn ok_153() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", r.iter().count()); }
fn ok_154() { let mut r: Result<u32, String> = Ok(sec()); println!("{:?}", match &r { Ok(_) => 1, Err(_) => 2 }); }
fn ok_155() { let r = Red { k: sec(), n: 1 }; println!("{:?}", r); }
fn ok_156() { let r = Red { k: sec(), n: 1 }; println!("{}", r); }
fn ok_157() { let r = Red { k: sec(), n: 1 }; println!("{:#?}", r); }
fn ok_158() { let r = vec![Red { k: sec(), n: 1 }]; println!("{:?}", r); }
fn ok_159() { let r = Some(Red { k: sec(), n: 1 }); println!("{:?}", r); }
fn ok_160() { let r = Box::new(Red { k: sec(), n: 1 }); println!("{:?}", r); }
fn ok_161() { let r = Rc::new(RefCell::new(Red { k: sec(), n: 1 })); println!("{:?}", r); }
fn ok_162() { let r = (Red { k: sec(), n: 1 }, 2); println!("{:?}", r); }
fn ok_163() { let r = HashMap::from([(1, Red { k: sec(), n: 1 })]); println!("{:?}", r); }
fn ok_164() { let r = Red { k: sec(), n: 1 }; println!("{}", r.to_string()); }
fn ok_165() { let r = Red { k: sec(), n: 1 }; let s = format!("{r:?}"); println!("{s}"); }
fn ok_166() { let r: Box<dyn fmt::Debug> = Box::new(Red { k: sec(), n: 1 }); println!("{:?}", r); }
fn ok_167() { let r: &dyn fmt::Display = &Red { k: sec(), n: 1 }; println!("{}", r); }
fn ok_168() { let r: Result<u32, Red> = Err(Red { k: sec(), n: 1 }); println!("{:?}", r); }
fn ok_169() { let r: Result<u32, Red> = Err(Red { k: sec(), n: 1 }); r.unwrap(); }
fn ok_170() { let d = Drv { k: sec(), n: 1 }; println!("{}", d.n); }
fn ok_171() { let d = E::A(sec()); println!("{}", matches!(d, E::A(_))); }
fn ok_172() { let m = Mutex::new(Red { k: sec(), n: 1 }); println!("{:?}", m.lock().unwrap()); }
fn ok_173() { let a = Arc::new(Red { k: sec(), n: 1 }); println!("{:?}", a); }
fn ok_174() { println!("{:>5}", 1); let _ = sec(); }
fn ok_175() { let r = Red { k: sec(), n: 1 }; let c = Cell::new(r); println!("x"); let _ = c.into_inner(); }
fn ok_176() { let s: Vec<Red> = vec![Red { k: sec(), n: 1 }]; println!("{}", s.iter().map(|r| r.to_string()).collect::<Vec<_>>().join(",")); }
fn ok_177() { let k = sec(); let f = move || k; println!("x"); let _ = f(); }
fn ok_178() { let t = std::thread::spawn(move || { let k = sec(); k + 1 }); t.join().unwrap(); println!("x"); }
fn ok_179() { let k = sec(); let h = HashMap::from([(1, k)]); for (i, _) in &h { println!("{}", i); } }
fn ok_180() { let mut b: Vec<u8> = Vec::new(); b.write_all(secs().as_bytes()).unwrap(); println!("x"); }
fn ok_181() { let mut c = io::Cursor::new(Vec::new()); c.write_all(&[sec() as u8]).unwrap(); println!("x"); }
fn ok_182() { let k = sec(); let z = k & 0; let p = 3; println!("{}", p); let _ = z; }
fn ok_183() { if secb() { let _ = 1; } println!("x"); }
fn ok_184() { let x = if secb() { 1 } else { 2 }; println!("y"); let _ = x; }
fn ok_185() { for _ in 0..sec() { } println!("x"); }
fn ok_186() { let n = sec(); let mut i = 0; while i < n { i += 1; } println!("x"); }
fn ok_187() { let q: VecDeque<u32> = VecDeque::from([sec()]); println!("{}", q.len()); }
fn ok_188() { let (tx, rx) = mpsc::channel(); tx.send(sec()).unwrap(); drop(tx); for _ in rx { println!("got"); } }
fn ok_189() { let c = Rc::new(Cell::new(1)); let d = Rc::new(Cell::new(sec())); println!("{}", c.get()); let _ = d.get(); }
fn ok_190() { let m: Mutex<HashMap<u32, u32>> = Mutex::new(HashMap::new()); m.lock().unwrap().insert(1, sec()); println!("{}", m.lock().unwrap().len()); }
fn ok_191() { let v: Vec<Arc<Mutex<u32>>> = vec![Arc::new(Mutex::new(sec()))]; println!("{}", v.len()); }
fn ok_192() { static G: OnceLock<u32> = OnceLock::new(); G.get_or_init(|| sec()); println!("{}", G.get().is_some()); }
fn ok_193() { let w = Rc::downgrade(&Rc::new(sec())); println!("{}", w.upgrade().is_some()); }
fn ok_194() { let s = secs(); let v: Vec<&str> = vec!["a", &s]; println!("{}", v.len()); }
fn ok_195() { let b: Box<dyn Fn(u32) -> u32> = Box::new(|x| x + sec()); println!("x"); b(1); }
fn ok_196() { let x: u32 = "3".parse().unwrap(); println!("{x}"); let _ = sec(); }
fn ok_197() { let d = Duration::from_secs(3); std::thread::sleep(d); println!("{d:?}"); let _ = sec(); }
fn ok_198() { let mut h = BinaryHeap::new(); h.push((1, sec())); while let Some((p, _)) = h.pop() { println!("x"); } }
fn ok_199() { let mut a = [0u32; 4]; a[0] = sec(); println!("{}", a.len()); }
fn ok_200() { let a = [sec(), 1]; let [_, b] = a; println!("x"); let _ = b; }
fn ok_201() { let t = (sec(), 2); let (_, b) = t; println!("{b}"); }
fn ok_202() { let s = String::from("a"); let t = secs(); println!("{}", s); drop(t); }
fn ok_203() { let mut s = String::from("a"); let t = s.clone() + &secs(); s.push('b'); println!("{}", s); drop(t); }
fn ok_204() { let v = vec![1, 2]; let w: Vec<u32> = v.iter().map(|x| x + sec()).collect(); println!("{:?}", v); drop(w); }
fn ok_205() { let a = vec![sec()]; let b = vec![1]; let c = [a, b]; println!("{}", c.len()); }
fn ok_206() { let p = std::path::Path::new("a"); println!("{}", p.display()); sec(); }
fn ok_207() { let l = std::thread::Builder::new().name("a".into()).spawn(|| sec()).unwrap(); l.join().unwrap(); println!("x"); }
fn leak_716() { let d = Drv { k: sec(), n: 1 }; println!("{:?}", d); }
fn leak_717() { let d = vec![Drv { k: sec(), n: 1 }]; println!("{:?}", d); }
fn leak_718() { let d = E::A(sec()); println!("{:?}", d); }
fn leak_719() { let r = Red { k: 1, n: sec() }; println!("{:?}", r); }
fn leak_720() { let r = Red { k: 1, n: sec() }; println!("{}", r); }
fn leak_721() { let r: Result<u32, Drv> = Err(Drv { k: sec(), n: 1 }); r.unwrap(); }
fn leak_722() { let d: Box<dyn fmt::Debug> = Box::new(Drv { k: sec(), n: 1 }); println!("{:?}", d); }
fn leak_723() { let d = Rc::new(RefCell::new(Drv { k: sec(), n: 1 })); println!("{:?}", d); }
fn leak_724() { if secb() { println!("x"); } }
fn leak_725() { for _ in 0..sec() { println!("x"); } }
fn leak_726() { let e = if secb() { E::B } else { E::A(1) }; println!("{}", matches!(e, E::B)); }
fn leak_727() { dbg!(sec()); }
fn leak_728() { eprint!("{}", sec()); }
fn leak_729() { let s = format_args!("{}", sec()).to_string(); println!("{s}"); }
fn leak_730() { print!("{:?}", Some(Rc::new(sec()))); }
fn leak_731() { assert!(secb(), "{}", sec()); }
fn leak_732() { unreachable!("{}", sec()); }
fn leak_733() { let mut o = io::stdout().lock(); o.write_fmt(format_args!("{}", sec())).unwrap(); }
fn leak_734() { io::copy(&mut io::Cursor::new(secs().into_bytes()), &mut io::stdout()).unwrap(); }
fn leak_735() { let mut l = io::LineWriter::new(io::stdout()); l.write_all(secs().as_bytes()).unwrap(); }
fn leak_736() { fn w<W: Write>(w: &mut W, s: &str) { w.write_all(s.as_bytes()).unwrap(); } w(&mut io::stdout(), &secs()); }
fn leak_737() { fn w(w: &mut dyn Write, s: &str) { w.write_all(s.as_bytes()).unwrap(); } w(&mut io::stdout(), &secs()); }
fn leak_738() { let v: Vec<Box<dyn Fn()>> = vec![Box::new(|| println!("{}", sec()))]; for f in &v { f(); } }

fn main() {}
