// A loop over secrets whose body decides nothing that shows.
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
    println!("{} votes", votes.len());
    let _ = yes;
}
