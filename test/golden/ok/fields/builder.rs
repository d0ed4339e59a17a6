// A builder by value carries the public setting.
struct Request {
    url: u32,
    auth: u32,
}

impl Request {
    fn new() -> Self {
        Request { url: 0, auth: 0 }
    }

    fn url(mut self, url: u32) -> Self {
        self.url = url;
        self
    }

    fn auth(mut self, auth: u32) -> Self {
        self.auth = auth;
        self
    }
}

fn main() {
    #[label(secret)]
    let token = 77;
    let r = Request::new().url(1).auth(token);
    println!("{}", r.url);
    let _ = (r.url, r.auth);
}
