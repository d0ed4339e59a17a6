// Files, their times and modes, and how they are opened, by what is public.
use std::fs::{self, File, FileTimes, OpenOptions};
use std::io::{self, Read};
use std::time::{Duration, UNIX_EPOCH};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = 3;
    let _ = secret();
    let mut kept = File::open("kept")?;
    let mut head = [0; 8];
    kept.read_exact(&mut head[..(key % 8) as usize])?;
    let mut rest = String::new();
    kept.read_to_string(&mut rest)?;
    println!("{rest}");
    let file = File::create("seen")?;
    file.set_modified(UNIX_EPOCH + Duration::from_secs(key))?;
    file.set_times(FileTimes::new().set_accessed(UNIX_EPOCH + Duration::from_secs(key)))?;
    let mut mode = file.metadata()?.permissions();
    mode.set_readonly(key > 7);
    fs::set_permissions("seen", mode)?;
    OpenOptions::new()
        .write(true)
        .truncate(key > 7)
        .open("kept")?;
    let mut entries = fs::read_dir("/")?;
    for _ in 0..key {
        entries.next();
    }
    println!("{}", entries.count());
    Ok(())
}
