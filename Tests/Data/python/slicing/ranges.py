r = range(10)
print(r[2:5], r[::-1], r[-1], len(r[::3]), list(r[1::4]), 5 in r, r.index(7), range(0, 10, 3), range(5, 0, -2)[1], list(range(5, 0, -2)))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), list(range(0)), list(range(3, 0)), range(1, 10)[2:7:2])
# expect:
#| range(2, 5) range(9, -1, -1) 9 4 [1, 5, 9] True 7 range(0, 10, 3) 3 [5, 3, 1]
#| True True [] [] range(3, 8, 2)
