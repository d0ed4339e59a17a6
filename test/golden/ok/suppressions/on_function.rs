// An exception on the function silences the finding in it.
#[allow(ownflow::IFC001, reason = "debug build")]
fn show(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    show(key);
}
