// A destructor that would wipe does not run where its value was moved away, or none was there.
struct Wipe<'a>(&'a mut u64);
impl Drop for Wipe<'_> { fn drop(&mut self) { *self.0 = 0; } }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let mut first = key;
    {
        let wipe = Wipe(&mut first);
        if std::env::args().count() > 0 { std::mem::forget(wipe); }
    }
    println!("{first}"); //~ IFC001
    let mut second = key;
    {
        let _kept;
        let wipe = Wipe(&mut second);
        if std::env::args().count() > 0 { std::mem::forget(wipe); } else { _kept = wipe; }
    }
    println!("{second}"); //~ IFC001
    let mut third = key;
    {
        let mut wipes = vec![Wipe(&mut third)];
        if std::env::args().count() > 0 { std::mem::forget(wipes.pop()); }
    }
    println!("{third}"); //~ IFC001
}
