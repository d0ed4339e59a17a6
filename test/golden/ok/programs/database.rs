// A salted hash of a password may be stored.
use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::Argon2;
use rusqlite::{params, Connection, OptionalExtension};

#[derive(Debug)]
struct User {
    id: i64,
    name: String,
}

fn create(db: &Connection, name: &str, #[label(secret)] password: &str) -> rusqlite::Result<i64> {
    let salt = SaltString::generate(&mut argon2::password_hash::rand_core::OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string());
    let hash = declassify!(hash, public, "a salted password hash may be stored").unwrap_or_default();
    db.execute("INSERT INTO users (name, password) VALUES (?1, ?2)", params![name, hash])?;
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
