def twice(f, x):
    return f(f(x))

table = {"inc": lambda v: v + 1, "len": len, "str": str}
print(twice(table["inc"], 3), table["len"]("abc"), table["str"](5) + "!", twice(abs, -2), [g([3, 1]) for g in (max, min, sum, sorted)])
# expect:
#| 5 3 5! 2 [3, 1, 4, [1, 3]]
