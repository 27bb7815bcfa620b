xs = [0, 0]
for xs[1] in range(3):
    print(xs, end=" ")
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]):
    print(i, a, b, end=" ")
d = {}
for d["k"] in "ab":
    pass
print(d)
# expect:
#| [0, 0] [0, 1] [0, 2] 0 1 [2, 3] 1 x ['y'] {'k': 'b'}
