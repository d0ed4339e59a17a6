// Structured logs as JSON lines: the request's headers are logged with the authorization in them.
use serde_json::{json, Value};
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

struct Request {
    path: String,
    headers: BTreeMap<String, String>,
    #[label(secret)]
    authorization: String,
}

struct Logger<W: Write> {
    out: BufWriter<W>,
    fields: BTreeMap<String, Value>,
}

impl<W: Write> Logger<W> {
    fn new(out: W) -> Self {
        Logger { out: BufWriter::new(out), fields: BTreeMap::new() }
    }
    fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(key.to_string(), value.into());
        self
    }
    fn log(&mut self, message: &str, extra: Value) -> io::Result<()> {
        let line = json!({ "message": message, "fields": self.fields, "extra": extra });
        writeln!(self.out, "{line}")?; //~ IFC001
        self.out.flush()
    }
}

fn handle(request: &Request) -> io::Result<()> {
    let mut logger = Logger::new(io::stdout()).with("service", "api").with("version", 3u64);
    let mut headers = request.headers.clone();
    headers.insert("authorization".into(), request.authorization.clone());
    logger.log("request", json!({ "path": request.path, "headers": headers, "tags": ["a", 1, null] }))
}

fn main() -> io::Result<()> {
    handle(&Request { path: "/".into(), headers: BTreeMap::new(), authorization: "Bearer x".into() })
}
