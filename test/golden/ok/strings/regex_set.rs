// How many expressions a set has, and what matches in a public text, tells nothing of a secret one; nor does what is chosen of a public range.
use rand::seq::IteratorRandom;
use regex::{bytes::Regex, RegexSet};

#[label(content = secret)]
fn note() -> String {
    String::from("to Bob: 7")
}

fn main() {
    let set = RegexSet::new(["[0-9]", "Bob"]).unwrap();
    println!("{} of {}", set.matches(&note()).len(), set.len());
    let found: Vec<usize> = set.matches("to Eve: 8").into_iter().collect();
    println!("{:?}", found);
    let digits = Regex::new("[0-9]+").unwrap();
    if let Some(number) = digits.find(b"to Eve: 8") {
        println!("{:?}", number.as_bytes());
    }
    println!("{:?} {}", (0..9).choose(&mut rand::thread_rng()), note().len());
}
