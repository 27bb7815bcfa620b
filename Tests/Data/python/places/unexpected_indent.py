# CPython points into the indentation; we point at the first word.
x = 1
  y = 2
# expect error: 3:3: IndentationError: unexpected indent
