// An assignment to a channel field under a secret decision is an implicit flow.
struct Led {
    #[channel(public)]
    on: bool,
}

fn main() {
    #[label(secret)]
    let door_open = true;
    let mut led = Led { on: false };
    let mut count = 0;
    if door_open {
        count += 1;
        led.on = true; //~ IFC002
    }
    let _ = (led.on, count);
}
