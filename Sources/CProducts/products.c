// Blocks of four rows by eight columns: their thirty-two sums stay in registers, each a chain of its own, so that many
// multiply-adds are under way at once while none waits for another.

#include "CProducts.h"

typedef double four __attribute__((vector_size(32), aligned(8)));

#define INLINE static inline __attribute__((always_inline))

INLINE void put(double *out, double sum, int grows) { *out = grows ? *out + sum : sum; }

/// `rows` (1 or 4) by eight columns; `panel` holds the eight columns of b, k by k.
INLINE void block(const double *a, long a_row, long a_step, const double *panel, double *out, long out_row, int rows,
                  long links, int grows) {
  four sums[4][2] = {0};
  for (long k = 0; k < links; k++) {
    four left = *(const four *)(panel + 8 * k), right = *(const four *)(panel + 8 * k + 4);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      double x = a[r * a_row + k * a_step];
      four factor = {x, x, x, x};
      sums[r][0] = __builtin_elementwise_fma(factor, left, sums[r][0]);
      sums[r][1] = __builtin_elementwise_fma(factor, right, sums[r][1]);
    }
  }
  for (int r = 0; r < rows; r++)
    for (int c = 0; c < 8; c++) put(out + r * out_row + c, sums[r][c / 4][c % 4], grows);
}

INLINE void product(const double *a, long a_row, long a_step, const double *b, long b_step, long b_column, double *out,
                    long out_row, long rows, long columns, long links, int grows) {
  double panel[8 * chain_limit];
  long column = 0;
  for (; column + 8 <= columns; column += 8) {
    for (long k = 0; k < links; k++)
      for (long c = 0; c < 8; c++) panel[8 * k + c] = b[k * b_step + (column + c) * b_column];
    long row = 0;
    for (; row + 4 <= rows; row += 4)
      block(a + row * a_row, a_row, a_step, panel, out + row * out_row + column, out_row, 4, links, grows);
    for (; row < rows; row++)
      block(a + row * a_row, a_row, a_step, panel, out + row * out_row + column, out_row, 1, links, grows);
  }
  for (; column < columns; column++)
    for (long row = 0; row < rows; row++) {
      const double *x = a + row * a_row, *y = b + column * b_column;
      double sum = 0;
      for (long k = 0; k < links; k++) sum = __builtin_fma(x[k * a_step], y[k * b_step], sum);
      put(out + row * out_row + column, sum, grows);
    }
}

#define ARGUMENTS                                                                                                      \
  const double *a, long a_row, long a_step, const double *b, long b_step, long b_column, double *out, long out_row,   \
      long rows, long columns, long links, int grows
#define PASSED a, a_row, a_step, b, b_step, b_column, out, out_row, rows, columns, links, grows

#if defined(__x86_64__)

__attribute__((target("avx2,fma"))) static void product_with_fma(ARGUMENTS) { product(PASSED); }
static void product_without(ARGUMENTS) { product(PASSED); }

void chain_product(ARGUMENTS) {
  if (__builtin_cpu_supports("fma") && __builtin_cpu_supports("avx2"))
    product_with_fma(PASSED);
  else
    product_without(PASSED);
}

#else

void chain_product(ARGUMENTS) { product(PASSED); }

#endif
