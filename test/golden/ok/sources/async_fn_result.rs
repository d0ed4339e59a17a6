// An `async fn` without a label has a public output.
#[label(secret)]
async fn load_secret() -> u32 {
    7
}

async fn load_banner() -> u32 {
    1
}

pub async fn run() {
    let secret = load_secret().await;
    let banner = load_banner().await;
    println!("{}", banner);
    let _ = (secret, banner);
}
