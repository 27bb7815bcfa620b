def f(a, /, b):
    return a - b

print(f(5, b=3))
print(f(a=5, b=3))
# expect:
#| 2
# expect error: 5:7: TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
