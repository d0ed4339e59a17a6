// What an unknown function of another crate returns for public arguments is public.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let n = vendor_sdk::mix(2, 1);
    println!("{}", n);
    let _ = key;
}
