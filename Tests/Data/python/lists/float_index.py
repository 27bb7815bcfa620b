xs = [1, 2, 3]
print(xs[4 // 2])
print(xs[4 / 2])
# expect:
#| 3
# expect error: 3:7: TypeError: list indices must be integers or slices, not float
