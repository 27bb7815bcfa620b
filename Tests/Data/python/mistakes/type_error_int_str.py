print(3 + "4")
# expect error: 1:7: TypeError: unsupported operand type(s) for +: 'int' and 'str'
