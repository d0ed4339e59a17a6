// A union that holds a public value.
union Bits {
    int: u32,
    float: f32,
}

fn main() {
    #[label(secret)]
    let key = 3u32;
    let b = Bits { int: 4 };
    let f = unsafe { b.float };
    println!("{}", f);
    let _ = key;
}
