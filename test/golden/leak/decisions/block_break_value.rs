// A labelled block left early under a secret decision.
fn main() {
    #[label(secret)]
    let vip = true;
    let open = true;
    let price = 'price: {
        if vip {
            break 'price 5;
        }
        10
    };
    println!("{}", price); //~ IFC002
    let _ = (vip, open);
}
