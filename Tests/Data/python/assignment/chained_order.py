# The index is evaluated after the name to its left has its new value.
i = 0
xs = [10, 20, 30]
i = xs[i] = 2
print(i, xs)
# expect:
#| 2 [10, 20, 2]
