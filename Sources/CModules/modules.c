// The modules written in Python, which the C compiler takes in as they are.

#include "modules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char abc_py[] = {
#embed "python/abc.py"
};
static const unsigned char contextlib_py[] = {
#embed "python/contextlib.py"
};

static const struct module_file files[] = {
    {"abc", abc_py, sizeof abc_py},
    {"contextlib", contextlib_py, sizeof contextlib_py},
};

const struct module_file *module_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
