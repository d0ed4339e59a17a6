// Either function overwrites the secret.
fn keep(_out: &mut u64) {}
fn clear(out: &mut u64) { *out = 0; }
fn fill(out: &mut u64) { *out = 9; }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let step: fn(&mut u64) = if std::env::args().count() > 7 { clear } else { fill };
    let mut out = key;
    step(&mut out);
    println!("{out}");
    let _ = (keep as fn(&mut u64), fill as fn(&mut u64));
}
