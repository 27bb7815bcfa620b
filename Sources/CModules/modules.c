// The modules written in Python, which the C compiler takes in as they are.

#include "modules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char abc_py[] = {
#embed "python/abc.py"
};
static const unsigned char cmath_py[] = {
#embed "python/cmath.py"
};
static const unsigned char contextlib_py[] = {
#embed "python/contextlib.py"
};
static const unsigned char random_py[] = {
#embed "python/random.py"
};
static const unsigned char linalg_py[] = {
#embed "python/linalg.py"
};
static const unsigned char numpy_py[] = {
#embed "python/numpy.py"
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
    {"cmath", cmath_py, sizeof cmath_py},
    {"contextlib", contextlib_py, sizeof contextlib_py},
    {"random", random_py, sizeof random_py},
    {"numpy.linalg", linalg_py, sizeof linalg_py},
    {"numpy in Python", numpy_py, sizeof numpy_py},
    {"IPython.display", ipython_display_py, sizeof ipython_display_py},
    {"matplotlib in Python", matplotlib_py, sizeof matplotlib_py},
    {"pyplot in Python", pyplot_py, sizeof pyplot_py},
    {"matplotlib's names", matplotlib_names_txt, sizeof matplotlib_names_txt},
};

const struct module_file *module_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
