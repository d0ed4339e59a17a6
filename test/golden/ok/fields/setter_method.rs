// A setter stores the secret in another field than the getter reads.
#[derive(Default)]
struct Profile {
    nick: u32,
    phone: u32,
}

impl Profile {
    fn set_phone(&mut self, phone: u32) {
        self.phone = phone;
    }

    fn nick(&self) -> u32 {
        self.nick
    }

    fn phone(&self) -> u32 {
        self.phone
    }
}

fn main() {
    #[label(secret)]
    let number = 555;
    let mut p = Profile::default();
    p.set_phone(number);
    println!("{}", p.nick());
    let _ = p.phone();
}
