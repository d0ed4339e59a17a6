// The fields of a struct are kept apart.
struct Form {
    name: u32,
    ssn: u32,
}

fn main() {
    #[label(secret)]
    let ssn = 123;
    let form = Form { name: 1, ssn };
    println!("{}", form.name);
    let _ = (form.name, form.ssn);
}
