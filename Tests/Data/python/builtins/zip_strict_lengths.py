print(list(zip("abc", [1, 2])), list(zip("ab", [1, 2], (True, False))), [a + b for a, b in zip([1, 2], [10, 20])])
xs = [1, 2, 3, 4, 5, 6]
it = iter(xs)
print(list(zip(it, it)), [xs[i:i + 2] for i in range(0, 6, 2)])
# expect:
#| [('a', 1), ('b', 2)] [('a', 1, True), ('b', 2, False)] [11, 22]
#| [(1, 2), (3, 4), (5, 6)] [[1, 2], [3, 4], [5, 6]]
