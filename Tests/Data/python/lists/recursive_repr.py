xs = [1]
xs.append(xs)
print(xs, xs[1][1][0], len(xs))
d = {"me": None}
d["me"] = d
print(d)
# expect:
#| [1, [...]] 1 2
#| {'me': {...}}
