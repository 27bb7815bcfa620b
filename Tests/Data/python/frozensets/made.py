s = frozenset([1, 2])
print(s)
# expect:
#| frozenset({1, 2})
