// A union read under another field gives the secret.
union Bits {
    int: u32,
    float: f32,
}

fn main() {
    #[label(secret)]
    let key = 3u32;
    let b = Bits { int: key };
    let f = unsafe { b.float };
    println!("{}", f); //~ IFC001
    let _ = key;
}
