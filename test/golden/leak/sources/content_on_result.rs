// `content = L` on a result labels the value in `Ok`.
#[label(content = secret)]
fn unlock(id: u32) -> Result<u32, u32> {
    if id > 3 { Ok(7) } else { Err(0) }
}

fn main() {
    match unlock(4) {
        Ok(k) => println!("{}", k), //~ IFC001
        Err(_) => println!("locked"),
    }
}
