// What hyper's client answers with does not borrow the client, and the decision comes after the request was sent.
use hyper::client::HttpConnector;
use hyper::{Body, Client, Request};

#[label(secret)]
fn key() -> String {
    String::new()
}

async fn ping(client: &mut Client<HttpConnector>) -> hyper::Result<u16> {
    let sent = client.request(Request::post("https://api.example/ping").body(Body::from("ping")).unwrap());
    *client = Client::new();
    let status = sent.await?.status().as_u16();
    if key().is_empty() {
        return Ok(0);
    }
    Ok(status)
}
