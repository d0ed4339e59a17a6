// A generic function prints what its bound's method returns: a public value.
trait Named {
    fn name(&self) -> String;
}

struct Person(String);
struct City;

impl Named for Person {
    fn name(&self) -> String {
        self.0.clone()
    }
}

impl Named for City {
    fn name(&self) -> String {
        String::from("city")
    }
}

fn print_name<T: Named>(t: &T) {
    println!("{}", t.name());
}

fn main() {
    #[label(secret)]
    let name = String::from("ann");
    let person = Person(name);
    print_name(&City);
    let _ = person.name();
}
