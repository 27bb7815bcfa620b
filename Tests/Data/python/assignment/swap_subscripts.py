# The right side is complete before any target changes, but targets are assigned one after another.
xs = [1, 0, 2]
i = 0
i, xs[i] = xs[i], i
print(i, xs)
xs = [1, 0, 2]
i = 0
xs[i], i = i, xs[i]
print(i, xs)
# expect:
#| 1 [1, 0, 2]
#| 1 [0, 0, 2]
