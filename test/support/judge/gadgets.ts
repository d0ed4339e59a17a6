/**
 * Short passages in which labels take unusual ways: through aliases, drops, dynamic calls, closures with state, iterators with side effects, orders and
 * lengths. Each is a text with holes for random expressions and places.
 */
import { expression, isBlocky } from "./expressions.js";
import { BOOL, INTERNAL, PUBLIC, SECRET, STRING, U64, all, believe, option, raise, same, shared, vec } from "./types.js";
import type { Level, Type } from "./types.js";
import type { Place, Variable, Writer } from "./writer.js";

/**
 * Holes: `{u1}` is an expression of the type that the letter names, `{&l0}` a mutable place of it, `{@c0}` a place that is read. `$name` is a fresh name.
 * `out` declares results: their type, and the holes that they depend on (all, if none is named). `writes` does so for places.
 */
interface Gadget {
  readonly text: readonly string[];
  readonly uses?: readonly string[];
  readonly out?: Readonly<Record<string, readonly [Type, string?]>>;
  readonly writes?: Readonly<Record<string, string>>;
}

const L = vec(U64);
const O = option(U64);
const HOLES: Readonly<Record<string, Type>> = { u: U64, b: BOOL, s: STRING, l: L, o: O, r: { kind: "Result", of: U64 }, c: shared(U64), d: shared(L), m: { kind: "Map", of: U64 }, t: { kind: "Tuple", parts: [U64, U64] }, a: { kind: "Array", of: U64 }, w: vec(shared(U64)), x: { kind: "Box", of: U64 } };

