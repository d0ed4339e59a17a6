// A request of hyper that was made before is sent, or not, by a decision on the key.
use hyper::client::HttpConnector;
use hyper::{Body, Client, Request};

#[label(secret)]
fn key() -> String {
    String::new()
}

async fn ping(client: &Client<HttpConnector>) -> hyper::Result<u16> {
    let sent = client.request(Request::post("https://api.example/ping").body(Body::from("ping")).unwrap());
    if key().is_empty() {
        return Ok(0);
    }
    Ok(sent.await?.status().as_u16()) //~ IFC002
}

async fn log_in(client: &Client<HttpConnector>) -> hyper::Result<u16> {
    let sent = client.request(Request::post("https://api.example/login").body(Body::from(key())).unwrap()); //~ IFC001
    Ok(sent.await?.status().as_u16())
}
