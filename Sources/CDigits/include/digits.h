// The C library's digits of a float: its printf takes arguments of any kind, which Swift can pass only by looking up, each time,
// what kind they are.

#ifndef CDIGITS_H
#define CDIGITS_H

#include <stdbool.h>
#include <stddef.h>

/// What printf writes for `%.<precision><conversion>` (e, f, g …), with the flag `#` if `alternate`, cut to `size`.
///
/// Returns how many bytes the whole has, without the zero at its end; negative if it cannot be written.
int print_digits(char *_Nonnull buffer, size_t size, char conversion, bool alternate, int precision, double number);

#endif