const GADGETS: readonly Gadget[] = [
  { text: ["std::mem::swap(&mut {&u0}, &mut {&u1});"], writes: { "&u0": "&u1", "&u1": "&u0" } },
  { text: ["std::mem::swap(&mut {&l0}, &mut {&l1});"], writes: { "&l0": "&l1", "&l1": "&l0" } },
  { text: ["std::mem::swap(&mut {&s0}, &mut {&s1});"], writes: { "&s0": "&s1", "&s1": "&s0" } },
  { text: ["({&u0}, {&u1}) = ({u2}, {u3});"], writes: { "&u0": "u2", "&u1": "u3" } },
  { text: ["let $v = std::mem::replace(&mut {&u0}, {u1});"], out: { v: [U64, "&u0"] }, writes: { "&u0": "u1" } },
  { text: ["let $v = std::mem::take(&mut {&l0});"], out: { v: [L, "&l0"] } },
  { text: ["let $v = {&o0}.take();"], out: { v: [O, "&o0"] } },
  { text: ["let $t = {u0};", "*{@c1}.borrow_mut() = $t;"], writes: { "@c1": "u0" } },
  { text: ["let $t = {u0};", "*{@c1}.borrow_mut() ^= $t;"], writes: { "@c1": "u0" } },
  { text: ["let $t = {u0};", "if {b2} { {@d1}.borrow_mut().push($t); }"], writes: { "@d1": "u0 b2" } },
  { text: ["let $v = Rc::new(RefCell::new({u0}));", "let $k = Rc::clone(&$v);", "let $t = {u1};", "*$k.borrow_mut() = $t;", "let $x = *$v.borrow();"], out: { x: [U64] } },
  { text: ["for $c in {@w0}.iter() { *$c.borrow_mut() ^= {u1}; }"], writes: { "@w0": "u1 @w0" } },
  { text: ["if let Some($c) = {@w0}.last() { *$c.borrow_mut() = {u1}; }"], writes: { "@w0": "u1 @w0" } },
  { text: ["{&w0}.push(Rc::clone(&{@c1}));"], writes: { "&w0": "@c1" } },
  { uses: ["Guard"], text: ["let $log = RefCell::new({l0});", "{", "    let $g = Guard { log: &$log, value: {u1} };", "    if {b2} { std::mem::forget($g); }", "}", "let $v = $log.into_inner();"], out: { v: [L] } },
  { uses: ["Guard"], text: ["let $log = RefCell::new(Vec::new());", "for $i in 0..3u64 {", "    let _guard = Guard { log: &$log, value: $i };", "    if $i > {u0} { break; }", "}", "let $v = $log.into_inner();"], out: { v: [L] } },
  { uses: ["Counted"], text: ["let $n = Rc::new(Cell::new({u0}));", "let mut $o = Some(Counted(Rc::clone(&$n)));", "if {b1} { $o = None; }", "let $v = $n.get();", "let $k = Rc::strong_count(&$n) as u64;"], out: { v: [U64, "u0 b1"], k: [U64, "b1"] } },
  { uses: ["Counted"], text: ["let $n = Rc::new(Cell::new(0u64));", "let mut $o: Vec<Counted> = (0..4).map(|_| Counted(Rc::clone(&$n))).collect();", "$o.truncate(({u0} % 5) as usize);", "let $v = $n.get();"], out: { v: [U64] } },
  { uses: ["Op"], text: ["let mut $o: Box<dyn Op> = if {b0} { Box::new(Add { k: {u1} }) } else { Box::new(Count { n: {u2} }) };", "let $v = $o.apply({u3});", "let $n = $o.name();"], out: { v: [U64], n: [STRING, "b0"] } },
  { uses: ["Op"], text: ["let mut $o: Box<dyn Op> = Box::new(Log { seen: {l0} });", "let $v = run_op($o.as_mut(), {u1});", "let $n = $o.name();"], out: { v: [U64], n: [STRING, "l0"] } },
  { uses: ["Op"], text: ["let mut $ops: Vec<Box<dyn Op>> = vec![Box::new(Count { n: {u0} }), Box::new(Add { k: {u1} })];", "if {b2} { $ops.swap(0, 1); }", "let $v = $ops.iter_mut().fold(0u64, |s, o| s.wrapping_mul(5) ^ o.apply(2));", "let $n = $ops.iter().map(|o| o.name()).collect::<Vec<_>>().concat();"], out: { v: [U64], n: [STRING, "b2"] } },
  { uses: ["Op"], text: ["let mut $a = Add { k: {u0} };", "let mut $c = Count { n: 0 };", "let $o: &mut dyn Op = if {b1} { &mut $a } else { &mut $c };", "$o.apply({u2});", "let $v = $c.n;"], out: { v: [U64, "b1"] } },
  { text: ["let mut $fs: Vec<Box<dyn FnMut(u64) -> u64>> = Vec::new();", "let ($k, $j) = ({u0}, {u1});", "let mut $at = 0u64;", "$fs.push(Box::new(move |x| { $at ^= x; $at ^ $k }));", "$fs.push(Box::new(move |x| x.wrapping_add($j)));", "let $v = $fs.iter_mut().map(|f| f({u2})).fold(0u64, |s, x| s ^ x);", "let $w = $fs[1](3);"], out: { v: [U64, "u0 u1 u2"], w: [U64, "u1 u0"] } },
  { uses: ["Sink"], text: ["{", "    let mut $s = Sink { to: &mut {&l0}, n: 0 };", "    $s.put({u1});", "    if {b2} { $s.put(4); }", "    if let Some($x) = $s.last() { *$x = {u3}; }", "}"], writes: { "&l0": "u1 b2 u3" } },
  { uses: ["Sink"], text: ["let mut $t = {l0};", "let mut $s = Sink { to: &mut $t, n: {u1} };", "for $i in 0..{u2} % 3 { $s.put($i); }", "let $n = $s.n;"], out: { n: [U64, "u1 u2"], t: [L, "l0 u2"] } },
  { uses: ["Steps"], text: ["let mut $it = Steps { at: {u0} % 4, end: 6, by: 1 + {u1} % 2 };", "let $a = $it.next();", "let $v: Vec<u64> = $it.by_ref().take(({u2} % 3) as usize).collect();", "let $n = $it.count() as u64;"], out: { a: [O, "u0"], v: [L], n: [U64] } },
  { uses: ["Steps"], text: ["let mut $it = Steps { at: 0, end: {u0} % 6, by: 1 };", "let $f = $it.find(|x| *x == {u1} % 4);", "let $v: Vec<u64> = $it.zip(5..).map(|(x, y)| x ^ y).collect();"], out: { f: [O], v: [L] } },
  { text: ["let mut $it = {l0}.into_iter().peekable();", "let mut $n = 0u64;", "while $it.next_if(|x| *x % 4 < {u1} % 4).is_some() { $n += 1; }", "let $v: Vec<u64> = $it.collect();"], out: { n: [U64], v: [L] } },
  { text: ["let mut $n = 0u64;", "let $v = {l0}.iter().any(|x| { $n += 1; *x == {u1} });"], out: { n: [U64], v: [BOOL] } },
  { text: ["let mut $n = 0u64;", "let $v: Vec<u64> = {l0}.iter().map(|x| { $n += 1; x ^ {u1} }).collect();"], out: { n: [U64, "l0"], v: [L] } },
  { text: ["let mut $n = {u1};", "let $v = {l0}.iter().filter(|x| { if **x > 2 { $n ^= 1; } **x % 2 == 0 }).count() as u64;"], out: { n: [U64], v: [U64, "l0"] } },
  { text: ["let mut $n = 0u64;", "let $v = {l0}.iter().inspect(|_| $n += 1).take_while(|x| **x < {u1}).count() as u64;"], out: { n: [U64], v: [U64] } },
  { text: ["let mut $n = 0u64;", "let $v = (|| -> Option<u64> { $n += 1; let $a = ({o0})?; $n += 1; Some($a ^ {u1}) })();"], out: { n: [U64, "o0"], v: [O] } },
  { text: ["let mut $n = Vec::new();", "let $v = (|| -> Result<u64, String> { $n.push(1u64); let $a = ({r0})?; $n.push({u1}); Ok($a) })().is_ok();"], out: { n: [L], v: [BOOL, "r0"] } },
  { text: ["let $c = Cell::new({u0});", "let $r = &$c;", "if {b1} { $r.set({u2}); }", "let $v = $c.get();"], out: { v: [U64] } },
  { text: ["let ($c, $e) = (Cell::new({u0}), Cell::new({u1}));", "$c.swap(&$e);", "let $v = $c.replace({u2});", "let $w = $c.take();"], out: { v: [U64], w: [U64] } },
  { text: ["let $f = {u1} as usize % ({&l0}.len() + 1);", "let ($a, $e) = {&l0}.split_at_mut($f);", "if let (Some(x), Some(y)) = ($a.first_mut(), $e.first_mut()) { std::mem::swap(x, y); }"], writes: { "&l0": "u1 &l0" } },
  { text: ["let mut $p: Vec<(u64, &str)> = vec![({u0}, \"x\"), ({u1}, \"y\"), ({u2}, \"z\")];", "$p.sort();", "let $v: String = $p.iter().map(|p| p.1).collect();", "let $n = $p.len() as u64;"], out: { v: [STRING], n: [U64, ""] } },
  { text: ["let mut $p = vec![3u64, 1, 2];", "$p.sort_by_key(|x| x.wrapping_mul({u0} | 1) % 7);"], out: { p: [L] } },
  { text: ["let ($tx, $rx) = std::sync::mpsc::channel::<u64>();", "let ($k, $j) = ({u0}, {u1});", "std::thread::spawn(move || { for i in 0..$k % 4 { $tx.send(i ^ $j).unwrap(); } }).join().unwrap();", "let $v: Vec<u64> = $rx.iter().collect();"], out: { v: [L] } },
  { text: ["let $m = Arc::new(Mutex::new({u0}));", "let ($k, $j) = (Arc::clone(&$m), {u1});", "std::thread::spawn(move || { *$k.lock().unwrap() ^= $j; }).join().unwrap();", "let $v = *$m.lock().unwrap();"], out: { v: [U64] } },
  { text: ["TOTAL.fetch_add({u0} % 9, Ordering::Relaxed);"], uses: ["TOTAL"] },
  { text: ["if {b0} { TOTAL.store(1, Ordering::SeqCst); }"], uses: ["TOTAL"] },
  { text: ["let $v = TOTAL.load(Ordering::SeqCst);"], uses: ["TOTAL"], out: { v: [U64] } },
  { uses: ["descend"], text: ["let $v = descend({u0} % 4, &mut {&l1});"], out: { v: [U64, "u0"] }, writes: { "&l1": "u0" } },
  { uses: ["parity"], text: ["let $v = is_even({u0} % 6);"], out: { v: [BOOL] } },
  { uses: ["Num"], text: ["let mut $a = Num({u0}) + Num::from({u1});", "$a ^= {u2};", "let $v = $a < Num({u3});", "let $w = *$a % 8;"], out: { v: [BOOL], w: [U64, "u0 u1 u2"] } },
  { uses: ["Grid"], text: ["let mut $g = Grid { cells: vec![{u0}, {u1}, 2], width: 3, reads: Cell::new(0) };", "let $v = $g[({u2} % 3) as usize];", "if {b3} { $g[1] = $g[0]; }", "let $n = $g.reads.get();", "let $c = $g.cells;"], out: { v: [U64, "u0 u1 u2"], n: [U64, "b3"], c: [L, "u0 u1 b3"] } },
  { uses: ["Stack"], text: ["let mut $s: Stack<u64> = Stack::new();", "$s.push({u0}).push({u1});", "if {b2} { $s.pop(); }", "let $v = $s.peek().copied();", "let $n = $s.pushed;", "let $k = $s.items.len() as u64;"], out: { v: [O], n: [U64, ""], k: [U64, "b2"] } },
  { uses: ["Stack"], text: ["let mut $s: Stack<String> = Stack::new();", "for $i in 0..{u0} % 4 { $s.push(format!(\"{}\", $i)); }", "let $k = {u1};", "let $v = $s.map(|t| t.len() as u64 ^ $k).items;", "let $n = $s.pushed;"], out: { v: [L], n: [U64, "u0"] } },
  { uses: ["Pair"], text: ["let mut $p = Pair { a: {u0}, b: {u1} };", "if {b2} { $p.swap(); }", "let $v = $p.a;", "let $f = Pair { a: {s3}, b: $p.b }.flip();", "let $s = $f.b;", "let $w = $f.a;"], out: { v: [U64, "u0 u1 b2"], s: [STRING, "s3"], w: [U64, "u0 u1 b2"] } },
  { uses: ["Pair"], text: ["let $p = Pair { a: {u0}, b: {s1} }.flip();", "let $v = $p.b;", "let $s = $p.a;"], out: { v: [U64, "u0"], s: [STRING, "s1"] } },
  { uses: ["List"], text: ["let mut $l = List::Nil;", "for $i in 0..{u0} % 4 { $l = $l.push($i ^ {u1}); }", "if {b2} { $l.set_last(9); }", "let ($n, $v, $h) = ($l.len(), $l.sum(), $l.head());"], out: { n: [U64, "u0"], v: [U64], h: [O] } },
  { uses: ["Tree"], text: ["let mut $t = Tree { key: 4, count: 0, left: None, right: None };", "for $x in {l0}.iter() { $t.insert(*$x % 8); }", "$t.insert({u1} % 8);", "let ($v, $c) = ($t.depth(), $t.count);", "let mut $k = Vec::new();", "$t.keys(&mut $k);"], out: { v: [U64], c: [U64], k: [L] } },
  { uses: ["Hidden"], text: ["let $h = Hidden({u0});", "let $s = format!(\"{}\", $h);", "let $d = format!(\"{:?}\", $h);"], out: { s: [STRING, ""], d: [STRING, "u0"] } },
  { text: ["if let Some($x) = {&l0}.iter_mut().find(|x| **x % 3 == {u1} % 3) { *$x = {u2}; }"], writes: { "&l0": "u1 u2" } },
  { text: ["if let Some($x) = {&l0}.last_mut() { *$x ^= {u1}; }"], writes: { "&l0": "u1" } },
  { text: ["for ($k, $x) in {&m0}.iter_mut() { if *$k > {u1} { *$x = {u2}; } }"], writes: { "&m0": "u1 u2" } },
  { text: ["if let Some($x) = {&m0}.get_mut(&({u1} % 7)) { *$x += 1; } else if {b2} { {&m0}.insert(2, {u3}); }"], writes: { "&m0": "u1 b2 u3" } },
  { text: ["let $v = {&m0}.insert({u1} % 7, {u2});"], writes: { "&m0": "u1 u2" }, out: { v: [O, "&m0 u1"] } },
  { text: ["let $v = {&m0}.range({u1} % 4..).next().map(|(k, _)| *k);"], out: { v: [O] } },
  { uses: ["pointers"], text: ["let $f: fn(u64) -> u64 = if {b0} { double } else { seven };", "let $v = $f({u1});"], out: { v: [U64] } },
  { uses: ["pointers"], text: ["let $t: [fn(u64) -> u64; 2] = [double, seven];", "let $v = $t[({u0} % 2) as usize]({u1});"], out: { v: [U64] } },
  { text: ["let $c = Rc::new({u0});", "let $w = Rc::downgrade(&$c);", "let $k = if {b1} { Some($c) } else { None };", "let $v = $w.upgrade().is_some();", "let $n = $k.map_or(0, |x| *x);"], out: { v: [BOOL, "b1"], n: [U64] } },
  { text: ["let mut $c = Rc::new({l0});", "let $o = if {b1} { Some(Rc::clone(&$c)) } else { None };", "if let Some(x) = Rc::get_mut(&mut $c) { x.push(1); }", "Rc::make_mut(&mut $c).push({u2});", "let $v = $c.len() as u64;"], out: { v: [U64, "l0 b1"] } },
  { text: ["use std::fmt::Write as _;", "let mut $s = String::new();", "for $i in 0..{u0} % 3 { write!($s, \"{}\", $i ^ {u1}).unwrap(); }"], out: { s: [STRING] } },
  { text: ["let mut $t = ({u0}, {u1});", "{ let (ref mut a, _) = $t; *a = {u2}; }", "let ($v, $w) = $t;"], out: { v: [U64, "u2"], w: [U64, "u1"] } },
  { text: ["if let [first, .., last] = &mut {&l0}[..] { std::mem::swap(first, last); if {b1} { *first = 0; } }"], writes: { "&l0": "b1 &l0" } },
  { text: ["let $v = match {&l0}.as_slice() { [] => {u1}, [x] => *x, [x, rest @ ..] => *x ^ rest.len() as u64 };"], out: { v: [U64] } },
  { text: ["let $v = match {t0} { (0, x) | (x, 0) => x, (a, b) if a > b => {u1}, _ => 5 };"], out: { v: [U64] } },
  { uses: ["Builder"], text: ["let mut $b = Builder::default().limit({u0} % 3).add({u1}).add(7);", "$b.note({u2}).note(1);", "let $n = $b.dropped;", "let $v = $b.items;"], out: { n: [U64, "u0 u2"], v: [L, "u0 u1"] } },
  { uses: ["longer"], text: ["longer(&mut {&l0}, &mut {&l1}).push({u2});"], writes: { "&l0": "u2 &l0 &l1", "&l1": "u2 &l0 &l1" } },
  { uses: ["slot"], text: ["*slot(&mut {&l0}, {u1}) = {u2};"], writes: { "&l0": "u1 u2" } },
  { text: ["let $v = '$b: { if {b0} { break '$b {u1}; } {u2} };"], out: { v: [U64] } },
  { uses: ["adder"], text: ["let $f = adder({u0});", "let $v = $f({u1});"], out: { v: [U64] } },
  { uses: ["counter"], text: ["let mut $f = counter({u0}, {u1});", "$f();", "let $v = if {b2} { $f() } else { 0 };", "let $w = $f();"], out: { v: [U64], w: [U64] } },
  { uses: ["boxed"], text: ["let $f = boxed({u0}, {b1});", "let $v: Vec<u64> = {l2}.into_iter().map(|x| $f(x)).collect();"], out: { v: [L] } },
  { uses: ["evens"], text: ["let $v: Vec<u64> = evens(&{&l0}).map(|x| x ^ {u1}).collect();", "let $n = evens(&$v).count() as u64;"], out: { v: [L], n: [U64] } },
  { uses: ["Kind"], text: ["let $v = if {b0} { weigh::<Light>({u1}) } else { weigh::<Heavy>({u2}) };", "let $w = weigh::<Heavy>({u3});"], out: { v: [U64], w: [U64, ""] } },
  { uses: ["Observer"], text: ["let mut $n = {u0};", "let mut $l = {l1};", "{", "    let mut $s = Subject { watchers: Vec::new() };", "    $s.watch(|x| $n ^= x);", "    $s.watch(|x| if x > 2 { $l.push(x) });", "    $s.tell({u2});", "    if {b3} { $s.tell(5); }", "}"], out: { n: [U64, "u0 u2 b3"], l: [L, "l1 u2 b3"] } },
  { uses: ["Machine"], text: ["let mut $m = Machine { mode: Mode::Idle, steps: 0 };", "for $i in 0..3 { $m.step({u0} ^ $i); if $m.mode == Mode::Done { break; } }", "let $n = $m.steps;", "let $v = if let Mode::Busy(x) = $m.mode { x } else { 1 };"], out: { n: [U64], v: [U64] } },
  { uses: ["parse"], text: ["let $v = parse(&{s0}, {u1});", "let $n = match &$v { Ok(x) => *x, Err(e) => e.len() as u64 };"], out: { v: [{ kind: "Result", of: U64 }], n: [U64] } },
  { uses: ["parse"], text: ["let $v: Result<Vec<u64>, String> = vec![{s0}, {s1}].iter().map(|t| parse(t, {u2})).collect();", "let $n = $v.map_or_else(|e| e.len() as u64, |l| l.len() as u64);"], out: { n: [U64] } },
  { uses: ["Visitor"], text: ["let $v = walk(&{l0}, if {b1} { Box::new(Sum({u2})) } else { Box::new(Max { best: None }) });"], out: { v: [U64] } },
  { uses: ["Node"], text: ["let ($a, $b) = (Node::new({u0}), Node::new({u1}));", "*$a.next.borrow_mut() = Some(Rc::clone(&$b));", "if {b2} { $b.value.set({u3}); }", "let $v = $a.total();", "let $w = $b.value.get();"], out: { v: [U64], w: [U64, "u1 b2 u3"] } },
  { text: ["let $d: Box<dyn std::any::Any> = if {b0} { Box::new({u1}) } else { Box::new(String::from(\"t\")) };", "let $v = $d.is::<String>();", "let $w = $d.downcast_ref::<u64>().copied();"], out: { v: [BOOL, "b0"], w: [O, "b0 u1"] } },
  { text: ["let $c: std::borrow::Cow<'_, str> = if {b0} { \"fixed\".into() } else { {s1}.into() };", "let $v = $c.into_owned();"], out: { v: [STRING] } },
  { text: ["let $v: Option<u64> = {l0}.iter().map(|x| x.checked_sub({u1})).sum();"], out: { v: [O] } },
  { text: ["let ($a, $e): (Vec<u64>, Vec<u64>) = {l0}.into_iter().enumerate().map(|(i, x)| (i as u64, x ^ {u1})).unzip();"], out: { a: [L, "l0"], e: [L] } },
  { text: ["let $v = {l0}.iter().try_fold(0u64, |s, x| if *x > {u1} { None } else { Some(s ^ x) });"], out: { v: [O] } },
  { text: ["let $v = match {u0}.cmp(&{u1}) { std::cmp::Ordering::Less => {u2}, std::cmp::Ordering::Equal => 0, std::cmp::Ordering::Greater => 1 };"], out: { v: [U64] } },
  { text: ["if let Some($x) = {&o0}.as_mut() { *$x ^= {u1}; }"], writes: { "&o0": "u1" } },
  { text: ["*{&o0}.get_or_insert({u1}) += 1;"], writes: { "&o0": "u1" } },
  { text: ["let $v = u8::try_from({u0}).is_ok();", "let $w = ({u1}..{u2}).contains(&3);"], out: { v: [BOOL, "u0"], w: [BOOL, "u1 u2"] } },
  { text: ["let mut $q: std::collections::VecDeque<u64> = {l0}.into();", "$q.push_front({u1});", "if let Some(x) = $q.pop_back() { if x % 2 == 0 { $q.push_back(0); } }", "let $v: Vec<u64> = $q.into_iter().collect();"], out: { v: [L] } },
  { text: ["let mut $h: std::collections::BinaryHeap<u64> = {l0}.into_iter().collect();", "$h.push({u1});", "let $v = $h.pop();", "let $n = $h.len() as u64;"], out: { v: [O], n: [U64, "l0"] } },
  { text: ["let mut $h = std::collections::HashMap::new();", "for $x in {l0} { *$h.entry($x % 3).or_insert(0u64) += {u1}; }", "let $n = $h.len() as u64;", "let $v = $h.get(&1).copied();"], out: { n: [U64, "l0"], v: [O] } },
  { text: ["let $h: std::collections::BTreeSet<u64> = {l0}.into_iter().chain([{u1} % 5]).collect();", "let $n = $h.len() as u64;", "let $v = $h.range(..3).count() as u64;"], out: { n: [U64], v: [U64] } },
  { text: ["let $c = std::cell::OnceCell::new();", "if {b0} { let _ = $c.set({u1}); }", "let $v = *$c.get_or_init(|| {u2});"], out: { v: [U64] } },
  { text: ["let mut $p = [{u0}, {u1}, {u2}];", "let [$a, .., $e] = &mut $p;", "if {b3} { std::mem::swap($a, $e); }", "*$e ^= 1;", "let $v = $p[0];", "let $w = $p[1];"], out: { v: [U64, "u0 u2 b3"], w: [U64, "u1"] } },
  { text: ["let mut $p = vec![{u0}, {u1}];", "let $r = &mut $p;", "let $k = &mut *$r;", "$k.push({u2});", "$r.swap(0, 1);"], out: { p: [L] } },
  { text: ["let mut $a = {u0};", "let mut $e = {u1};", "let $r = [&mut $a, &mut $e];", "for x in $r { *x ^= {u2}; }"], out: { a: [U64], e: [U64] } },
  { text: ["let mut $a = {l0};", "let mut $e = {l1};", "let $o = if {b2} { Some(&mut $a) } else { None };", "match $o { Some(x) => x.push(1), None => $e.push(2) }"], out: { a: [L, "l0 b2"], e: [L, "l1 b2"] } },
  { text: ["let $x = Box::new({u0});", "let $r: &u64 = if {b1} { &$x } else { &7 };", "let $v = *$r;"], out: { v: [U64] } },
  { text: ["let $s = {s0};", "let $r: &str = if {b1} { &$s } else { \"none\" };", "let $n = $r.len() as u64;", "let $v = $r.to_string();"], out: { n: [U64], v: [STRING] } },
  { text: ["let $v = std::iter::successors(Some({u0} % 50), |x| if *x < 3 { None } else { Some(x / 2) }).count() as u64;"], out: { v: [U64] } },
  { text: ["let mut $n = {u0} % 3;", "let $v: Vec<u64> = std::iter::from_fn(|| { if $n == 0 { None } else { $n -= 1; Some($n) } }).collect();"], out: { v: [L], n: [U64, "u0"] } },
  { text: ["let $s = {s0};", "let mut $n = 0u64;", "for c in $s.chars() { if c == '1' { continue; } if c == '-' { break; } $n += 1; }"], out: { n: [U64], s: [STRING] } },
  { text: ["let $s = {s0};", "let $v = $s.split_once('-').map(|(a, _)| a.len() as u64);", "let $w: Vec<u64> = $s.char_indices().filter(|(_, c)| c.is_alphabetic()).map(|(i, _)| i as u64).collect();"], out: { v: [O], w: [L] } },
  { text: ["let $v = {o0}.and_then(|x| x.checked_sub({u1})).or({o2});"], out: { v: [O] } },
  { text: ["let $v = if let (Some(x), Ok(y)) = ({o0}, {r1}) { x ^ y } else { {u2} };"], out: { v: [U64] } },
  { text: ["let $v = label!({u0}, secret);"], out: { v: [U64, "!"] } },
];

/** Writes a passage, if the variables for one are there. */
export function gadget(w: Writer): true | undefined {
  for (let tries = 0; tries < 4; tries++) if (write(w, w.random.of(GADGETS)) === true) return true;
  return undefined;
}

function write(w: Writer, chosen: Gadget): true | undefined {
  const text = chosen.text.join("\n");
  const loans = new Map<Variable, "written">();
  const filled = new Map<string, string>();
  const levels = new Map<string, Level>();
  const places = new Map<string, Place>();
  for (const [, hole = ""] of text.matchAll(/\{([&@][a-z]\d)\}/g)) {
    if (filled.has(hole)) continue;
    const type = HOLES[hole[1] ?? ""];
    const place = type === undefined ? undefined : w.lending(loans, () => w.random.maybe(w.places((each) => same(each.type, type) && (hole.startsWith("@") || each.mutable))));
    if (place === undefined) return undefined;
    places.set(hole, place);
    filled.set(hole, place.text);
    levels.set(hole, all(place.belief));
    loans.set(place.root, "written");
  }
  w.lending(loans, () => {
    for (const [, hole = ""] of text.matchAll(/\{([a-z]\d)\}/g)) {
      const type = HOLES[hole.charAt(0)];
      if (type === undefined || filled.has(hole)) continue;
      // A hole may stand in a loop or closure of the passage.
      const made = w.repeated(() => expression(w, type, w.random.chance(0.2) ? SECRET | INTERNAL : w.bound(), 1));
      const plain = /^[\w.]+$/.test(made.text);
      filled.set(hole, plain ? made.text : isBlocky(made.text) || !/^[\w.!]+[([].*[)\]]$/.test(made.text) ? `(${made.text})` : made.text);
      levels.set(hole, all(made.belief));
    }
  });
  for (const helper of chosen.uses ?? []) w.helpers.add(helper);
  finish(w, chosen, { filled, levels, places });
  return true;
}

