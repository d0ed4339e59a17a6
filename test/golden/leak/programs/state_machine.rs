// A state machine whose state depends on secret input is printed.
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
    state = step(state, code);
    state = step(state, tick);
    println!("{:?}", state); //~ IFC002
    let _ = code;
}
