//! Memory layouts and allocators.
use crate::error::Error;
use crate::fmt;
use crate::ghost;

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Layout { size: usize, align: usize }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LayoutError;
impl fmt::Display for LayoutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("invalid parameters to Layout::from_size_align") } }
impl Error for LayoutError {}
impl Layout {
    pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> { if crate::flow::test((size, align)) { Ok(Layout { size, align }) } else { Err(LayoutError) } }
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout { Layout { size, align } }
    pub const fn size(&self) -> usize { self.size }
    pub const fn align(&self) -> usize { self.align }
    pub const fn new<T>() -> Layout { Layout { size: ghost::any(), align: ghost::any() } }
    pub const fn for_value<T: ?Sized>(t: &T) -> Layout { Layout { size: ghost::shape(t), align: ghost::any() } }
    pub const fn array<T>(n: usize) -> Result<Layout, LayoutError> { Layout::from_size_align(n, 1) }
    pub const fn align_to(&self, align: usize) -> Result<Layout, LayoutError> { Layout::from_size_align(self.size, align) }
    pub const fn pad_to_align(&self) -> Layout { *self }
    pub const fn dangling_ptr(&self) -> crate::ptr::NonNull<u8> { crate::ptr::NonNull::dangling() }
    pub const fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError> { ghost::derive((*self, n)) }
    pub const fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError> { ghost::derive((*self, n)) }
    pub const fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError> { ghost::derive((*self, next)) }
    pub const fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> { ghost::derive((*self, next)) }
}
pub type LayoutErr = LayoutError;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 { self.alloc(layout) }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 { self.alloc(layout) }
}
#[derive(Debug, Default, Copy, Clone)]
pub struct System;
unsafe impl GlobalAlloc for System {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 { ghost::any() }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {}
}
#[derive(Copy, Clone, Default, Debug)]
pub struct Global;
pub unsafe fn alloc(layout: Layout) -> *mut u8 { ghost::shared(0u8) as *const u8 as *mut u8 }
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 { ghost::shared(0u8) as *const u8 as *mut u8 }
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 { ptr }
pub fn handle_alloc_error(layout: Layout) -> ! { loop {} }
