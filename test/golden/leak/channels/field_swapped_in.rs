// Swapping a secret into a channel field is a write to it.
struct Screen {
    #[channel(public)]
    text: String,
}

fn main() {
    #[label(secret)]
    let mut note = String::from("note");
    let mut title = String::from("title");
    let mut s = Screen { text: String::new() };
    std::mem::swap(&mut s.text, &mut note); //~ IFC001
    let _ = (s.text.len(), &mut note, &mut title);
}
