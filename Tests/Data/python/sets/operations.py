# Numbers small enough to come out sorted in CPython as well are printed sorted: a set has no order.
a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a == {3, 2, 1, 1}, len(a))
print(a <= b, {2} < a, a >= {1}, a.isdisjoint({9}), a.issubset({1, 2, 3, 4}), a.issuperset({1}), 2 in a, 9 not in a)
print(sorted(a.union([7], (8,))), sorted(a.intersection({1, 9})), sorted(a.difference([1])), sorted(a.symmetric_difference({1, 5})))
# expect:
#| [1, 2, 3, 4] [2, 3] [1] [1, 4] True 3
#| False True True True True True True True
#| [1, 2, 3, 7, 8] [1] [2, 3] [2, 3, 5]
