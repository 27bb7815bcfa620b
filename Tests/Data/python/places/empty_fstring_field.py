# CPython points behind the line; we point at the braces.
x = f"{}"
# expect error: 2:7: SyntaxError: f-string: empty expression not allowed
