// `to_mut` on a `Cow` appends the secret.
use std::borrow::Cow;

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let mut text: Cow<'_, str> = Cow::Borrowed("a");
    text.to_mut().push_str(&key);
    println!("{}", text); //~ IFC001
    let _ = key;
}
