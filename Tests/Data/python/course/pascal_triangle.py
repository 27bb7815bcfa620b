rows = [[1]]
for _ in range(6):
    last = rows[-1]
    rows.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
for r in rows:
    print(" ".join(map(str, r)).center(30).rstrip())
# expect:
#|               1
#|              1 1
#|             1 2 1
#|            1 3 3 1
#|           1 4 6 4 1
#|         1 5 10 10 5 1
#|        1 6 15 20 15 6 1
