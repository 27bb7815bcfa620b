a = [1, 2]
b = [1]
print(a + b)
c = a - b
# expect:
#| [1, 2, 1]
# expect error: 4:5: TypeError: unsupported operand type(s) for -: 'list' and 'list'
