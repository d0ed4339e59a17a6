// The impl for addresses names the door code.
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub trait Serializer {
    type Ok;
    type Error;
    fn text(&mut self, v: &str) -> Result<(), Self::Error>;
    fn number(&mut self, v: i64) -> Result<(), Self::Error>;
    fn begin(&mut self, name: &'static str);
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, v: &T) -> Result<(), Self::Error>
    where
        Self: Sized;
    fn end(&mut self);
    fn list<T: Serialize>(&mut self, all: &[T]) -> Result<(), Self::Error>
    where
        Self: Sized;
    fn finish(self) -> Result<Self::Ok, Self::Error>;
}
pub trait Serialize {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error>;
}
impl Serialize for str {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        s.text(self)
    }
}
impl Serialize for String {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        s.text(self)
    }
}
impl Serialize for u32 {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        s.number(i64::from(*self))
    }
}
impl<T: Serialize> Serialize for Option<T> {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        match self {
            Some(v) => v.serialize(s),
            None => s.text("null"),
        }
    }
}
impl<T: Serialize> Serialize for Vec<T> {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        s.list(self)
    }
}
impl<T: Serialize + ?Sized> Serialize for &T {
    fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> {
        (**self).serialize(s)
    }
}

#[derive(Debug)]
pub enum JsonError {
    TooDeep(usize),
}
#[derive(Default)]
pub struct Json {
    out: String,
    depth: usize,
    first: bool,
}
impl Serializer for Json {
    type Ok = String;
    type Error = JsonError;
    fn text(&mut self, v: &str) -> Result<(), JsonError> {
        self.out.push('"');
        for c in v.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\n' => self.out.push_str("\\n"),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
        Ok(())
    }
    fn number(&mut self, v: i64) -> Result<(), JsonError> {
        let _ = write!(self.out, "{v}");
        Ok(())
    }
    fn begin(&mut self, _: &'static str) {
        self.out.push('{');
        self.depth += 1;
        self.first = true;
    }
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, v: &T) -> Result<(), JsonError> {
        if self.depth > 4 {
            return Err(JsonError::TooDeep(self.depth));
        }
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        self.text(name)?;
        self.out.push(':');
        v.serialize(self)
    }
    fn end(&mut self) {
        self.out += "}";
        self.depth -= 1;
        self.first = false;
    }
    fn list<T: Serialize>(&mut self, all: &[T]) -> Result<(), JsonError> {
        self.out.push('[');
        for (i, v) in all.iter().enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            v.serialize(self)?;
        }
        self.out.push(']');
        Ok(())
    }
    fn finish(self) -> Result<String, JsonError> {
        Ok(self.out)
    }
}
#[derive(Default)]
pub struct Columns {
    rows: BTreeMap<&'static str, Vec<String>>,
    current: Vec<&'static str>,
}
impl Serializer for Columns {
    type Ok = Vec<String>;
    type Error = std::convert::Infallible;
    fn text(&mut self, v: &str) -> Result<(), Self::Error> {
        let key = self.current.last().copied().unwrap_or("-");
        self.rows.entry(key).or_default().push(v.to_string());
        Ok(())
    }
    fn number(&mut self, v: i64) -> Result<(), Self::Error> {
        self.text(&v.to_string())
    }
    fn begin(&mut self, _: &'static str) {}
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, v: &T) -> Result<(), Self::Error> {
        self.current.push(name);
        let r = v.serialize(self);
        self.current.pop();
        r
    }
    fn end(&mut self) {}
    fn list<T: Serialize>(&mut self, all: &[T]) -> Result<(), Self::Error> {
        all.iter().try_for_each(|v| v.serialize(self))
    }
    fn finish(self) -> Result<Vec<String>, Self::Error> {
        Ok(self.rows.into_iter().map(|(k, v)| format!("{k}={}", v.join("|"))).collect())
    }
}
macro_rules! serialize {
    ($name:ident { $($field:ident),* $(,)? }) => { impl Serialize for $name { fn serialize<S: Serializer>(&self, s: &mut S) -> Result<(), S::Error> { s.begin(stringify!($name)); $(s.field(stringify!($field), &self.$field)?;)* s.end(); Ok(()) } } };
}
#[derive(Clone)]
struct Address {
    street: String,
    zip: Option<u32>,
    #[label(secret)]
    door_code: String,
}
serialize!(Address { street, zip, door_code });
struct User {
    id: u32,
    name: String,
    addresses: Vec<Address>,
    #[label(secret)]
    password: String,
    nickname: Option<String>,
}
serialize!(User { id, name, addresses, nickname });

fn to<S: Serializer + Default, T: Serialize>(v: &T) -> Result<S::Ok, S::Error> {
    let mut s = S::default();
    v.serialize(&mut s)?;
    s.finish()
}
#[label(secret)]
fn code() -> String {
    std::env::args().nth(1).unwrap_or_default()
}
fn main() {
    let home = Address {
        street: "Main \"St\"".into(),
        zip: Some(123),
        door_code: code(),
    };
    let users: Vec<User> = ["ada", "bob"]
        .iter()
        .zip(1..)
        .map(|(n, id)| User {
            id,
            name: n.to_string(),
            addresses: vec![home.clone(); id as usize - 1],
            password: code(),
            nickname: (id > 1).then(|| format!("{n}by")),
        })
        .collect();
    match to::<Json, _>(&users) {
        Ok(text) => println!("{text}"), //~ IFC001
        Err(JsonError::TooDeep(n)) => eprintln!("too deep: {n}"),
    }
    if let Ok(lines) = to::<Columns, _>(&users) {
        for l in lines {
            println!("{l}"); //~ IFC001
        }
    }
}
