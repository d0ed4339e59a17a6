// A function that is never called still writes its own labelled constant.
#[label(secret)]
const KEY: u32 = 7;

pub fn dump() {
    println!("{}", KEY); //~ IFC001
}

fn main() {
    println!("hello");
    let _ = KEY;
}
