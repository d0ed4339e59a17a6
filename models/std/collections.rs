//! Collections.
use crate::error::Error;
use crate::fmt;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError { overflow: bool }
impl fmt::Display for TryReserveError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.overflow) } }
impl Error for TryReserveError {}
