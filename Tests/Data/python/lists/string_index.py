xs = [1, 2, 3]
i = "1"
print(xs[int(i)])
print(xs[i])
# expect:
#| 2
# expect error: 4:7: TypeError: list indices must be integers or slices, not str
