// A method of a supertrait returns the public identity.
trait Entity {
    fn id(&self) -> u32;
}

trait Auditable: Entity {
    fn audit(&self) {
        println!("audit {}", self.id());
    }
}

struct Client {
    number: u32,
    ssn: u32,
}

impl Entity for Client {
    fn id(&self) -> u32 {
        self.number
    }
}

impl Auditable for Client {}

fn main() {
    #[label(secret)]
    let ssn = 3;
    let c = Client { number: 1, ssn };
    c.audit();
    let _ = (c.number, c.ssn);
}
