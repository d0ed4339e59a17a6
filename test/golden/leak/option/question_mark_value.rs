// `?` hands the secret payload on.
fn first(v: &[i32]) -> Option<i32> {
    let n = v.first()?;
    Some(*n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = [key, key];
    let b = [1, 2];
    println!("{:?}", first(&a)); //~ IFC001
    let _ = (a, b);
}
