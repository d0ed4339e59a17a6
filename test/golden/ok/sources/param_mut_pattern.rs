// A pattern parameter without a label is public.
fn area((w, h): (u32, u32)) {
    println!("{}", w * h);
}

fn main() {
    #[label(secret)]
    let key = 1;
    area((2, 3));
    let _ = key;
}
