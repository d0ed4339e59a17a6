// A function pointer that may be either of two: one of them overwrites nothing.
fn keep(_out: &mut u64) {}
fn clear(out: &mut u64) { *out = 0; }
fn fill(out: &mut u64) { *out = 9; }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let step: fn(&mut u64) = if std::env::args().count() > 7 { clear } else { keep };
    let mut out = key;
    step(&mut out);
    println!("{out}"); //~ IFC001
    let _ = (keep as fn(&mut u64), fill as fn(&mut u64));
}
