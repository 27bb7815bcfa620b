x = 1
return x
# expect error: 2:1: SyntaxError: 'return' outside function
