def f(*a):
    return a

print(f(*[1], *(2,)))
print(f(*5))
# expect:
#| (1, 2)
# expect error: 5:7: TypeError: __main__.f() argument after * must be an iterable, not int
