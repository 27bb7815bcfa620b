from collections import Counter
c = Counter("abracadabra")
print(c)
print(c["a"], c["z"])
print(c.most_common())
print(c.most_common(2))
print(c.most_common(0))
print(sum(c.values()), c.total())
print(list(c), list(c.items()))
print(sorted(c.elements()))
c.update("aab")
print(c)
c.update({"z": 3})
print(c)
c.subtract("aaz")
print(c)
c["q"] = 0
print(+c)
print(-c)
d = Counter(a=3, b=1)
e = Counter(a=1, b=2)
print(d + e)
print(d - e)
print(d & e)
print(d | e)
print(d == Counter(b=1, a=3), d != e, d <= e, d >= Counter(a=1))
d += e
print(d)
d -= Counter(a=4)
print(d)
del d["nothing"]
print(len(d), "b" in d)
print(Counter([1, 1, 2, 3, 3, 3]))
print(Counter({"x": 4, "y": 2}))
print(Counter())
print(dict(Counter("hello")))
words = "the cat and the dog and the bird".split()
counts = Counter(words)
for word, n in counts.most_common():
    print(word, n)
print(max(counts, key=counts.get))
print({w: n / counts.total() for w, n in counts.items()})
print(counts.pop("the"), counts)
print(counts.copy() == counts)
counts.clear()
print(counts)
print(isinstance(counts, dict))
print(Counter(i % 3 for i in range(10)))
inventory = Counter(apple=3)
inventory["pear"] += 2
print(inventory)
print([n for n in Counter("mississippi").values()])
print(Counter("aabb") == Counter("abab"))
print(sorted(Counter("banana").items(), key=lambda p: (-p[1], p[0])))
# expect:
#| Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
#| 5 0
#| [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]
#| [('a', 5), ('b', 2)]
#| []
#| 11 11
#| ['a', 'b', 'r', 'c', 'd'] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]
#| ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r']
#| Counter({'a': 7, 'b': 3, 'r': 2, 'c': 1, 'd': 1})
#| Counter({'a': 7, 'b': 3, 'z': 3, 'r': 2, 'c': 1, 'd': 1})
#| Counter({'a': 5, 'b': 3, 'r': 2, 'z': 2, 'c': 1, 'd': 1})
#| Counter({'a': 5, 'b': 3, 'r': 2, 'z': 2, 'c': 1, 'd': 1})
#| Counter()
#| Counter({'a': 4, 'b': 3})
#| Counter({'a': 2})
#| Counter({'a': 1, 'b': 1})
#| Counter({'a': 3, 'b': 2})
#| True True False True
#| Counter({'a': 4, 'b': 3})
#| Counter({'b': 3})
#| 1 True
#| Counter({3: 3, 1: 2, 2: 1})
#| Counter({'x': 4, 'y': 2})
#| Counter()
#| {'h': 1, 'e': 1, 'l': 2, 'o': 1}
#| the 3
#| and 2
#| cat 1
#| dog 1
#| bird 1
#| the
#| {'the': 0.375, 'cat': 0.125, 'and': 0.25, 'dog': 0.125, 'bird': 0.125}
#| 3 Counter({'and': 2, 'cat': 1, 'dog': 1, 'bird': 1})
#| True
#| Counter()
#| True
#| Counter({0: 4, 1: 3, 2: 3})
#| Counter({'apple': 3, 'pear': 2})
#| [1, 4, 4, 2]
#| True
#| [('a', 3), ('n', 2), ('b', 1)]
