// A password is stored in the clear.
use rusqlite::{params, Connection, OptionalExtension};

#[derive(Debug)]
struct User {
    id: i64,
    name: String,
}

fn create(db: &Connection, name: &str, #[label(secret)] password: &str) -> rusqlite::Result<i64> {
    db.execute("INSERT INTO users (name, password) VALUES (?1, ?2)", params![name, password])?; //~ IFC001
    Ok(db.last_insert_rowid())
}

fn find(db: &Connection, name: &str) -> rusqlite::Result<Option<User>> {
    db.query_row("SELECT id, name FROM users WHERE name = ?1", params![name], |row| Ok(User { id: row.get(0)?, name: row.get(1)? })).optional()
}

fn main() -> rusqlite::Result<()> {
    let db = Connection::open("users.db")?;
    create(&db, "ada", "hunter2")?;
    println!("{:?}", find(&db, "ada")?);
    Ok(())
}
