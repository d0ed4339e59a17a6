// What a labelled function returns is at least its label.
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
    println!("{}", token); //~ IFC001
    let _ = (token, version);
}
