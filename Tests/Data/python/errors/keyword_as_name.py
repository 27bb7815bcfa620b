lambda = 3
# expect error: 1:8: SyntaxError: invalid syntax
