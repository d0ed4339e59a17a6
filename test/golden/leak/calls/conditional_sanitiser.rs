// A sanitiser that lets the secret through in one case.
fn sanitise(text: &str, debug: bool) -> String {
    if debug {
        text.to_string()
    } else {
        String::from("***")
    }
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    println!("{}", sanitise(&key, true)); //~ IFC001
}
