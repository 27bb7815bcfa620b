// One call of snprintf.

#include "digits.h"

#include <stdio.h>

int print_digits(char *buffer, size_t size, char conversion, bool alternate, int precision, double number) {
  char format[] = {'%', '.', '*', conversion, 0, 0};
  if (alternate) {
    const char with_flag[] = {'%', '#', '.', '*', conversion, 0};
    for (size_t index = 0; index < sizeof format; index++) format[index] = with_flag[index];
  }
  return snprintf(buffer, size, format, precision, number);
}
