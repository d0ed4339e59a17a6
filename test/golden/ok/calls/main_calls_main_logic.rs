// A program in small functions: the report counts the patients.
struct Patient {
    #[label(secret)]
    name: String,
    ward: u32,
}

fn admit(name: &str, ward: u32, list: &mut Vec<Patient>) {
    list.push(Patient { name: name.to_string(), ward });
}

fn in_ward(list: &[Patient], ward: u32) -> Vec<&Patient> {
    list.iter().filter(|p| p.ward == ward).collect()
}

fn main() {
    let mut list = Vec::new();
    admit("ann", 1, &mut list);
    admit("bob", 2, &mut list);
    let found = in_ward(&list, 1);
    println!("{} patients", found.len());
}
