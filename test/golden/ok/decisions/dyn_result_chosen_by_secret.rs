// The result of a dynamic call on an object chosen publicly.
trait Rate {
    fn percent(&self) -> u32;
}

struct Low;
struct High;

impl Rate for Low {
    fn percent(&self) -> u32 {
        2
    }
}

impl Rate for High {
    fn percent(&self) -> u32 {
        9
    }
}

fn main() {
    #[label(secret)]
    let risky = true;
    let weekend = false;
    let rate: &dyn Rate = if weekend { &High } else { &Low };
    println!("{}", rate.percent());
    let _ = (risky, weekend);
}
