print(sorted("ba"))
print(sorted(21))
# expect:
#| ['a', 'b']
# expect error: 2:7: TypeError: 'int' object is not iterable
