// A field that the `remote` definition skips is not serialised, and a span of what is public is.
use serde::{Deserialize, Serialize};

mod vendor {
    pub struct Account { pub name: String, pub pin: u32 }
    pub struct Span { secs: u64 }
    impl Span {
        pub fn new(secs: u64) -> Self { Span { secs } }
        pub fn secs(&self) -> u64 { self.secs }
    }
    pub enum Kind { Plain(u32), Marked { mark: String } }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "vendor::Account")]
struct AccountDef { name: String, #[serde(skip)] pin: u32 }

#[derive(Serialize, Deserialize)]
#[serde(remote = "vendor::Span")]
struct SpanDef {
    #[serde(getter = "vendor::Span::secs")]
    secs: u64,
}

impl From<SpanDef> for vendor::Span {
    fn from(read: SpanDef) -> Self { vendor::Span::new(read.secs) }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "vendor::Kind")]
enum KindDef { Plain(u32), Marked { mark: String } }

#[derive(Serialize)]
struct Shown { #[serde(with = "AccountDef")] account: vendor::Account }

#[derive(Serialize, Deserialize)]
struct Timed { #[serde(with = "SpanDef")] span: vendor::Span }

#[derive(Serialize)]
struct Kinds { #[serde(with = "KindDef")] kind: vendor::Kind }

#[label(secret)]
fn pin() -> u32 {
    7
}

fn stored() -> String {
    String::from("{\"span\":{\"secs\":3}}")
}

fn main() {
    let shown = Shown { account: vendor::Account { name: String::from("a"), pin: pin() } };
    println!("{}", serde_json::to_string(&shown).unwrap_or_default());
    let timed = Timed { span: vendor::Span::new(9) };
    println!("{}", serde_json::to_string(&timed).unwrap_or_default());
    println!("{}", serde_json::to_string(&Kinds { kind: vendor::Kind::Plain(1) }).unwrap_or_default());
    println!("{}", serde_json::to_string(&Kinds { kind: vendor::Kind::Marked { mark: String::from("m") } }).unwrap_or_default());
    if let Ok(read) = serde_json::from_str::<Timed>(&stored()) {
        println!("{}", read.span.secs());
    }
}
