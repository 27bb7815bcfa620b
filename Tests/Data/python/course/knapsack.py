items = [("a", 3, 25), ("b", 2, 20), ("c", 1, 15), ("d", 4, 40)]
best = {0: (0, ())}
for name, w, v in items:
    for total, (value, chosen) in list(best.items()):
        t = total + w
        if t <= 6 and value + v > best.get(t, (-1,))[0]:
            best[t] = (value + v, chosen + (name,))
print(max(best.values()), best)
# expect:
#| (60, ('a', 'b', 'c')) {0: (0, ()), 3: (35, ('b', 'c')), 2: (20, ('b',)), 5: (55, ('c', 'd')), 1: (15, ('c',)), 4: (40, ('a', 'c')), 6: (60, ('a', 'b', 'c'))}
