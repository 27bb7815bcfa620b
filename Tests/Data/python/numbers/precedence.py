print(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 * 3 % 4, 7 - 3 - 2, 100 / 10 / 2)
print(-3 ** 2, (-3) ** 2, 2 ** -1 * 4, not 1 == 2, not 0 + 1)
print(1 | 2 ^ 3 & 4, 1 << 2 + 1, 6 & 3 == 3, 5 & 6 | 8)
print(1 < 2 == True, (1 < 2) == True, not True or True, True or False and False)
# expect:
#| 5.0 9 2 2 5.0
#| -9 9 2.0 True False
#| 3 8 False 12
#| False True True True
