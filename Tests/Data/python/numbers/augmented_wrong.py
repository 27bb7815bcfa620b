total = 0
for item in [1, 2, "3"]:
    total += item
# expect error: 3:5: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
