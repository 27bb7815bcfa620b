d = {"k": 1, "list": [10, 20]}
xs = [[1, 2], [3, 4]]
print("{0[k]} {0[list][1]} {1[1][0]}".format(d, xs))
# expect:
#| 1 20 3
