/** Passages in two spellings that mean the same. `input` is a number that the caller has labelled or not. A table only. */

export interface Rewrite {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Items of each spelling. */
  readonly items?: string;
  readonly itemsBefore?: string;
  readonly itemsAfter?: string;
  /** Nothing that is shown depends on the input. */
  readonly silent?: true;
}

export const REWRITES: readonly Rewrite[] = [
  { name: "renamed", before: `let total = input + 1; println!("{}", total);`, after: `let sum_of_all = input + 1; println!("{}", sum_of_all);` },
  { name: "if let as match", before: `let found = if input > 3 { Some(1) } else { None }; if let Some(x) = found { println!("{x}"); } else { println!("none"); }`, after: `let found = if input > 3 { Some(1) } else { None }; match found { Some(x) => println!("{x}"), None => println!("none") }` },
  { name: "if let on a payload", before: `let held = Some(input); if let Some(x) = held { drop(x); println!("there"); }`, after: `let held = Some(input); match held { Some(x) => { drop(x); println!("there") } None => {} }`, silent: true },
  { name: "let else as match", before: `let found = input.checked_sub(5); let Some(x) = found else { return }; println!("{}", x);`, after: `let found = input.checked_sub(5); let x = match found { Some(x) => x, None => return }; println!("{}", x);` },
  { name: "let else as if let", before: `let Some(x) = input.checked_sub(5) else { println!("small"); return }; drop(x);`, after: `if let Some(x) = input.checked_sub(5) { drop(x); } else { println!("small"); return; }` },
  { name: "question mark of an option", before: `println!("{:?}", half(input));`, after: `println!("{:?}", half(input));`, itemsBefore: `fn half(n: u64) -> Option<u64> { let even = n.checked_rem(2)?; Some(even + 1) }`, itemsAfter: `fn half(n: u64) -> Option<u64> { let even = match n.checked_rem(2) { Some(even) => even, None => return None }; Some(even + 1) }` },
  { name: "question mark that converts", before: `println!("{}", read(input).is_err());`, after: `println!("{}", read(input).is_err());`, items: `struct Bad; impl From<std::num::TryFromIntError> for Bad { fn from(_: std::num::TryFromIntError) -> Bad { Bad } }`, itemsBefore: `fn read(n: u64) -> Result<u8, Bad> { let small = u8::try_from(n)?; Ok(small) }`, itemsAfter: `fn read(n: u64) -> Result<u8, Bad> { match u8::try_from(n) { Ok(small) => Ok(small), Err(error) => Err(From::from(error)) } }` },
  { name: "shadowed", before: `let n = input; let m = n * 2; let k = 4; println!("{} {}", m, k);`, after: `let n = input; let n = n * 2; let k = n; let k = { drop(k); 4 }; println!("{} {}", n, k);` },
  { name: "shadowed by what is public", before: `let n = input; drop(n); let m = 4; println!("{}", m);`, after: `let n = input; drop(n); let n = 4; println!("{}", n);`, silent: true },
  { name: "function extracted", before: `let mut log = vec![1]; log.push(input); let n = log.len(); println!("{} {:?}", n, log);`, after: `let mut log = vec![1]; let n = add(&mut log, input); println!("{} {:?}", n, log);`, itemsAfter: `fn add(log: &mut Vec<u64>, x: u64) -> usize { log.push(x); log.len() }` },
  { name: "function extracted around a write", before: `if input > 2 { println!("large"); }`, after: `report(input > 2);`, itemsAfter: `fn report(large: bool) { if large { println!("large"); } }` },
  { name: "only the length extracted", before: `let log = vec![input, 2]; println!("{}", log.len());`, after: `let log = vec![input, 2]; println!("{}", size(&log));`, itemsAfter: `fn size(log: &[u64]) -> usize { log.len() }`, silent: true },
  { name: "wrapped in a closure", before: `let mut n = 0; if input > 4 { n += 1; } println!("{}", n);`, after: `let mut n = 0; let mut count = || { if input > 4 { n += 1; } }; count(); println!("{}", n);` },
  { name: "called closure around everything", before: `let n = input % 3; println!("{}", n);`, after: `(|| { let n = input % 3; println!("{}", n); })();` },
  { name: "boxed", before: `let pair = (input, 3); println!("{}", pair.1);`, after: `let pair = Box::new((input, 3)); println!("{}", pair.1);`, silent: true },
  { name: "boxed and changed", before: `let mut n = 1; n ^= input; println!("{}", n);`, after: `let mut n = Box::new(1); *n ^= input; println!("{}", *n);` },
  { name: "boxed closure", before: `let f = |x: u64| x ^ input; println!("{}", f(2));`, after: `let f: Box<dyn Fn(u64) -> u64> = Box::new(move |x: u64| x ^ input); println!("{}", f(2));` },
  { name: "independent statements reordered", before: `let mut a = vec![1]; let mut b = vec![2]; a.push(input); b.push(3); println!("{:?}", b); println!("{:?}", a);`, after: `let mut b = vec![2]; b.push(3); println!("{:?}", b); let mut a = vec![1]; a.push(input); println!("{:?}", a);` },
  { name: "overwritten before, reordered", before: `let mut a = input; let b = 2; a = b; println!("{}", a);`, after: `let b = 2; let mut a = input; drop(a); a = b; println!("{}", a);`, silent: true },
  { name: "format split", before: `println!("{}-{}", 1, input);`, after: `let tail = format!("-{}", input); println!("{}{}", 1, tail);` },
  { name: "format split, the public half", before: `let line = format!("{}-{}", 1, input); drop(line); println!("{}", 1);`, after: `let mut line = format!("{}", 1); line.push_str(&format!("-{}", input)); drop(line); println!("1");`, silent: true },
  { name: "format by name", before: `println!("{0} {0:?} {1}", input, 3);`, after: `let three = 3; println!("{input} {input:?} {three}");` },
  { name: "written by write", before: `println!("{}", input);`, after: `use std::io::Write; writeln!(std::io::stdout(), "{}", input).unwrap();` },
  { name: "while as loop", before: `let mut n = 0; while n < input % 4 { n += 1; } println!("{}", n);`, after: `let mut n = 0; loop { if n >= input % 4 { break; } n += 1; } println!("{}", n);` },
  { name: "for as while let", before: `let mut n = 0; for x in vec![1, input] { n += x; } println!("{}", n);`, after: `let mut n = 0; let mut items = vec![1, input].into_iter(); while let Some(x) = items.next() { n += x; } println!("{}", n);` },
  { name: "for that counts the shape", before: `let mut n = 0; for _ in &vec![1, input] { n += 1; } println!("{}", n);`, after: `let items = vec![1, input]; let mut n = 0; let mut at = 0; while at < items.len() { n += 1; at += 1; } println!("{}", n);`, silent: true },
  { name: "and as nested ifs", before: `let odd = input % 2 == 1; if odd && input > 4 { println!("both"); }`, after: `let odd = input % 2 == 1; if odd { if input > 4 { println!("both"); } }` },
  { name: "or as if", before: `let low = input < 3 || input > 90; println!("{}", low);`, after: `let low = if input < 3 { true } else { input > 90 }; println!("{}", low);` },
  { name: "branches turned", before: `if input > 3 { println!("a"); } else { println!("b"); }`, after: `if !(input > 3) { println!("b"); } else { println!("a"); }` },
  { name: "method as function", before: `println!("{}", input.wrapping_add(2).count_ones());`, after: `println!("{}", u64::count_ones(u64::wrapping_add(input, 2)));` },
  { name: "compound assignment", before: `let mut n = 2; n += input; n *= 3; println!("{}", n);`, after: `let mut n = 2; n = n + input; n = n * 3; println!("{}", n);` },
  { name: "early return as else", before: `if input > 5 { return; } println!("small");`, after: `if input > 5 {} else { println!("small"); }` },
  { name: "guard as if", before: `match input % 4 { n if n > 2 => println!("high"), _ => println!("low") }`, after: `let n = input % 4; if n > 2 { println!("high"); } else { println!("low"); }` },
  { name: "struct update as fields", before: `let base = Pair { a: input, b: 2 }; let next = Pair { b: 3, ..base }; println!("{}", next.b);`, after: `let base = Pair { a: input, b: 2 }; let mut next = base; next.b = 3; println!("{}", next.b);`, items: `struct Pair { a: u64, b: u64 } impl Pair { fn a(&self) -> u64 { self.a } }`, silent: true },
  { name: "destructured", before: `let pair = (input, 2); println!("{} {}", pair.1, pair.0);`, after: `let (a, b) = (input, 2); println!("{} {}", b, a);` },
  { name: "destructured, the public half", before: `let pair = (input, 2); println!("{}", pair.1);`, after: `let (_, b) = (input, 2); println!("{}", b);`, silent: true },
  { name: "iterator as loop", before: `let n: u64 = [1, input].iter().map(|x| x % 7).sum(); println!("{}", n);`, after: `let mut n = 0; for x in [1, input].iter() { n += x % 7; } println!("{}", n);` },
  { name: "filter as loop", before: `let kept: Vec<u64> = vec![1, input].into_iter().filter(|x| x % 2 == 1).collect(); println!("{}", kept.len());`, after: `let mut kept: Vec<u64> = Vec::new(); for x in vec![1, input] { if x % 2 == 1 { kept.push(x); } } println!("{}", kept.len());` },
  { name: "map_or as match", before: `let n = input.checked_sub(9).map_or(0, |x| x + 1); println!("{}", n);`, after: `let n = match input.checked_sub(9) { Some(x) => x + 1, None => 0 }; println!("{}", n);` },
  { name: "is_some as matches", before: `let held = Some(input); println!("{}", held.is_some());`, after: `let held = Some(input); println!("{}", matches!(held, Some(_)));`, silent: true },
  { name: "then as if", before: `let label = (input > 6).then(|| "x").unwrap_or("y"); println!("{}", label);`, after: `let label = if input > 6 { Some("x") } else { None }; let label = match label { Some(text) => text, None => "y" }; println!("{}", label);` },
  { name: "swap by hand", before: `let (mut a, mut b) = (input, 2); std::mem::swap(&mut a, &mut b); drop(b); println!("{}", a);`, after: `let (mut a, mut b) = (input, 2); let held = a; a = b; b = held; drop(b); println!("{}", a);`, silent: true },
  { name: "take as replace", before: `let mut list = vec![input]; let held = std::mem::take(&mut list); println!("{:?} {}", held, list.len());`, after: `let mut list = vec![input]; let held = std::mem::replace(&mut list, Vec::new()); println!("{:?} {}", held, list.len());` },
  { name: "initialised late", before: `let n = if input > 1 { 4 } else { 5 }; println!("{}", n);`, after: `let n; if input > 1 { n = 4; } else { n = 5; } println!("{}", n);` },
  { name: "generic as plain", before: `println!("{}", first(input, 2));`, after: `println!("{}", first(input, 2));`, itemsBefore: `fn first<T: Copy>(a: T, _: T) -> T { a }`, itemsAfter: `fn first(a: u64, _: u64) -> u64 { a }` },
  { name: "generic as plain, the other", before: `println!("{}", second(input, 2));`, after: `println!("{}", second(input, 2));`, itemsBefore: `fn second<T: Copy>(_: T, b: T) -> T { b }`, itemsAfter: `fn second(_: u64, b: u64) -> u64 { b }`, silent: true },
  { name: "dynamic as static", before: `let t: &dyn Tell = &Plain(input); println!("{}", t.tell());`, after: `let t = Plain(input); println!("{}", t.tell());`, items: `trait Tell { fn tell(&self) -> u64; } struct Plain(u64); impl Tell for Plain { fn tell(&self) -> u64 { self.0 } }` },
  { name: "dynamic as static, a constant", before: `let t: &dyn Tell = &Plain(input); println!("{}", t.tell());`, after: `let t = Plain(input); println!("{}", t.tell());`, items: `trait Tell { fn tell(&self) -> u64; } struct Plain(u64); impl Tell for Plain { fn tell(&self) -> u64 { 3 } }`, silent: true },
  { name: "recursion as loop", before: `println!("{}", count(input % 5));`, after: `println!("{}", count(input % 5));`, itemsBefore: `fn count(n: u64) -> u64 { if n == 0 { 0 } else { 1 + count(n - 1) } }`, itemsAfter: `fn count(mut n: u64) -> u64 { let mut steps = 0; while n != 0 { steps += 1; n -= 1; } steps }` },
  { name: "break with value as flag", before: `let at = loop { if input > 2 { break 1; } break 2; }; println!("{}", at);`, after: `let mut at = 2; if input > 2 { at = 1; } println!("{}", at);` },
  { name: "parameter of a trait type", before: `println!("{}", run_it(|x| x ^ input));`, after: `println!("{}", run_it(|x| x ^ input));`, itemsBefore: `fn run_it(f: impl Fn(u64) -> u64) -> u64 { f(1) }`, itemsAfter: `fn run_it<F>(f: F) -> u64 where F: Fn(u64) -> u64 { f(1) }` },
  { name: "chosen function as branches", before: `let f: fn(u64) -> u64 = if input > 2 { up } else { down }; println!("{}", f(4));`, after: `let n = if input > 2 { up(4) } else { down(4) }; println!("{}", n);`, items: `fn up(x: u64) -> u64 { x + 1 } fn down(x: u64) -> u64 { x - 1 }` },
  { name: "reference as cell", before: `let cell = std::cell::Cell::new(1); let alias = &cell; alias.set(input); println!("{}", cell.get());`, after: `let cell = std::rc::Rc::new(std::cell::Cell::new(1)); let alias = std::rc::Rc::clone(&cell); alias.set(input); println!("{}", cell.get());` },
  { name: "through a reference", before: `let mut n = 1; n = n + input; println!("{}", n);`, after: `let mut n = 1; { let r = &mut n; *r = *r + input; } println!("{}", n);` },
  { name: "in a module", before: `println!("{}", twice(input));`, after: `println!("{}", inner::twice(input));`, itemsBefore: `fn twice(x: u64) -> u64 { x * 2 }`, itemsAfter: `mod inner { pub fn twice(x: u64) -> u64 { x * 2 } }` },
  { name: "in a struct of one field", before: `let n = input; println!("{}", n);`, after: `let n = Only(input); println!("{}", n.0);`, itemsAfter: `struct Only(u64);` },
  { name: "method chain in steps", before: `let text = input.to_string().replace('1', "x").to_uppercase(); println!("{}", text);`, after: `let a = input.to_string(); let b = a.replace('1', "x"); let c = b.to_uppercase(); println!("{}", c);` },
  { name: "constant named", before: `let n = input * 10; drop(n); println!("{}", 10);`, after: `let n = input * TEN; drop(n); println!("{}", TEN);`, itemsAfter: `const TEN: u64 = 10;`, silent: true },
];

