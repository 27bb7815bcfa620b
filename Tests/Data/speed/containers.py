# Lists, dictionaries, sets, comprehensions, sorting.
counts = {}
for i in range(200_000):
    key = i * 7 % 1013
    counts[key] = counts.get(key, 0) + 1
squares = [x * x % 977 for x in range(200_000) if x % 2]
pairs = sorted(((y, x) for x, y in counts.items()), reverse=True)
print(len(set(squares)), pairs[:2], sum(squares))
