// `log::debug!` of a length that is public.
fn main() {
    #[label(secret)]
    let byte = 7u8;
    let key = vec![byte, byte];
    log::debug!("key of {} bytes", key.len());
    let _ = key;
}
