// Every form of the derives that are understood: what is read from a secret text is read, and only what is public is shown.
use serde::{de::DeserializeOwned, Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::marker::PhantomData;

#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq)]
struct Unit;
#[derive(Serialize, Deserialize, Clone, Debug)]
struct New(String);
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Through { inner: Vec<u8> }
#[derive(Serialize, Deserialize)]
struct Pair(u8, #[serde(skip)] u16, Option<Box<Pair>>);
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct Raw<'a> { r#type: Cow<'a, str>, #[serde(borrow)] r#fn: &'a str, #[serde(flatten)] rest: HashMap<String, serde_json::Value>, #[serde(alias = "x", alias = "y")] a: [u8; 4] }
impl Default for Raw<'_> { fn default() -> Self { Raw { r#type: Cow::Borrowed(""), r#fn: "", rest: HashMap::new(), a: [0; 4] } } }
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Any { N(i64), S(String), L(Vec<Any>), M { k: BTreeMap<String, Any> }, #[serde(other)] Null }
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
enum Level { #[serde(rename = "lo")] Low = 1, High = 2, #[serde(skip)] Hidden }
#[derive(Serialize, Deserialize)]
#[serde(bound(serialize = "T: Serialize", deserialize = "T: DeserializeOwned"))]
struct Gen<T, const N: usize> where T: Clone { items: Vec<T>, #[serde(skip)] of: PhantomData<T>, #[serde(with = "list")] list: [u8; N], set: HashSet<Level> }
#[derive(Serialize, Deserialize, Clone)]
#[serde(from = "String", into = "String")]
struct Name(String);
impl From<String> for Name { fn from(s: String) -> Self { Name(s) } }
impl From<Name> for String { fn from(n: Name) -> Self { n.0 } }
#[derive(Deserialize)]
#[serde(try_from = "u32")]
struct Small(u8);
impl TryFrom<u32> for Small { type Error = String; fn try_from(n: u32) -> Result<Self, String> { u8::try_from(n).map(Small).map_err(|e| e.to_string()) } }
mod list {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<S: Serializer, const N: usize>(v: &[u8; N], s: S) -> Result<S::Ok, S::Error> { v.as_slice().serialize(s) }
    pub fn deserialize<'de, D: Deserializer<'de>, const N: usize>(d: D) -> Result<[u8; N], D::Error> { let v = Vec::<u8>::deserialize(d)?; v.try_into().map_err(|_| serde::de::Error::custom("length")) }
}
struct Hex(Vec<u8>);
impl Serialize for Hex { fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { if s.is_human_readable() { s.collect_str(&format_args!("{:?}", self.0)) } else { s.serialize_bytes(&self.0) } } }
impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> serde::de::Visitor<'de> for V {
            type Value = Hex;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "hex") }
            fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Hex, E> { Ok(Hex(v.as_bytes().to_vec())) }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Hex, A::Error> { let mut out = Vec::with_capacity(seq.size_hint().unwrap_or(0)); while let Some(b) = seq.next_element::<u8>()? { out.push(b); } Ok(Hex(out)) }
        }
        d.deserialize_any(V)
    }
}
#[derive(Debug, thiserror::Error)]
pub enum E<'a, T: std::fmt::Debug + std::fmt::Display + 'static> {
    #[error("a {0:>8} {1:?} {{literal}} {name}", name = .2.0)]
    A(u8, String, (u8, u8)),
    #[error("b {source} at {pos:?} {}", pos.0)]
    B { source: std::io::Error, pos: (u8, u8) },
    #[error("c {0}")]
    C(T),
    #[error("{}", show(.items))]
    D { items: Vec<u8> },
    #[error(transparent)]
    F(#[from] Box<dyn std::error::Error + Send + Sync + 'static>),
    #[error("g {type}")]
    G { r#type: &'a str },
    #[error("h")]
    H { #[source] cause: Option<std::fmt::Error> },
    #[error("i {0} of {max}", max = u8::MAX)]
    I(usize),
}
fn show(v: &[u8]) -> String { format!("{v:?}") }
#[derive(zeroize::Zeroize, zeroize::ZeroizeOnDrop, Clone)]
enum Key { A([u8; 4]), B { k: Vec<u8>, #[zeroize(skip)] id: u8 }, C }
pub fn all(#[label(secret)] s: &str) {
    fn local() { #[derive(Serialize)] struct In { x: u8 } let _ = serde_json::to_string(&In { x: 1 }); }
    local();
    let _: Result<Raw<'_>, _> = serde_json::from_str(s);
    let _: Result<Any, _> = serde_json::from_str(s);
    let _: Result<Pair, _> = serde_json::from_str(s);
    let _: Result<Small, _> = serde_json::from_slice(s.as_bytes());
    let _: Result<Hex, _> = serde_json::from_str(s);
    let g: Result<Gen<u8, 4>, _> = serde_json::from_str(s);
    if let Ok(g) = g { let _ = serde_json::to_value(&g); }
    let n: Name = serde_json::from_str("x").unwrap();
    println!("{}", serde_json::to_string_pretty(&n).unwrap());
    println!("{}", serde_json::to_string(&Hex(vec![1])).unwrap());
    println!("{}", serde_json::to_string(&Through { inner: vec![] }).unwrap());
    println!("{}", E::<u8>::I(3));
}
fn main() { all(""); }
