print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, "", "x"])), list(filter(lambda n: n % 2, range(6))))
print(sum(map(int, "123")), [*map(len, ["a", "bb"])], max(map(abs, [-3, 2])))
# expect:
#| ['1', '2'] [4, 10] [1, 'x'] [1, 3, 5]
#| 6 [1, 2] 3
