// A chain of methods by value carries the secret.
#[derive(Clone, Copy)]
struct Colour(u32);

impl Colour {
    fn lighten(self) -> Colour {
        Colour(self.0 + 1)
    }

    fn reset(self) -> Colour {
        Colour(0)
    }
}

fn main() {
    #[label(secret)]
    let tone = 3;
    let c = Colour(tone).lighten().lighten();
    println!("{}", c.0); //~ IFC001
    let _ = Colour(1).reset();
}
