// Eleven types behind `dyn`: one of them shows what it should not, wherever it is not known which one is there.

pub trait Show {
    fn show(&self) -> u32;
    fn note(&self);
}

macro_rules! shapes {
    ($($name:ident $by:literal),*) => {
        $(
            pub struct $name(u32);
            impl Show for $name {
                fn show(&self) -> u32 {
                    self.0 + $by
                }
                fn note(&self) {}
            }
        )*
    };
}

shapes!(Alpha 0, Beta 1, Gamma 2, Delta 3, Epsilon 4, Zeta 5, Eta 6, Theta 7, Iota 8, Kappa 9);

pub struct Key {
    #[label(secret)]
    value: u32,
    hits: u32,
}

impl Show for Key {
    fn show(&self) -> u32 {
        self.value + self.hits
    }
    fn note(&self) {
        println!("used {} times", self.hits); //~ IFC002
    }
}


fn all() -> Vec<Box<dyn Show>> {
    vec![
        Box::new(Alpha(0)),
        Box::new(Beta(1)),
        Box::new(Gamma(2)),
        Box::new(Delta(3)),
        Box::new(Epsilon(4)),
        Box::new(Zeta(5)),
        Box::new(Eta(6)),
        Box::new(Theta(7)),
        Box::new(Iota(8)),
        Box::new(Kappa(9)),
        Box::new(Key { value: 7, hits: 1 }),
    ]
}

/// For whatever objects it is given.
pub fn total(items: &[Box<dyn Show>]) -> u32 {
    items.iter().map(|item| item.show()).sum()
}

pub fn first(item: &dyn Show) {
    println!("{}", item.show()); //~ IFC001
}

pub fn when_large(items: &[Box<dyn Show>], item: &dyn Show) {
    if total(items) > 100 {
        item.note();
    }
}

fn main() {
    let items = all();
    println!("{}", total(&items)); //~ IFC001
    first(&Alpha(1));
    when_large(&items, &Beta(2));
}
