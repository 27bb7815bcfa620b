xs = [1, 2, 3]
xs[1:2] = xs
print(xs)
xs += xs
print(xs)
xs[::-1] = xs
print(xs)
# expect:
#| [1, 1, 2, 3, 3]
#| [1, 1, 2, 3, 3, 1, 1, 2, 3, 3]
#| [3, 3, 2, 1, 1, 3, 3, 2, 1, 1]
