// Closures: expected signatures, kinds, function items and pointers, returned closures.
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) } //~ TYPE x: A; CALL value impl Trait by ref
fn adder(n: i32) -> Box<dyn FnMut(i32) -> i32> { let mut total = n; Box::new(move |k| { total += k; total }) } //~ TYPE k: i32
fn call_once<F, R>(f: F) -> R where F: FnOnce() -> R { f() } //~ CALL value F by once
fn call_mut(f: &mut dyn FnMut(u8)) { f(1); f(2) } //~ CALL value dyn FnMut<(u8,), Output = ()> by mut
fn triple(x: i32) -> i32 { x * 3 }
fn main() {
    let h = compose(|x: u8| x as u16, |y| y as u32 + 1); //~ TYPE y: u16
    let a = h(3); //~ TYPE a: u32
    let mut add = adder(1);
    let b = add(2); //~ TYPE b: i32
    let text = String::from("x");
    let c = call_once(|| text); //~ TYPE c: String
    let mut seen = Vec::new(); //~ TYPE seen: Vec<u8>
    call_mut(&mut |n| seen.push(n)); //~ TYPE n: u8
    let table: [(&str, fn(i32) -> i32); 2] = [("t", triple), ("n", |x| -x)];
    let d = table.iter().map(|(_, f)| f(2)).collect::<Vec<_>>(); //~ TYPE d: Vec<i32>; TYPE f: &fn(i32) -> i32
    let mut count = 0;
    let mut bump = || { count += 1; count };
    let e = bump(); //~ TYPE e: i32; CALL value {closure#6} by mut
    let get = || b;
    let f = get() + get(); //~ CALL value {closure#7} by ref
    let consume = move || c;
    let g = consume(); //~ TYPE g: String; CALL value {closure#8} by once
    let mut names = vec!["b", "a"];
    names.sort_by(|x, y| x.cmp(y)); //~ TYPE x: &&str; CALL <&A as Ord>::cmp
    names.sort_by_key(|n| n.len()); //~ TYPE n: &&str
    let total = (1..4).map(triple).sum::<i32>(); //~ TYPE total: i32
    let opts: Vec<Option<u8>> = vec![1u8, 2].into_iter().map(Some).collect(); //~ TYPE opts: Vec<Option<u8>>
    let _ = (a, d, e, f, g, names, total, opts);
}
