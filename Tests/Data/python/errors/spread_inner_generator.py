def f(n):
    for x in 7:
        return x

print(*(f(n) for n in [1]))
# expect error: 2:5: TypeError: 'int' object is not iterable
