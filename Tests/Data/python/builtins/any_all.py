print(any([]), all([]), any([0, "", 3]), all([1, "a", [0]]), any(c.isdigit() for c in "a1"), all(n > 0 for n in (1, 0, -1)))
# expect:
#| False True True True True False
