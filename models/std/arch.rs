//! Instructions of processors that libraries use by name: what they return depends on what they are given.
pub use crate::macros::{asm, global_asm, naked_asm};

pub mod x86 {
    use crate::ghost;

    macro_rules! vectors { ($($name:ident)*) => { $(#[derive(Copy, Clone, Debug)] pub struct $name { lanes: u64 })* }; }
    vectors! { __m64 __m128 __m128d __m128i __m256 __m256d __m256i __m512 __m512d __m512i }

    #[derive(Copy, Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Hash)]
    pub struct CpuidResult { pub eax: u32, pub ebx: u32, pub ecx: u32, pub edx: u32 }

    pub unsafe fn __cpuid(leaf: u32) -> CpuidResult { ghost::derive(leaf) }
    pub unsafe fn __cpuid_count(leaf: u32, sub_leaf: u32) -> CpuidResult { ghost::derive((leaf, sub_leaf)) }
    pub unsafe fn _addcarry_u32(c_in: u8, a: u32, b: u32, out: &mut u32) -> u8 { *out = ghost::derive((c_in, a, b)); ghost::derive((c_in, a, b)) }
    pub unsafe fn _addcarry_u64(c_in: u8, a: u64, b: u64, out: &mut u64) -> u8 { *out = ghost::derive((c_in, a, b)); ghost::derive((c_in, a, b)) }
    pub unsafe fn _mm256_add_epi64(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_alignr_epi8<const IMM8: i32>(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_and_si256(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_andnot_si256(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_broadcastsi128_si256(a: __m128i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_castsi256_si128(a: __m256i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm256_cmpeq_epi8(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_extracti128_si256<const IMM1: i32>(a: __m256i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm256_insertf128_si256<const IMM1: i32>(a: __m256i, b: __m128i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_lddqu_si256(mem_addr: *const __m256i) -> __m256i { *mem_addr }
    pub unsafe fn _mm256_load_si256(mem_addr: *const __m256i) -> __m256i { *mem_addr }
    pub unsafe fn _mm256_loadu_si256(mem_addr: *const __m256i) -> __m256i { *mem_addr }
    pub unsafe fn _mm256_max_epu8(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_movemask_epi8(a: __m256i) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm256_mulhi_epu16(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_mullo_epi16(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_or_si256(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_permute2x128_si256<const IMM8: i32>(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_permute4x64_epi64<const IMM8: i32>(a: __m256i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_set1_epi8(a: i8) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_set_epi64x(a: i64, b: i64, c: i64, d: i64) -> __m256i { ghost::derive((a, b, c, d)) }
    pub unsafe fn _mm256_set_m128i(hi: __m128i, lo: __m128i) -> __m256i { ghost::derive((hi, lo)) }
    pub unsafe fn _mm256_setr_epi8(e00: i8, e01: i8, e02: i8, e03: i8, e04: i8, e05: i8, e06: i8, e07: i8, e08: i8, e09: i8, e10: i8, e11: i8, e12: i8, e13: i8, e14: i8, e15: i8, e16: i8, e17: i8, e18: i8, e19: i8, e20: i8, e21: i8, e22: i8, e23: i8, e24: i8, e25: i8, e26: i8, e27: i8, e28: i8, e29: i8, e30: i8, e31: i8) -> __m256i { ghost::derive((e00, e01, e02, e03, e04, e05, e06, e07, e08, e09, e10, e11, e12, e13, e14, e15, e16, e17, e18, e19, e20, e21, e22, e23, e24, e25, e26, e27, e28, e29, e30, e31)) }
    pub unsafe fn _mm256_setzero_ps() -> __m256 { ghost::any() }
    pub unsafe fn _mm256_setzero_si256() -> __m256i { ghost::any() }
    pub unsafe fn _mm256_shuffle_epi8(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_shufflehi_epi16<const IMM8: i32>(a: __m256i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_slli_epi64<const IMM8: i32>(a: __m256i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_srli_epi16<const IMM8: i32>(a: __m256i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_srli_epi64<const IMM8: i32>(a: __m256i) -> __m256i { ghost::derive(a) }
    pub unsafe fn _mm256_unpackhi_epi8(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_unpacklo_epi8(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm256_xor_si256(a: __m256i, b: __m256i) -> __m256i { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_epi16(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_epi32(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_epi64(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_epi8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_pd(a: __m128d, b: __m128d) -> __m128d { ghost::derive((a, b)) }
    pub unsafe fn _mm_add_ps(a: __m128, b: __m128) -> __m128 { ghost::derive((a, b)) }
    pub unsafe fn _mm_aesdec_si128(a: __m128i, round_key: __m128i) -> __m128i { ghost::derive((a, round_key)) }
    pub unsafe fn _mm_aesdeclast_si128(a: __m128i, round_key: __m128i) -> __m128i { ghost::derive((a, round_key)) }
    pub unsafe fn _mm_aesenc_si128(a: __m128i, round_key: __m128i) -> __m128i { ghost::derive((a, round_key)) }
    pub unsafe fn _mm_aesenclast_si128(a: __m128i, round_key: __m128i) -> __m128i { ghost::derive((a, round_key)) }
    pub unsafe fn _mm_alignr_epi8<const IMM8: i32>(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_and_si128(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_andnot_si128(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_blend_epi16<const IMM8: i32>(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_clmulepi64_si128<const IMM8: i32>(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_cmpeq_epi32(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_cmpeq_epi8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_cmpeq_pd(a: __m128d, b: __m128d) -> __m128d { ghost::derive((a, b)) }
    pub unsafe fn _mm_cmpestri<const IMM8: i32>(a: __m128i, la: i32, b: __m128i, lb: i32) -> i32 { ghost::derive((a, la, b, lb)) }
    pub unsafe fn _mm_cmpgt_epi8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_cmplt_epi8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_crc32_u8(crc: u32, v: u8) -> u32 { ghost::derive((crc, v)) }
    pub unsafe fn _mm_cvtepi8_epi16(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_cvtsi128_si32(a: __m128i) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_cvtsi128_si64(a: __m128i) -> i64 { ghost::derive(a) }
    pub unsafe fn _mm_cvtsi32_si128(a: i32) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_extract_epi32<const IMM8: i32>(a: __m128i) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_extract_epi8<const IMM8: i32>(a: __m128i) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_insert_epi16<const IMM8: i32>(a: __m128i, i: i32) -> __m128i { ghost::derive((a, i)) }
    pub unsafe fn _mm_lddqu_si128(mem_addr: *const __m128i) -> __m128i { *mem_addr }
    pub unsafe fn _mm_load_si128(mem_addr: *const __m128i) -> __m128i { *mem_addr }
    pub unsafe fn _mm_loadu_si128(mem_addr: *const __m128i) -> __m128i { *mem_addr }
    pub unsafe fn _mm_max_epu8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_movemask_epi8(a: __m128i) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_movemask_pd(a: __m128d) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_movemask_ps(a: __m128) -> i32 { ghost::derive(a) }
    pub unsafe fn _mm_mulhi_epu16(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_mullo_epi16(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_or_si128(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_pause() {}
    pub unsafe fn _mm_set1_epi16(a: i16) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_set1_epi8(a: i8) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_set1_ps(a: f32) -> __m128 { ghost::derive(a) }
    pub unsafe fn _mm_set_epi32(e3: i32, e2: i32, e1: i32, e0: i32) -> __m128i { ghost::derive((e3, e2, e1, e0)) }
    pub unsafe fn _mm_set_epi64x(e1: i64, e0: i64) -> __m128i { ghost::derive((e1, e0)) }
    pub unsafe fn _mm_setr_epi16(e7: i16, e6: i16, e5: i16, e4: i16, e3: i16, e2: i16, e1: i16, e0: i16) -> __m128i { ghost::derive((e7, e6, e5, e4, e3, e2, e1, e0)) }
    pub unsafe fn _mm_setr_epi32(e3: i32, e2: i32, e1: i32, e0: i32) -> __m128i { ghost::derive((e3, e2, e1, e0)) }
    pub unsafe fn _mm_setr_epi8(e15: i8, e14: i8, e13: i8, e12: i8, e11: i8, e10: i8, e9: i8, e8: i8, e7: i8, e6: i8, e5: i8, e4: i8, e3: i8, e2: i8, e1: i8, e0: i8) -> __m128i { ghost::derive((e15, e14, e13, e12, e11, e10, e9, e8, e7, e6, e5, e4, e3, e2, e1, e0)) }
    pub unsafe fn _mm_setr_pd(a: f64, b: f64) -> __m128d { ghost::derive((a, b)) }
    pub unsafe fn _mm_setzero_ps() -> __m128 { ghost::any() }
    pub unsafe fn _mm_setzero_si128() -> __m128i { ghost::any() }
    pub unsafe fn _mm_sha256msg1_epu32(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_sha256msg2_epu32(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_sha256rnds2_epu32(a: __m128i, b: __m128i, k: __m128i) -> __m128i { ghost::derive((a, b, k)) }
    pub unsafe fn _mm_shuffle_epi32<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_shuffle_epi8(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_sll_epi32(a: __m128i, count: __m128i) -> __m128i { ghost::derive((a, count)) }
    pub unsafe fn _mm_slli_epi64<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_slli_si128<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_srli_epi16<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_srli_epi64<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_srli_si128<const IMM8: i32>(a: __m128i) -> __m128i { ghost::derive(a) }
    pub unsafe fn _mm_store_si128(mem_addr: *mut __m128i, a: __m128i) { *mem_addr = a; }
    pub unsafe fn _mm_storeu_si128(mem_addr: *mut __m128i, a: __m128i) { *mem_addr = a; }
    pub unsafe fn _mm_sub_epi32(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _mm_xor_si128(a: __m128i, b: __m128i) -> __m128i { ghost::derive((a, b)) }
    pub unsafe fn _rdtsc() -> u64 { ghost::any() }
    pub unsafe fn _subborrow_u32(c_in: u8, a: u32, b: u32, out: &mut u32) -> u8 { *out = ghost::derive((c_in, a, b)); ghost::derive((c_in, a, b)) }
    pub unsafe fn _subborrow_u64(c_in: u8, a: u64, b: u64, out: &mut u64) -> u8 { *out = ghost::derive((c_in, a, b)); ghost::derive((c_in, a, b)) }
    pub unsafe fn _tzcnt_u32(x: u32) -> u32 { ghost::derive(x) }
    pub unsafe fn _tzcnt_u64(x: u64) -> u64 { ghost::derive(x) }
    pub unsafe fn _xgetbv(xcr_no: u32) -> u64 { ghost::derive(xcr_no) }
}

pub mod x86_64 { pub use super::x86::*; }
pub mod aarch64 {}
