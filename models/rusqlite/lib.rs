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
pub mod types { pub use super::ToSql; pub trait FromSql: Sized {} impl<T> FromSql for T {} #[derive(Clone, Debug, PartialEq)] pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) } #[derive(Copy, Clone, Debug, PartialEq)] pub enum ValueRef<'a> { Null, Integer(i64), Real(f64), Text(&'a [u8]), Blob(&'a [u8]) } impl<'a> ValueRef<'a> { pub fn as_str(&self) -> std::result::Result<&'a str, FromSqlError> { std::ghost::derive(*self) } pub fn as_i64(&self) -> std::result::Result<i64, FromSqlError> { std::ghost::derive(*self) } pub fn as_bytes(&self) -> std::result::Result<&'a [u8], FromSqlError> { std::ghost::derive(*self) } } #[derive(Debug)] pub enum FromSqlError { InvalidType, OutOfRange(i64) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenFlags { bits: i32 }
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags = OpenFlags { bits: 1 };
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags = OpenFlags { bits: 2 };
    pub const SQLITE_OPEN_CREATE: OpenFlags = OpenFlags { bits: 4 };
    pub const SQLITE_OPEN_URI: OpenFlags = OpenFlags { bits: 64 };
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags = OpenFlags { bits: 0x8000 };
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags = OpenFlags { bits: 0x10000 };
    pub fn empty() -> OpenFlags { OpenFlags { bits: 0 } }
}
impl std::ops::BitOr for OpenFlags { type Output = OpenFlags; fn bitor(self, other: OpenFlags) -> OpenFlags { OpenFlags { bits: self.bits | other.bits } } }
#[derive(Clone, Copy, Debug)]
pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
/// Parameters from what an iterator gives.
pub struct ParamsFromIter<T> { all: Vec<T> }
pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I::Item> { ParamsFromIter { all: iter.into_iter().collect() } }
pub trait RowIndex {}
impl RowIndex for usize {}
impl RowIndex for &str {}
#[derive(Debug)]
pub struct Connection { _priv: () }
impl Connection {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection> { ghost::derive(path.as_ref()) }
    pub fn open_in_memory() -> Result<Connection> { ghost::any() }
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection> { ghost::derive(path.as_ref()) }
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection> { ghost::any() }
    pub fn path(&self) -> Option<&str> { ghost::derive(self) }
    pub fn prepare_cached(&self, #[channel(public)] sql: &str) -> Result<CachedStatement<'_>> { ghost::any() }
    pub fn changes(&self) -> u64 { ghost::any() }
    pub fn total_changes(&self) -> u64 { ghost::any() }
    pub fn is_autocommit(&self) -> bool { ghost::any() }
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()> { ghost::any() }
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
    pub fn flush_prepared_statement_cache(&self) {}
    pub fn pragma_update<S, V>(&self, schema: S, name: &str, #[channel(public)] value: V) -> Result<()> { ghost::any() }
    pub fn pragma_query_value<T, S, F>(&self, schema: S, name: &str, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T> { f(&ghost::derive(self)) }
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> std::result::Result<T, E> where P: Params, F: FnOnce(&Row<'_>) -> std::result::Result<T, E>, E: From<Error> { self.execute(sql, &params)?; f(&ghost::derive((self, sql, &params))) }
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>> { self.transaction() }
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> { if ghost::any() { Ok(Transaction { conn: self }) } else { Err(ghost::any()) } }
    pub fn savepoint(&mut self) -> Result<Transaction<'_>> { self.transaction() }
    #[channel(public)] pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> { ghost::any() }
    #[channel(public)] pub fn execute_batch(&self, sql: &str) -> Result<()> { ghost::any() }
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T> { self.execute(sql, &params)?; f(&ghost::derive((self, sql, &params))) }
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
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> { self.bind(&params); if ghost::any() { Ok(Rows { row: ghost::derive((&*self, &params)) }) } else { Err(ghost::any()) } }
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> where P: Params, F: FnMut(&Row<'_>) -> Result<T> { self.bind(&params); if ghost::any() { Ok(MappedRows { row: ghost::derive((&*self, &params)), map: f }) } else { Err(ghost::any()) } }
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>> where P: Params, F: FnMut(&Row<'_>) -> std::result::Result<T, E> { self.bind(&params); if ghost::any() { Ok(AndThenRows { row: ghost::derive((&*self, &params)), map: f }) } else { Err(ghost::any()) } }
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T> { self.bind(&params); f(&ghost::derive((&*self, &params))) }
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> { self.bind(&params); let found: bool = ghost::derive((&*self, &params)); if ghost::any() { Ok(found) } else { Err(ghost::any()) } }
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> { self.bind(params); ghost::any() }
    pub fn raw_bind_parameter<I, T>(&mut self, index: I, #[channel(public)] value: T) -> Result<()> { ghost::any() }
    pub fn parameter_count(&self) -> usize { ghost::any() }
    pub fn finalize(self) -> Result<()> { ghost::any() }
    pub fn column_count(&self) -> usize { ghost::any() }
    pub fn column_names(&self) -> Vec<&str> { ghost::any() }
    fn bind<P>(&mut self, #[channel(public)] params: P) {}
}
pub struct CachedStatement<'conn> { stmt: Statement<'conn> }
impl<'conn> std::ops::Deref for CachedStatement<'conn> { type Target = Statement<'conn>; fn deref(&self) -> &Statement<'conn> { &self.stmt } }
impl<'conn> std::ops::DerefMut for CachedStatement<'conn> { fn deref_mut(&mut self) -> &mut Statement<'conn> { &mut self.stmt } }
pub struct Rows<'stmt> { row: Row<'stmt> }
impl<'stmt> Rows<'stmt> { pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> { if ghost::any() { if ghost::derive::<u8, bool>(self.row.data) { Ok(Some(&self.row)) } else { Ok(None) } } else { Err(ghost::any()) } } pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B> { MappedRows { row: self.row, map: f } } pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F> where F: FnMut(&Row<'_>) -> std::result::Result<T, E> { AndThenRows { row: self.row, map: f } } }
pub struct Row<'stmt> { of: std::marker::PhantomData<&'stmt ()>, data: u8 }
impl<'stmt> Row<'stmt> { pub fn get<I: RowIndex, T: types::FromSql>(&self, idx: I) -> Result<T> { ghost::derive(self) } pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<types::ValueRef<'_>> { ghost::derive(self) } pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> types::ValueRef<'_> { ghost::derive(self) } pub fn get_unwrap<I: RowIndex, T: types::FromSql>(&self, idx: I) -> T { ghost::derive(self) } }
pub struct MappedRows<'stmt, F> { row: Row<'stmt>, map: F }
impl<T, F> Iterator for MappedRows<'_, F> where F: FnMut(&Row<'_>) -> Result<T> { type Item = Result<T>; fn next(&mut self) -> Option<Result<T>> { if ghost::derive::<u8, bool>(self.row.data) { Some((self.map)(&self.row)) } else { None } } }
pub struct AndThenRows<'stmt, F> { row: Row<'stmt>, map: F }
impl<T, E, F> Iterator for AndThenRows<'_, F> where F: FnMut(&Row<'_>) -> std::result::Result<T, E> { type Item = std::result::Result<T, E>; fn next(&mut self) -> Option<std::result::Result<T, E>> { if ghost::derive::<u8, bool>(self.row.data) { Some((self.map)(&self.row)) } else { None } } }
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>>; }
impl<T> OptionalExtension<T> for Result<T> { fn optional(self) -> Result<Option<T>> { match self { Ok(v) => Ok(Some(v)), Err(Error::QueryReturnedNoRows) => Ok(None), Err(e) => Err(e) } } }
#[macro_export]
macro_rules! params { ($($param:expr),* $(,)?) => { ($(&$param,)*) }; }
#[macro_export]
macro_rules! named_params { ($($name:literal : $param:expr),* $(,)?) => { ($(($name, &$param),)*) }; }
