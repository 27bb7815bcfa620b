print([1, 2].index(2))
print([1, 2].index("2"))
# expect:
#| 1
# expect error: 2:7: ValueError: '2' is not in list
