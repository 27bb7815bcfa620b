xs = ["bb", "a", "ccc", "dd", "e"]
print(sorted(xs), sorted(xs, key=len), sorted(xs, key=len, reverse=True), sorted([3, 1.5, True, -2]))
print(xs.sort(key=lambda s: s[-1], reverse=True), xs)
print(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}))
# expect:
#| ['a', 'bb', 'ccc', 'dd', 'e'] ['a', 'e', 'bb', 'dd', 'ccc'] ['ccc', 'bb', 'dd', 'a', 'e'] [-2, True, 1.5, 3]
#| None ['e', 'dd', 'ccc', 'bb', 'a']
#| [(1, 'z'), (2, 'a'), (2, 'b')] [1, 2, 3] ['a', 'b']
