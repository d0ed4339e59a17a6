// A struct built in a secret branch carries the decision in each field.
struct Plan {
    seats: u32,
}

fn main() {
    #[label(secret)]
    let rich = true;
    let large = true;
    let plan = if rich { Plan { seats: 4 } } else { Plan { seats: 2 } };
    println!("{}", plan.seats); //~ IFC002
    let _ = (rich, large);
}
