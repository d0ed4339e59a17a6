// What a pattern takes out of a struct keeps its lifetime, also where the struct has fields with lifetimes of their own.
struct Dot<'a> { name: &'static str, by: &'a dyn Fn(&u8) -> String, n: &'a mut u8 }
fn moved() {
    let mut n = 1;
    let name = String::new();
    let f = move |x: &u8| x.to_string() + &name;
    let Dot { name, by, .. } = Dot { name: "x", by: &f, n: &mut n };
    drop(f); //~ E0505
    by(&1);
    print!("{name}");
}
fn returned<'a>(d: Dot<'a>) -> &'a dyn Fn(&u8) -> String {
    let k = 1;
    let f = move |x: &u8| (x + k).to_string();
    let Dot { by, .. } = Dot { by: &f, ..d };
    by //~ E0515
}
fn assigned() {
    let mut n = 1;
    let Dot { n: m, .. } = Dot { name: "", by: &|_| String::new(), n: &mut n };
    n = 2; //~ E0506
    *m = 3;
}
fn kept<'a>(d: Dot<'a>) -> (&'static str, &'a mut u8) {
    let Dot { name, n, .. } = d;
    (name, n)
}
fn main() {}
