print(max(1, 2))
print(max(1))
# expect:
#| 2
# expect error: 2:7: TypeError: 'int' object is not iterable
