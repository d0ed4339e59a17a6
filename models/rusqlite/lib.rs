//! The crate `rusqlite`: statements and their parameters go to the database, a channel; what is read carries no label of its own.
use std::fmt;
use std::ghost;
use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error { QueryReturnedNoRows, SqliteFailure(i32, Option<String>), InvalidColumnName(String), InvalidParameterName(String) }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = ghost::derive(self); f.write_str(s) } }
impl std::error::Error for Error {}
pub trait Params {}
impl<T> Params for T {}
pub trait ToSql {}
impl<T: ?Sized> ToSql for T {}
pub mod types { pub use super::ToSql; pub trait FromSql: Sized {} impl<T> FromSql for T {} #[derive(Clone, Debug, PartialEq)] pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) } }
pub trait RowIndex {}
impl RowIndex for usize {}
impl RowIndex for &str {}
#[derive(Debug)]
pub struct Connection { _priv: () }
impl Connection {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection> { ghost::derive(path.as_ref()) }
    pub fn open_in_memory() -> Result<Connection> { ghost::any() }
    #[channel(public)] pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> { ghost::any() }
    #[channel(public)] pub fn execute_batch(&self, sql: &str) -> Result<()> { ghost::any() }
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T> { self.execute(sql, params)?; f(&ghost::derive(self)) }
    pub fn prepare(&self, #[channel(public)] sql: &str) -> Result<Statement<'_>> { ghost::any() }
    pub fn transaction(&mut self) -> Result<Transaction<'_>> { if ghost::any() { Ok(Transaction { conn: self }) } else { Err(ghost::any()) } }
    pub fn last_insert_rowid(&self) -> i64 { ghost::any() }
    pub fn close(self) -> std::result::Result<(), (Connection, Error)> { ghost::any() }
}
#[derive(Debug)]
pub struct Transaction<'conn> { conn: &'conn Connection }
impl std::ops::Deref for Transaction<'_> { type Target = Connection; fn deref(&self) -> &Connection { self.conn } }
impl Transaction<'_> { pub fn commit(self) -> Result<()> { ghost::any() } pub fn rollback(self) -> Result<()> { ghost::any() } }
#[derive(Debug)]
pub struct Statement<'conn> { conn: &'conn Connection }
impl Statement<'_> {
    #[channel(public)] pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> { ghost::any() }
    pub fn query<P: Params>(&mut self, #[channel(public)] params: P) -> Result<Rows<'_>> { ghost::any() }
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> where P: Params, F: FnMut(&Row<'_>) -> Result<T> { self.bind(params); if ghost::any() { Ok(MappedRows { row: ghost::derive(&*self), map: f }) } else { Err(ghost::any()) } }
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>> where P: Params, F: FnMut(&Row<'_>) -> std::result::Result<T, E> { self.bind(params); if ghost::any() { Ok(AndThenRows { row: ghost::derive(&*self), map: f }) } else { Err(ghost::any()) } }
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T> { self.bind(params); f(&ghost::derive(&*self)) }
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> { self.bind(params); ghost::any() }
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> { self.bind(params); ghost::any() }
    pub fn column_count(&self) -> usize { ghost::any() }
    pub fn column_names(&self) -> Vec<&str> { ghost::any() }
    fn bind<P>(&mut self, #[channel(public)] params: P) {}
}
pub struct Rows<'stmt> { row: Row<'stmt> }
impl<'stmt> Rows<'stmt> { pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> { if ghost::any() { Ok(Some(&self.row)) } else { ghost::any() } } }
pub struct Row<'stmt> { of: std::marker::PhantomData<&'stmt ()>, data: u8 }
impl<'stmt> Row<'stmt> { pub fn get<I: RowIndex, T: types::FromSql>(&self, idx: I) -> Result<T> { ghost::derive(self) } pub fn get_unwrap<I: RowIndex, T: types::FromSql>(&self, idx: I) -> T { ghost::derive(self) } }
pub struct MappedRows<'stmt, F> { row: Row<'stmt>, map: F }
impl<T, F> Iterator for MappedRows<'_, F> where F: FnMut(&Row<'_>) -> Result<T> { type Item = Result<T>; fn next(&mut self) -> Option<Result<T>> { if ghost::any() { Some((self.map)(&self.row)) } else { None } } }
pub struct AndThenRows<'stmt, F> { row: Row<'stmt>, map: F }
impl<T, E, F> Iterator for AndThenRows<'_, F> where F: FnMut(&Row<'_>) -> std::result::Result<T, E> { type Item = std::result::Result<T, E>; fn next(&mut self) -> Option<std::result::Result<T, E>> { if ghost::any() { Some((self.map)(&self.row)) } else { None } } }
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>>; }
impl<T> OptionalExtension<T> for Result<T> { fn optional(self) -> Result<Option<T>> { match self { Ok(v) => Ok(Some(v)), Err(Error::QueryReturnedNoRows) => Ok(None), Err(e) => Err(e) } } }
#[macro_export]
macro_rules! params { ($($param:expr),* $(,)?) => { ($(&$param,)*) }; }
#[macro_export]
macro_rules! named_params { ($($name:literal : $param:expr),* $(,)?) => { ($(($name, &$param),)*) }; }
