// Names in macros: those of the definition and those of the call are different; macros in bodies see what was in scope there.
macro_rules! double { ($e:expr) => {{ let x = $e; x + x }}; }
macro_rules! bind { ($name:ident = $e:expr) => { let $name = $e; }; }
macro_rules! make { ($($name:ident: $t:ty),*) => { struct Made { $($name: $t),* } }; }
make!(count: u16, title: String);
fn main() {
    let x = 'c'; //~ TYPE x: char
    let d = double!(x as u32); //~ TYPE d: u32
    bind!(y = 1u8); //~ TYPE y: u8
    let outer = 2u64;
    macro_rules! local { () => { outer + 1 }; }
    let outer = "shadowed"; //~ TYPE outer: &str
    let l = local!(); //~ TYPE l: u64
    let m = Made { count: 1, title: outer.to_owned() }; //~ TYPE m: Made; CALL <str as ToOwned>::to_owned
    assert_eq!(m.count, 1, "{}", m.title);
    let v = vec![vec![0u8; 2]; 3]; //~ TYPE v: Vec<Vec<u8>>
    let ok = matches!(v.first(), Some(f) if f.is_empty()); //~ TYPE ok: bool; TYPE f: &Vec<u8>
    println!("{d} {y} {l} {ok} {x:?}");
}
