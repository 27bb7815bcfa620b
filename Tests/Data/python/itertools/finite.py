from itertools import (accumulate, chain, compress, dropwhile, filterfalse, groupby, pairwise, starmap, takewhile, tee,
                       zip_longest)
import operator
print(list(accumulate([1, 2, 3, 4])))
print(list(accumulate([1, 2, 3, 4], operator.mul)))
print(list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2], initial=10)))
print(list(accumulate([])), list(accumulate([], initial=5)))
print(list(accumulate("abc")))
print(list(accumulate([0.1] * 4)))
print(list(accumulate([5, 3, 8], lambda a, b: a - b)))
print(list(chain([1, 2], "ab", (3,))))
print(list(chain()), list(chain.from_iterable(["ab", "cd"])))
print(list(chain.from_iterable([[1], [], [2, 3]])))
print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])))
print(list(compress("abc", [True])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(filterfalse(lambda x: x % 2, range(8))))
print(list(filterfalse(None, [0, 1, "", "a"])))
print([(k, list(g)) for k, g in groupby("AAABBBCCAAB")])
print([(k, len(list(g))) for k, g in groupby([1, 1, 2, 2, 2, 3])])
animals = sorted(["cat", "cow", "dog", "ant", "ape"], key=lambda w: w[0])
for letter, group in groupby(animals, key=lambda w: w[0]):
    print(letter, list(group))
print({k: sum(v for _, v in g) for k, g in groupby([("a", 1), ("a", 2), ("b", 3)], key=lambda t: t[0])})
print([k for k, g in groupby("aab")])
groups = []
for k, g in groupby([1, 1, 2]):
    groups.append(g)
print([list(g) for g in groups])
print(list(pairwise("ABCD")), list(pairwise([1])), list(pairwise([])))
print([b - a for a, b in pairwise([1, 4, 9, 16])])
print(list(starmap(pow, [(2, 5), (3, 2)])))
print(list(starmap(lambda a, b: a + b, zip([1, 2], [3, 4]))))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
x, y, z = tee("ab", 3)
print(list(x), list(y), list(z))
print(list(zip_longest([1, 2, 3], "a")))
print(list(zip_longest([1, 2], [3], [4, 5, 6], fillvalue=0)))
print(list(zip_longest()))
try:
    list(starmap(pow, [1]))
except TypeError as error:
    print(error)
try:
    list(chain(1))
except TypeError as error:
    print(error)
try:
    tee([1], -1)
except ValueError as error:
    print(error)
try:
    zip_longest([1], foo=2)
except TypeError as error:
    print(error)
print(sum(chain([1, 2], [3])), max(chain([5], [9, 1])), sorted(chain("ba", "c")))
print(dict(zip_longest("ab", [1])))
flat = list(chain.from_iterable([[i] * i for i in range(4)]))
print(flat)
# expect:
#| [1, 3, 6, 10]
#| [1, 2, 6, 24]
#| [3, 3, 4, 4, 5]
#| [10, 11, 13]
#| [] [5]
#| ['a', 'ab', 'abc']
#| [0.1, 0.2, 0.30000000000000004, 0.4]
#| [5, 2, -6]
#| [1, 2, 'a', 'b', 3]
#| [] ['a', 'b', 'c', 'd']
#| [1, 2, 3]
#| ['a', 'c', 'e', 'f']
#| ['a']
#| [6, 4, 1]
#| [1, 4]
#| [0, 2, 4, 6]
#| [0, '']
#| [('A', ['A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('A', ['A', 'A']), ('B', ['B'])]
#| [(1, 2), (2, 3), (3, 1)]
#| a ['ant', 'ape']
#| c ['cat', 'cow']
#| d ['dog']
#| {'a': 3, 'b': 3}
#| ['a', 'b']
#| [[], []]
#| [('A', 'B'), ('B', 'C'), ('C', 'D')] [] []
#| [3, 5, 7]
#| [32, 9]
#| [4, 6]
#| 1 [1, 2, 3] [2, 3]
#| ['a', 'b'] ['a', 'b'] ['a', 'b']
#| [(1, 'a'), (2, None), (3, None)]
#| [(1, 3, 4), (2, 0, 5), (0, 0, 6)]
#| []
#| 'int' object is not iterable
#| 'int' object is not iterable
#| n must be >= 0
#| zip_longest() got an unexpected keyword argument
#| 6 9 ['a', 'b', 'c']
#| {'a': 1, 'b': None}
#| [1, 2, 2, 3, 3, 3]
