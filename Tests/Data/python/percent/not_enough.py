print("%d %d" % (1, 2))
print("%d %d" % (1,))
# expect:
#| 1 2
# expect error: 2:7: TypeError: not enough arguments for format string
