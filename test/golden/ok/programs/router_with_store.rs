// Handlers behind a router share a store of patients: what each of them answers with is public.
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;
use std::cell::RefCell;

mod http {
    use std::collections::BTreeMap;
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Method { Get, Post, Delete }
    impl Method {
        pub fn parse(s: &str) -> Option<Method> {
            Some(match s { "GET" => Method::Get, "POST" => Method::Post, "DELETE" => Method::Delete, _ => return None })
        }
    }
    #[derive(Debug, Clone)]
    pub struct Request { pub method: Method, pub path: String, pub headers: BTreeMap<String, String>, pub body: Vec<u8> }
    #[derive(Debug)]
    pub enum BadRequest { Empty, Method(String), NoPath }
    impl Request {
        pub fn parse(text: &str) -> Result<Request, BadRequest> {
            let mut lines = text.split("\r\n");
            let first = lines.next().filter(|l| !l.is_empty()).ok_or(BadRequest::Empty)?;
            let mut words = first.split_whitespace();
            let method = words.next().ok_or(BadRequest::Empty)?;
            let method = Method::parse(method).ok_or_else(|| BadRequest::Method(method.to_string()))?;
            let path = words.next().ok_or(BadRequest::NoPath)?.to_owned();
            let mut headers = BTreeMap::new();
            for line in lines.by_ref() {
                if line.is_empty() { break; }
                if let Some((k, v)) = line.split_once(": ") { headers.insert(k.to_ascii_lowercase(), v.to_string()); }
            }
            let body = lines.collect::<Vec<_>>().join("\n").into_bytes();
            Ok(Request { method, path, headers, body })
        }
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Status { Ok, Created, NotFound, BadRequest, Forbidden }
    impl Status {
        pub fn code(&self) -> u16 { match self { Status::Ok => 200, Status::Created => 201, Status::NotFound => 404, Status::BadRequest => 400, Status::Forbidden => 403 } }
    }
    #[derive(Debug, Clone)]
    pub struct Response { pub status: Status, pub headers: Vec<(&'static str, String)>, pub body: String }
    impl Response {
        pub fn new(status: Status) -> Self { Response { status, headers: Vec::new(), body: String::new() } }
        pub fn with_body(mut self, body: impl Into<String>) -> Self {
            self.body = body.into();
            self.headers.push(("content-length", self.body.len().to_string()));
            self
        }
    }
}
use http::{Method, Request, Response, Status};

#[derive(Clone)]
struct Patient { id: u32, name: String, #[label(secret)] diagnosis: String, #[label(secret)] ssn: String, ward: Ward }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Ward { Surgery, Medicine }

struct Database { patients: RefCell<HashMap<u32, Patient>>, next: RefCell<u32> }
impl Database {
    fn insert(&self, name: &str, ward: Ward, diagnosis: String, ssn: String) -> u32 {
        let mut next = self.next.borrow_mut();
        let id = *next;
        *next += 1;
        self.patients.borrow_mut().insert(id, Patient { id, name: name.to_string(), diagnosis, ssn, ward });
        id
    }
    fn find(&self, id: u32) -> Option<Patient> { self.patients.borrow().get(&id).cloned() }
}

type Handler = Box<dyn Fn(&Request, &Params) -> Response>;
struct Params { id: Option<u32> }
struct Route { method: Method, prefix: &'static str, handler: Handler }
struct Router { routes: Vec<Route>, log: RefCell<Vec<String>> }

impl Router {
    fn new() -> Self { Router { routes: vec![], log: RefCell::default() } }
    fn on<F>(mut self, method: Method, prefix: &'static str, f: F) -> Self where F: Fn(&Request, &Params) -> Response + 'static {
        self.routes.push(Route { method, prefix, handler: Box::new(f) });
        self
    }
    fn dispatch(&self, request: &Request) -> Response {
        for route in &self.routes {
            if route.method != request.method { continue; }
            let Some(rest) = request.path.strip_prefix(route.prefix) else { continue };
            let params = Params { id: rest.trim_start_matches('/').parse().ok() };
            let response = (route.handler)(request, &params);
            self.log.borrow_mut().push(format!("{:?} {} -> {}", request.method, request.path, response.status.code()));
            return response;
        }
        Response::new(Status::NotFound).with_body("no such route")
    }
}

struct PublicView<'a>(&'a Patient);
impl fmt::Display for PublicView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { 
        write!(f, "{{\"id\":{},\"name\":{:?},\"ward\":\"{:?}\"}}", self.0.id, self.0.name, self.0.ward)
    }
}

#[label(secret)]
fn confidential() -> String { std::env::args().nth(1).unwrap_or_default() }

#[channel(public)]
fn send(text: &str) { print!("{text}") }

fn serve(router: &Router, raw: &str) {
    let response = match Request::parse(raw) {
        Ok(request) => router.dispatch(&request),
        Err(e) => Response::new(Status::BadRequest).with_body(format!("{e:?}")),
    };
    let mut out = format!("HTTP/1.1 {}\r\n", response.status.code());
    for (k, v) in &response.headers { out += &format!("{k}: {v}\r\n"); }
    out.push_str("\r\n");
    out.push_str(&response.body);
    send(&out);
}

fn main() {
    let db = Rc::new(Database { patients: RefCell::new(HashMap::new()), next: RefCell::new(1) });
    let (list, create, show, wards) = (Rc::clone(&db), Rc::clone(&db), Rc::clone(&db), db.clone());
    let router = Router::new()
        .on(Method::Get, "/wards", move |_, _| {
            let mut count: BTreeMap<Ward, usize> = BTreeMap::new();
            for p in wards.patients.borrow().values() { *count.entry(p.ward).or_default() += 1; }
            Response::new(Status::Ok).with_body(count.iter().map(|(w, n)| format!("{w:?}={n}")).collect::<Vec<_>>().join(","))
        })
        .on(Method::Get, "/all", move |_, _| {
            let patients = list.patients.borrow();
            let mut ids: Vec<_> = patients.keys().copied().collect();
            ids.sort();
            let body: Vec<String> = ids.iter().filter_map(|id| patients.get(id)).map(|p| PublicView(p).to_string()).collect();
            Response::new(Status::Ok).with_body(format!("[{}]", body.join(",")))
        })
        .on(Method::Get, "/patient", move |_, params| match params.id.and_then(|id| show.find(id)) {
            Some(p) => Response::new(Status::Ok).with_body(PublicView(&p).to_string()),
            None => Response::new(Status::NotFound),
        })
        .on(Method::Post, "/patient", move |request, _| {
            let name = String::from_utf8_lossy(&request.body).into_owned();
            if name.is_empty() { return Response::new(Status::BadRequest); }
            let id = create.insert(&name, Ward::Surgery, confidential(), confidential());
            Response::new(Status::Created).with_body(id.to_string())
        });
    db.insert("ada", Ward::Medicine, confidential(), String::from("12"));
    serve(&router, "POST /patient HTTP/1.1\r\nHost: x\r\n\r\ngrace");
    serve(&router, "GET /patient/2 HTTP/1.1\r\n\r\n");
    serve(&router, "GET /patient/7 HTTP/1.1\r\n\r\n");
    serve(&router, "GET /all HTTP/1.1\r\n\r\n");
    serve(&router, "GET /wards HTTP/1.1\r\n\r\n");
    serve(&router, "PATCH / HTTP/1.1\r\n\r\n");
    for line in router.log.borrow().iter() { println!("{line}"); }
}
