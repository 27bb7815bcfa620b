from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])))
print(list(product([0, 1], repeat=3)))
print(list(product()), list(product("a", [])), list(product("ab", repeat=0)))
print(["".join(p) for p in product("xy", "12", "!?")])
print(list(permutations([1, 2, 3])))
print(list(permutations("abc", 2)))
print(list(permutations("ab", 3)), list(permutations("abc", 0)))
print(list(combinations("abcd", 2)))
print(list(combinations(range(4), 3)))
print(list(combinations([1, 2], 3)), list(combinations([1, 2], 0)))
print(list(combinations_with_replacement("abc", 2)))
print(list(combinations_with_replacement([1], 3)), list(combinations_with_replacement([], 2)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 4))))
print(sum(1 for _ in product(range(4), repeat=4)))
print([p for p in permutations(range(4)) if all(p[i] != i for i in range(4))])
print([c for c in combinations(range(1, 8), 3) if sum(c) == 12])
print(max(permutations([3, 1, 2])))
print(next(combinations("xyz", 2)), next(permutations("xyz")))
for bad in (lambda: combinations([1], -1), lambda: permutations([1], -1), lambda: product([1], repeat=-1)):
    try:
        bad()
    except ValueError as error:
        print(error)
try:
    combinations([1])
except TypeError as error:
    print(error)
print([sum(c) / 2 for c in combinations([1, 2, 3], 2)])
dice = list(product(range(1, 7), repeat=2))
print(len(dice), sum(1 for a, b in dice if a + b == 7))
print(["".join(w) for w in permutations("abc")])
print(list(map(sum, combinations([1, 2, 3, 4], 2))))
# expect:
#| [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
#| [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
#| [()] [] [()]
#| ['x1!', 'x1?', 'x2!', 'x2?', 'y1!', 'y1?', 'y2!', 'y2?']
#| [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)]
#| [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#| [] [()]
#| [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#| [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)]
#| [] [()]
#| [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#| [(1, 1, 1)] []
#| 720 210
#| 256
#| [(1, 0, 3, 2), (1, 2, 3, 0), (1, 3, 0, 2), (2, 0, 3, 1), (2, 3, 0, 1), (2, 3, 1, 0), (3, 0, 1, 2), (3, 2, 0, 1), (3, 2, 1, 0)]
#| [(1, 4, 7), (1, 5, 6), (2, 3, 7), (2, 4, 6), (3, 4, 5)]
#| (3, 2, 1)
#| ('x', 'y') ('x', 'y', 'z')
#| r must be non-negative
#| r must be non-negative
#| repeat argument cannot be negative
#| combinations() missing required argument 'r' (pos 2)
#| [1.5, 2.0, 2.5]
#| 36 6
#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| [3, 4, 5, 5, 6, 7]
