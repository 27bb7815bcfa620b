x = 5 +
# expect error: 1:8: SyntaxError: invalid syntax
