x = 1
  y = 2
# expect error: 2:2: IndentationError: unexpected indent
