xs = list(range(8))
xs[::2] = "abcd"
print(xs)
xs[::-3] = [1, 2, 3]
print(xs)
del xs[::2]
print(xs)
# expect:
#| ['a', 1, 'b', 3, 'c', 5, 'd', 7]
#| ['a', 3, 'b', 3, 2, 5, 'd', 1]
#| [3, 3, 5, 1]
