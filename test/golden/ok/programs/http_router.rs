// A router of handlers behind `dyn Fn` over shared state: names are listed, e-mail addresses are not shown.
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::net::Ipv4Addr;
use std::sync::{Arc, OnceLock, RwLock};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Method { Get, Post }

#[derive(Debug, Clone)]
struct Request { method: Method, path: String, headers: HashMap<String, String>, body: Vec<u8>, peer: Ipv4Addr }

#[derive(Debug)]
struct Response { status: u16, headers: Vec<(String, String)>, body: String }
impl Response {
    fn new(status: u16) -> Self { Response { status, headers: Vec::new(), body: String::new() } }
    fn header(mut self, k: &str, v: impl ToString) -> Self { self.headers.push((k.into(), v.to_string())); self }
    fn text(mut self, s: impl AsRef<str>) -> Self { self.body.push_str(s.as_ref()); self }
}

#[derive(Clone)]
struct User { name: String, admin: bool, #[label(secret)] password_hash: [u8; 32], #[label(secret)] email: Option<String> }

type Handler = Arc<dyn Fn(&State, &Request) -> Result<Response, Failure> + Send + Sync>;
type Middleware = fn(&Request) -> Result<(), Failure>;

#[derive(Debug)]
enum Failure { NotFound, Unauthorised(&'static str), Bad { field: String, reason: String } }
impl From<std::str::Utf8Error> for Failure { fn from(e: std::str::Utf8Error) -> Self { Failure::Bad { field: "body".into(), reason: e.to_string() } } }
impl From<Failure> for Response {
    fn from(f: Failure) -> Response {
        match f {
            Failure::NotFound => Response::new(404),
            Failure::Unauthorised(realm) => Response::new(401).header("www-authenticate", format_args!("Basic realm={realm:?}")),
            Failure::Bad { field, reason } => Response::new(400).text(format!("{field}: {reason}")),
        }
    }
}

#[derive(Default)]
struct State { users: RwLock<BTreeMap<String, User>>, hits: RwLock<HashMap<Method, u64>> }

static STATE: OnceLock<Arc<State>> = OnceLock::new();

#[derive(Default)]
struct Router { routes: Vec<(Method, &'static str, Handler)>, layers: Vec<Middleware> }
impl Router {
    fn route<F>(mut self, m: Method, p: &'static str, f: F) -> Self where F: Fn(&State, &Request) -> Result<Response, Failure> + Send + Sync + 'static { self.routes.push((m, p, Arc::new(f))); self }
    fn layer(mut self, m: Middleware) -> Self { self.layers.push(m); self }
    fn serve(&self, state: &State, req: &Request) -> Response {
        *state.hits.write().unwrap().entry(req.method).or_insert(0) += 1;
        let run = || {
            for layer in &self.layers { layer(req)?; }
            let (_, _, handler) = self.routes.iter().find(|(m, p, _)| *m == req.method && req.path.starts_with(p)).ok_or(Failure::NotFound)?;
            handler(state, req)
        };
        run().unwrap_or_else(Response::from)
    }
}

fn only_local(req: &Request) -> Result<(), Failure> { if req.peer.is_loopback() { Ok(()) } else { Err(Failure::Unauthorised("local")) } }
fn query(path: &str) -> HashMap<&str, &str> { path.split_once('?').map(|(_, q)| q.split('&').filter_map(|kv| kv.split_once('=')).collect()).unwrap_or_default() }

fn list(state: &State, req: &Request) -> Result<Response, Failure> {
    let q = query(&req.path);
    let limit = q.get("limit").and_then(|s| s.parse::<usize>().ok()).unwrap_or(10);
    let users = state.users.read().unwrap();
    let mut body = String::from("[");
    for (i, (id, user)) in users.iter().take(limit).enumerate() {
        if i > 0 { body.push(','); }
        write!(body, r#"{{"id":"{id}","name":"{}","admin":{}}}"#, user.name, user.admin).unwrap();
    }
    body += "]";
    Ok(Response::new(200).header("content-length", body.len()).text(body))
}

fn create(state: &State, req: &Request) -> Result<Response, Failure> {
    let text = std::str::from_utf8(&req.body)?;
    let [name, email] = text.splitn(2, ' ').collect::<Vec<_>>()[..] else { return Err(Failure::Bad { field: "body".into(), reason: "two words".into() }) };
    let user = User { name: name.to_string(), admin: false, password_hash: [0; 32], email: Some(email.to_string()) };
    let mut users = state.users.write().unwrap();
    let id = format!("u{}", users.len());
    users.insert(id.clone(), user);
    Ok(Response::new(201).header("location", &id))
}

fn main() {
    let state = STATE.get_or_init(|| Arc::new(State::default()));
    let router = Router::default().layer(only_local).route(Method::Get, "/users", list).route(Method::Post, "/users", create).route(Method::Get, "/mail", |state, _| {
        let users = state.users.read().unwrap();
        let first = users.values().next().ok_or(Failure::NotFound)?;
        Ok(Response::new(200).text(first.email.as_deref().unwrap_or("none")))
    });
    let req = |method, path: &str, body: &[u8]| Request { method, path: path.into(), headers: HashMap::new(), body: body.to_vec(), peer: Ipv4Addr::LOCALHOST };
    println!("{:?}", router.serve(state, &req(Method::Post, "/users", b"ann a@x")).status);
    println!("{:?}", state.hits.read().unwrap());
    let shown = list(state, &req(Method::Get, "/users?limit=3", b"")).map_or_else(Response::from, |r| r);
    println!("{}", shown.body);
    let all: Vec<_> = state.users.read().unwrap().values().map(|u| u.name.to_uppercase()).collect();
    println!("{all:?}");
}
