#pragma once
#include <stddef.h>

/// A module of Python's library that is written in Python here.
struct module_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// All of them.
const struct module_file *module_files(size_t *count);
