a, *b = (x + [] for x in ([1], 2))
# expect error: 1:10: TypeError: unsupported operand type(s) for +: 'int' and 'list'
