first, *rest = [1, 2, 3]
print(first, rest)
*init, last = "abc"
print(init, last)
a, *b, c = range(2)
print(a, b, c)
(x, *y), *z = [(1, 2, 3), 4]
print(x, y, z)
# expect:
#| 1 [2, 3]
#| ['a', 'b'] c
#| 0 [] 1
#| 1 [2, 3] [4]
