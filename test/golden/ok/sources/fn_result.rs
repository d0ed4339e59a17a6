// The label of a function's result does not reach a function beside it.
#[label(secret)]
fn api_token() -> String {
    String::from("token")
}

fn api_version() -> String {
    String::from("v1")
}

fn main() {
    let token = api_token();
    let version = api_version();
    println!("{}", version);
    let _ = (token, version);
}
