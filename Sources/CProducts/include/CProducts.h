// Products of float64 matrices as chains of fused multiply-adds: the one loop that needs to know the processor.

#ifndef CPRODUCTS_H
#define CPRODUCTS_H

/// The most links that a chain can have.
enum { chain_limit = 256 };

/// For each element of a rows × columns block, begins a chain at 0 and goes through k from 0 to below `links`:
/// sum = fma(a[i][k], b[k][j], sum), rounded once for each link. Then out[i][j] is the sum, or grows by it.
///
/// The result does not depend on the processor: only the speed does, which is that of its vector units where it has
/// fused multiply-add, and the C library's `fma` where it has not.
///
/// - a_row, a_step, b_step, b_column, out_row: distances in elements, from row to row, from k to k, and so on.
/// - links: at most `chain_limit`.
void chain_product(const double *a, long a_row, long a_step, const double *b, long b_step, long b_column, double *out,
                   long out_row, long rows, long columns, long links, int grows);

#endif
