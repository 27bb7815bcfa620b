x = 1
else:
    x = 2
# expect error: 2:1: SyntaxError: invalid syntax
