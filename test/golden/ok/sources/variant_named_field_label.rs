// A named field beside a labelled one in the same variant is public.
enum Event {
    Payment {
        amount: u32,
        #[label(secret)]
        card: u64,
    },
    Logout,
}

fn main() {
    let event = Event::Payment { amount: 5, card: 4000_1234 };
    if let Event::Payment { amount, card } = event {
        println!("{}", amount);
        let _ = (amount, card);
    }
    let _ = Event::Logout;
}
