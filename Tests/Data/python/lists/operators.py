print([1] + [2, 3], [0] * 3, 2 * [1, 2], [1] * 0, [1] * -1)
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 2], [] < [0], [2] > [1, 9], [1.0] == [1], [1, 2] != [2, 1])
print(2 in [1, 2], 3 not in [1, 2], [1] in [[1], 2], 1.0 in [1], True in [1], "1" in [1])
# expect:
#| [1, 2, 3] [0, 0, 0] [1, 2, 1, 2] [] []
#| True True True True True True True
#| True True True True True False
