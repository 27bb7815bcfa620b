r = range(3)
print(r[2])
print(r[3])
# expect:
#| 2
# expect error: 3:7: IndexError: range object index out of range
