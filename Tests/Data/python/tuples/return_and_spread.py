def stats(*xs):
    return min(xs), max(xs), sum(xs) / len(xs)

low, high, mean = stats(3, 1, 2)
print(low, high, mean, stats(*range(5)), (*[1, 2], *"ab"), [*(), *{3: 4}])
# expect:
#| 1 3 2.0 (0, 4, 2.0) (1, 2, 'a', 'b') [3]
