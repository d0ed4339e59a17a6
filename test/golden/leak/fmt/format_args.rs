// `format_args!` passes its arguments on.
fn main() {
    #[label(secret)]
    let code = 42;
    let version = 3;
    println!("{}", format_args!("c{}", code)); //~ IFC001
    let _ = (code, version);
}
