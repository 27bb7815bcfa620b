print(sum([]), sum([1, 2.5]), sum((1, 2), 10), sum([[1], [2]], []), sum([0.1] * 10), sum([True, True]), sum(range(5), start=1), sum([1e16, 1, -1e16]))
# expect:
#| 0 3.5 13 [1, 2] 0.9999999999999999 2 11 0.0
