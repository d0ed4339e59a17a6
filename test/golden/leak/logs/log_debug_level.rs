// `log::debug!` is a channel like the other levels.
fn main() {
    #[label(secret)]
    let byte = 7u8;
    let key = vec![byte, byte];
    log::debug!("key {:?}", key); //~ IFC001
    let _ = key;
}
