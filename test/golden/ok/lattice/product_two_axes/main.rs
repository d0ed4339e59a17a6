// In a product of two axes a value that satisfies the bound on both axes may pass.
#[channel(public, untrusted)]
fn web_page(text: &str) {
    let _ = text;
}

#[channel(secret, trusted)]
fn config_store(text: &str) {
    let _ = text;
}

fn main() {
    #[label(secret, untrusted)]
    let upload = String::from("uploaded key");
    #[label(untrusted)]
    let nick = String::from("nick");
    #[label(secret)]
    let seed = String::from("seed");
    web_page(&nick);
    config_store(&seed);
    let _ = upload;
}
