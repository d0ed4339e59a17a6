// Payments by card: receipts show the last four digits, and nothing else of what is kept of cards and customers.
use std::collections::{BTreeMap, HashSet};
use std::fmt::{self, Display};

mod money {
    use std::iter::Sum;
    use std::ops::{Add, Sub};
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
    pub struct Cents(pub i64);
    impl Add for Cents {
        type Output = Cents;
        fn add(self, o: Cents) -> Cents {
            Cents(self.0 + o.0)
        }
    }
    impl Sub for Cents {
        type Output = Cents;
        fn sub(self, o: Cents) -> Cents {
            Cents(self.0 - o.0)
        }
    }
    impl Sum for Cents {
        fn sum<I: Iterator<Item = Cents>>(it: I) -> Cents {
            it.fold(Cents(0), Add::add)
        }
    }
    impl std::fmt::Display for Cents {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{}.{:02}", self.0 / 100, self.0.abs() % 100)
        }
    }
}
use money::Cents;

/// A card number.
#[derive(Clone, PartialEq, Eq)]
pub struct Pan {
    #[label(secret)]
    digits: [u8; 16],
    network: Network,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Hash)]
pub enum Network {
    Visa,
    Master,
    Other,
}

#[derive(Debug, Clone, PartialEq)]
pub enum CardError {
    Length,
    NotDigits,
    Checksum,
}
impl Display for CardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CardError::Length => "wrong length",
            CardError::NotDigits => "not a number",
            CardError::Checksum => "wrong checksum",
        })
    }
}

impl Pan {
    fn luhn(digits: &[u8; 16]) -> bool {
        digits
            .iter()
            .rev()
            .enumerate()
            .map(|(i, d)| {
                let d = u32::from(*d);
                if i % 2 == 1 {
                    let x = d * 2;
                    if x > 9 {
                        x - 9
                    } else {
                        x
                    }
                } else {
                    d
                }
            })
            .sum::<u32>()
            % 10
            == 0
    }
    #[declassify(public, reason = "that a number is malformed, and its network, may be told")]
    fn parse(#[label(secret)] text: &str) -> Result<Pan, CardError> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| c.to_digit(10).map(|d| d as u8))
            .collect::<Option<_>>()
            .ok_or(CardError::NotDigits)?;
        let digits: [u8; 16] = digits.try_into().map_err(|_| CardError::Length)?;
        if !Pan::luhn(&digits) {
            return Err(CardError::Checksum);
        }
        let network = match digits[0] {
            4 => Network::Visa,
            5 => Network::Master,
            _ => Network::Other,
        };
        Ok(Pan { digits, network })
    }
    /// The last four digits may be printed on receipts.
    fn masked(&self) -> String {
        let last: String = self.digits[12..].iter().map(|d| char::from(b'0' + d)).collect();
        let last = declassify!(last, public, "PCI DSS allows the last four digits");
        format!("**** **** **** {last}")
    }
}
impl fmt::Debug for Pan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pan").field("network", &self.network).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone)]
struct Customer {
    id: u32,
    name: String,
    #[label(secret)]
    email: String,
    country: &'static str,
}
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Authorised,
    Captured { fee: Cents },
    Refunded,
    Declined(&'static str),
}
struct Payment {
    customer: u32,
    pan: Pan,
    amount: Cents,
    state: State,
}

#[derive(Default)]
struct Ledger {
    customers: BTreeMap<u32, Customer>,
    payments: Vec<Payment>,
    events: Vec<Event>,
}
#[derive(Debug)]
enum Event {
    Registered(u32),
    Paid { customer: u32, amount: Cents },
    Refunded(usize),
}

