// A `#[lattice]` enum names the elements of the policy's chain; the check is there.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Badge {
    #[label(public)]
    Visitor,
    #[label(internal)]
    Employee,
    #[label(secret)]
    Guard,
}

pub struct Room {
    pub badge: Badge,
    #[label(self.badge)]
    pub code: u32,
}

#[channel(badge)]
fn display(badge: Badge, code: u32) {
    let _ = (badge, code);
}

pub fn open(badge: Badge, room: &Room) {
    if room.badge <= badge {
        display(badge, room.code);
    }
}
