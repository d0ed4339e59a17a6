// `format!` of the secret is not printed, another string is.
fn main() {
    #[label(secret)]
    let code = 42;
    let secret_text = format!("code={:>5}", code);
    let public_text = format!("code={:>5}", 0);
    println!("{}", public_text);
    let _ = (secret_text, public_text);
}
