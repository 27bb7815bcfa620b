# CPython points behind the line; we point at its first word.
if True:
        x = 1
    y = 2
# expect error: 4:5: IndentationError: unindent does not match any outer indentation level
