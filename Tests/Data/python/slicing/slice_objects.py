s = slice(1, 4)
t = slice(None, None, -1)
print([0, 1, 2, 3, 4][s], "abcdef"[s], (9, 8, 7)[t], s, slice(3))
# expect:
#| [1, 2, 3] bcd (7, 8, 9) slice(1, 4, None) slice(None, 3, None)
