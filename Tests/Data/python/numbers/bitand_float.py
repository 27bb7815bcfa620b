print(3.0 & 1)
# expect error: 1:7: TypeError: unsupported operand type(s) for &: 'float' and 'int'
