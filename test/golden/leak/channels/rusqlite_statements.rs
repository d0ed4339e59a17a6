// Whatever way a value goes to the database it leaves: prepared, through pragmas, or collected from an iterator.
use rusqlite::{named_params, params, Connection, OpenFlags, Result};

#[label(content = secret)]
fn key() -> String {
    String::from("k")
}

#[label(content = secret)]
fn codes() -> Vec<u32> {
    vec![1, 2]
}

fn store(db: &mut Connection) -> Result<()> {
    db.pragma_update(None, "key", key())?; //~ IFC001
    let all = db.transaction()?;
    {
        let mut insert = all.prepare_cached("INSERT INTO codes VALUES (?1)")?;
        for code in codes() {
            insert.execute(params![code])?; //~ IFC001
        }
    }
    all.execute("DELETE FROM codes WHERE a = ?1 AND b = ?2", rusqlite::params_from_iter(codes().iter()))?; //~ IFC001
    all.commit()
}

fn owner(db: &Connection) -> Option<String> {
    // ownflow: allow(IFC001) the keys are in the database
    let found = db.query_row("SELECT name FROM owners WHERE key = :key", named_params! { ":key": key() }, |row| row.get("name"));
    found.ok()
}

fn main() {
    let Ok(mut db) = Connection::open_with_flags("data.db", OpenFlags::SQLITE_OPEN_READ_WRITE) else { return };
    let stored = store(&mut db).is_ok();
    println!("{:?}", owner(&db)); //~ IFC001
}
