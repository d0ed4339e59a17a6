// The result of a trusted function without a label is the join of its arguments.
mod ffi {
    pub fn mix(a: u32, b: u32) -> u32 {
        let _ = (a, b);
        0
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", ffi::mix(1, key)); //~ IFC001
    let _ = key;
}
