print(*5)
# expect error: 1:1: TypeError: print() argument after * must be an iterable, not int
