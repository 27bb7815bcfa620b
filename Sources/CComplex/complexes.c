// Calls of the C library's complex functions for numbers that Swift knows by their parts.

#include "complexes.h"

#include <complex.h>

typedef double _Complex number;

/// A number's parts in memory are its own two.
typedef union {
  double parts[2];
  number whole;
} form;

static number (*const functions[])(number) = {
    cexp, clog, csqrt, csin, ccos, ctan, casin, cacos, catan, csinh, ccosh, ctanh, casinh, cacosh, catanh,
};

static number read_number(const double *from) {
  form result = {{from[0], from[1]}};
  return result.whole;
}

static void write_number(number value, double *to) {
  form parts;
  parts.whole = value;
  to[0] = parts.parts[0];
  to[1] = parts.parts[1];
}

void complex_map(
    enum complex_function function, const double *in, ptrdiff_t in_step, double *out, ptrdiff_t out_step,
    ptrdiff_t count) {
  number (*const apply)(number) = functions[function];
  for (ptrdiff_t i = 0; i < count; i++) write_number(apply(read_number(in + 2 * i * in_step)), out + 2 * i * out_step);
}

void complex_power(const double *base, const double *exponent, double *out) {
  write_number(cpow(read_number(base), read_number(exponent)), out);
}
