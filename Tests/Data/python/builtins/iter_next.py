it = iter("ab")
print(next(it), next(it), next(it, "done"))
r = iter(range(3))
print(next(r), list(r), next(r, None))
# expect:
#| a b done
#| 0 [1, 2] None
