// A struct built in a public branch.
struct Plan {
    seats: u32,
}

fn main() {
    #[label(secret)]
    let rich = true;
    let large = true;
    let plan = if large { Plan { seats: 4 } } else { Plan { seats: 2 } };
    println!("{}", plan.seats);
    let _ = (rich, large);
}
