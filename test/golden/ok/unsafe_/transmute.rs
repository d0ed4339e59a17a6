// `transmute` of a public value.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let id = 4u32;
    let f: f32 = unsafe { std::mem::transmute(id) };
    println!("{}", f);
    let _ = (key, id);
}
