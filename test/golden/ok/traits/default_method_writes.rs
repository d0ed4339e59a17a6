// A default method writes what the required one returns, which is public.
trait Notify {
    fn text(&self) -> String;

    fn notify(&self) {
        println!("{}", self.text());
    }
}

struct Mail {
    subject: String,
    body: String,
}

impl Notify for Mail {
    fn text(&self) -> String {
        self.subject.clone()
    }
}

fn main() {
    #[label(secret)]
    let body = String::from("dear ann");
    let m = Mail { subject: String::from("hello"), body };
    m.notify();
    let _ = (m.subject, m.body);
}
