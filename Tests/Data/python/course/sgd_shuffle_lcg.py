def shuffle(items, seed):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        seed = (seed*16807) % 2147483647
        j = seed % (i + 1)
        items[i], items[j] = items[j], items[i]
    return items
print(shuffle(range(10), 3))
data = [(x, 2*x - 1) for x in shuffle(range(-3, 4), 11)]
w = b = 0.0
for epoch in range(3):
    for x, y in data:
        err = w*x + b - y
        w -= 0.05*err*x; b -= 0.05*err
    print(epoch, round(w, 5), round(b, 5))
# expect:
#| [6, 2, 4, 0, 9, 7, 8, 5, 3, 1]
#| 0 1.71845 -0.29125
#| 1 1.98233 -0.51893
#| 2 2.01578 -0.67672
