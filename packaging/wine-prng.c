/* Wine 8 has no bcryptprimitives.dll, which Rust's standard library takes its randomness from. Windows has: this is for
 * tests under Wine and is never shipped. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    return RtlGenRandom(bytes, (ULONG)count);
}
