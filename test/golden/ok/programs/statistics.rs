// The mean of salaries is declassified as an aggregate.
struct Employee {
    name: &'static str,
    #[label(secret)]
    salary: u32,
}

fn mean(staff: &[Employee]) -> u32 {
    let total: u32 = staff.iter().map(|e| e.salary).sum();
    total / staff.len() as u32
}

fn main() {
    let staff = [Employee { name: "ann", salary: 50 }, Employee { name: "bob", salary: 60 }];
    for e in &staff {
        println!("{}", e.name);
    }
    let m = mean(&staff);
    println!("mean {}", declassify!(m, public, "aggregate over the whole staff"));
}
