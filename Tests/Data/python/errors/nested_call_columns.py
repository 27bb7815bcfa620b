def inner(x):
    return 1 / x

def outer(x):
    return [inner(x), inner(x - 1)]

print(outer(2))
print(outer(1))
# expect:
#| [0.5, 1.0]
# expect error: 2:12: ZeroDivisionError: division by zero
