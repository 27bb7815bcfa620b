print(max([1]))
print(max([]))
# expect:
#| 1
# expect error: 2:7: ValueError: max() arg is an empty sequence
