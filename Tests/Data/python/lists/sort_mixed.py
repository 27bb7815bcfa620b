print(sorted([2, 1.5, True]))
print(sorted([1, "a", 2]))
# expect:
#| [True, 1.5, 2]
# expect error: 2:7: TypeError: '<' not supported between instances of 'str' and 'int'
