// A `Cow` that borrows the secret.
use std::borrow::Cow;

fn escape(text: &str) -> Cow<'_, str> {
    if text.contains('&') {
        Cow::Owned(text.replace('&', "&amp;"))
    } else {
        Cow::Borrowed(text)
    }
}

fn main() {
    #[label(secret)]
    let note = String::from("a & b");
    let title = String::from("title");
    println!("{}", escape(&note)); //~ IFC001
    let _ = (note, title);
}
