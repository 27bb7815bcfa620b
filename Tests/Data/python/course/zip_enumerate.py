xs, ys = [1, 2, 3], "abc"
print(list(zip(xs, ys)), list(zip(*[(1, 2), (3, 4)])), dict(enumerate(ys, 1)))
for i, (x, y) in enumerate(zip(xs, ys)): print(i, x, y, end="; ")
print()
print([a*b for a, b in zip(range(5), range(1, 9))], list(zip([], [1])))
print([x - y for x, y in zip(xs[1:], xs)], list(map(lambda a, b: a + b, xs, xs[::-1])))
# expect:
#| [(1, 'a'), (2, 'b'), (3, 'c')] [(1, 3), (2, 4)] {1: 'a', 2: 'b', 3: 'c'}
#| 0 1 a; 1 2 b; 2 3 c; 
#| [0, 2, 6, 12, 20] []
#| [1, 1] [4, 4, 4]
