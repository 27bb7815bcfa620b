a, *b, *c = [1, 2, 3]
# expect error: 1:1: SyntaxError: multiple starred expressions in assignment
