#![allow(warnings)]
#[derive(Debug)]
struct Req {
    url: String,
    n: u32,
    tags: Vec<String>,
}
struct B {
    url: String,
    n: Option<u32>,
    tags: Vec<String>,
}
impl B {
    fn new(u: &str) -> B {
        B {
            url: u.to_string(),
            n: None,
            tags: vec![],
        }
    }
    fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }
    fn tag(mut self, t: impl Into<String>) -> Self {
        self.tags.push(t.into());
        self
    }
    fn build(self) -> Result<Req, String> {
        let B { url, n, tags } = self;
        if url.is_empty() {
            return Err(String::from("empty"));
        }
        Ok(Req {
            url,
            n: n.unwrap_or(1),
            tags,
        })
    }
}
fn main() {
    println!(
        "{:?}",
        B::new("u").n(3).tag("a").tag(String::from("b")).build()
    );
    println!("{:?}", B::new("").build());
}
