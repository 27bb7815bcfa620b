x = 12abc
# expect error: 1:6: SyntaxError: invalid decimal literal
