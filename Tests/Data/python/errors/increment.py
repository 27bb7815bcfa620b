x = 1
x++
# expect error: 2:4: SyntaxError: invalid syntax
