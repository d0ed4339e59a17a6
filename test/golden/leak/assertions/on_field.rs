// An assertion on the field that holds the secret.
struct Form {
    name: u32,
    ssn: u32,
}

fn main() {
    #[label(secret)]
    let ssn = 3;
    let form = Form { name: 1, ssn };
    assert_label!(form.ssn, public); //~ IFC004
    println!("filled");
    let _ = (form.name, form.ssn);
}
