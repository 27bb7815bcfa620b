a, b = {"k": 1, "l": 2}
print(a, b)
(c, d), = [[5, 6]]
print(c, d)
e, f, g = (n * n for n in range(3))
print(e, f, g)
h, = {9}
print(h)
# expect:
#| k l
#| 5 6
#| 0 1 4
#| 9
