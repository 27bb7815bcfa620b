xs = [0, 1, 2, 3, 4, 5]
xs[1:3] = ["a"]
print(xs)
xs[1:1] = [7, 8]
print(xs)
xs[-2:] = []
print(xs)
xs[:] = "xyz"
print(xs)
xs[5:9] = [1, 2]
print(xs)
xs[3:1] = [0]
print(xs)
# expect:
#| [0, 'a', 3, 4, 5]
#| [0, 7, 8, 'a', 3, 4, 5]
#| [0, 7, 8, 'a', 3]
#| ['x', 'y', 'z']
#| ['x', 'y', 'z', 1, 2]
#| ['x', 'y', 'z', 0, 1, 2]
