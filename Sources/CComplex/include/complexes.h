// The C library's functions of complex numbers: Swift has no such type, so that it cannot call them itself.

#ifndef CCOMPLEX_H
#define CCOMPLEX_H

#include <stddef.h>

enum complex_function {
  complex_exp, complex_log, complex_sqrt,
  complex_sin, complex_cos, complex_tan, complex_asin, complex_acos, complex_atan,
  complex_sinh, complex_cosh, complex_tanh, complex_asinh, complex_acosh, complex_atanh,
};

/// The function of each number: its parts stand side by side, steps count numbers.
void complex_map(
    enum complex_function function, const double *_Nonnull in, ptrdiff_t in_step, double *_Nonnull out,
    ptrdiff_t out_step, ptrdiff_t count);

/// `base` to the power of `exponent`, in parts.
void complex_power(const double *_Nonnull base, const double *_Nonnull exponent, double *_Nonnull out);

#endif
