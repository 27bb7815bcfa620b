print(len("ab"), len([]), len({1: 2}), len(range(5)))
print(len(5))
# expect:
#| 2 0 1 5
# expect error: 2:7: TypeError: object of type 'int' has no len()
