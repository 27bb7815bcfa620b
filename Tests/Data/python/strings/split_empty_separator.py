print("abc".split("b"))
print("abc".split(""))
# expect:
#| ['a', 'c']
# expect error: 2:7: ValueError: empty separator
