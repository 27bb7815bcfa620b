def squares(n):
    offset = 100
    return (i*i + offset for i in range(n))
g, h = squares(3), squares(2)
print(next(g), next(h), next(g), list(h), list(g))
def pairs(xs):
    k = len(xs)
    return ((x, y, k) for x in xs for y in xs if x < y)
p = pairs([1, 2, 3])
def noise(a, b, c, d):
    e = [a, b, c, d]
    return sum(e)
print(next(p), noise(9, 9, 9, 9), next(p), noise(1, 2, 3, 4), list(p))
# expect:
#| 100 100 101 [101] [104]
#| (1, 2, 3) 36 (1, 3, 3) 10 [(2, 3, 3)]
