print([1, [2, 3]] < [1, [2, 4]], [1, 2, "a"] == [1, 2, "a"])
print([1, "a"] < [2, 3], (1, 2) == [1, 2])
# expect:
#| True True
#| True False
