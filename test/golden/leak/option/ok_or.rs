// `ok_or` keeps the payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<i32, &str> = Some(key).ok_or("none");
    if let Ok(n) = r {
        println!("{}", n); //~ IFC001
    }
    let _ = key;
}
