// A label on a parameter with a pattern covers each variable of the pattern.
fn area(#[label(secret)] (w, h): (u32, u32)) {
    println!("{}", w * h); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 1;
    area((2, 3));
    let _ = key;
}
