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

// Each argument of a function in turn, the others public.
fn leak_739() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.wrapping_add(b); println!("{:?}", r); }
fn leak_740() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.wrapping_add(b); println!("{:?}", r); }
fn leak_741() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a ^ b; println!("{:?}", r); }
fn leak_742() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a ^ b; println!("{:?}", r); }
fn leak_743() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.max(b); println!("{:?}", r); }
fn leak_744() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.max(b); println!("{:?}", r); }
fn leak_745() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.min(b); println!("{:?}", r); }
fn leak_746() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.min(b); println!("{:?}", r); }
fn leak_747() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.abs_diff(b); println!("{:?}", r); }
fn leak_748() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.abs_diff(b); println!("{:?}", r); }
fn leak_749() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a & b; println!("{:?}", r); }
fn leak_750() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a & b; println!("{:?}", r); }
fn leak_751() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.checked_sub(b).unwrap_or(9); println!("{:?}", r); }
fn leak_752() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.checked_sub(b).unwrap_or(9); println!("{:?}", r); }
fn leak_753() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = a.saturating_sub(b); println!("{:?}", r); }
fn leak_754() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = a.saturating_sub(b); println!("{:?}", r); }
fn leak_755() { let a: u32 = sec(); let r: u32 = a.count_ones(); println!("{:?}", r); }
fn leak_756() { let a: u32 = sec(); let r: u32 = a / 2; println!("{:?}", r); }
fn leak_757() { let a: u32 = sec(); let r: u32 = a % 3; println!("{:?}", r); }
fn leak_758() { let a: u32 = sec(); let r: u32 = a.leading_zeros(); println!("{:?}", r); }
fn leak_759() { let a: u32 = sec(); let r: u32 = (a as u8) as u32; println!("{:?}", r); }
fn leak_760() { let a: u32 = sec(); let r: u32 = a.rotate_left(3); println!("{:?}", r); }
fn leak_761() { let a: u32 = sec(); let r: u32 = (0..a % 5).map(|x| x + 1).sum::<u32>(); println!("{:?}", r); }
fn leak_762() { let a: u32 = sec(); let r: u32 = std::iter::successors(Some(a % 7), |x| if *x > 0 { Some(x - 1) } else { None }).count() as u32; println!("{:?}", r); }
fn leak_763() { let a: u32 = sec(); let b: u32 = 4; let r: bool = a > b; println!("{:?}", r); }
fn leak_764() { let a: u32 = 4; let b: u32 = sec(); let r: bool = a > b; println!("{:?}", r); }
fn leak_765() { let a: u32 = sec(); let b: u32 = 4; let r: bool = (a, 1) < (b, 2); println!("{:?}", r); }
fn leak_766() { let a: u32 = 4; let b: u32 = sec(); let r: bool = (a, 1) < (b, 2); println!("{:?}", r); }
fn leak_767() { let a: u32 = sec(); let b: u32 = 4; let r: bool = a.cmp(&b) == std::cmp::Ordering::Less; println!("{:?}", r); }
fn leak_768() { let a: u32 = 4; let b: u32 = sec(); let r: bool = a.cmp(&b) == std::cmp::Ordering::Less; println!("{:?}", r); }
fn leak_769() { let a: bool = secb(); let r: bool = !a; println!("{:?}", r); }
fn leak_770() { let a: bool = secb(); let b: bool = true; let r: bool = a && b; println!("{:?}", r); }
fn leak_771() { let a: bool = true; let b: bool = secb(); let r: bool = a && b; println!("{:?}", r); }
fn leak_772() { let a: bool = true; let b: u32 = sec(); let c: u32 = 4; let r: u32 = if a { b } else { c }; println!("{:?}", r); }
fn leak_773() { let a: bool = secb(); let r: u32 = a as u32; println!("{:?}", r); }
fn leak_774() { let a: bool = secb(); let b: u32 = 4; let r: Option<u32> = a.then(|| b); println!("{:?}", r); }
fn leak_775() { let a: bool = secb(); let b: u32 = 4; let r: Option<u32> = a.then(|| b); println!("{:?}", r.is_some()); }
fn leak_776() { let a: bool = true; let b: u32 = sec(); let r: Option<u32> = a.then(|| b); println!("{:?}", r); }
fn leak_777() { let a: bool = secb(); let b: u32 = 4; let r: Option<u32> = a.then_some(b); println!("{:?}", r); }
fn leak_778() { let a: bool = secb(); let b: u32 = 4; let r: Option<u32> = a.then_some(b); println!("{:?}", r.is_some()); }
fn leak_779() { let a: bool = true; let b: u32 = sec(); let r: Option<u32> = a.then_some(b); println!("{:?}", r); }
fn leak_780() { let a: Option<u32> = secb().then_some(3); let r: bool = a.is_some(); println!("{:?}", r); }
fn leak_781() { let a: Option<u32> = Some(sec()); let r: bool = a == Some(3); println!("{:?}", r); }
fn leak_782() { let a: Option<u32> = secb().then_some(3); let r: bool = a == Some(3); println!("{:?}", r); }
fn leak_783() { let a: Option<u32> = Some(sec()); let r: bool = a.is_some_and(|x| x > 2); println!("{:?}", r); }
fn leak_784() { let a: Option<u32> = secb().then_some(3); let r: bool = a.is_some_and(|x| x > 2); println!("{:?}", r); }
fn leak_785() { let a: Option<u32> = secb().then_some(3); let r: bool = a.is_none(); println!("{:?}", r); }
fn leak_786() { let a: Option<u32> = Some(sec()); let r: bool = a.iter().any(|x| *x > 2); println!("{:?}", r); }
fn leak_787() { let a: Option<u32> = secb().then_some(3); let r: bool = a.iter().any(|x| *x > 2); println!("{:?}", r); }
fn leak_788() { let a: Option<u32> = Some(sec()); let r: bool = a.map_or(false, |x| x % 2 == 0); println!("{:?}", r); }
fn leak_789() { let a: Option<u32> = Some(sec()); let r: u32 = a.unwrap_or(1); println!("{:?}", r); }
fn leak_790() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.unwrap_or(1); println!("{:?}", r); }
fn leak_791() { let a: Option<u32> = Some(sec()); let r: u32 = a.unwrap_or_default(); println!("{:?}", r); }
fn leak_792() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.unwrap_or_default(); println!("{:?}", r); }
fn leak_793() { let a: Option<u32> = Some(sec()); let r: u32 = a.map_or(4, |x| x + 0); println!("{:?}", r); }
fn leak_794() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.map_or(4, |x| x + 0); println!("{:?}", r); }
fn leak_795() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.iter().count() as u32; println!("{:?}", r); }
fn leak_796() { let a: Option<u32> = Some(sec()); let r: u32 = a.ok_or(5u32).unwrap_or_else(|e| e); println!("{:?}", r); }
fn leak_797() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.ok_or(5u32).unwrap_or_else(|e| e); println!("{:?}", r); }
fn leak_798() { let a: Option<u32> = secb().then_some(3); let r: u32 = match a { Some(_) => 1, None => 2 }; println!("{:?}", r); }
fn leak_799() { let a: Option<u32> = Some(sec()); let r: u32 = a.into_iter().sum::<u32>(); println!("{:?}", r); }
fn leak_800() { let a: Option<u32> = secb().then_some(3); let r: u32 = a.into_iter().sum::<u32>(); println!("{:?}", r); }
fn leak_801() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.map(|x| x / 2); println!("{:?}", r); }
fn leak_802() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.map(|x| x / 2); println!("{:?}", r); }
fn leak_803() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.map(|x| x / 2); println!("{:?}", r.is_some()); }
fn leak_804() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.filter(|x| *x > 2); println!("{:?}", r); }
fn leak_805() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.filter(|x| *x > 2); println!("{:?}", r.is_some()); }
fn leak_806() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.filter(|x| *x > 2); println!("{:?}", r); }
fn leak_807() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.filter(|x| *x > 2); println!("{:?}", r.is_some()); }
fn leak_808() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.and_then(|x| x.checked_sub(2)); println!("{:?}", r); }
fn leak_809() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.and_then(|x| x.checked_sub(2)); println!("{:?}", r.is_some()); }
fn leak_810() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and_then(|x| x.checked_sub(2)); println!("{:?}", r); }
fn leak_811() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and_then(|x| x.checked_sub(2)); println!("{:?}", r.is_some()); }
fn leak_812() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.or(Some(8)); println!("{:?}", r); }
fn leak_813() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.or(Some(8)); println!("{:?}", r); }
fn leak_814() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.map(|_| 1); println!("{:?}", r); }
fn leak_815() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.map(|_| 1); println!("{:?}", r.is_some()); }
fn leak_816() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.clone(); println!("{:?}", r); }
fn leak_817() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.clone(); println!("{:?}", r); }
fn leak_818() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.clone(); println!("{:?}", r.is_some()); }
fn leak_819() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.xor(Some(1)); println!("{:?}", r); }
fn leak_820() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.xor(Some(1)); println!("{:?}", r.is_some()); }
fn leak_821() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and(Some(7)); println!("{:?}", r); }
fn leak_822() { let a: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and(Some(7)); println!("{:?}", r.is_some()); }
fn leak_823() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r); }
fn leak_824() { let a: Option<u32> = secb().then_some(3); let b: Option<u32> = Some(6); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r); }
fn leak_825() { let a: Option<u32> = secb().then_some(3); let b: Option<u32> = Some(6); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r.is_some()); }
fn leak_826() { let a: Option<u32> = Some(6); let b: Option<u32> = Some(sec()); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r); }
fn leak_827() { let a: Option<u32> = Some(6); let b: Option<u32> = secb().then_some(3); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r); }
fn leak_828() { let a: Option<u32> = Some(6); let b: Option<u32> = secb().then_some(3); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r.is_some()); }
fn leak_829() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.or(b); println!("{:?}", r); }
fn leak_830() { let a: Option<u32> = secb().then_some(3); let b: Option<u32> = Some(6); let r: Option<u32> = a.or(b); println!("{:?}", r); }
fn leak_831() { let a: Option<u32> = secb().then_some(3); let b: Option<u32> = Some(6); let r: Option<u32> = a.and(b); println!("{:?}", r); }
fn leak_832() { let a: Option<u32> = secb().then_some(3); let b: Option<u32> = Some(6); let r: Option<u32> = a.and(b); println!("{:?}", r.is_some()); }
fn leak_833() { let a: Option<u32> = Some(6); let b: Option<u32> = Some(sec()); let r: Option<u32> = a.and(b); println!("{:?}", r); }
fn leak_834() { let a: Option<u32> = Some(6); let b: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and(b); println!("{:?}", r); }
fn leak_835() { let a: Option<u32> = Some(6); let b: Option<u32> = secb().then_some(3); let r: Option<u32> = a.and(b); println!("{:?}", r.is_some()); }
fn leak_836() { let a: u32 = sec(); let r: Option<u32> = Some(a); println!("{:?}", r); }
fn leak_837() { let a: Option<u32> = Some(sec()); let b: u32 = 4; let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r); }
fn leak_838() { let a: Option<u32> = secb().then_some(3); let b: u32 = 4; let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r); }
fn leak_839() { let a: Option<u32> = secb().then_some(3); let b: u32 = 4; let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r.is_some()); }
fn leak_840() { let a: Option<u32> = Some(6); let b: u32 = sec(); let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r); }
fn leak_841() { let a: Option<u32> = Some(sec()); let b: u32 = 4; let r: Option<u32> = a.or_else(|| Some(b)); println!("{:?}", r); }
fn leak_842() { let a: Option<u32> = secb().then_some(3); let b: u32 = 4; let r: Option<u32> = a.or_else(|| Some(b)); println!("{:?}", r); }
fn leak_843() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = vec![a, b, 3]; println!("{:?}", r); }
fn leak_844() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = vec![a, b, 3]; println!("{:?}", r); }
fn leak_845() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = vec![1, a, b]; println!("{:?}", r); }
fn leak_846() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = vec![1, a, b]; println!("{:?}", r); }
fn leak_847() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = [a, b].to_vec(); println!("{:?}", r); }
fn leak_848() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = [a, b].to_vec(); println!("{:?}", r); }
fn leak_849() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = std::iter::repeat(a).take((b % 4) as usize).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_850() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = std::iter::repeat(a).take((b % 4) as usize).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_851() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = (a % 6..b % 9).collect::<Vec<u32>>(); println!("{:?}", r); }
fn leak_852() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = (a % 6..b % 9).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn leak_853() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = (a % 6..b % 9).collect::<Vec<u32>>(); println!("{:?}", r); }
fn leak_854() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = (a % 6..b % 9).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn leak_855() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = Vec::from([a, b]); println!("{:?}", r); }
fn leak_856() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = Vec::from([a, b]); println!("{:?}", r); }
fn leak_857() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map(|x| x / 2).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_858() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map(|x| x / 2).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_859() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map(|x| x / 2).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_860() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter(|x| **x > 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_861() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter(|x| **x > 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_862() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().filter(|x| **x > 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_863() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().filter(|x| **x > 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_864() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort(); t }; println!("{:?}", r); }
fn leak_865() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort(); t }; println!("{:?}", r); }
fn leak_866() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort(); t }; println!("{:?}", r.len()); }
fn leak_867() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.reverse(); t }; println!("{:?}", r); }
fn leak_868() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.reverse(); t }; println!("{:?}", r); }
fn leak_869() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.reverse(); t }; println!("{:?}", r.len()); }
fn leak_870() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.dedup(); t }; println!("{:?}", r); }
fn leak_871() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.dedup(); t }; println!("{:?}", r.len()); }
fn leak_872() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.dedup(); t }; println!("{:?}", r); }
fn leak_873() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.dedup(); t }; println!("{:?}", r.len()); }
fn leak_874() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.retain(|x| x % 2 == 0); t }; println!("{:?}", r); }
fn leak_875() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.retain(|x| x % 2 == 0); t }; println!("{:?}", r.len()); }
fn leak_876() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().rev().skip(1).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_877() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().rev().skip(1).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_878() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().rev().skip(1).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_879() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().take(2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_880() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().take(2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_881() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().take(2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_882() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().step_by(2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_883() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().step_by(2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_884() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().step_by(2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_885() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.chunks(2).map(|c| c.iter().sum::<u32>() / 3).collect::<Vec<u32>>(); println!("{:?}", r); }
fn leak_886() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.chunks(2).map(|c| c.iter().sum::<u32>() / 3).collect::<Vec<u32>>(); println!("{:?}", r); }
fn leak_887() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.chunks(2).map(|c| c.iter().sum::<u32>() / 3).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn leak_888() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.windows(2).map(|c| c[0] ^ c[1]).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_889() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.windows(2).map(|c| c[0] ^ c[1]).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_890() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.windows(2).map(|c| c[0] ^ c[1]).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_891() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().scan(0u32, |s, x| { *s ^= *x; Some(*s) }).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_892() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().scan(0u32, |s, x| { *s ^= *x; Some(*s) }).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_893() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().scan(0u32, |s, x| { *s ^= *x; Some(*s) }).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_894() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().take_while(|x| **x < 9).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_895() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().take_while(|x| **x < 9).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_896() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().take_while(|x| **x < 9).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_897() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().take_while(|x| **x < 9).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_898() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().skip_while(|x| **x < 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_899() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().skip_while(|x| **x < 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_900() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().skip_while(|x| **x < 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_901() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().skip_while(|x| **x < 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_902() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().flat_map(|x| vec![*x; (*x % 3) as usize]).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_903() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().flat_map(|x| vec![*x; (*x % 3) as usize]).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_904() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().enumerate().map(|(i, x)| i as u32 ^ x).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_905() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().enumerate().map(|(i, x)| i as u32 ^ x).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_906() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().enumerate().map(|(i, x)| i as u32 ^ x).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_907() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map(|_| 1).collect::<Vec<u32>>(); println!("{:?}", r); }
fn leak_908() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map(|_| 1).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn leak_909() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.split(|x| *x == 3).map(|s| s.len() as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_910() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.split(|x| *x == 3).map(|s| s.len() as u32).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_911() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.split(|x| *x == 3).map(|s| s.len() as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_912() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.split(|x| *x == 3).map(|s| s.len() as u32).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_913() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter_map(|x| x.checked_sub(2)).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_914() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter_map(|x| x.checked_sub(2)).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_915() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().filter_map(|x| x.checked_sub(2)).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_916() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().filter_map(|x| x.checked_sub(2)).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_917() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().cycle().take(3).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_918() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().cycle().take(3).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_919() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().cycle().take(3).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_920() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().chain([7]).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_921() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().chain([7]).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_922() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().chain([7]).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_923() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.first().into_iter().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_924() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.first().into_iter().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_925() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.first().into_iter().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_926() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map_while(|x| x.checked_sub(1)).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_927() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map_while(|x| x.checked_sub(1)).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_928() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map_while(|x| x.checked_sub(1)).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_929() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().map_while(|x| x.checked_sub(1)).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_930() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.repeat(2); println!("{:?}", r); }
fn leak_931() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.repeat(2); println!("{:?}", r); }
fn leak_932() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.repeat(2); println!("{:?}", r.len()); }
fn leak_933() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().reduce(|a, b| a ^ b).into_iter().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_934() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().reduce(|a, b| a ^ b).into_iter().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_935() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().reduce(|a, b| a ^ b).into_iter().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_936() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().partition::<Vec<u32>, _>(|x| *x > 2).1; println!("{:?}", r); }
fn leak_937() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().partition::<Vec<u32>, _>(|x| *x > 2).1; println!("{:?}", r.len()); }
fn leak_938() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.rotate_left((!a.is_empty()) as usize); t }; println!("{:?}", r); }
fn leak_939() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.rotate_left((!a.is_empty()) as usize); t }; println!("{:?}", r); }
fn leak_940() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.rotate_left((!a.is_empty()) as usize); t }; println!("{:?}", r.len()); }
fn leak_941() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.truncate(1); t }; println!("{:?}", r); }
fn leak_942() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.truncate(1); t }; println!("{:?}", r); }
fn leak_943() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.truncate(1); t }; println!("{:?}", r.len()); }
fn leak_944() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); for x in &mut t { *x &= 3; } t }; println!("{:?}", r); }
fn leak_945() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); for x in &mut t { *x &= 3; } t }; println!("{:?}", r); }
fn leak_946() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); for x in &mut t { *x &= 3; } t }; println!("{:?}", r.len()); }
fn leak_947() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.drain(..t.len() / 2); t }; println!("{:?}", r); }
fn leak_948() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.drain(..t.len() / 2); t }; println!("{:?}", r.len()); }
fn leak_949() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().inspect(|_| ()).fuse().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_950() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().inspect(|_| ()).fuse().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_951() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().inspect(|_| ()).fuse().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_952() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.pop(); t }; println!("{:?}", r); }
fn leak_953() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.pop(); t }; println!("{:?}", r); }
fn leak_954() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.pop(); t }; println!("{:?}", r.len()); }
fn leak_955() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by(|a, b| b.cmp(a)); t }; println!("{:?}", r); }
fn leak_956() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by(|a, b| b.cmp(a)); t }; println!("{:?}", r); }
fn leak_957() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by(|a, b| b.cmp(a)); t }; println!("{:?}", r.len()); }
fn leak_958() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by_key(|x| x % 3); t }; println!("{:?}", r); }
fn leak_959() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by_key(|x| x % 3); t }; println!("{:?}", r); }
fn leak_960() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by_key(|x| x % 3); t }; println!("{:?}", r.len()); }
fn leak_961() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().peekable().map(|x| *x).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_962() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().peekable().map(|x| *x).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_963() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().peekable().map(|x| *x).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_964() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r); }
fn leak_965() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r); }
fn leak_966() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r.len()); }
fn leak_967() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r); }
fn leak_968() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r); }
fn leak_969() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r); }
fn leak_970() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r.len()); }
fn leak_971() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r); }
fn leak_972() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.resize((b % 5) as usize, 1); t }; println!("{:?}", r); }
fn leak_973() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.resize((b % 5) as usize, 1); t }; println!("{:?}", r); }
fn leak_974() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.resize((b % 5) as usize, 1); t }; println!("{:?}", r); }
fn leak_975() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.resize((b % 5) as usize, 1); t }; println!("{:?}", r.len()); }
fn leak_976() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_977() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_978() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_979() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_980() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().filter(|x| **x > b).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_981() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().filter(|x| **x > b).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_982() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().filter(|x| **x > b).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_983() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().filter(|x| **x > b).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_984() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); if b > 3 { t.clear(); } t }; println!("{:?}", r); }
fn leak_985() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); if b > 3 { t.clear(); } t }; println!("{:?}", r.len()); }
fn leak_986() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.fill(b); t }; println!("{:?}", r); }
fn leak_987() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.fill(b); t }; println!("{:?}", r.len()); }
fn leak_988() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.fill(b); t }; println!("{:?}", r); }
fn leak_989() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); if let Some(x) = t.first_mut() { *x = b; } t }; println!("{:?}", r); }
fn leak_990() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); if let Some(x) = t.first_mut() { *x = b; } t }; println!("{:?}", r.len()); }
fn leak_991() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); if let Some(x) = t.first_mut() { *x = b; } t }; println!("{:?}", r); }
fn leak_992() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r); }
fn leak_993() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r); }
fn leak_994() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r.len()); }
fn leak_995() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r); }
fn leak_996() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.truncate((b % 4) as usize); t }; println!("{:?}", r); }
fn leak_997() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.truncate((b % 4) as usize); t }; println!("{:?}", r.len()); }
fn leak_998() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r); }
fn leak_999() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r); }
fn leak_1000() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r.len()); }
fn leak_1001() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r); }
fn leak_1002() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1003() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1004() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1005() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1006() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1007() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r); }
fn leak_1008() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r); }
fn leak_1009() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r.len()); }
fn leak_1010() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r); }
fn leak_1011() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r); }
fn leak_1012() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r.len()); }
fn leak_1013() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1014() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1015() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1016() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1017() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1018() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1019() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r); }
fn leak_1020() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r); }
fn leak_1021() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r.len()); }
fn leak_1022() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r); }
fn leak_1023() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r); }
fn leak_1024() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r.len()); }
fn leak_1025() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1026() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1027() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1028() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1029() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1030() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1031() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1032() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1033() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1034() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1035() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1036() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().filter(|x| b.contains(x)).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1037() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().filter(|x| b.contains(x)).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1038() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter(|x| b.contains(x)).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1039() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().filter(|x| b.contains(x)).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1040() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r); }
fn leak_1041() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r); }
fn leak_1042() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r.len()); }
fn leak_1043() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r); }
fn leak_1044() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r); }
fn leak_1045() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = if a > b { a.clone() } else { b.clone() }; println!("{:?}", r.len()); }
fn leak_1046() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.len() as u32; println!("{:?}", r); }
fn leak_1047() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().sum::<u32>() / 5; println!("{:?}", r); }
fn leak_1048() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().sum::<u32>() / 5; println!("{:?}", r); }
fn leak_1049() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().max().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1050() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().max().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1051() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().min().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1052() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().min().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1053() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().filter(|x| **x > 2).count() as u32; println!("{:?}", r); }
fn leak_1054() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().filter(|x| **x > 2).count() as u32; println!("{:?}", r); }
fn leak_1055() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().fold(0, |a, b| a ^ b); println!("{:?}", r); }
fn leak_1056() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().fold(0, |a, b| a ^ b); println!("{:?}", r); }
fn leak_1057() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().fold(0, |a, _| a + 1); println!("{:?}", r); }
fn leak_1058() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.first().copied().unwrap_or(3); println!("{:?}", r); }
fn leak_1059() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().position(|x| *x > 2).unwrap_or(9) as u32; println!("{:?}", r); }
fn leak_1060() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().position(|x| *x > 2).unwrap_or(9) as u32; println!("{:?}", r); }
fn leak_1061() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.binary_search(&3).unwrap_or_else(|i| i) as u32; println!("{:?}", r); }
fn leak_1062() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.binary_search(&3).unwrap_or_else(|i| i) as u32; println!("{:?}", r); }
fn leak_1063() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.partition_point(|x| *x < 3) as u32; println!("{:?}", r); }
fn leak_1064() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().count() as u32; println!("{:?}", r); }
fn leak_1065() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.chunks(2).count() as u32; println!("{:?}", r); }
fn leak_1066() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().map(|x| x.count_ones()).max().unwrap_or(0); println!("{:?}", r); }
fn leak_1067() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().map(|x| x.count_ones()).max().unwrap_or(0); println!("{:?}", r); }
fn leak_1068() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().max_by_key(|x| *x % 3).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1069() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().min_by(|a, b| (*a % 5).cmp(&(*b % 5))).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1070() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().min_by(|a, b| (*a % 5).cmp(&(*b % 5))).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1071() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().enumerate().map(|(i, _)| i as u32).sum::<u32>(); println!("{:?}", r); }
fn leak_1072() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().rev().next().copied().unwrap_or(1); println!("{:?}", r); }
fn leak_1073() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().try_fold(0u32, |a, b| a.checked_add(*b % 3)).unwrap_or(7); println!("{:?}", r); }
fn leak_1074() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = { let mut n = 0; for x in &a { if *x > 2 { break; } n += 1; } n }; println!("{:?}", r); }
fn leak_1075() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = { let mut n = 0; let mut it = a.iter(); while let Some(x) = it.next() { n ^= x; } n }; println!("{:?}", r); }
fn leak_1076() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = { let mut n = 0; let mut it = a.iter(); while let Some(x) = it.next() { n ^= x; } n }; println!("{:?}", r); }
fn leak_1077() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().copied().last().unwrap_or(2); println!("{:?}", r); }
fn leak_1078() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().skip(1).step_by(2).count() as u32; println!("{:?}", r); }
fn leak_1079() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.split_first().map_or(0, |(a, r)| a ^ r.len() as u32); println!("{:?}", r); }
fn leak_1080() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.split_first().map_or(0, |(a, r)| a ^ r.len() as u32); println!("{:?}", r); }
fn leak_1081() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = match a[..] { [a, ..] if a > 3 => 1, [_, b] => b, _ => 0 }; println!("{:?}", r); }
fn leak_1082() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = match a[..] { [a, ..] if a > 3 => 1, [_, b] => b, _ => 0 }; println!("{:?}", r); }
fn leak_1083() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().collect::<std::collections::HashSet<_>>().len() as u32; println!("{:?}", r); }
fn leak_1084() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().collect::<std::collections::HashSet<_>>().len() as u32; println!("{:?}", r); }
fn leak_1085() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().nth(1).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1086() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = a.iter().map(|_| 2).product::<u32>(); println!("{:?}", r); }
fn leak_1087() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: bool = a.is_empty(); println!("{:?}", r); }
fn leak_1088() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.contains(&3); println!("{:?}", r); }
fn leak_1089() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: bool = a.contains(&3); println!("{:?}", r); }
fn leak_1090() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.iter().all(|x| *x > 1); println!("{:?}", r); }
fn leak_1091() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.iter().any(|x| *x > 8); println!("{:?}", r); }
fn leak_1092() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.starts_with(&[1]); println!("{:?}", r); }
fn leak_1093() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: bool = a.len() > 2; println!("{:?}", r); }
fn leak_1094() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().find(|x| **x > 2).copied(); println!("{:?}", r); }
fn leak_1095() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().find(|x| **x > 2).copied(); println!("{:?}", r); }
fn leak_1096() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().find(|x| **x > 2).copied(); println!("{:?}", r.is_some()); }
fn leak_1097() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().max().copied(); println!("{:?}", r); }
fn leak_1098() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().max().copied(); println!("{:?}", r); }
fn leak_1099() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().max().copied(); println!("{:?}", r.is_some()); }
fn leak_1100() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.first().copied(); println!("{:?}", r); }
fn leak_1101() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.first().copied(); println!("{:?}", r); }
fn leak_1102() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.first().copied(); println!("{:?}", r.is_some()); }
fn leak_1103() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().copied().reduce(|a, b| a.min(b)); println!("{:?}", r); }
fn leak_1104() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().copied().reduce(|a, b| a.min(b)); println!("{:?}", r); }
fn leak_1105() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().copied().reduce(|a, b| a.min(b)); println!("{:?}", r.is_some()); }
fn leak_1106() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).collect::<Option<Vec<u32>>>().map(|v| v.len() as u32); println!("{:?}", r); }
fn leak_1107() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).collect::<Option<Vec<u32>>>().map(|v| v.len() as u32); println!("{:?}", r.is_some()); }
fn leak_1108() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).collect::<Option<Vec<u32>>>().map(|v| v.len() as u32); println!("{:?}", r); }
fn leak_1109() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).sum::<Option<u32>>(); println!("{:?}", r); }
fn leak_1110() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).sum::<Option<u32>>(); println!("{:?}", r.is_some()); }
fn leak_1111() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().map(|x| x.checked_sub(1)).sum::<Option<u32>>(); println!("{:?}", r); }
fn leak_1112() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.clone().pop(); println!("{:?}", r); }
fn leak_1113() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.clone().pop(); println!("{:?}", r.is_some()); }
fn leak_1114() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (*x, 1)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1115() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (*x, 1)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1116() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (*x, 1)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1117() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (*x, 1)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1118() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (x % 3, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1119() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (x % 3, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1120() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (x % 3, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1121() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().map(|x| (x % 3, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1122() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().enumerate().map(|(i, x)| (i as u32, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1123() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().enumerate().map(|(i, x)| (i as u32, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1124() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = a.iter().enumerate().map(|(i, x)| (i as u32, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1125() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = { let mut m = BTreeMap::new(); for x in &a { *m.entry(x % 4).or_insert(0u32) += 1; } m }; println!("{:?}", r); }
fn leak_1126() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = { let mut m = BTreeMap::new(); for x in &a { *m.entry(x % 4).or_insert(0u32) += 1; } m }; println!("{:?}", r.len()); }
fn leak_1127() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = { let mut m = BTreeMap::new(); for x in &a { *m.entry(x % 4).or_insert(0u32) += 1; } m }; println!("{:?}", r); }
fn leak_1128() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeMap<u32, u32> = { let mut m = BTreeMap::new(); for x in &a { *m.entry(x % 4).or_insert(0u32) += 1; } m }; println!("{:?}", r.len()); }
fn leak_1129() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeMap<u32, u32> = BTreeMap::from([(1u32, a), (2, b)]); println!("{:?}", r); }
fn leak_1130() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeMap<u32, u32> = BTreeMap::from([(1u32, a), (2, b)]); println!("{:?}", r); }
fn leak_1131() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeMap<u32, u32> = BTreeMap::from([(a, 1u32), (2, b)]); println!("{:?}", r); }
fn leak_1132() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeMap<u32, u32> = BTreeMap::from([(a, 1u32), (2, b)]); println!("{:?}", r.len()); }
fn leak_1133() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeMap<u32, u32> = BTreeMap::from([(a, 1u32), (2, b)]); println!("{:?}", r); }
fn leak_1134() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r); }
fn leak_1135() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r); }
fn leak_1136() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r.len()); }
fn leak_1137() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r); }
fn leak_1138() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r.len()); }
fn leak_1139() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(1, b); m }; println!("{:?}", r); }
fn leak_1140() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(1, b); m }; println!("{:?}", r.len()); }
fn leak_1141() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(1, b); m }; println!("{:?}", r); }
fn leak_1142() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r); }
fn leak_1143() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r); }
fn leak_1144() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r.len()); }
fn leak_1145() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r); }
fn leak_1146() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r.len()); }
fn leak_1147() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|k, _| *k > b); m }; println!("{:?}", r); }
fn leak_1148() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|k, _| *k > b); m }; println!("{:?}", r.len()); }
fn leak_1149() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|k, _| *k > b); m }; println!("{:?}", r); }
fn leak_1150() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|k, _| *k > b); m }; println!("{:?}", r.len()); }
fn leak_1151() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|_, v| *v > b); m }; println!("{:?}", r); }
fn leak_1152() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|_, v| *v > b); m }; println!("{:?}", r.len()); }
fn leak_1153() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|_, v| *v > b); m }; println!("{:?}", r); }
fn leak_1154() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|_, v| *v > b); m }; println!("{:?}", r.len()); }
fn leak_1155() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r); }
fn leak_1156() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r); }
fn leak_1157() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r.len()); }
fn leak_1158() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r); }
fn leak_1159() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r.len()); }
fn leak_1160() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r); }
fn leak_1161() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r); }
fn leak_1162() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r.len()); }
fn leak_1163() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r); }
fn leak_1164() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.entry(2).and_modify(|v| *v = b).or_insert(3); m }; println!("{:?}", r); }
fn leak_1165() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.entry(2).and_modify(|v| *v = b).or_insert(3); m }; println!("{:?}", r); }
fn leak_1166() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.entry(2).and_modify(|v| *v = b).or_insert(3); m }; println!("{:?}", r.len()); }
fn leak_1167() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = a.range(b..).map(|(k, v)| (*k, *v)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1168() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = a.range(b..).map(|(k, v)| (*k, *v)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1169() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = a.range(b..).map(|(k, v)| (*k, *v)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1170() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = a.range(b..).map(|(k, v)| (*k, *v)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1171() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn leak_1172() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.values().sum::<u32>() / 3; println!("{:?}", r); }
fn leak_1173() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.values().sum::<u32>() / 3; println!("{:?}", r); }
fn leak_1174() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.keys().sum::<u32>() / 3; println!("{:?}", r); }
fn leak_1175() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.get(&1).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1176() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.get(&1).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1177() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.iter().next().map_or(0, |(k, v)| k ^ v); println!("{:?}", r); }
fn leak_1178() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.iter().next().map_or(0, |(k, v)| k ^ v); println!("{:?}", r); }
fn leak_1179() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.values().next().copied().unwrap_or(4); println!("{:?}", r); }
fn leak_1180() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.values().next().copied().unwrap_or(4); println!("{:?}", r); }
fn leak_1181() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.keys().next_back().copied().unwrap_or(4); println!("{:?}", r); }
fn leak_1182() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.contains_key(&2) as u32; println!("{:?}", r); }
fn leak_1183() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.first_key_value().map_or(1, |(_, v)| *v); println!("{:?}", r); }
fn leak_1184() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.first_key_value().map_or(1, |(_, v)| *v); println!("{:?}", r); }
fn leak_1185() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.values().max().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1186() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: u32 = a.clone().into_values().last().unwrap_or(0); println!("{:?}", r); }
fn leak_1187() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: u32 = a.get(&b).copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1188() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: bool = a.contains_key(&b); println!("{:?}", r); }
fn leak_1189() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: Vec<u32> = a.values().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1190() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: Vec<u32> = a.values().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1191() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: Vec<u32> = a.values().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1192() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: Vec<u32> = a.keys().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1193() { let a: BTreeMap<u32, u32> = BTreeMap::from([(sec(), 2), (3, 4)]); let r: Vec<u32> = a.keys().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1194() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: Option<u32> = a.get(&b).copied(); println!("{:?}", r); }
fn leak_1195() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: Option<u32> = a.get(&b).copied(); println!("{:?}", r.is_some()); }
fn leak_1196() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeSet<u32> = a.iter().copied().collect::<BTreeSet<u32>>(); println!("{:?}", r); }
fn leak_1197() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeSet<u32> = a.iter().copied().collect::<BTreeSet<u32>>(); println!("{:?}", r.len()); }
fn leak_1198() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeSet<u32> = a.iter().copied().collect::<BTreeSet<u32>>(); println!("{:?}", r); }
fn leak_1199() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: BTreeSet<u32> = a.iter().copied().collect::<BTreeSet<u32>>(); println!("{:?}", r.len()); }
fn leak_1200() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeSet<u32> = BTreeSet::from([a, b, 3]); println!("{:?}", r); }
fn leak_1201() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeSet<u32> = BTreeSet::from([a, b, 3]); println!("{:?}", r.len()); }
fn leak_1202() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeSet<u32> = BTreeSet::from([a, b, 3]); println!("{:?}", r); }
fn leak_1203() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeSet<u32> = BTreeSet::from([a, b, 3]); println!("{:?}", r.len()); }
fn leak_1204() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn leak_1205() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: u32 = sec(); let r: bool = a.contains(&b); println!("{:?}", r); }
fn leak_1206() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = a.union(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r); }
fn leak_1207() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = a.union(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r.len()); }
fn leak_1208() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = a.union(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r); }
fn leak_1209() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = a.union(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r.len()); }
fn leak_1210() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = a.intersection(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r); }
fn leak_1211() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = a.intersection(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r.len()); }
fn leak_1212() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = a.intersection(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r); }
fn leak_1213() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = a.intersection(&b).copied().collect::<BTreeSet<_>>(); println!("{:?}", r.len()); }
fn leak_1214() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = &a - &b; println!("{:?}", r); }
fn leak_1215() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: BTreeSet<u32> = &a - &b; println!("{:?}", r.len()); }
fn leak_1216() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = &a - &b; println!("{:?}", r); }
fn leak_1217() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: BTreeSet<u32> = &a - &b; println!("{:?}", r.len()); }
fn leak_1218() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: Vec<u32> = a.iter().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1219() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: Vec<u32> = a.iter().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1220() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: BTreeSet<u32> = BTreeSet::from([1, 3]); let r: bool = a.is_subset(&b); println!("{:?}", r); }
fn leak_1221() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: bool = a.is_subset(&b); println!("{:?}", r); }
fn leak_1222() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let r: u32 = a.first().copied().unwrap_or(0); println!("{:?}", r); }
fn leak_1223() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: u32 = 4; let r: BTreeSet<u32> = { let mut s = a.clone(); s.insert(b); s }; println!("{:?}", r); }
fn leak_1224() { let a: BTreeSet<u32> = BTreeSet::from([sec(), 3]); let b: u32 = 4; let r: BTreeSet<u32> = { let mut s = a.clone(); s.insert(b); s }; println!("{:?}", r.len()); }
fn leak_1225() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: u32 = sec(); let r: BTreeSet<u32> = { let mut s = a.clone(); s.insert(b); s }; println!("{:?}", r); }
fn leak_1226() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: u32 = sec(); let r: BTreeSet<u32> = { let mut s = a.clone(); s.insert(b); s }; println!("{:?}", r.len()); }
fn leak_1227() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: u32 = sec(); let r: bool = { let mut s = a.clone(); s.insert(b) }; println!("{:?}", r); }
fn leak_1228() { let a: BTreeSet<u32> = BTreeSet::from([1, 3]); let b: u32 = sec(); let r: bool = { let mut s = a.clone(); s.remove(&b) }; println!("{:?}", r); }
fn leak_1229() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: VecDeque<u32> = a.iter().copied().collect::<VecDeque<u32>>(); println!("{:?}", r); }
fn leak_1230() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: VecDeque<u32> = a.iter().copied().collect::<VecDeque<u32>>(); println!("{:?}", r); }
fn leak_1231() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: VecDeque<u32> = a.iter().copied().collect::<VecDeque<u32>>(); println!("{:?}", r.len()); }
fn leak_1232() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let b: u32 = 4; let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r); }
fn leak_1233() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let b: u32 = 4; let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r); }
fn leak_1234() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let b: u32 = 4; let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r.len()); }
fn leak_1235() { let a: VecDeque<u32> = VecDeque::from([4, 1]); let b: u32 = sec(); let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r); }
fn leak_1236() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: VecDeque<u32> = { let mut q = a.clone(); q.pop_front(); q }; println!("{:?}", r); }
fn leak_1237() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: VecDeque<u32> = { let mut q = a.clone(); q.pop_front(); q }; println!("{:?}", r.len()); }
fn leak_1238() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: Option<u32> = a.front().copied(); println!("{:?}", r); }
fn leak_1239() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: Option<u32> = a.front().copied(); println!("{:?}", r); }
fn leak_1240() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: Option<u32> = a.front().copied(); println!("{:?}", r.is_some()); }
fn leak_1241() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn leak_1242() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: Vec<u32> = a.iter().rev().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1243() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: Vec<u32> = a.iter().rev().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1244() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: Vec<u32> = a.iter().rev().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1245() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: u32 = { let mut q = a.clone(); let mut n = 0; while let Some(x) = q.pop_front() { if x > 3 && n < 5 { q.push_back(x / 2); } n += 1; } n }; println!("{:?}", r); }
fn leak_1246() { let a: VecDeque<u32> = VecDeque::from(vec![3; (sec() % 4) as usize]); let r: u32 = { let mut q = a.clone(); let mut n = 0; while let Some(x) = q.pop_front() { if x > 3 && n < 5 { q.push_back(x / 2); } n += 1; } n }; println!("{:?}", r); }
fn leak_1247() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().into_sorted_vec(); println!("{:?}", r); }
fn leak_1248() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().into_sorted_vec(); println!("{:?}", r); }
fn leak_1249() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().into_sorted_vec(); println!("{:?}", r.len()); }
fn leak_1250() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().pop(); println!("{:?}", r); }
fn leak_1251() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().pop(); println!("{:?}", r); }
fn leak_1252() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Option<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().pop(); println!("{:?}", r.is_some()); }
fn leak_1253() { let a: u32 = sec(); let r: String = a.to_string(); println!("{:?}", r); }
fn leak_1254() { let a: u32 = sec(); let r: String = a.to_string(); println!("{:?}", r.len()); }
fn leak_1255() { let a: u32 = sec(); let r: String = format!("{:>5}", a); println!("{:?}", r); }
fn leak_1256() { let a: u32 = sec(); let b: u32 = 4; let r: String = format!("{:x}-{}", a, b); println!("{:?}", r); }
fn leak_1257() { let a: u32 = sec(); let b: u32 = 4; let r: String = format!("{:x}-{}", a, b); println!("{:?}", r.len()); }
fn leak_1258() { let a: u32 = 4; let b: u32 = sec(); let r: String = format!("{:x}-{}", a, b); println!("{:?}", r); }
fn leak_1259() { let a: u32 = 4; let b: u32 = sec(); let r: String = format!("{:x}-{}", a, b); println!("{:?}", r.len()); }
fn leak_1260() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: String = format!("{:?}", a); println!("{:?}", r); }
fn leak_1261() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: String = format!("{:?}", a); println!("{:?}", r.len()); }
fn leak_1262() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: String = format!("{:?}", a); println!("{:?}", r); }
fn leak_1263() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: String = format!("{:?}", a); println!("{:?}", r.len()); }
fn leak_1264() { let a: Option<u32> = Some(sec()); let r: String = format!("{:?}", a); println!("{:?}", r); }
fn leak_1265() { let a: Option<u32> = Some(sec()); let r: String = format!("{:?}", a); println!("{:?}", r.len()); }
fn leak_1266() { let a: Option<u32> = secb().then_some(3); let r: String = format!("{:?}", a); println!("{:?}", r); }
fn leak_1267() { let a: Option<u32> = secb().then_some(3); let r: String = format!("{:?}", a); println!("{:?}", r.len()); }
fn leak_1268() { let a: u32 = sec(); let r: String = "a".repeat((a % 5) as usize); println!("{:?}", r); }
fn leak_1269() { let a: u32 = sec(); let r: String = "a".repeat((a % 5) as usize); println!("{:?}", r.len()); }
fn leak_1270() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: String = a.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(","); println!("{:?}", r); }
fn leak_1271() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: String = a.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(","); println!("{:?}", r.len()); }
fn leak_1272() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: String = a.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(","); println!("{:?}", r); }
fn leak_1273() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: String = a.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(","); println!("{:?}", r.len()); }
fn leak_1274() { let a: u32 = sec(); let r: String = format!("{:1$}", "z", (a % 6) as usize); println!("{:?}", r); }
fn leak_1275() { let a: u32 = sec(); let r: String = format!("{:1$}", "z", (a % 6) as usize); println!("{:?}", r.len()); }
fn leak_1276() { let a: u32 = sec(); let r: String = format!("{:.1$}", "abcdef", (a % 6) as usize); println!("{:?}", r); }
fn leak_1277() { let a: u32 = sec(); let r: String = format!("{:.1$}", "abcdef", (a % 6) as usize); println!("{:?}", r.len()); }
fn leak_1278() { let a: u32 = sec(); let r: String = char::from_digit(a % 10, 10).into_iter().collect::<String>(); println!("{:?}", r); }
fn leak_1279() { let a: String = secs(); let r: String = a.to_uppercase(); println!("{:?}", r); }
fn leak_1280() { let a: String = sect(); let r: String = a.to_uppercase(); println!("{:?}", r); }
fn leak_1281() { let a: String = secs(); let r: String = a.trim().to_string(); println!("{:?}", r); }
fn leak_1282() { let a: String = sect(); let r: String = a.trim().to_string(); println!("{:?}", r); }
fn leak_1283() { let a: String = sect(); let r: String = a.trim().to_string(); println!("{:?}", r.len()); }
fn leak_1284() { let a: String = secs(); let r: String = a.chars().rev().collect::<String>(); println!("{:?}", r); }
fn leak_1285() { let a: String = sect(); let r: String = a.chars().rev().collect::<String>(); println!("{:?}", r); }
fn leak_1286() { let a: String = secs(); let r: String = a.replace("a", "bb"); println!("{:?}", r); }
fn leak_1287() { let a: String = sect(); let r: String = a.replace("a", "bb"); println!("{:?}", r); }
fn leak_1288() { let a: String = sect(); let r: String = a.replace("a", "bb"); println!("{:?}", r.len()); }
fn leak_1289() { let a: String = secs(); let r: String = a.chars().filter(|c| c.is_alphabetic()).collect::<String>(); println!("{:?}", r); }
fn leak_1290() { let a: String = sect(); let r: String = a.chars().filter(|c| c.is_alphabetic()).collect::<String>(); println!("{:?}", r); }
fn leak_1291() { let a: String = sect(); let r: String = a.chars().filter(|c| c.is_alphabetic()).collect::<String>(); println!("{:?}", r.len()); }
fn leak_1292() { let a: String = secs(); let r: String = a.split(',').next().unwrap_or("").to_string(); println!("{:?}", r); }
fn leak_1293() { let a: String = sect(); let r: String = a.split(',').next().unwrap_or("").to_string(); println!("{:?}", r); }
fn leak_1294() { let a: String = sect(); let r: String = a.split(',').next().unwrap_or("").to_string(); println!("{:?}", r.len()); }
fn leak_1295() { let a: String = secs(); let r: String = a.split_whitespace().collect::<Vec<_>>().join("_"); println!("{:?}", r); }
fn leak_1296() { let a: String = sect(); let r: String = a.split_whitespace().collect::<Vec<_>>().join("_"); println!("{:?}", r); }
fn leak_1297() { let a: String = sect(); let r: String = a.split_whitespace().collect::<Vec<_>>().join("_"); println!("{:?}", r.len()); }
fn leak_1298() { let a: String = secs(); let r: String = a.chars().take(2).collect::<String>(); println!("{:?}", r); }
fn leak_1299() { let a: String = sect(); let r: String = a.chars().take(2).collect::<String>(); println!("{:?}", r); }
fn leak_1300() { let a: String = secs(); let r: String = a.strip_prefix("a").unwrap_or("n").to_string(); println!("{:?}", r); }
fn leak_1301() { let a: String = sect(); let r: String = a.strip_prefix("a").unwrap_or("n").to_string(); println!("{:?}", r); }
fn leak_1302() { let a: String = sect(); let r: String = a.strip_prefix("a").unwrap_or("n").to_string(); println!("{:?}", r.len()); }
fn leak_1303() { let a: String = secs(); let r: String = a.char_indices().map(|(i, _)| i.to_string()).collect::<String>(); println!("{:?}", r); }
fn leak_1304() { let a: String = secs(); let r: String = { let mut s = a.clone(); s.pop(); s }; println!("{:?}", r); }
fn leak_1305() { let a: String = sect(); let r: String = { let mut s = a.clone(); s.pop(); s }; println!("{:?}", r); }
fn leak_1306() { let a: String = secs(); let r: String = { let mut s = a.clone(); s.retain(|c| c != 'a'); s }; println!("{:?}", r); }
fn leak_1307() { let a: String = sect(); let r: String = { let mut s = a.clone(); s.retain(|c| c != 'a'); s }; println!("{:?}", r); }
fn leak_1308() { let a: String = sect(); let r: String = { let mut s = a.clone(); s.retain(|c| c != 'a'); s }; println!("{:?}", r.len()); }
fn leak_1309() { let a: String = secs(); let r: String = a.lines().map(|l| l.len().to_string()).collect::<String>(); println!("{:?}", r); }
fn leak_1310() { let a: String = sect(); let r: String = a.lines().map(|l| l.len().to_string()).collect::<String>(); println!("{:?}", r); }
fn leak_1311() { let a: String = sect(); let r: String = a.lines().map(|l| l.len().to_string()).collect::<String>(); println!("{:?}", r.len()); }
fn leak_1312() { let a: String = secs(); let r: String = a.bytes().map(|b| (b % 3).to_string()).collect::<String>(); println!("{:?}", r); }
fn leak_1313() { let a: String = sect(); let r: String = a.bytes().map(|b| (b % 3).to_string()).collect::<String>(); println!("{:?}", r); }
fn leak_1314() { let a: String = secs(); let r: String = a.trim_start_matches('x').to_owned(); println!("{:?}", r); }
fn leak_1315() { let a: String = sect(); let r: String = a.trim_start_matches('x').to_owned(); println!("{:?}", r); }
fn leak_1316() { let a: String = sect(); let r: String = a.trim_start_matches('x').to_owned(); println!("{:?}", r.len()); }
fn leak_1317() { let a: String = secs(); let r: String = a.chars().map(|_| 'q').collect::<String>(); println!("{:?}", r); }
fn leak_1318() { let a: String = secs(); let r: String = a.bytes().map(|_| 'q').collect::<String>(); println!("{:?}", r); }
fn leak_1319() { let a: String = secs(); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn leak_1320() { let a: String = secs(); let r: u32 = a.chars().count() as u32; println!("{:?}", r); }
fn leak_1321() { let a: String = secs(); let r: u32 = a.find('a').unwrap_or(9) as u32; println!("{:?}", r); }
fn leak_1322() { let a: String = sect(); let r: u32 = a.find('a').unwrap_or(9) as u32; println!("{:?}", r); }
fn leak_1323() { let a: String = secs(); let r: u32 = a.parse::<u32>().unwrap_or(0); println!("{:?}", r); }
fn leak_1324() { let a: String = sect(); let r: u32 = a.parse::<u32>().unwrap_or(0); println!("{:?}", r); }
fn leak_1325() { let a: String = secs(); let r: u32 = a.split(',').count() as u32; println!("{:?}", r); }
fn leak_1326() { let a: String = sect(); let r: u32 = a.split(',').count() as u32; println!("{:?}", r); }
fn leak_1327() { let a: String = secs(); let r: u32 = a.bytes().map(|b| b as u32).sum::<u32>() % 7; println!("{:?}", r); }
fn leak_1328() { let a: String = sect(); let r: u32 = a.bytes().map(|b| b as u32).sum::<u32>() % 7; println!("{:?}", r); }
fn leak_1329() { let a: String = secs(); let r: u32 = a.matches("a").count() as u32; println!("{:?}", r); }
fn leak_1330() { let a: String = sect(); let r: u32 = a.matches("a").count() as u32; println!("{:?}", r); }
fn leak_1331() { let a: String = secs(); let r: u32 = a.chars().next().map_or(0, |c| c as u32); println!("{:?}", r); }
fn leak_1332() { let a: String = sect(); let r: u32 = a.chars().next().map_or(0, |c| c as u32); println!("{:?}", r); }
fn leak_1333() { let a: String = secs(); let r: u32 = a.char_indices().last().map_or(0, |(i, _)| i as u32); println!("{:?}", r); }
fn leak_1334() { let a: String = secs(); let r: u32 = a.as_bytes().first().copied().unwrap_or(0) as u32; println!("{:?}", r); }
fn leak_1335() { let a: String = sect(); let r: u32 = a.as_bytes().first().copied().unwrap_or(0) as u32; println!("{:?}", r); }
fn leak_1336() { let a: String = secs(); let r: u32 = a.bytes().count() as u32; println!("{:?}", r); }
fn leak_1337() { let a: String = secs(); let r: u32 = u32::from_str_radix(&a, 16).unwrap_or(1); println!("{:?}", r); }
fn leak_1338() { let a: String = sect(); let r: u32 = u32::from_str_radix(&a, 16).unwrap_or(1); println!("{:?}", r); }
fn leak_1339() { let a: String = secs(); let r: bool = a.is_empty(); println!("{:?}", r); }
fn leak_1340() { let a: String = secs(); let r: bool = a.contains("a"); println!("{:?}", r); }
fn leak_1341() { let a: String = sect(); let r: bool = a.contains("a"); println!("{:?}", r); }
fn leak_1342() { let a: String = secs(); let r: bool = a == "x"; println!("{:?}", r); }
fn leak_1343() { let a: String = secs(); let r: bool = a.starts_with("a"); println!("{:?}", r); }
fn leak_1344() { let a: String = sect(); let r: bool = a.starts_with("a"); println!("{:?}", r); }
fn leak_1345() { let a: String = secs(); let r: bool = a.chars().all(char::is_alphanumeric); println!("{:?}", r); }
fn leak_1346() { let a: String = sect(); let r: bool = a.chars().all(char::is_alphanumeric); println!("{:?}", r); }
fn leak_1347() { let a: String = secs(); let r: bool = a.parse::<u32>().is_ok(); println!("{:?}", r); }
fn leak_1348() { let a: String = sect(); let r: bool = a.parse::<u32>().is_ok(); println!("{:?}", r); }
fn leak_1349() { let a: String = secs(); let r: bool = a.is_ascii(); println!("{:?}", r); }
fn leak_1350() { let a: String = secs(); let b: String = String::from("ab,c"); let r: String = a.clone() + &b; println!("{:?}", r); }
fn leak_1351() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = a.clone() + &b; println!("{:?}", r); }
fn leak_1352() { let a: String = String::from("ab,c"); let b: String = secs(); let r: String = a.clone() + &b; println!("{:?}", r); }
fn leak_1353() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = a.clone() + &b; println!("{:?}", r); }
fn leak_1354() { let a: String = secs(); let b: String = String::from("ab,c"); let r: String = format!("{}{}", a, b); println!("{:?}", r); }
fn leak_1355() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = format!("{}{}", a, b); println!("{:?}", r); }
fn leak_1356() { let a: String = String::from("ab,c"); let b: String = secs(); let r: String = format!("{}{}", a, b); println!("{:?}", r); }
fn leak_1357() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = format!("{}{}", a, b); println!("{:?}", r); }
fn leak_1358() { let a: bool = secb(); let b: String = String::from("ab,c"); let r: String = if a { b.clone() } else { String::from("p") }; println!("{:?}", r); }
fn leak_1359() { let a: bool = secb(); let b: String = String::from("ab,c"); let r: String = if a { b.clone() } else { String::from("p") }; println!("{:?}", r.len()); }
fn leak_1360() { let a: bool = true; let b: String = secs(); let r: String = if a { b.clone() } else { String::from("p") }; println!("{:?}", r); }
fn leak_1361() { let a: bool = true; let b: String = sect(); let r: String = if a { b.clone() } else { String::from("p") }; println!("{:?}", r); }
fn leak_1362() { let a: String = secs(); let b: String = String::from("ab,c"); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r); }
fn leak_1363() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r); }
fn leak_1364() { let a: String = String::from("ab,c"); let b: String = secs(); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r); }
fn leak_1365() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r); }
fn leak_1366() { let a: String = secs(); let b: String = String::from("ab,c"); let r: bool = a < b; println!("{:?}", r); }
fn leak_1367() { let a: String = sect(); let b: String = String::from("ab,c"); let r: bool = a < b; println!("{:?}", r); }
fn leak_1368() { let a: String = String::from("ab,c"); let b: String = secs(); let r: bool = a < b; println!("{:?}", r); }
fn leak_1369() { let a: String = String::from("ab,c"); let b: String = sect(); let r: bool = a < b; println!("{:?}", r); }
fn leak_1370() { let a: String = secs(); let b: u32 = 4; let r: String = { let mut s = a.clone(); s.push((b'a' + (b % 26) as u8) as char); s }; println!("{:?}", r); }
fn leak_1371() { let a: String = sect(); let b: u32 = 4; let r: String = { let mut s = a.clone(); s.push((b'a' + (b % 26) as u8) as char); s }; println!("{:?}", r); }
fn leak_1372() { let a: String = String::from("ab,c"); let b: u32 = sec(); let r: String = { let mut s = a.clone(); s.push((b'a' + (b % 26) as u8) as char); s }; println!("{:?}", r); }
fn leak_1373() { let a: String = secs(); let b: u32 = 4; let r: String = a.chars().skip((b % 3) as usize).collect::<String>(); println!("{:?}", r); }
fn leak_1374() { let a: String = sect(); let b: u32 = 4; let r: String = a.chars().skip((b % 3) as usize).collect::<String>(); println!("{:?}", r); }
fn leak_1375() { let a: String = String::from("ab,c"); let b: u32 = sec(); let r: String = a.chars().skip((b % 3) as usize).collect::<String>(); println!("{:?}", r); }
fn leak_1376() { let a: String = String::from("ab,c"); let b: u32 = sec(); let r: String = a.chars().skip((b % 3) as usize).collect::<String>(); println!("{:?}", r.len()); }
fn leak_1377() { let a: String = secs(); let r: Vec<u32> = a.bytes().map(|b| b as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1378() { let a: String = sect(); let r: Vec<u32> = a.bytes().map(|b| b as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1379() { let a: String = secs(); let r: Vec<u32> = a.split(',').map(|p| p.len() as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1380() { let a: String = sect(); let r: Vec<u32> = a.split(',').map(|p| p.len() as u32).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1381() { let a: String = sect(); let r: Vec<u32> = a.split(',').map(|p| p.len() as u32).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1382() { let a: u32 = sec(); let r: u32 = { let c = Rc::new(Cell::new(a)); let d = c.clone(); d.set(d.get() / 2); c.get() }; println!("{:?}", r); }
fn leak_1383() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: u32 = 4; let r: u32 = { let c = Rc::new(RefCell::new(a.clone())); let d = c.clone(); d.borrow_mut().push(b); let n = c.borrow().len() as u32; n }; println!("{:?}", r); }
fn leak_1384() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = { let m = Arc::new(Mutex::new(a)); let k = m.clone(); *k.lock().unwrap() ^= b; let r = *m.lock().unwrap(); r }; println!("{:?}", r); }
fn leak_1385() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = { let m = Arc::new(Mutex::new(a)); let k = m.clone(); *k.lock().unwrap() ^= b; let r = *m.lock().unwrap(); r }; println!("{:?}", r); }
fn leak_1386() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = { let (tx, rx) = mpsc::channel(); for x in &a { tx.send(*x).unwrap(); } drop(tx); rx.iter().count() as u32 }; println!("{:?}", r); }
fn leak_1387() { let a: bool = secb(); let r: u32 = { let (tx, rx) = mpsc::channel(); if a { tx.send(1).unwrap(); } drop(tx); rx.recv().map_or(3, |x| x) }; println!("{:?}", r); }
fn leak_1388() { let a: u32 = sec(); let r: u32 = { let x = a; std::thread::spawn(move || x / 3).join().unwrap() }; println!("{:?}", r); }
fn leak_1389() { let a: bool = secb(); let r: u32 = { let r = Rc::new(1u32); let c = if a { Some(r.clone()) } else { None }; let n = Rc::strong_count(&r) as u32; drop(c); n }; println!("{:?}", r); }
fn leak_1390() { let a: u32 = sec(); let r: u32 = std::mem::replace(&mut a.clone(), 1); println!("{:?}", r); }
fn leak_1391() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = std::mem::take(&mut a.clone()); println!("{:?}", r); }
fn leak_1392() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = std::mem::take(&mut a.clone()); println!("{:?}", r); }
fn leak_1393() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<u32> = std::mem::take(&mut a.clone()); println!("{:?}", r.len()); }
fn leak_1394() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = { let mut a = a; let mut b = b; std::mem::swap(&mut a, &mut b); a }; println!("{:?}", r); }
fn leak_1395() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = { let f = |x: u32| x ^ a; f(b) }; println!("{:?}", r); }
fn leak_1396() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = { let f = |x: u32| x ^ a; f(b) }; println!("{:?}", r); }
fn leak_1397() { let a: u32 = sec(); let r: Option<u32> = std::panic::catch_unwind(|| a).ok(); println!("{:?}", r); }
fn leak_1398() { let a: u32 = sec(); let r: u32 = { let mut w: Vec<u8> = Vec::new(); write!(w, "{}", a).unwrap(); w.len() as u32 }; println!("{:?}", r); }
fn leak_1399() { let a: String = secs(); let r: u32 = { let mut c = io::Cursor::new(a.clone().into_bytes()); let mut l = String::new(); c.read_line(&mut l).unwrap(); l.len() as u32 }; println!("{:?}", r); }
fn leak_1400() { let a: String = sect(); let r: u32 = { let mut c = io::Cursor::new(a.clone().into_bytes()); let mut l = String::new(); c.read_line(&mut l).unwrap(); l.len() as u32 }; println!("{:?}", r); }
fn leak_1401() { let a: String = secs(); let r: String = io::Cursor::new(a.clone().into_bytes()).lines().map(|l| l.unwrap()).collect::<Vec<_>>().join("|"); println!("{:?}", r); }
fn leak_1402() { let a: String = sect(); let r: String = io::Cursor::new(a.clone().into_bytes()).lines().map(|l| l.unwrap()).collect::<Vec<_>>().join("|"); println!("{:?}", r); }
fn leak_1403() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = { let h = std::collections::hash_map::DefaultHasher::new(); let mut h = h; use std::hash::{Hash, Hasher}; a.hash(&mut h); (h.finish() % 100) as u32 }; println!("{:?}", r); }
fn leak_1404() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: u32 = { let h = std::collections::hash_map::DefaultHasher::new(); let mut h = h; use std::hash::{Hash, Hasher}; a.hash(&mut h); (h.finish() % 100) as u32 }; println!("{:?}", r); }
fn leak_1405() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = [a, b, 4].iter().map(|x| x % 4).collect::<std::collections::HashSet<_>>().len() as u32; println!("{:?}", r); }
fn leak_1406() { let a: u32 = 4; let b: u32 = sec(); let r: u32 = [a, b, 4].iter().map(|x| x % 4).collect::<std::collections::HashSet<_>>().len() as u32; println!("{:?}", r); }
fn leak_1407() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<(u32, u32)> = vec![(a, b), (2, 3)]; println!("{:?}", r); }
fn leak_1408() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<(u32, u32)> = vec![(a, b), (2, 3)]; println!("{:?}", r); }
fn leak_1409() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by_key(|p| p.0); t }; println!("{:?}", r); }
fn leak_1410() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by_key(|p| p.0); t }; println!("{:?}", r); }
fn leak_1411() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by(|a, b| a.1.cmp(&b.1)); t }; println!("{:?}", r); }
fn leak_1412() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by(|a, b| a.1.cmp(&b.1)); t }; println!("{:?}", r); }
fn leak_1413() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.1).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1414() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.0).collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1415() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().copied().unzip::<u32, u32, Vec<_>, Vec<_>>().1; println!("{:?}", r); }
fn leak_1416() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: u32 = a.iter().max_by_key(|p| p.0).map_or(0, |p| p.1); println!("{:?}", r); }
fn leak_1417() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: u32 = a.iter().max_by_key(|p| p.0).map_or(0, |p| p.1); println!("{:?}", r); }
fn leak_1418() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = a.iter().filter(|p| p.0 > 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1419() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = a.iter().filter(|p| p.0 > 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn leak_1420() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = a.iter().filter(|p| p.0 > 2).copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn leak_1421() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r); }
fn leak_1422() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r); }
fn leak_1423() { let a: Vec<u32> = vec![3; (sec() % 4) as usize]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r.len()); }
fn leak_1424() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r); }
fn leak_1425() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r); }
fn leak_1426() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![3; (sec() % 4) as usize]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r.len()); }
fn leak_1427() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: u32 = a.iter().find(|p| p.1 > 2).map_or(0, |p| p.0); println!("{:?}", r); }
fn leak_1428() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: BTreeMap<u32, u32> = a.iter().copied().collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn leak_1429() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: BTreeMap<u32, u32> = a.iter().copied().collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn leak_1430() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: BTreeMap<u32, u32> = a.iter().copied().collect::<BTreeMap<u32, u32>>(); println!("{:?}", r); }
fn ok_208() { let a: bool = true; let b: u32 = sec(); let r: Option<u32> = a.then(|| b); println!("{:?}", r.is_some()); }
fn ok_209() { let a: bool = true; let b: u32 = sec(); let r: Option<u32> = a.then_some(b); println!("{:?}", r.is_some()); }
fn ok_210() { let a: Option<u32> = Some(sec()); let r: bool = a.is_some(); println!("{:?}", r); }
fn ok_211() { let a: Option<u32> = Some(sec()); let r: bool = a.is_none(); println!("{:?}", r); }
fn ok_212() { let a: Option<u32> = Some(sec()); let r: u32 = a.iter().count() as u32; println!("{:?}", r); }
fn ok_213() { let a: Option<u32> = Some(sec()); let r: u32 = match a { Some(_) => 1, None => 2 }; println!("{:?}", r); }
fn ok_214() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.map(|x| x / 2); println!("{:?}", r.is_some()); }
fn ok_215() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.or(Some(8)); println!("{:?}", r.is_some()); }
fn ok_216() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.map(|_| 1); println!("{:?}", r); }
fn ok_217() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.map(|_| 1); println!("{:?}", r.is_some()); }
fn ok_218() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.clone(); println!("{:?}", r.is_some()); }
fn ok_219() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.xor(Some(1)); println!("{:?}", r.is_some()); }
fn ok_220() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.and(Some(7)); println!("{:?}", r); }
fn ok_221() { let a: Option<u32> = Some(sec()); let r: Option<u32> = a.and(Some(7)); println!("{:?}", r.is_some()); }
fn ok_222() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r.is_some()); }
fn ok_223() { let a: Option<u32> = Some(6); let b: Option<u32> = Some(sec()); let r: Option<u32> = a.zip(b).map(|(a, b)| a ^ b); println!("{:?}", r.is_some()); }
fn ok_224() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.or(b); println!("{:?}", r.is_some()); }
fn ok_225() { let a: Option<u32> = Some(6); let b: Option<u32> = Some(sec()); let r: Option<u32> = a.or(b); println!("{:?}", r.is_some()); }
fn ok_226() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.and(b); println!("{:?}", r); }
fn ok_227() { let a: Option<u32> = Some(sec()); let b: Option<u32> = Some(6); let r: Option<u32> = a.and(b); println!("{:?}", r.is_some()); }
fn ok_228() { let a: Option<u32> = Some(6); let b: Option<u32> = Some(sec()); let r: Option<u32> = a.and(b); println!("{:?}", r.is_some()); }
fn ok_229() { let a: u32 = sec(); let r: Option<u32> = Some(a); println!("{:?}", r.is_some()); }
fn ok_230() { let a: Option<u32> = Some(sec()); let b: u32 = 4; let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r.is_some()); }
fn ok_231() { let a: Option<u32> = Some(6); let b: u32 = sec(); let r: Option<u32> = a.map(|x| x ^ b); println!("{:?}", r.is_some()); }
fn ok_232() { let a: Option<u32> = Some(sec()); let b: u32 = 4; let r: Option<u32> = a.or_else(|| Some(b)); println!("{:?}", r.is_some()); }
fn ok_233() { let a: Option<u32> = Some(6); let b: u32 = sec(); let r: Option<u32> = a.or_else(|| Some(b)); println!("{:?}", r.is_some()); }
fn ok_234() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = vec![a, b, 3]; println!("{:?}", r.len()); }
fn ok_235() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = vec![a, b, 3]; println!("{:?}", r.len()); }
fn ok_236() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = vec![1, a, b]; println!("{:?}", r.len()); }
fn ok_237() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = vec![1, a, b]; println!("{:?}", r.len()); }
fn ok_238() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = [a, b].to_vec(); println!("{:?}", r.len()); }
fn ok_239() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = [a, b].to_vec(); println!("{:?}", r.len()); }
fn ok_240() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = std::iter::repeat(a).take((b % 4) as usize).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_241() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<u32> = Vec::from([a, b]); println!("{:?}", r.len()); }
fn ok_242() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<u32> = Vec::from([a, b]); println!("{:?}", r.len()); }
fn ok_243() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map(|x| x / 2).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_244() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort(); t }; println!("{:?}", r.len()); }
fn ok_245() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.reverse(); t }; println!("{:?}", r.len()); }
fn ok_246() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().rev().skip(1).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_247() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().take(2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_248() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().step_by(2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_249() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.chunks(2).map(|c| c.iter().sum::<u32>() / 3).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn ok_250() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.windows(2).map(|c| c[0] ^ c[1]).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_251() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().scan(0u32, |s, x| { *s ^= *x; Some(*s) }).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_252() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().enumerate().map(|(i, x)| i as u32 ^ x).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_253() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map(|_| 1).collect::<Vec<u32>>(); println!("{:?}", r); }
fn ok_254() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().map(|_| 1).collect::<Vec<u32>>(); println!("{:?}", r.len()); }
fn ok_255() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().cycle().take(3).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_256() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().chain([7]).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_257() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.first().into_iter().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_258() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.repeat(2); println!("{:?}", r.len()); }
fn ok_259() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().reduce(|a, b| a ^ b).into_iter().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_260() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.rotate_left((!a.is_empty()) as usize); t }; println!("{:?}", r.len()); }
fn ok_261() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.truncate(1); t }; println!("{:?}", r.len()); }
fn ok_262() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); for x in &mut t { *x &= 3; } t }; println!("{:?}", r.len()); }
fn ok_263() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.drain(..t.len() / 2); t }; println!("{:?}", r.len()); }
fn ok_264() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().inspect(|_| ()).fuse().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_265() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.pop(); t }; println!("{:?}", r.len()); }
fn ok_266() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by(|a, b| b.cmp(a)); t }; println!("{:?}", r.len()); }
fn ok_267() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.sort_by_key(|x| x % 3); t }; println!("{:?}", r.len()); }
fn ok_268() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().peekable().map(|x| *x).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_269() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r.len()); }
fn ok_270() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.push(b); t }; println!("{:?}", r.len()); }
fn ok_271() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r.len()); }
fn ok_272() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.insert(0, b); t }; println!("{:?}", r.len()); }
fn ok_273() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.resize((b % 5) as usize, 1); t }; println!("{:?}", r.len()); }
fn ok_274() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_275() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = a.iter().map(|x| x ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_276() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); if b > 3 { t.clear(); } t }; println!("{:?}", r.len()); }
fn ok_277() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.fill(b); t }; println!("{:?}", r.len()); }
fn ok_278() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.fill(b); t }; println!("{:?}", r.len()); }
fn ok_279() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); if let Some(x) = t.first_mut() { *x = b; } t }; println!("{:?}", r.len()); }
fn ok_280() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); if let Some(x) = t.first_mut() { *x = b; } t }; println!("{:?}", r.len()); }
fn ok_281() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r.len()); }
fn ok_282() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); t.extend([b; 2]); t }; println!("{:?}", r.len()); }
fn ok_283() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); t.truncate((b % 4) as usize); t }; println!("{:?}", r.len()); }
fn ok_284() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r.len()); }
fn ok_285() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: Vec<u32> = { let mut t = a.clone(); let n = t.len(); if n > 0 { t.swap(0, b as usize % n); } t }; println!("{:?}", r.len()); }
fn ok_286() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: Vec<u32> = a.iter().skip((b % 4) as usize).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_287() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r.len()); }
fn ok_288() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = { let mut t = a.clone(); t.append(&mut b.clone()); t }; println!("{:?}", r.len()); }
fn ok_289() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_290() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, b)| a ^ b).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_291() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r.len()); }
fn ok_292() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = [a.clone(), b.clone()].concat(); println!("{:?}", r.len()); }
fn ok_293() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_294() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().chain(b.iter()).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_295() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_296() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r); }
fn ok_297() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().zip(&b).map(|(a, _)| *a).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_298() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_299() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().fold(0, |a, _| a + 1); println!("{:?}", r); }
fn ok_300() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().count() as u32; println!("{:?}", r); }
fn ok_301() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.chunks(2).count() as u32; println!("{:?}", r); }
fn ok_302() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().enumerate().map(|(i, _)| i as u32).sum::<u32>(); println!("{:?}", r); }
fn ok_303() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().skip(1).step_by(2).count() as u32; println!("{:?}", r); }
fn ok_304() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.capacity().min(0) as u32; println!("{:?}", r); }
fn ok_305() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = a.iter().map(|_| 2).product::<u32>(); println!("{:?}", r); }
fn ok_306() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.is_empty(); println!("{:?}", r); }
fn ok_307() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: bool = a.len() > 2; println!("{:?}", r); }
fn ok_308() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().max().copied(); println!("{:?}", r.is_some()); }
fn ok_309() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.first().copied(); println!("{:?}", r.is_some()); }
fn ok_310() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().copied().reduce(|a, b| a.min(b)); println!("{:?}", r.is_some()); }
fn ok_311() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.clone().pop(); println!("{:?}", r.is_some()); }
fn ok_312() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: BTreeMap<u32, u32> = a.iter().enumerate().map(|(i, x)| (i as u32, *x)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn ok_313() { let a: u32 = sec(); let b: u32 = 4; let r: BTreeMap<u32, u32> = BTreeMap::from([(1u32, a), (2, b)]); println!("{:?}", r.len()); }
fn ok_314() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeMap<u32, u32> = BTreeMap::from([(1u32, a), (2, b)]); println!("{:?}", r.len()); }
fn ok_315() { let a: u32 = 4; let b: u32 = sec(); let r: BTreeMap<u32, u32> = BTreeMap::from([(a, 1u32), (2, b)]); println!("{:?}", r.len()); }
fn ok_316() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(b, 5); m }; println!("{:?}", r.len()); }
fn ok_317() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(1, b); m }; println!("{:?}", r.len()); }
fn ok_318() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.insert(1, b); m }; println!("{:?}", r.len()); }
fn ok_319() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.remove(&b); m }; println!("{:?}", r.len()); }
fn ok_320() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.retain(|k, _| *k > b); m }; println!("{:?}", r.len()); }
fn ok_321() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); *m.entry(b % 3).or_default() += 1; m }; println!("{:?}", r.len()); }
fn ok_322() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r.len()); }
fn ok_323() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.values_mut().for_each(|v| *v ^= b); m }; println!("{:?}", r.len()); }
fn ok_324() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.entry(2).and_modify(|v| *v = b).or_insert(3); m }; println!("{:?}", r.len()); }
fn ok_325() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, 2), (3, 4)]); let b: u32 = sec(); let r: BTreeMap<u32, u32> = { let mut m = a.clone(); m.entry(2).and_modify(|v| *v = b).or_insert(3); m }; println!("{:?}", r.len()); }
fn ok_326() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: BTreeMap<u32, u32> = a.range(b..).map(|(k, v)| (*k, *v)).collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }
fn ok_327() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_328() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.keys().sum::<u32>() / 3; println!("{:?}", r); }
fn ok_329() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.keys().next_back().copied().unwrap_or(4); println!("{:?}", r); }
fn ok_330() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: u32 = a.contains_key(&2) as u32; println!("{:?}", r); }
fn ok_331() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: bool = a.contains_key(&b); println!("{:?}", r); }
fn ok_332() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: Vec<u32> = a.values().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_333() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: Vec<u32> = a.keys().copied().collect::<Vec<_>>(); println!("{:?}", r); }
fn ok_334() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let r: Vec<u32> = a.keys().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_335() { let a: BTreeMap<u32, u32> = BTreeMap::from([(1, sec()), (3, 4)]); let b: u32 = 4; let r: Option<u32> = a.get(&b).copied(); println!("{:?}", r.is_some()); }
fn ok_336() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: VecDeque<u32> = a.iter().copied().collect::<VecDeque<u32>>(); println!("{:?}", r.len()); }
fn ok_337() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let b: u32 = 4; let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r.len()); }
fn ok_338() { let a: VecDeque<u32> = VecDeque::from([4, 1]); let b: u32 = sec(); let r: VecDeque<u32> = { let mut q = a.clone(); q.push_front(b); q }; println!("{:?}", r.len()); }
fn ok_339() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: VecDeque<u32> = { let mut q = a.clone(); q.pop_front(); q }; println!("{:?}", r.len()); }
fn ok_340() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: Option<u32> = a.front().copied(); println!("{:?}", r.is_some()); }
fn ok_341() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_342() { let a: VecDeque<u32> = VecDeque::from([sec(), 1]); let r: Vec<u32> = a.iter().rev().copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_343() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().into_sorted_vec(); println!("{:?}", r.len()); }
fn ok_344() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Option<u32> = a.iter().copied().collect::<BinaryHeap<u32>>().pop(); println!("{:?}", r.is_some()); }
fn ok_345() { let a: String = sect(); let r: String = a.bytes().map(|_| 'q').collect::<String>(); println!("{:?}", r); }
fn ok_346() { let a: String = sect(); let r: String = a.bytes().map(|_| 'q').collect::<String>(); println!("{:?}", r.len()); }
fn ok_347() { let a: String = sect(); let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_348() { let a: String = sect(); let r: u32 = a.bytes().count() as u32; println!("{:?}", r); }
fn ok_349() { let a: String = sect(); let r: bool = a.is_empty(); println!("{:?}", r); }
fn ok_350() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = a.clone() + &b; println!("{:?}", r.len()); }
fn ok_351() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = a.clone() + &b; println!("{:?}", r.len()); }
fn ok_352() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = format!("{}{}", a, b); println!("{:?}", r.len()); }
fn ok_353() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = format!("{}{}", a, b); println!("{:?}", r.len()); }
fn ok_354() { let a: bool = true; let b: String = sect(); let r: String = if a { b.clone() } else { String::from("p") }; println!("{:?}", r.len()); }
fn ok_355() { let a: String = sect(); let b: String = String::from("ab,c"); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r.len()); }
fn ok_356() { let a: String = String::from("ab,c"); let b: String = sect(); let r: String = { let mut s = a.clone(); s.insert_str(0, &b); s }; println!("{:?}", r.len()); }
fn ok_357() { let a: String = sect(); let b: u32 = 4; let r: String = { let mut s = a.clone(); s.push((b'a' + (b % 26) as u8) as char); s }; println!("{:?}", r.len()); }
fn ok_358() { let a: String = sect(); let r: Vec<u32> = a.bytes().map(|b| b as u32).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_359() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: u32 = 4; let r: u32 = { let c = Rc::new(RefCell::new(a.clone())); let d = c.clone(); d.borrow_mut().push(b); let n = c.borrow().len() as u32; n }; println!("{:?}", r); }
fn ok_360() { let a: Vec<u32> = vec![1, 5, 2]; let b: u32 = sec(); let r: u32 = { let c = Rc::new(RefCell::new(a.clone())); let d = c.clone(); d.borrow_mut().push(b); let n = c.borrow().len() as u32; n }; println!("{:?}", r); }
fn ok_361() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: u32 = { let (tx, rx) = mpsc::channel(); for x in &a { tx.send(*x).unwrap(); } drop(tx); rx.iter().count() as u32 }; println!("{:?}", r); }
fn ok_362() { let a: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<u32> = std::mem::take(&mut a.clone()); println!("{:?}", r.len()); }
fn ok_363() { let a: u32 = sec(); let b: u32 = 4; let r: u32 = { let mut a = a; let mut b = b; std::mem::swap(&mut a, &mut b); a }; println!("{:?}", r); }
fn ok_364() { let a: u32 = sec(); let r: Option<u32> = std::panic::catch_unwind(|| a).ok(); println!("{:?}", r.is_some()); }
fn ok_365() { let a: u32 = sec(); let b: u32 = 4; let r: Vec<(u32, u32)> = vec![(a, b), (2, 3)]; println!("{:?}", r.len()); }
fn ok_366() { let a: u32 = 4; let b: u32 = sec(); let r: Vec<(u32, u32)> = vec![(a, b), (2, 3)]; println!("{:?}", r.len()); }
fn ok_367() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by_key(|p| p.0); t }; println!("{:?}", r.len()); }
fn ok_368() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by_key(|p| p.0); t }; println!("{:?}", r.len()); }
fn ok_369() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by(|a, b| a.1.cmp(&b.1)); t }; println!("{:?}", r.len()); }
fn ok_370() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = { let mut t = a.clone(); t.sort_by(|a, b| a.1.cmp(&b.1)); t }; println!("{:?}", r.len()); }
fn ok_371() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.1).collect::<Vec<_>>(); println!("{:?}", r); }
fn ok_372() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.1).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_373() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.1).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_374() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.0).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_375() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.0).collect::<Vec<_>>(); println!("{:?}", r); }
fn ok_376() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().map(|p| p.0).collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_377() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().copied().unzip::<u32, u32, Vec<_>, Vec<_>>().1; println!("{:?}", r); }
fn ok_378() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: Vec<u32> = a.iter().copied().unzip::<u32, u32, Vec<_>, Vec<_>>().1; println!("{:?}", r.len()); }
fn ok_379() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<u32> = a.iter().copied().unzip::<u32, u32, Vec<_>, Vec<_>>().1; println!("{:?}", r.len()); }
fn ok_380() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: Vec<(u32, u32)> = a.iter().filter(|p| p.0 > 2).copied().collect::<Vec<_>>(); println!("{:?}", r.len()); }
fn ok_381() { let a: Vec<(u32, u32)> = vec![(sec(), 1), (1, 7)]; let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_382() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: u32 = a.len() as u32; println!("{:?}", r); }
fn ok_383() { let a: Vec<u32> = vec![sec(), 5, 2]; let b: Vec<u32> = vec![1, 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r.len()); }
fn ok_384() { let a: Vec<u32> = vec![1, 5, 2]; let b: Vec<u32> = vec![sec(), 5, 2]; let r: Vec<(u32, u32)> = a.iter().copied().zip(b.iter().copied()).collect::<Vec<(u32, u32)>>(); println!("{:?}", r.len()); }
fn ok_385() { let a: Vec<(u32, u32)> = vec![(4, sec()), (1, 7)]; let r: BTreeMap<u32, u32> = a.iter().copied().collect::<BTreeMap<u32, u32>>(); println!("{:?}", r.len()); }

fn main() {}
