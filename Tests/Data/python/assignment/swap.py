a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = c, a, b = 7, 8, 9
print(a, b, c)
# expect:
#| 2 1
#| 8 9 7
