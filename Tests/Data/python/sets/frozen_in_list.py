seen = set()
result = []
for x in [3, 1, 3, 2, 1]:
    if x not in seen:
        seen.add(x)
        result.append(x)
print(result, sum({1, 2, 3}), max({4, 9, 2}), sorted({"b", "a"}, reverse=True), any({0, False}))
# expect:
#| [3, 1, 2] 6 9 ['b', 'a'] False
