result = None
print(result * 2)
# expect error: 2:7: TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
