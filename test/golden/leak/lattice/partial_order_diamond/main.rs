// In a diamond the two middle elements are not ordered: what is alice's may not flow to bob.
#[channel(bob)]
fn mail_bob(text: &str) {
    let _ = text;
}

#[channel(admin)]
fn admin_console(text: &str) {
    let _ = text;
}

fn main() {
    #[label(alice)]
    let diary = String::from("dear diary");
    mail_bob("meeting at ten");
    mail_bob(&diary); //~ IFC001
}
