// `ok` keeps the payload of `Ok`.
fn main() {
    #[label(secret)]
    let key = 3;
    let r: Result<i32, i32> = if std::env::args().count() > 1 { Ok(key) } else { Err(0) };
    println!("{:?}", r.ok()); //~ IFC001
}
