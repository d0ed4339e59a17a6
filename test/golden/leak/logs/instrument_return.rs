// With `ret`, `#[instrument]` records what the function returns; with `err` only its error.
#[label(secret)]
fn secret() -> u64 {
    7
}

#[tracing::instrument(skip_all, ret)] //~ IFC001
fn derive(salt: u64) -> Result<u64, String> {
    if salt == 0 {
        return Err(String::from("no salt"));
    }
    Ok(secret() ^ salt)
}

fn main() {
    let key = derive(3);
    println!("derived");
    let _ = key;
}
