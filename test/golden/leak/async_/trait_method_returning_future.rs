// A future returned by a method gives the secret.
use std::future::Future;

struct Client {
    token: u32,
    id: u32,
}

impl Client {
    fn token(&self) -> impl Future<Output = u32> + '_ {
        async move { self.token }
    }

    fn id(&self) -> impl Future<Output = u32> + '_ {
        async move { self.id }
    }
}

pub async fn run(#[label(secret)] token: u32) {
    let c = Client { token, id: 1 };
    let a = c.token().await;
    let b = c.id().await;
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}
