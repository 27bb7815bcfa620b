# The variable stays inside; the first iterable is evaluated outside.
x = "outer"
print([x for x in range(3)], x)
print([y for x in [[1, 2], [3]] for y in x], x)
print({x: x for x in "ab"}, x, list(x for x in (7,)), x)
# expect:
#| [0, 1, 2] outer
#| [1, 2, 3] outer
#| {'a': 'a', 'b': 'b'} outer [7] outer
