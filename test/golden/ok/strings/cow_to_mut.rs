// `to_mut` on a `Cow` appends a literal.
use std::borrow::Cow;

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let mut text: Cow<'_, str> = Cow::Borrowed("a");
    text.to_mut().push_str("b");
    println!("{}", text);
    let _ = key;
}
