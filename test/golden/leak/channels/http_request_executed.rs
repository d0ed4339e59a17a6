// A request that is changed after it was built goes out as it is then.
use reqwest::header::{HeaderValue, AUTHORIZATION};
use reqwest::{Client, Method, Request, Url};

#[label(content = secret)]
fn token() -> String {
    String::from("t")
}

#[tokio::main]
async fn main() {
    let client = Client::new();
    let Ok(mut request) = client.get("https://example.org/").build() else { return };
    let Ok(value) = HeaderValue::from_str(&token()) else { return };
    request.headers_mut().insert(AUTHORIZATION, value);
    let sent = client.execute(request).await; //~ IFC001
    let Ok(url) = Url::parse("https://example.org/") else { return };
    let mut request = Request::new(Method::POST, url);
    *request.body_mut() = Some(token().into());
    let sent = client.execute(request).await; //~ IFC001
}
