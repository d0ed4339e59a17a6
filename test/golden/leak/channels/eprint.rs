// `eprint!` is a public channel.
fn main() {
    #[label(secret)]
    let token = "abc";
    eprint!("trying ");
    eprint!("{token:?}"); //~ IFC001
    let _ = token;
}
