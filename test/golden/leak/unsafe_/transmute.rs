// `transmute` keeps the label.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let id = 4u32;
    let f: f32 = unsafe { std::mem::transmute(key) };
    println!("{}", f); //~ IFC001
    let _ = (key, id);
}
