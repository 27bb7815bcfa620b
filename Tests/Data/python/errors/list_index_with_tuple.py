m = [[1, 2], [3, 4]]
print(m[1][0])
print(m[1, 0])
# expect:
#| 3
# expect error: 3:7: TypeError: list indices must be integers or slices, not tuple
