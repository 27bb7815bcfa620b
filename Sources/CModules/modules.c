// The modules written in Python, which the C compiler takes in as they are.

#include "modules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char abc_py[] = {
#embed "python/abc.py"
};
static const unsigned char bisect_py[] = {
#embed "python/bisect.py"
};
static const unsigned char collections_py[] = {
#embed "python/collections.py"
};
static const unsigned char collections_abc_py[] = {
#embed "python/collections_abc.py"
};
static const unsigned char cmath_py[] = {
#embed "python/cmath.py"
};
static const unsigned char contextlib_py[] = {
#embed "python/contextlib.py"
};
static const unsigned char copy_py[] = {
#embed "python/copy.py"
};
static const unsigned char csv_py[] = {
#embed "python/csv.py"
};
static const unsigned char dataclasses_py[] = {
#embed "python/dataclasses.py"
};
static const unsigned char enum_py[] = {
#embed "python/enum.py"
};
static const unsigned char fft_py[] = {
#embed "python/fft.py"
};
static const unsigned char fractions_py[] = {
#embed "python/fractions.py"
};
static const unsigned char functools_py[] = {
#embed "python/functools.py"
};
static const unsigned char heapq_py[] = {
#embed "python/heapq.py"
};
static const unsigned char io_py[] = {
#embed "python/io.py"
};
static const unsigned char json_py[] = {
#embed "python/json.py"
};
static const unsigned char keyword_py[] = {
#embed "python/keyword.py"
};
static const unsigned char linalg_py[] = {
#embed "python/linalg.py"
};
static const unsigned char numbers_py[] = {
#embed "python/numbers.py"
};
static const unsigned char numpy_py[] = {
#embed "python/numpy.py"
};
static const unsigned char numpy_files_py[] = {
#embed "python/numpy_files.py"
};
static const unsigned char numpy_complex_py[] = {
#embed "python/numpy_complex.py"
};
static const unsigned char numpy_walking_py[] = {
#embed "python/numpy_walking.py"
};
static const unsigned char numpy_more_py[] = {
#embed "python/numpy_more.py"
};
static const unsigned char numpy_testing_py[] = {
#embed "python/numpy_testing.py"
};
static const unsigned char numpy_reductions_py[] = {
#embed "python/numpy_reductions.py"
};
static const unsigned char numpy_text_py[] = {
#embed "python/numpy_text.py"
};
static const unsigned char numpy_windows_py[] = {
#embed "python/numpy_windows.py"
};
static const unsigned char polynomial_basis_py[] = {
#embed "python/polynomial/basis.py"
};
static const unsigned char polynomial_chebyshev_py[] = {
#embed "python/polynomial/chebyshev.py"
};
static const unsigned char polynomial_hermite_py[] = {
#embed "python/polynomial/hermite.py"
};
static const unsigned char polynomial_hermite_e_py[] = {
#embed "python/polynomial/hermite_e.py"
};
static const unsigned char polynomial_laguerre_py[] = {
#embed "python/polynomial/laguerre.py"
};
static const unsigned char polynomial_legendre_py[] = {
#embed "python/polynomial/legendre.py"
};
static const unsigned char polynomial_polybase_py[] = {
#embed "python/polynomial/polybase.py"
};
static const unsigned char polynomial_polynomial_py[] = {
#embed "python/polynomial/polynomial.py"
};
static const unsigned char polynomial_polyutils_py[] = {
#embed "python/polynomial/polyutils.py"
};
static const unsigned char polynomial_series_py[] = {
#embed "python/polynomial/series.py"
};
static const unsigned char pprint_py[] = {
#embed "python/pprint.py"
};
static const unsigned char random_py[] = {
#embed "python/random.py"
};
static const unsigned char statistics_py[] = {
#embed "python/statistics.py"
};
static const unsigned char string_py[] = {
#embed "python/string.py"
};
static const unsigned char struct_py[] = {
#embed "python/struct.py"
};
static const unsigned char sys_py[] = {
#embed "python/sys.py"
};
static const unsigned char textwrap_py[] = {
#embed "python/textwrap.py"
};
static const unsigned char time_py[] = {
#embed "python/time.py"
};
static const unsigned char timeit_py[] = {
#embed "python/timeit.py"
};
static const unsigned char types_py[] = {
#embed "python/types.py"
};
static const unsigned char typing_py[] = {
#embed "python/typing.py"
};
static const unsigned char warnings_py[] = {
#embed "python/warnings.py"
};
static const unsigned char matplotlib_py[] = {
#embed "python/matplotlib.py"
};
static const unsigned char pyplot_py[] = {
#embed "python/pyplot.py"
};
static const unsigned char matplotlib_names_txt[] = {
#embed "python/matplotlib_names.txt"
};
static const unsigned char ipython_display_py[] = {
#embed "python/ipython_display.py"
};

