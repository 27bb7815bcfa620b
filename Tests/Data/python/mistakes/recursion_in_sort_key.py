def size(n): return 0 if n < 1 else 1 + size(n - 1)
print(sorted([5, 1, 3], key=lambda n: -size(n)), max([2, 7, 4], key=size), list(map(size, range(3))), list(filter(lambda n: size(n) % 2, range(6))))
def boom(n): return boom(n + 1)
print(sorted([1, 2], key=boom))
# expect:
#| [5, 3, 1] 7 [0, 1, 2] [1, 3, 5]
# expect error: 3:21: RecursionError: maximum recursion depth exceeded
