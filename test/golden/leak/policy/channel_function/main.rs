// A function that the policy names is a channel for all its arguments.
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
    net::post("/key", &key); //~ IFC001
    let _ = key;
}
