xs = [1, 2]
print([x ** 2 for x in xs])
print(xs ** 2)
# expect:
#| [1, 4]
# expect error: 3:7: TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'int'
