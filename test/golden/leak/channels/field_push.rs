// Pushing to a vector in a channel field is an output.
struct Page {
    #[channel(public)]
    lines: Vec<String>,
}

fn main() {
    #[label(secret)]
    let note = String::from("internal note");
    let mut page = Page { lines: Vec::new() };
    page.lines.push(String::from("title"));
    page.lines.push(note); //~ IFC001
}
