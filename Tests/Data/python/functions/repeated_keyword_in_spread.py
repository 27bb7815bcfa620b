def f(**options):
    return options

print(f(a=1, **{"b": 2}))
print(f(a=1, **{"a": 2}))
# expect:
#| {'a': 1, 'b': 2}
# expect error: 5:7: TypeError: __main__.f() got multiple values for keyword argument 'a'
