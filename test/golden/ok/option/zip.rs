// `zip` keeps the two payloads apart: the first is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let z = Some(1).zip(Some(key));
    if let Some((a, b)) = z {
        println!("{}", a);
        let _ = (a, b);
    }
}
