people = [("Ana", 31), ("Luis", 25), ("Eva", 31), ("Bo", 25)]
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: len(p[0]))
print(people)
print(sorted("Hello World"), sorted({"b": 1, "a": 2}), sorted([True, 0, 2.5]))
print(max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]))
print(list(reversed(sorted([3, 1, 2]))), sorted([[2, 1], [1, 5], [1]]))
# expect:
#| [('Ana', 31), ('Eva', 31), ('Bo', 25), ('Luis', 25)]
#| [('Ana', 31), ('Eva', 31), ('Luis', 25), ('Bo', 25)]
#| [('Bo', 25), ('Ana', 31), ('Eva', 31), ('Luis', 25)]
#| [' ', 'H', 'W', 'd', 'e', 'l', 'l', 'l', 'o', 'o', 'r'] ['a', 'b'] [0, True, 2.5]
#| ('Ana', 31) ('Bo', 25)
#| [3, 2, 1] [[1], [1, 5], [2, 1]]
