// The parameter beside it is none.
mod audit {
    pub fn record(message: u32, id: u32) {
        let _ = (message, id);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    audit::record(1, key);
}
