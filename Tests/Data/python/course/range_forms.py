print(list(range(5)), list(range(2, 10, 3)), list(range(5, 0, -2)), list(range(0)), range(3), range(1, 5), range(0, 10, 2), len(range(10, 0, -3)), 4 in range(0, 10, 2), range(5)[2], range(5)[-1], range(10)[2:5], list(reversed(range(3))), sum(range(10)), max(range(5)), range(3) == range(0, 3, 1), list(range(-3, 3)), tuple(range(2)), [*range(3)], range(5).index(3) if False else "")
for i in range(10, 0, -4): print(i, end=",")
print(i)
# expect:
#| [0, 1, 2, 3, 4] [2, 5, 8] [5, 3, 1] [] range(0, 3) range(1, 5) range(0, 10, 2) 4 True 2 4 range(2, 5) [2, 1, 0] 45 4 True [-3, -2, -1, 0, 1, 2] (0, 1) [0, 1, 2] 
#| 10,6,2,2
