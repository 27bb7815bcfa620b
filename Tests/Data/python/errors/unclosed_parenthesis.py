x = (1 + 2
y = 3
# expect error: 1:5: SyntaxError: '(' was never closed
