// An own `FromStr` reads only the public text.
use std::str::FromStr;

struct Name(String);

impl FromStr for Name {
    type Err = ();

    fn from_str(s: &str) -> Result<Name, ()> {
        Ok(Name(s.to_string()))
    }
}

fn main() {
    #[label(secret)]
    let typed = String::from("ann");
    let fixed = "guest";
    let name: Result<Name, ()> = fixed.parse();
    if let Ok(n) = name {
        println!("{}", n.0);
    }
    let _ = (typed, fixed);
}
