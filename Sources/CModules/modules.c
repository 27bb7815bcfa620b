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

static const struct module_file files[] = {
    {"abc", abc_py, sizeof abc_py},
    {"cmath", cmath_py, sizeof cmath_py},
    {"contextlib", contextlib_py, sizeof contextlib_py},
    {"random", random_py, sizeof random_py},
    {"numpy.linalg", linalg_py, sizeof linalg_py},
    {"numpy in Python", numpy_py, sizeof numpy_py},
};

const struct module_file *module_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
