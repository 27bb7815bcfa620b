print([*"ab"])
[*map(lambda x: list(5), [1])]
# expect:
#| ['a', 'b']
# expect error: 2:17: TypeError: 'int' object is not iterable
