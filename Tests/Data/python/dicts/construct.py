print(dict(a=1, b=2), dict([("x", 1), ["y", 2]]), dict({"k": 1}, z=2), dict(), {**{"a": 1}, "b": 2, **{"a": 3}}, {"a": 1} | {"b": 2, "a": 0})
print(dict.fromkeys("ab", 0), dict(enumerate("xy")))
# expect:
#| {'a': 1, 'b': 2} {'x': 1, 'y': 2} {'k': 1, 'z': 2} {} {'a': 3, 'b': 2} {'a': 0, 'b': 2}
#| {'a': 0, 'b': 0} {0: 'x', 1: 'y'}
