//! `Arc` and its `Weak`: as `Rc`, for threads.
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::marker::Unsize;
use crate::mem::MaybeUninit;
use crate::ops::{CoerceUnsized, Deref, DispatchFromDyn};
use crate::pin::Pin;
use crate::rc::counted;

counted! { Arc "Arc" "ArcWeak" }
impl<T: Error + ?Sized> Error for Arc<T> { fn source(&self) -> Option<&(dyn Error + 'static)> { Error::source(&**self) } }
impl Arc<dyn Any + Send + Sync> { pub fn downcast<T>(self) -> Result<Arc<T>, Self> where T: Any + Send + Sync { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } } }
