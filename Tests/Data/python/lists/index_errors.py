xs = [1, 2, 3]
print(xs[-3])
print(xs[3])
# expect:
#| 1
# expect error: 3:7: IndexError: list index out of range
