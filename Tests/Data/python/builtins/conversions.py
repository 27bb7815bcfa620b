print(list("ab"), list({1: 2}), list(range(2)), tuple([1]), set([2]), dict([(1, 2)]), str(1.50), int("7"), float("2"), bool([]), list(), dict())
print(list(enumerate(["a"])), list(zip([1], [2])), list(reversed([1, 2])), list(map(float, [1, "2"])), tuple(x for x in "hi"))
# expect:
#| ['a', 'b'] [1] [0, 1] (1,) {2} {1: 2} 1.5 7 2.0 False [] {}
#| [(0, 'a')] [(1, 2)] [2, 1] [1.0, 2.0] ('h', 'i')