static const struct module_file files[] = {
    {"abc", abc_py, sizeof abc_py},
    {"bisect", bisect_py, sizeof bisect_py},
    {"collections", collections_py, sizeof collections_py},
    {"collections.abc", collections_abc_py, sizeof collections_abc_py},
    {"cmath", cmath_py, sizeof cmath_py},
    {"contextlib", contextlib_py, sizeof contextlib_py},
    {"copy", copy_py, sizeof copy_py},
    {"csv", csv_py, sizeof csv_py},
    {"dataclasses", dataclasses_py, sizeof dataclasses_py},
    {"enum", enum_py, sizeof enum_py},
    {"fractions", fractions_py, sizeof fractions_py},
    {"functools", functools_py, sizeof functools_py},
    {"heapq", heapq_py, sizeof heapq_py},
    {"io", io_py, sizeof io_py},
    {"json", json_py, sizeof json_py},
    {"keyword", keyword_py, sizeof keyword_py},
    {"numpy.fft", fft_py, sizeof fft_py},
    {"numpy.linalg", linalg_py, sizeof linalg_py},
    {"numbers", numbers_py, sizeof numbers_py},
    {"numpy in Python", numpy_py, sizeof numpy_py},
    {"numpy files", numpy_files_py, sizeof numpy_files_py},
    {"numpy complex", numpy_complex_py, sizeof numpy_complex_py},
    {"numpy walking", numpy_walking_py, sizeof numpy_walking_py},
    {"numpy more", numpy_more_py, sizeof numpy_more_py},
    {"numpy reductions", numpy_reductions_py, sizeof numpy_reductions_py},
    {"numpy.testing", numpy_testing_py, sizeof numpy_testing_py},
    {"numpy text", numpy_text_py, sizeof numpy_text_py},
    {"numpy windows", numpy_windows_py, sizeof numpy_windows_py},
    {"numpy.polynomial._basis", polynomial_basis_py, sizeof polynomial_basis_py},
    {"numpy.polynomial.chebyshev", polynomial_chebyshev_py, sizeof polynomial_chebyshev_py},
    {"numpy.polynomial.hermite", polynomial_hermite_py, sizeof polynomial_hermite_py},
    {"numpy.polynomial.hermite_e", polynomial_hermite_e_py, sizeof polynomial_hermite_e_py},
    {"numpy.polynomial.laguerre", polynomial_laguerre_py, sizeof polynomial_laguerre_py},
    {"numpy.polynomial.legendre", polynomial_legendre_py, sizeof polynomial_legendre_py},
    {"numpy.polynomial._polybase", polynomial_polybase_py, sizeof polynomial_polybase_py},
    {"numpy.polynomial.polynomial", polynomial_polynomial_py, sizeof polynomial_polynomial_py},
    {"numpy.polynomial.polyutils", polynomial_polyutils_py, sizeof polynomial_polyutils_py},
    {"numpy.polynomial series", polynomial_series_py, sizeof polynomial_series_py},
    {"pprint", pprint_py, sizeof pprint_py},
    {"random", random_py, sizeof random_py},
    {"statistics", statistics_py, sizeof statistics_py},
    {"string", string_py, sizeof string_py},
    {"struct", struct_py, sizeof struct_py},
    {"sys", sys_py, sizeof sys_py},
    {"textwrap", textwrap_py, sizeof textwrap_py},
    {"time", time_py, sizeof time_py},
    {"timeit", timeit_py, sizeof timeit_py},
    {"types", types_py, sizeof types_py},
    {"typing", typing_py, sizeof typing_py},
    {"warnings", warnings_py, sizeof warnings_py},
    {"IPython.display", ipython_display_py, sizeof ipython_display_py},
    {"matplotlib in Python", matplotlib_py, sizeof matplotlib_py},
    {"pyplot in Python", pyplot_py, sizeof pyplot_py},
    {"matplotlib's names", matplotlib_names_txt, sizeof matplotlib_names_txt},
};

const struct module_file *module_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
