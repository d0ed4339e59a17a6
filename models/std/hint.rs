//! Hints to the compiler: none changes a value.
pub fn black_box<T>(dummy: T) -> T { dummy }
pub fn must_use<T>(value: T) -> T { value }
pub fn spin_loop() {}
pub unsafe fn unreachable_unchecked() -> ! { loop {} }
pub unsafe fn assert_unchecked(cond: bool) {}
pub fn cold_path() {}
pub fn select_unpredictable<T>(b: bool, true_val: T, false_val: T) -> T { if b { true_val } else { false_val } }
