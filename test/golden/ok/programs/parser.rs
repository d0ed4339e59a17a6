// A parser keeps the position in its error.
struct ParseError {
    at: usize,
    text: String,
}

fn parse(input: &str) -> Result<u32, ParseError> {
    Err(ParseError { at: 0, text: input.to_string() })
}

fn main() {
    #[label(secret)]
    let line = String::from("4711x");
    if let Err(e) = parse(&line) {
        println!("cannot parse at {}", e.at);
        let _ = (e.at, e.text);
    }
}
