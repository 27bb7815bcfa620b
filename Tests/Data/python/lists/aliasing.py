a = [1, 2, 3]
b = a
c = a[:]
d = list(a)
b[0] = 99
print(a, b, c, d, a is b, a is c, c == d)
def grow(xs):
    xs.append("grown")
    xs = ["other"]
grow(a)
print(a)
# expect:
#| [99, 2, 3] [99, 2, 3] [1, 2, 3] [1, 2, 3] True False True
#| [99, 2, 3, 'grown']
