// In a partial order `!(a <= b)` does not mean `b < a`.
use std::cmp::Ordering;

#[lattice]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    Nobody,
    Alice,
    Bob,
    Admin,
}

impl PartialOrd for Owner {
    fn partial_cmp(&self, other: &Owner) -> Option<Ordering> {
        match (self, other) {
            (a, b) if a == b => Some(Ordering::Equal),
            (Owner::Nobody, _) | (_, Owner::Admin) => Some(Ordering::Less),
            (_, Owner::Nobody) | (Owner::Admin, _) => Some(Ordering::Greater),
            _ => None,
        }
    }
}

pub struct Note {
    pub owner: Owner,
    #[label(self.owner)]
    pub text: String,
}

#[channel(owner)]
fn post(owner: Owner, text: &str) {
    let _ = (owner, text);
}

pub fn share(to: Owner, note: &Note) {
    if !(to <= note.owner) {
        post(to, &note.text); //~ IFC001
    }
}
