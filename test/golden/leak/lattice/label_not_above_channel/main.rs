// Two labels on one path: the join decides, not the one that was written last.
#[channel(internal)]
fn report(line: &str) {
    let _ = line;
}

fn main() {
    #[label(internal)]
    let dept = String::from("sales");
    #[label(secret)]
    let revenue = String::from("2M");
    let mut line = revenue;
    line.push_str(&dept);
    report(&line); //~ IFC001
}
