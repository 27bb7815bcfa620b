d = {"one": 1, "two": 2, "three": 3}
for k in d:
    print(k, d[k], end="; ")
print()
for i, (k, v) in enumerate(d.items()):
    print(i, k, v)
print(sorted(d, key=d.get, reverse=True), max(d, key=lambda k: d[k]), sum(d.values()), dict(zip("ab", [1, 2])))
print({v: k for k, v in d.items()}, list(reversed(d)))
# expect:
#| one 1; two 2; three 3; 
#| 0 one 1
#| 1 two 2
#| 2 three 3
#| ['three', 'two', 'one'] three 6 {'a': 1, 'b': 2}
#| {1: 'one', 2: 'two', 3: 'three'} ['three', 'two', 'one']
