// A function that is given a channel field mutably writes to it.
struct Screen {
    #[channel(public)]
    text: String,
    draft: String,
}

fn append(to: &mut String, what: &str) {
    to.push_str(what); //~ IFC001
}

fn main() {
    #[label(secret)]
    let note = String::from("note");
    let mut s = Screen { text: String::new(), draft: String::new() };
    append(&mut s.text, &note);
    let _ = (s.text.len(), s.draft.len());
}
