// A derived `Debug` emits every field, the labelled one too.
use std::fmt;

#[derive(Debug)]
struct Config {
    host: String,
    #[label(secret)]
    password: String,
}

fn main() {
    let c = Config { host: String::from("db"), password: String::from("p") };
    println!("{:?}", c); //~ IFC001
    let _: Option<fmt::Error> = None;
}
