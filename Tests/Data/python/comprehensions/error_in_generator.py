values = [4, "x"]
print(sum(v * 2 for v in [1, 2]))
print(sum(v / 2 for v in values))
# expect:
#| 6
# expect error: 3:11: TypeError: unsupported operand type(s) for /: 'str' and 'int'
