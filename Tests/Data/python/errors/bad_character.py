x = 3 $ 4
# expect error: 1:7: SyntaxError: invalid syntax
