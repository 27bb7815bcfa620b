g = (n for n in range(4))
print(sum(g), sum(g), list(g))
z = zip([1, 2], "ab")
print(list(z), list(z))
it = iter([1, 2, 3])
for a in it:
    print(a, next(it, "none"))
# expect:
#| 6 0 []
#| [(1, 'a'), (2, 'b')] []
#| 1 2
#| 3 none
