// `format!` keeps what its arguments are labelled with.
fn main() {
    #[label(secret)]
    let code = 42;
    let secret_text = format!("code={:>5}", code);
    let public_text = format!("code={:>5}", 0);
    println!("{}", secret_text); //~ IFC001
    let _ = (secret_text, public_text);
}
