// A function that the policy names takes what is below its bound.
mod net {
    pub fn post(url: &str, body: &str) {
        let _ = (url, body);
    }
}

fn main() {
    #[label(internal)]
    let memo = String::from("m");
    #[label(secret)]
    let key = String::from("k");
    net::post("/memo", &memo);
    let _ = key;
}
