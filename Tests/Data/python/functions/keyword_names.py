def f(a, *, b):
    return a * 10 + b

names = ["b"]
print(f(1, **{names[0]: 2}), f(b=3, a=4), dict(**{"x y": 1}))
# expect:
#| 12 43 {'x y': 1}
