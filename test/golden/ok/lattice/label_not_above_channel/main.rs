// Two labels on one path that are both below the bound.
#[channel(internal)]
fn report(line: &str) {
    let _ = line;
}

fn main() {
    #[label(internal)]
    let dept = String::from("sales");
    #[label(internal)]
    let revenue = String::from("2M");
    let mut line = revenue;
    line.push_str(&dept);
    report(&line);
}
