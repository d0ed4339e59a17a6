// A method implemented in another module writes the secret.
pub struct Ticket {
    id: u32,
    code: u32,
}

mod display {
    use super::Ticket;

    impl Ticket {
        pub fn show(&self) {
            println!("{}", self.code); //~ IFC001
        }
    }
}

fn main() {
    #[label(secret)]
    let code = 3;
    let t = Ticket { id: 1, code };
    t.show();
    let _ = (t.id, t.code);
}
