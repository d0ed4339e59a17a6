// A card game: hands are secret, a played card is declassified, and the size of a hand is part of the hand.
use std::any::TypeId;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::ops::{Index, Not};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
enum Suit { Hearts, Spades }
impl Not for Suit { type Output = Suit; fn not(self) -> Suit { match self { Suit::Hearts => Suit::Spades, Suit::Spades => Suit::Hearts } } }

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Card { suit: Suit, rank: u8 }
impl fmt::Debug for Card { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let name = match self.rank { 1 => "A".into(), 11..=13 => ["J", "Q", "K"][usize::from(self.rank) - 11].to_string(), n => n.to_string() }; write!(f, "{name}{}", if self.suit == Suit::Hearts { '♥' } else { '♠' }) } }

struct Rng(u64);
impl Rng { fn next(&mut self) -> u64 { self.0 ^= self.0 << 13; self.0 ^= self.0 >> 7; self.0 ^= self.0 << 17; self.0 } fn shuffle<T>(&mut self, xs: &mut [T]) { for i in (1..xs.len()).rev() { let j = self.next() as usize % (i + 1); xs.swap(i, j); } } }

#[derive(Default)]
struct Player { name: &'static str, score: i32, #[label(secret)] hand: Vec<Card>, played: Vec<Card> }

struct Table { players: [Player; 2], deck: Vec<Card>, turn: usize, log: Vec<Event> }

#[derive(Debug, Clone, PartialEq)]
enum Event { Dealt { to: &'static str, count: usize }, Played { by: &'static str, card: Card }, Scored(&'static str, i32), End }

impl Index<usize> for Table { type Output = Player; fn index(&self, i: usize) -> &Player { &self.players[i % 2] } }

impl Table {
    fn deal(&mut self, n: usize) {
        for player in self.players.iter_mut() {
            let at = self.deck.len().saturating_sub(n);
            let cards = self.deck.split_off(at);
            self.log.push(Event::Dealt { to: player.name, count: n });
            player.hand.extend(cards);
        }
    }
    #[declassify(public, reason = "a played card lies on the table")]
    fn lay(hand: &mut Vec<Card>, which: usize) -> Option<Card> { if which < hand.len() { Some(hand.swap_remove(which)) } else { None } }
    fn play(&mut self, which: usize) -> Option<Card> {
        let player = &mut self.players[self.turn];
        let card = Self::lay(&mut player.hand, which)?;
        player.played.push(card);
        player.score += i32::from(card.rank);
        self.log.extend([Event::Played { by: player.name, card }, Event::Scored(player.name, player.score)]);
        self.turn = (self.turn + 1) % self.players.len();
        Some(card)
    }
    fn winner(&self) -> Option<&Player> { self.players.iter().max_by(|a, b| a.score.cmp(&b.score).then_with(|| b.name.cmp(a.name))) }
}

fn main() {
    let mut rng = Rng(42);
    let mut deck: Vec<Card> = [Suit::Hearts, !Suit::Hearts].iter().flat_map(|&suit| (1..=13).map(move |rank| Card { suit, rank })).collect();
    rng.shuffle(&mut deck);
    let mut table = Table { players: [Player { name: "ann", ..Default::default() }, Player { name: "bob", ..Default::default() }], deck, turn: 0, log: vec![] };
    table.deal(3);
    for which in [0, 0, 9] { match table.play(which) { Some(card) => println!("{card:?}"), None => println!("cannot") } }
    for event in &table.log { println!("{event:?}"); }
    println!("{:?} {}", table.winner().map(|p| p.name), table[3].played.len());
    let suits: BTreeSet<Suit> = table.players.iter().flat_map(|p| &p.played).map(|c| c.suit).collect();
    println!("{suits:?} {}", table.deck.len());
    let kinds: HashMap<TypeId, &str> = HashMap::from([(TypeId::of::<Card>(), "card")]);
    println!("{:?}", kinds.get(&TypeId::of::<Card>()));
    println!("{}", table[0].hand.len()); //~ IFC001
}
