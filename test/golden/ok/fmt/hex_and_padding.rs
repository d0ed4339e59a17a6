// `{:08x}` of a public value.
fn main() {
    #[label(secret)]
    let key = 0xdeadu32;
    let build = 0x10u32;
    println!("{:08x}", build);
    let _ = (key, build);
}
