// A method of a supertrait returns the secret.
trait Entity {
    fn id(&self) -> u32;
}

trait Auditable: Entity {
    fn audit(&self) {
        println!("audit {}", self.id()); //~ IFC001
    }
}

struct Client {
    number: u32,
    ssn: u32,
}

impl Entity for Client {
    fn id(&self) -> u32 {
        self.ssn
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
