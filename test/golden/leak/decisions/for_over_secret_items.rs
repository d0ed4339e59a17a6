// A decision on the elements of a vector of secrets.
fn main() {
    #[label(secret)]
    let vote = true;
    let votes = [vote, !vote, vote];
    let mut yes = 0;
    for v in votes {
        if v {
            yes += 1;
        }
    }
    println!("{} in favour", yes); //~ IFC002
    let _ = yes;
}
