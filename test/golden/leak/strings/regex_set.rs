// Which expressions of a set match, and what bytes match, tells something of the text; so does what is chosen of what an iterator gives.
use rand::seq::IteratorRandom;
use regex::{bytes::Regex, RegexSet};

#[label(content = secret)]
fn note() -> String {
    String::from("to Bob: 7")
}

fn main() {
    let set = RegexSet::new(["[0-9]", "Bob"]).unwrap();
    let found: Vec<usize> = set.matches(&note()).into_iter().collect();
    println!("{:?}", found); //~ IFC001
    let digits = Regex::new("[0-9]+").unwrap();
    let note = note();
    if let Some(number) = digits.find(note.as_bytes()) {
        println!("{:?}", number.as_bytes()); //~ IFC001
    }
    println!("{:?}", note.chars().choose(&mut rand::thread_rng())); //~ IFC001
}
