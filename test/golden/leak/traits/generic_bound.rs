// A generic function prints what its bound's method returns: the secret.
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
    println!("{}", t.name()); //~ IFC001
}

fn main() {
    #[label(secret)]
    let name = String::from("ann");
    let person = Person(name);
    print_name(&City);
    print_name(&person);
    let _ = person.name();
}
