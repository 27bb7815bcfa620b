e = enumerate("xyz", 1)
print(next(e), list(e))
z = zip(range(3), "ab")
print(next(z), next(z), next(z, "end"))
m = map(print, ["not printed until asked"])
print("asking")
print(list(m))
# expect:
#| (1, 'x') [(2, 'y'), (3, 'z')]
#| (0, 'a') (1, 'b') end
#| asking
#| not printed until asked
#| [None]
