def perms(items):
    if len(items) <= 1: return [items]
    return [[x] + p for i, x in enumerate(items) for p in perms(items[:i] + items[i+1:])]
print(perms([1, 2, 3]))
print(len(perms(list("abcde"))))
def subsets(s):
    return [[]] if not s else [r for t in subsets(s[1:]) for r in (t, [s[0]] + t)]
print(subsets("abc"))
# expect:
#| [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
#| 120
#| [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
