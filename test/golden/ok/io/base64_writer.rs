// Of what goes through a writer that encodes only the length shows in the length of the buffer behind it.
use base64::engine::general_purpose::STANDARD;
use base64::write::EncoderWriter;
use std::io::{self, Write};

#[label(content = secret)]
fn password() -> String {
    String::from("hunter2")
}

fn basic(user: &str, password: &str) -> io::Result<Vec<u8>> {
    let mut header = b"Basic ".to_vec();
    {
        let mut encoder = EncoderWriter::new(&mut header, &STANDARD);
        write!(encoder, "{}:", user)?;
        encoder.write_all(password.as_bytes())?;
    }
    Ok(header)
}

fn main() {
    let header = basic("me", &password()).unwrap_or_default();
    println!("{}", header.len());
}
