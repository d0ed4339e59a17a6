// `format_args!` of a public argument.
fn main() {
    #[label(secret)]
    let code = 42;
    let version = 3;
    println!("{}", format_args!("v{}", version));
    let _ = (code, version);
}
