// A function that a macro generates returns a literal.
macro_rules! getter {
    ($name:ident, $field:ident, $t:ty) => {
        fn $name(&self) -> $t {
            self.$field
        }
    };
}

struct Profile {
    age: u32,
    weight: u32,
}

impl Profile {
    getter!(age, age, u32);
    getter!(weight, weight, u32);
}

fn main() {
    #[label(secret)]
    let weight = 80;
    let p = Profile { age: 40, weight };
    println!("{}", p.age());
    let _ = (p.age(), p.weight());
}
