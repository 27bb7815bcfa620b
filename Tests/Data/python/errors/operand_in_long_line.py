a, b, c = 1, 2, "3"
print(a + b * 2 - (b - a) + sum([a, b]) * c + c)
# expect error: 2:7: TypeError: unsupported operand type(s) for +: 'int' and 'str'
