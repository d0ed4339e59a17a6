// Swapping a public value into a channel field.
struct Screen {
    #[channel(public)]
    text: String,
}

fn main() {
    #[label(secret)]
    let mut note = String::from("note");
    let mut title = String::from("title");
    let mut s = Screen { text: String::new() };
    std::mem::swap(&mut s.text, &mut title);
    let _ = (s.text.len(), &mut note, &mut title);
}
