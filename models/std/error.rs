//! The `Error` trait.
use crate::fmt::{Debug, Display};
use crate::ghost;

#[lang = "Error"]
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { "" }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
}
impl<'a, T: Error + ?Sized> Error for &'a T { fn source(&self) -> Option<&(dyn Error + 'static)> { Error::source(&**self) } }
impl Error for ! {}
impl dyn Error {
    pub fn is<T: Error + 'static>(&self) -> bool { ghost::shape(self) }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if ghost::shape(self) { Some(unsafe { &*(self as *const dyn Error as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if ghost::shape(self) { Some(unsafe { &mut *(self as *mut dyn Error as *mut T) }) } else { None } }
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } }
}
impl dyn Error + Send {
    pub fn is<T: Error + 'static>(&self) -> bool { ghost::shape(self) }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if ghost::shape(self) { Some(unsafe { &*(self as *const (dyn Error + Send) as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if ghost::shape(self) { Some(unsafe { &mut *(self as *mut (dyn Error + Send) as *mut T) }) } else { None } }
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } }
}
impl dyn Error + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool { ghost::shape(self) }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if ghost::shape(self) { Some(unsafe { &*(self as *const (dyn Error + Send + Sync) as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if ghost::shape(self) { Some(unsafe { &mut *(self as *mut (dyn Error + Send + Sync) as *mut T) }) } else { None } }
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } }
}