interface Filling {
  readonly filled: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly places: ReadonlyMap<string, Place>;
}

function finish(w: Writer, chosen: Gadget, { filled, levels, places }: Filling): void {
  const total = [...levels.values()].reduce((sum, level) => sum | level, PUBLIC);
  const of = (holes: string | undefined): Level => (holes === undefined ? total : holes === "!" ? SECRET : holes.split(" ").reduce((sum, hole) => sum | (levels.get(hole) ?? PUBLIC), PUBLIC));
  const names = new Map<string, string>();
  const named = (line: string): string => line.replace(/\$([a-z]+)/g, (_, name: string) => {
    const known = names.get(name) ?? w.fresh(name);
    names.set(name, known);
    return known;
  }).replace(/\{([&@]?[a-z]\d)\}/g, (_, hole: string) => filled.get(hole) ?? "");
  for (const line of chosen.text) w.line(named(line));
  for (const [hole, place] of places) {
    const by = chosen.writes?.[hole];
    if (by !== undefined) w.raise(place, of(by));
    else if (hole.startsWith("&")) w.touch(place);
    else w.read(place);
  }
  if (chosen.uses?.includes("TOTAL") === true) raise(w.total, total | w.frame.pc);
  for (const [name, [type, holes]] of Object.entries(chosen.out ?? {})) {
    const level = of(holes) | (chosen.uses?.includes("TOTAL") === true ? all(w.total) : PUBLIC);
    w.declare(type, believe(type, level), { name: names.get(name) ?? name, mutable: new RegExp(`let (mut |\\()?[^=]*mut \\$${name}\\b`).test(chosen.text.join("\n")) });
  }
}
