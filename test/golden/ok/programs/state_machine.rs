// A state machine whose state depends on public input is printed.
#[derive(Clone, Copy, Debug)]
enum State {
    Idle,
    Armed,
    Fired,
}

fn step(state: State, input: u8) -> State {
    match (state, input) {
        (State::Idle, 1) => State::Armed,
        (State::Armed, 2) => State::Fired,
        (s, _) => s,
    }
}

fn main() {
    #[label(secret)]
    let code = 1;
    let tick = 2;
    let mut state = State::Idle;
    state = step(state, tick);
    state = step(state, tick);
    println!("{:?}", state);
    let _ = code;
}
