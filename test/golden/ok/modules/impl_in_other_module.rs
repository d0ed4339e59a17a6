// A method implemented in another module writes the public field.
pub struct Ticket {
    id: u32,
    code: u32,
}

mod display {
    use super::Ticket;

    impl Ticket {
        pub fn show(&self) {
            println!("{}", self.id);
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
