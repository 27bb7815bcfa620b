xs = [3, 1, 2]
r = reversed(xs)
xs.append(0)
print(list(r), sorted(xs, reverse=True), xs, sorted("bca"), sorted((2, 1)), sorted([]), sorted({"b": 0, "a": 1}.items()))
print(sorted([[2], [1, 5], [1]]), sorted([0.5, float("inf"), -1]), sorted(["b", "B", "a"], key=lambda s: (s.lower(), s)))
# expect:
#| [2, 1, 3] [3, 2, 1, 0] [3, 1, 2, 0] ['a', 'b', 'c'] [1, 2] [] [('a', 1), ('b', 0)]
#| [[1], [1, 5], [2]] [-1, 0.5, inf] ['a', 'B', 'b']
