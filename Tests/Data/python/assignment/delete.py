a = 1
xs = [0, 1, 2, 3, 4, 5]
del a, xs[0], xs[-1]
print(xs)
del xs[1:3]
print(xs)
d = {"p": 1, "q": 2}
del d["p"]
print(d)
# expect:
#| [1, 2, 3, 4]
#| [1, 4]
#| {'q': 2}
