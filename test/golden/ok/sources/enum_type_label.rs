// Which variant a value of an unlabelled enum is, is public.
enum Diagnosis {
    Healthy,
    Ill,
}

fn main() {
    #[label(secret)]
    let temperature = 39;
    let d = Diagnosis::Ill;
    match d {
        Diagnosis::Healthy => println!("fine"),
        Diagnosis::Ill => println!("see a doctor"),
    }
    let _ = temperature;
}
