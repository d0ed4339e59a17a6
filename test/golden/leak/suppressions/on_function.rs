// An exception on one function does not silence another one.
#[allow(ownflow::IFC001, reason = "debug build")]
fn dump(n: u32) {
    println!("{}", n);
}

fn show(n: u32) {
    println!("{}", n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 3;
    dump(key);
    show(key);
}
