xs = [1.0]
print(format(xs, ""))
print(format(xs, ".2f"))
# expect:
#| [1.0]
# expect error: 3:7: TypeError: unsupported format string passed to list.__format__
