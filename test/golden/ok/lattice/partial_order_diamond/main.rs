// In a diamond what is alice's may flow to the admin above both.
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
    admin_console(&diary);
}
