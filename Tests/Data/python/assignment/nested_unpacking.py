(a, [b, (c, d)]), e = (1, (2, [3, 4])), "five"
print(a, b, c, d, e)
[p, q] = "xy"
print(p + q)
# expect:
#| 1 2 3 4 five
#| xy
