xs = [1, 2, 3]
n = len(xs)/2
print(n)
xs[n]
# expect:
#| 1.5
# expect error: 4:1: TypeError: list indices must be integers or slices, not float
