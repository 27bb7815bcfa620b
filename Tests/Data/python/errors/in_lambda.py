f = lambda x: x + "1"
print(f("a"))
print(f(1))
# expect:
#| a1
# expect error: 1:15: TypeError: unsupported operand type(s) for +: 'int' and 'str'