impl Ledger {
    fn register(&mut self, name: &str, country: &'static str, email: String) -> u32 {
        let id = self.customers.keys().next_back().map_or(1, |k| k + 1);
        self.customers.insert(
            id,
            Customer {
                id,
                name: name.into(),
                email,
                country,
            },
        );
        self.events.push(Event::Registered(id));
        id
    }
    fn pay(&mut self, customer: u32, pan: Pan, amount: Cents) -> Option<usize> {
        let known = self.customers.get(&customer)?;
        let state = if amount > Cents(100_000) {
            State::Declined("limit")
        } else if known.country == "XX" {
            State::Declined("country")
        } else {
            State::Authorised
        };
        if state == State::Authorised {
            self.events.push(Event::Paid { customer, amount });
        }
        self.payments.push(Payment { customer, pan, amount, state });
        Some(self.payments.len() - 1)
    }
    fn capture(&mut self) -> usize {
        let mut n = 0;
        for p in self.payments.iter_mut().filter(|p| p.state == State::Authorised) {
            let fee = match p.pan.network {
                Network::Visa => 30,
                Network::Master => 35,
                Network::Other => 50,
            };
            p.state = State::Captured { fee: Cents(fee) };
            n += 1;
        }
        n
    }
    fn refund(&mut self, at: usize) -> Result<Cents, String> {
        match self.payments.get_mut(at) {
            Some(Payment {
                state: state @ State::Captured { .. },
                amount,
                ..
            }) => {
                *state = State::Refunded;
                self.events.push(Event::Refunded(at));
                Ok(*amount)
            }
            Some(p) => Err(format!("cannot refund: {:?}", p.state)),
            None => Err("no such payment".to_owned()),
        }
    }
    fn turnover(&self) -> BTreeMap<&str, Cents> {
        let mut by = BTreeMap::new();
        for p in &self.payments {
            if let (State::Captured { fee }, Some(c)) = (&p.state, self.customers.get(&p.customer)) {
                let e = by.entry(c.country).or_insert(Cents(0));
                *e = *e + p.amount - *fee;
            }
        }
        by
    }
    fn receipts(&self) -> impl Iterator<Item = String> + '_ {
        self.payments.iter().map(|p| format!("{} {} {:?}", p.pan.masked(), p.amount, p.state))
    }
}

#[label(secret)]
fn input(n: usize) -> String {
    std::env::args().nth(n).unwrap_or_default()
}
fn mask_email(email: &str) -> String {
    declassify!(
        email.chars().next().map_or(String::new(), |_| String::from("*@*")),
        public,
        "nothing of it is left"
    )
}

fn main() {
    let mut ledger = Ledger::default();
    let ada = ledger.register("Ada", "GB", input(1));
    let bob = ledger.register("Bob", "XX", input(1) + "b");
    let cards: Vec<Result<Pan, CardError>> = ["4111 1111 1111 1111", "5500000000000004", "41111", "4111111111111112", "x"]
        .iter()
        .map(|t| Pan::parse(t))
        .collect();
    for card in &cards {
        match card {
            Ok(pan) => println!("{pan:?}"),
            Err(e) => println!("rejected: {e}"),
        }
    }
    let networks: HashSet<Network> = cards.iter().flatten().map(|p| p.network).collect();
    println!("{} networks", networks.len());
    let good: Vec<Pan> = cards.into_iter().filter_map(Result::ok).collect();
    for (who, pan, amount) in [
        (ada, &good[0], 1250),
        (ada, &good[1], 99),
        (bob, &good[0], 5),
        (ada, &good[1], 200_000),
        (77, &good[0], 1),
    ] {
        match ledger.pay(who, pan.clone(), Cents(amount)) {
            Some(i) => println!("payment {i}"),
            None => println!("no customer {who}"),
        }
    }
    println!("captured {}", ledger.capture());
    println!("{:?} {:?}", ledger.refund(1), ledger.refund(2));
    println!("{:?}", ledger.turnover());
    for r in ledger.receipts() {
        println!("{r}");
    }
    for c in ledger.customers.values() {
        println!("{} {} {}", c.id, c.name, mask_email(&c.email));
    }
    println!("{:?}", ledger.events);
    let total: Cents = ledger
        .payments
        .iter()
        .filter(|p| matches!(p.state, State::Captured { .. } | State::Refunded))
        .map(|p| p.amount)
        .sum();
    println!("{total}");
}
