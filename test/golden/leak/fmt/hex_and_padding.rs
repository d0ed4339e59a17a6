// `{:08x}` emits the value like `{}`.
fn main() {
    #[label(secret)]
    let key = 0xdeadu32;
    let build = 0x10u32;
    println!("{:08x}", key); //~ IFC001
    let _ = (key, build);
}
