// `content = L` on a result leaves whether it is `Ok` public.
#[label(content = secret)]
fn unlock(id: u32) -> Result<u32, u32> {
    if id > 3 { Ok(7) } else { Err(0) }
}

fn main() {
    match unlock(4) {
        Ok(_) => println!("unlocked"),
        Err(_) => println!("locked"),
    }
}
