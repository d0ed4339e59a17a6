// The field that holds the secret is secret.
struct Form {
    name: u32,
    ssn: u32,
}

fn main() {
    #[label(secret)]
    let ssn = 123;
    let form = Form { name: 1, ssn };
    println!("{}", form.ssn); //~ IFC001
    let _ = (form.name, form.ssn);
}
