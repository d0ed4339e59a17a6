// A request that is changed after it was built, with what is public.
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
    request.headers_mut().insert(AUTHORIZATION, HeaderValue::from_static("none"));
    println!("{} {}", request.method(), request.url());
    let sent = client.execute(request).await;
    let Ok(url) = Url::parse("https://example.org/") else { return };
    let mut request = Request::new(Method::POST, url);
    *request.body_mut() = Some(token().len().to_string().into());
    if let Ok(response) = client.execute(request).await {
        println!("{} {:?}", response.status(), response.content_length());
    }
}
