print(sum([1, 2]))
print(sum(["a", "b"]))
# expect:
#| 3
# expect error: 2:7: TypeError: unsupported operand type(s) for +: 'int' and 'str'
