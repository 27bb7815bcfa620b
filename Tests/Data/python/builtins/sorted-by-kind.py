# Sorting rows of one kind, short and long: stable both ways.
print(sorted([3, 1, 2], reverse=True), sorted(["b", "a", "", "abc\0", "abc", "abcdefghi", "abcdefgh"], reverse=True))
print(sorted([(2, 'a'), (1, 'b'), (1, 'a')]), sorted([1.5, -0.0, 0.0, -3.0, 0.5]), sorted([0.0, -0.0], reverse=True))
print(sorted("the quick brown fox".split(), key=len), sorted(range(10), key=lambda n: n % 3, reverse=True))
big = [(i * 7919) % 1009 - 500 for i in range(2000)]
print(sorted(big) == sorted(big, key=lambda x: x), sorted(big, reverse=True)[:3], sorted(big, key=str)[:3])
pairs = sorted(enumerate(big), key=lambda p: p[1]); print(pairs[:2], all(a[1] < b[1] or a[1] == b[1] and a[0] < b[0] for a, b in zip(pairs, pairs[1:])))
pairs = sorted(enumerate(big), key=lambda p: p[1], reverse=True); print(pairs[:2], all(a[1] > b[1] or a[1] == b[1] and a[0] < b[0] for a, b in zip(pairs, pairs[1:])))
# expect:
#| [3, 2, 1] ['b', 'abcdefghi', 'abcdefgh', 'abc\x00', 'abc', 'a', '']
#| [(1, 'a'), (1, 'b'), (2, 'a')] [-3.0, -0.0, 0.0, 0.5, 1.5] [0.0, -0.0]
#| ['the', 'fox', 'quick', 'brown'] [2, 5, 8, 1, 4, 7, 0, 3, 6, 9]
#| True [508, 508, 507] [-1, -1, -10]
#| [(0, -500), (1009, -500)] True
#| [(765, 508), (1774, 508)] True
