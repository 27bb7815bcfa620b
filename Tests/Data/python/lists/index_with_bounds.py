xs = [5, 1, 5, 2, 5]
print(xs.index(5, 1), xs.index(5, -1), xs.count(5), xs[True], xs[-True])
# expect:
#| 2 4 3 1 5
