// Which variant a value of a labelled enum is, is secret.
#[label(secret)]
enum Diagnosis {
    Healthy,
    Ill,
}

fn main() {
    #[label(secret)]
    let temperature = 39;
    let d = Diagnosis::Ill;
    match d {
        Diagnosis::Healthy => println!("fine"), //~ IFC002
        Diagnosis::Ill => println!("see a doctor"), //~ IFC002
    }
    let _ = temperature;
}
