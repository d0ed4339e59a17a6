// A labelled block left early under a public decision.
fn main() {
    #[label(secret)]
    let vip = true;
    let open = true;
    let price = 'price: {
        if open {
            break 'price 5;
        }
        10
    };
    println!("{}", price);
    let _ = (vip, open);
}
