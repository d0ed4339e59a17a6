// What goes to the database is public, and so is what comes from it.
use rusqlite::{named_params, params, Connection, OpenFlags, OptionalExtension, Result};

#[label(content = secret)]
fn key() -> String {
    String::from("k")
}

#[label(content = secret)]
fn codes() -> Vec<u32> {
    vec![1, 2]
}

fn store(db: &mut Connection) -> Result<()> {
    db.pragma_update(None, "user_version", 3)?;
    let all = db.transaction()?;
    {
        let mut insert = all.prepare_cached("INSERT INTO codes VALUES (?1)")?;
        for (index, _) in codes().iter().enumerate() {
            insert.execute(params![index])?;
        }
    }
    all.execute("DELETE FROM codes WHERE a = ?1", [key().len()])?;
    all.commit()
}

fn names(db: &Connection) -> Result<Vec<String>> {
    let mut names = db.prepare("SELECT name FROM owners WHERE id > :id")?;
    let found = names.query_map(named_params! { ":id": 3 }, |row| row.get(0))?;
    found.collect()
}

fn main() {
    let Ok(mut db) = Connection::open_with_flags("data.db", OpenFlags::SQLITE_OPEN_READ_WRITE) else { return };
    if store(&mut db).is_err() {
        println!("not stored");
    }
    let first: Option<i64> = db.query_row("SELECT id FROM owners", [], |row| row.get(0)).optional().unwrap_or(None);
    println!("{:?} {} {:?}", first, db.changes(), names(&db));
}
