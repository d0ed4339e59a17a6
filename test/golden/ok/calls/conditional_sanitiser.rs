// A sanitiser that never lets the secret through.
fn sanitise(text: &str, debug: bool) -> String {
    if debug {
        let _ = text;
        String::from("debug")
    } else {
        String::from("***")
    }
}

fn main() {
    #[label(content = secret)]
    let key = String::from("k");
    println!("{}", sanitise(&key, true));
}