/** Where a passage stands. */
export const SETTINGS = ["in main", "in a function", "in a method"] as const;
export type Spelling = "before" | "after";
export type Setting = (typeof SETTINGS)[number];

/** A program around one spelling of a passage, whose input is labelled or not. */
export function programOf(rewrite: Rewrite, spelling: Spelling, setting: Setting, secret: boolean): string {
  return [sourceOf(secret), ...passageIn(rewrite, spelling, setting)].join("\n");
}

/** One program of many passages, each on the lines of a module of its own: line `2 + i` is the passage `i`. */
export function bundleOf(rewrites: readonly Rewrite[], spelling: Spelling, setting: Setting, secret: boolean): string {
  const modules = rewrites.map((rewrite, index) => `mod p${String(index)} { use super::source; ${passageIn(rewrite, spelling, setting).join(" ").replace("fn main()", "pub fn main()")} }`);
  return [sourceOf(secret), ...modules, `fn main() { ${rewrites.map((_, index) => `p${String(index)}::main();`).join(" ")} }`].join("\n");
}

function sourceOf(secret: boolean): string {
  return `${secret ? "#[label(secret)] " : ""}fn source() -> u64 { 7 }`;
}

function passageIn(rewrite: Rewrite, spelling: Spelling, setting: Setting): readonly string[] {
  const items = [rewrite.items ?? "", (spelling === "before" ? rewrite.itemsBefore : rewrite.itemsAfter) ?? ""].filter((text) => text !== "");
  const body = rewrite[spelling];
  switch (setting) {
    case "in main":
      return [...items, `fn main() { let input = source(); ${body} }`];
    case "in a function":
      return [...items, `fn run(input: u64) { ${body} }`, "fn main() { run(source()); }"];
    case "in a method":
      return [...items, "struct Owner { input: u64, runs: u64 }", `impl Owner { fn run(&mut self) { self.runs += 1; let input = self.input; ${body} } }`, "fn main() { let mut owner = Owner { input: source(), runs: 0 }; owner.run(); }"];
  }
}
