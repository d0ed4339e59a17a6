// `?` on a public payload.
fn first(v: &[i32]) -> Option<i32> {
    let n = v.first()?;
    Some(*n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = [key, key];
    let b = [1, 2];
    println!("{:?}", first(&b));
    let _ = (a, b);
}
