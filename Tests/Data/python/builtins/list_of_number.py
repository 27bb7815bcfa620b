print(list("12"))
print(list(12))
# expect:
#| ['1', '2']
# expect error: 2:7: TypeError: 'int' object is not iterable
