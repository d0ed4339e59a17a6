// The destructor wipes on every path.
struct Wipe<'a>(&'a mut u64);
impl Drop for Wipe<'_> { fn drop(&mut self) { *self.0 = 0; } }
fn main() {
    #[label(secret)]
    let key = 4u64;
    let mut first = key;
    {
        let wipe = Wipe(&mut first);
        if std::env::args().count() > 7 { println!("many arguments"); }
        drop(wipe);
    }
    println!("{first}");
    let mut second = key;
    {
        let _wipe;
        let count = std::env::args().count();
        if count > 7 { println!("many arguments"); }
        _wipe = Wipe(&mut second);
    }
    println!("{second}");
}
