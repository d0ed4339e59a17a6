// What is read of a file after so many bytes, its times and modes, and how it is opened, by a secret.
use std::fs::{self, File, FileTimes, OpenOptions};
use std::io::{self, Read};
use std::time::{Duration, UNIX_EPOCH};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = secret();
    let mut kept = File::open("kept")?;
    let mut head = [0; 8];
    kept.read_exact(&mut head[..(key % 8) as usize])?; //~ IFC001
    let mut rest = String::new();
    kept.read_to_string(&mut rest)?; //~ IFC001
    println!("{rest}"); //~ IFC001
    let file = File::create("seen")?; //~ IFC002 IFC002
    file.set_modified(UNIX_EPOCH + Duration::from_secs(key))?; //~ IFC001 IFC002
    file.set_times(FileTimes::new().set_accessed(UNIX_EPOCH + Duration::from_secs(key)))?; //~ IFC001 IFC002
    let mut mode = file.metadata()?.permissions(); //~ IFC002
    mode.set_readonly(key > 7);
    fs::set_permissions("seen", mode)?; //~ IFC001 IFC002
    OpenOptions::new() //~ IFC001 IFC002
        .write(true)
        .truncate(key > 7)
        .open("kept")?;
    let mut entries = fs::read_dir("/")?; //~ IFC002
    for _ in 0..key {
        entries.next();
    }
    println!("{}", entries.count()); //~ IFC002
    Ok(()) //~ IFC002
}
