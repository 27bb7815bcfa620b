a = list(range(10))
print(a[::-1], a[8:2:-2], a[-3:], a[:-3], a[-1:-4:-1], a[5:2], a[::3], a[20:], a[-20:3], a[2:2])
s = "numerical"
print(s[::-1], s[-3:], s[1:-1:2], s[::-2], s[4:1:-1], s[:0] == "")
t = tuple(a)
print(t[2:5], t[::-4], a[slice(1, 8, 3)])
a[2:5] = [20, 30]
print(a)
a[::2] = [0]*5
print(a)
del a[1:4]
print(a)
a[::2] = [1]
# expect:
#| [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6] [9, 8, 7] [] [0, 3, 6, 9] [] [0, 1, 2] []
#| laciremun cal ueia lcrmn rem True
#| (2, 3, 4) (9, 5, 1) [1, 4, 7]
#| [0, 1, 20, 30, 5, 6, 7, 8, 9]
#| [0, 1, 0, 30, 0, 6, 0, 8, 0]
#| [0, 0, 6, 0, 8, 0]
# expect error: 13:1: ValueError: attempt to assign sequence of size 1 to extended slice of size 3
