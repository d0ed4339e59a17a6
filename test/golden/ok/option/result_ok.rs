// `err` keeps the payload of `Err`.
fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<i32, i32> = if std::env::args().count() > 1 { Ok(key) } else { Err(0) };
    println!("{:?}", r.err());
}
