// A web handler answers with a user that still carries the password hash.
use bytes::Bytes;
use http_body_util::Full;
use hyper::{header, Method, Request, Response, StatusCode};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;

#[derive(Clone, Serialize)]
struct User {
    id: u32,
    name: String,
    #[label(secret)]
    password_hash: String,
}

type Users = Arc<Vec<User>>;

async fn handle(users: Users, request: Request<hyper::body::Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.method() != Method::GET {
        let mut response = Response::new(Full::new(Bytes::from("no")));
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        return Ok(response);
    }
    let id = request.uri().path().trim_start_matches("/users/").parse::<u32>().unwrap_or(0);
    let found = users.iter().find(|user| user.id == id).cloned();
    let body = match found {
        Some(user) => serde_json::to_vec(&user).unwrap_or_default(),
        None => b"{}".to_vec(),
    };
    let response = Response::builder().header(header::CONTENT_TYPE, "application/json").body(Full::new(Bytes::from(body)));
    Ok(response.unwrap())
}

async fn accept(listener: tokio::net::TcpListener, users: Users) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let users = users.clone();
        tokio::spawn(async move {
            let service = hyper::service::service_fn(move |request| handle(users.clone(), request));
            let served = hyper::server::conn::http1::Builder::new().serve_connection(hyper_util::rt::TokioIo::new(stream), service).await; //~ IFC001
            if let Err(error) = served {
                eprintln!("connection: {error}");
            }
        });
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let users = vec![User { id: 1, name: String::from("ada"), password_hash: String::from("x") }];
    accept(tokio::net::TcpListener::bind("127.0.0.1:3000").await?, Arc::new(users)).await
}
