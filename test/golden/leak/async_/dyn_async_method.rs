// An `async fn` of a trait that is called on a `dyn` object is one of the implementations'.
use async_trait::async_trait;

#[async_trait]
trait Store {
    async fn read(&self) -> u64;
}

struct Vault {
    key: u64,
    count: u64,
}

#[async_trait]
impl Store for Vault {
    async fn read(&self) -> u64 {
        self.key
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

async fn show(store: &dyn Store) {
    println!("{}", store.read().await); //~ IFC001
}

#[tokio::main]
async fn main() {
    let vault = Vault { key: secret(), count: 1 };
    show(&vault).await;
}
