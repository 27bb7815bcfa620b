print(sorted([2, 1], reverse=True))
print(sorted([2, 1], descending=True))
# expect:
#| [2, 1]
# expect error: 2:7: TypeError: 'descending' is an invalid keyword argument for sort()
