// `eprint!` of a literal is harmless.
fn main() {
    #[label(secret)]
    let token = "abc";
    eprint!("trying ");
    let _ = token;
}
