print(1 + 1)
print(1 + "1")
# expect:
#| 2
# expect error: 2:7: TypeError: unsupported operand type(s) for +: 'int' and 'str'
