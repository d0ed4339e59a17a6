// The implementation for another type parameter returns the public field.
trait Convert<T> {
    fn convert(&self) -> T;
}

struct Person {
    age: u32,
    name: String,
}

impl Convert<u32> for Person {
    fn convert(&self) -> u32 {
        self.age
    }
}

impl Convert<String> for Person {
    fn convert(&self) -> String {
        self.name.clone()
    }
}

fn main() {
    #[label(secret)]
    let age = 30;
    let p = Person { age, name: String::from("ann") };
    let out: String = p.convert();
    println!("{}", out);
    let _: u32 = p.convert();
}
