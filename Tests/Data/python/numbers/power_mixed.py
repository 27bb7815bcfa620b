print("ab" ** 2)
# expect error: 1:7: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
