// A reference chosen publicly.
fn main() {
    #[label(secret)]
    let left_handed = true;
    let mirrored = false;
    let a = 1;
    let b = 2;
    let chosen = if mirrored { &a } else { &b };
    println!("{}", chosen);
    let _ = (left_handed, mirrored);
}
