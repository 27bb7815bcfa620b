print(list(reversed((1, 2))))
print(list(reversed({1, 2})))
# expect:
#| [2, 1]
# expect error: 2:12: TypeError: 'set' object is not reversible
