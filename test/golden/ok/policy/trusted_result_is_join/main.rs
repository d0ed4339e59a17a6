// The result of a trusted function of public arguments is public.
mod ffi {
    pub fn mix(a: u32, b: u32) -> u32 {
        let _ = (a, b);
        0
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", ffi::mix(1, 2));
    let _ = key;
}
