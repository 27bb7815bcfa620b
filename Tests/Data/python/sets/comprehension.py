words = ["apple", "bat", "cow", "apple", "deer"]
print(sorted({len(w) for w in words}), sorted({w[0] for w in words if len(w) < 5}), {n // 10 for n in range(5)})
# expect:
#| [3, 4, 5] ['b', 'c', 'd'] {0}
