def f(x):
    x*2
print(f(3) + 1)
# expect error: 3:7: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
