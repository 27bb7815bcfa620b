xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2 == 0:
        xs.remove(x)
    if len(xs) < 5 and x < 5:
        xs.append(x * 10 + 1)
    print(x, xs)
# expect:
#| 1 [1, 2, 3, 4, 5, 6]
#| 2 [1, 3, 4, 5, 6]
#| 4 [1, 3, 5, 6, 41]
#| 6 [1, 3, 5, 41]
