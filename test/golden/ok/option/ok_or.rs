// `ok_or` with a public payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<i32, &str> = Some(4).ok_or("none");
    if let Ok(n) = r {
        println!("{}", n);
    }
    let _ = key;
}
