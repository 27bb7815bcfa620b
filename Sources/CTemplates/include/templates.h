// What the program carries inside itself: the files of Templates/ that a page is made of, and the first lesson.

#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

struct template_file {
  /// Its path below Templates/.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t size;
};

/// The files, and how many they are.
const struct template_file *_Nonnull template_files(size_t *_Nonnull count);

#endif
