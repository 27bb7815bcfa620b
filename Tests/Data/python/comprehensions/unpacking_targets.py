pairs = [(1, (2, 3)), (4, (5, 6))]
print([a + b * c for a, (b, c) in pairs], [rest for _, *rest in pairs], {k: v for k, *v in ["abc", "de"]})
# expect:
#| [7, 34] [[(2, 3)], [(5, 6)]] {'a': ['b', 'c'], 'd': ['e']}
