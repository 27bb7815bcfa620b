xs = []
xs.extend("ab"); xs += range(2); xs.extend({"k": 1}); xs += (5,); xs.extend(n * n for n in (2, 3))
print(xs)
ys = xs * 2
ys[0] = "changed"
print(len(ys), xs[0])
# expect:
#| ['a', 'b', 0, 1, 'k', 5, 4, 9]
#| 16 a
