x = 5
print(1 < x < 10, 1 < x > 3, 10 > x >= 5 == 5.0, 1 < 2 < 2, 3 > 2 > 1 > 0)
print(0 == 0 != 1, (1 < 3) < 2, 1 < 3 < 2, "a" < "b" < "c", [1] < [1, 0] < [2])
# expect:
#| True True True False True
#| True True False True True
